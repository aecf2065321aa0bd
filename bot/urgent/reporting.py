"""Words of whistleblowing, and of the many other things that are notified, reported or announced at work."""

from __future__ import annotations

REPORTING = """
    varsle*|varsla*|varsling*|varslar*|varsel|varselet|varsler|varsels*
    whistleblow*|whistle|whistles|wrongdoing|wrongdoings
    kritikkverdig*
    gjengjeld*|retaliat*|reprisal*
    report|reports|reporting|reported|disclose|raise|raising .. REPORTABLE
    speak|speaking|spoke up|out
    si|sier|sei|seier|seie|seia|sagt|melde|melder|meldt|tipse (jeg|eg|vi|man|ein) (i) fra|frå|ifra|ifrå .. REPORTABLE
    anonymt .. melde|tips|tipse|si
"""

# Struck out first: notice of leave, of fire, of sickness, of death.
OTHER_NOTICE = """
    varsel .. NOTICED
    varsle|varsler|varslar|varsles|varslast|varsla|varslet|varsling .. NOTIFIED
    varsle|varsler|varslar|varsles|varslast|varsla|varslet|varsel|varselet & ACCIDENT
    NOTIFIED (skal|må|bør|blir|vert|har) varsles|varslast|varsla|varslet|varsle
    skal|må|bør NOTIFIED varsles|varslast|varsla|varslet
    dagers|dagars|ukers|vekers|måneders|månaders|timers|kort|uten|utan|godt varsel
    varslingsfrist*|varslingstid*|varslingsanlegg*
    vaktvarsel|forhåndsvarsel|værvarsel|nabovarsel|fareverdsel|farevarsel
"""

LISTS = {
    # What one blows the whistle on.
    "REPORTABLE": """
        wrongdoing wrongdoings misconduct concern concerns irregularities corruption harassment violation violations
        malpractice fraud abuse bullying authority authorities kritikkverdig kritikkverdige korrupsjon lovbrudd lovbrot
        ulovlig ulovleg ulovlige maktmisbruk trakassering mobbing misbruk galt gale uetisk varsling myndighet
    """,
    # What notice is given of.
    "NOTICED": """
        permisjon permittering oppsigelse oppseiing streik lockout ferie turnus turnusen turnusendring vaktendring
        endring endringer avskjed suspensjon stans fravær overtid flytting tilsyn tilsynet omplassering leave strike
        dismissal
    """,
    # What the Labour Inspection Authority is notified of.
    "ACCIDENT": """
        ulykke ulykken ulykka ulykker arbeidsulykke arbeidsulykka skade skaden skader skadd skadde skadet skada pålegg
        pålegget
    """,
    # What or who is notified in the course of a day.
    "NOTIFIED": """
        brann brannen brannvesenet politi politiet ambulanse ambulansen lege legen legevakta legevakten pårørende
        pårørande familien 110 112 113 sykdom sjukdom fravær sykefravær sjukefråvær sykemelding forsinkelse forsinket
        forseinka sen sein ferie permisjon turnus turnusen foreldrepermisjon permisjonen permisjonar fri endringer
        endringar dødsfall død dør døyr ulykke ulykker rømming rømning evakuering alarm alarmen streik
    """,
}
