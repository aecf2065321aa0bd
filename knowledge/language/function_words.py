"""Words that carry grammar rather than meaning, in bokmål, nynorsk and English.

They are left out of a search, and they tell which of the three languages a question is written in.
"""

from __future__ import annotations

BOKMAAL = frozenset(
    """
        jeg du han hun vi dere de meg deg seg oss dem min mitt mine din ditt dine sin sitt sine vår vårt våre
        deres hans hennes hva hvem hvor hvordan hvorfor når hvilken hvilket hvilke hvis ikke en et ei noe noen
        ingen alle er var være vært blir ble bli blitt har hadde ha hatt kan kunne skal skulle vil ville må
        måtte bør burde får fikk få fått gjør gjorde gjøre gjort å og eller men at som om det den dette denne
        disse der her da så for fra til av på i med mot hos ved under over etter før mellom uten innen ut inn
        opp ned også bare jo vel nå enn selv egen eget egne slik slike sånn samme både enten mye mange flere mer
        mest litt veldig annen annet andre man gjennom blant mens fordi derfor dersom kanskje ganske samt enn
        """.split()
)

NYNORSK = frozenset(
    """
        eg du han ho vi me de dykk dei meg deg seg oss min mitt mine din ditt dine sin sitt sine vår vårt våre
        dykkar deira hans hennar kva kven kvar kor korleis kvifor når kva kvilken kvilke viss dersom ikkje ein
        eit ei noko nokon nokre ingen alle er var vere vore vert blir blei vart bli blitt har hadde ha hatt kan
        kunne skal skulle vil ville må måtte bør burde får fekk få fått gjer gjorde gjere gjort å og eller men
        at som om det den dette denne desse der her då så for frå til av på i med mot hos ved under over etter
        før mellom utan innan ut inn opp ned også berre jo vel no enn sjølv eigen eige eigne slik slike same
        både anten mykje mange fleire meir mest litt veldig annan anna andre ein gjennom blant mens fordi difor
        kanskje ganske samt enn
        """.split()
)

ENGLISH = frozenset(
    """
        i you he she it we they me him her us them my mine your yours his hers its our ours their theirs what
        who whom whose where how why when which if not a an the any some no none all is am are was were be been
        being has have had having can could shall should will would must may might do does did done doing to and
        or but that this these those there here then so for from of on in with against at by under over after
        before between without within out up down also only just than too very such same both either much many
        more most few other another as about into s t m re ve ll d get gets got now someone anyone something
        anything each every ever always never still again able let make makes sure really today yes ok thing
        things thanks us via per
        """.split()
)

# Words that set a scene in time: "i går", "forrige uke". What is asked about does not depend on them.
SCENE = frozenset("går igår gikk gjekk forrige førre nylig nyleg nettopp akkurat yesterday recently".split())

# Words that colour a question, greet or stall: what is asked about does not depend on them either.
FILLERS = frozenset(
    """
        egentlig egentleg eigentleg eigenleg faktisk liksom altså ifølge ifølgje gjerne helst snart igjen alltid aldri ganske
        gang ganger gangen gong gongar gonger gongen lenge lengre lenger heiter heter kalles kalle kalla kallast stå står sitte
        sitter sit ligger ligg lyst peiling greie hei hallo heisann hilsen mvh takk vennligst liksom akkurat rundt omtrent cirka
        actually basically please pls plz hi hello hey soon everyone everybody anybody nobody somewhere whole entire around kind
        sort whats hows im ive
        kem ka kem åssen korsen kossen vem va vor vordan vis æ e jæ nåkka nåken itj ikkje ikke kvar kossen
        måndag mandag tirsdag tysdag onsdag torsdag fredag fjor
        """.split()
)

# Words about the asking rather than about what is asked: no passage holds them because it answers.
ASKING = frozenset(
    """
        betyr tyder mener meiner handler handlar gjelder gjeld sier seier fortell fortel forklar vet veit vite
        lurer lurar spør spørsmål trenger treng finnes finst skjer fungerer fungerar innebærer mean means tell
        explain know want need say says please give happens happen work works there
        """.split()
)

ALL = BOKMAAL | NYNORSK | ENGLISH

_OF_LANGUAGE = {"en": ENGLISH | ASKING | SCENE | FILLERS}
_NORWEGIAN = BOKMAAL | NYNORSK | ASKING | SCENE | FILLERS


def without_meaning(language: str) -> frozenset[str]:
    """Give the words that carry no meaning in a text in `language`; the two forms of Norwegian share theirs."""
    return _OF_LANGUAGE.get(language, _NORWEGIAN)
