"""Kinds of things that plans and acts seldom tell: what became of a matter, who did it, why so, and about the paper itself."""

from __future__ import annotations

from bot.what_kind import HOW_MANY, HOW_MUCH, MONTHS, NUMBERS, Kind, kind

# How many days or months somebody has is a right, and no count of people.
_OF_TIME = "måneder|månader|dager|dagar|uker|veker|år|timer|timar|months|days|weeks|years|hours"


def _counted(asked: str, held: str) -> Kind:
    """How many did something, not how many shall: the passage has a number beside the word for it, within one sentence."""
    return kind(
        rf"{HOW_MANY} (?!(?:{_OF_TIME})\b)(?!.*\b(?:skal|må|bør|should|must|shall)\b).*\b(?:{asked})\b",
        rf"\d[^.\n]{{0,60}}\b(?:{held})|\b(?:{held})[^.\n]{{0,60}}\d",
    )


WHAT_BECAME = (
    # Money, also where no sum is named: what something cost, what was set aside.
    kind(
        rf"{HOW_MUCH} (?:penger|pengar|money|midler|midlar)\b"
        rf"|{HOW_MUCH}\b.*\b(?:satt av|sett av|set aside|allocated|bevilge[td]|bevilga|spent|brukt på|betalte"
        rf"|paid for)\b",
        r"\bkr\b|\bkroner|\bmillion|\d ?G\b|grunnbeløp|\bNOK\b|\berstatning|\boppreisning",
    ),
    # What has become of how many: the number stands by the word that counts them.
    _counted(r"slutta|sluttet|sagt opp|sa opp|quit|left|resigned", r"slutt|sagt opp|avgang|turnover|quit|left"),
    _counted(
        r"svart|svarte(?! (?:\w+ ){0,3}at\b)|besvarte|answered(?! (?:\w+ ){0,3}that\b)|responded|replied",
        r"svar|answer|respon|deltok",
    ),
    _counted(
        r"deltok|deltatt|delteke|deltar|deltek|påmeldt|påmelde|møtte (?:opp|fram)|attended|attend|participated"
        r"|participate"
        r"|took part|signed up|participants|deltakere|deltakarar",
        r"deltak|deltok|deltatt|delteke|påmeld|attend|particip",
    ),
    _counted(
        r"søkte|søkt|søkere|søkjarar|søknader|applied|applicants|applications",
        r"søkere|søkjar|søkna|søkte|applica|applied",
    ),
    _counted(
        r"(?:har|have|has) (?:gjennomført|fullført|completed|passed|bestått|strøket)|gjennomførte|fullførte|completed"
        r"|(?:tatt|teke|tok|taken|took) (?:\w+ )?(?:\w*kurs\w*|opplæring\w*|eksamen|courses?|training)|besto"
        r"|bestod|strøk|strauk|passed|failed|uteksaminert|graduated|graduate",
        r"gjennomfør|fullfør|tatt|teke|bestå|strøk|complet|passed|graduat|uteksamin",
    ),
    _counted(
        r"(?:kom|came|come) inn?|mottatt|motteke|innmeldt|innmelde|(?:ble|blei|vart|er) (?:meldt|meldte"
        r"|registrert|registrerte|varslet|varsla)"
        r"|(?:were|was) (?:received|filed|reported|registered|lodged|made)|received",
        r"kom inn|mottatt|innmeld|meldt|registrert|received|filed|reported",
    ),
    _counted(
        r"oppsagt|oppsagde|avskjediget|avsett|sparket|sparka|fired|dismissed|sacked|suspendert|suspended"
        r"|forfremmet|promoted",
        r"oppsagt|avskjed|sparke|fired|dismiss|suspen|forfrem|promot",
    ),
    _counted(
        r"(?:er|var|vart|ble|are|were) (?:\w+ )?(?:sykmeldt\w*|sykemeldt\w*|sjukmeld\w*|(?:on|off) sick)",
        r"syk|sjuk|sick",
    ),
    # A rate that is kept of a whole: to count it is a key figure, the figure itself is another matter.
    kind(
        r"\b(?:er|var|ble|vart|is|was|hvor \w+|kor \w+|how \w+)\b.*"
        r"\b(?:sykefraværet|sjukefråværet|sjukefråvær|sick leave rate|sickness absence|absence rate"
        r"|turnover\w*|svarprosent\w*|response rate"
        r"|gjennomsnitt\w*|snittet|i snitt|average|median\w*)\b",
        r"\d ?(?:%|prosent|per cent)[^.\n]{0,60}(?:fravær|absence|turnover|svar|snitt|average|median)"
        r"|(?:fravær|absence|turnover|svarprosent|snitt|average|median)[^.\n]{0,60}\d",
    ),
    # How something has grown or fallen.
    kind(
        rf"{HOW_MUCH}\b.*\b(?:økt|auka|økte|steget|stige|increased?|risen|rise|rose|sunket|falt|falle"
        rf"|decreased?|fell|fallen|endret|changed?|gått (?:ned|opp)|gone (?:up|down)|minket|minka|gjekk (?:ned"
        rf"|opp))\b"
        r"|\b(?:siden|sidan|since|sammenlignet med|samanlikna med|compared (?:to|with)) (?:(?:19|20)\d\d"
        r"|i fjor|last year|året før)\b"
        r"|\b(?:fra|frå|from) (?:19|20)\d\d (?:til|to) (?:19|20)\d\d\b(?=.*\?)",
        r"\b(?:økt|auka|økte|steget|increased|risen|sunket|falt|decreased|fallen)\b",
    ),
    # Which of the units comes first in something.
    kind(
        r"(?<!\bi )(?<!\bin )\b(?:hvilket|hvilken|hvilke|kva(?: for)?|which|what) (?:ein |eit |et "
        r"|en )?(?:fengsel|fengsler|enhet|enheter|eining|einingar|region|avdeling"
        r"|prison|prisons|unit|units|department)\b.*"
        r"\b(?:flest|fleste|mest|høyest|høyeste|høgast|høgaste|lavest|laveste|lågast|færrest|best|beste"
        r"|dårligst|verst|most|highest|lowest|fewest|worst"
        r"|best|largest|størst|største|minst)\b",
        r"\b(?:flest|høyest|høgast|lavest|færrest|verst|highest|lowest|fewest|worst|størst)\w*",
    ),
    # A day in the calendar, and what day of the week it is.
    kind(
        r"\b(?:hvilken|kva|what|which|nøyaktig|exact|eksakt) (?:dato|date|ukedag|vekedag|weekday)\b"
        r"|\bthe (?:exact )?date\b|\bdatoen\b",
        rf"\b\d{{1,2}}\. ?(?:{MONTHS})|\b\d{{1,2}} (?:{MONTHS})|\b\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}"
        rf"|\b(?:{MONTHS}) \d{{4}}",
    ),
    # When and by whom a text was decided, written, changed; who leads a body.
    kind(
        r"\brevider\w*|\brevised?\b|\brevisjon|\b(?:sist|last) (?:oppdatert|endret|endra|updated|changed)",
        r"\brevider|\brevis|\bendret\b|\bendra\b",
    ),
    kind(
        r"\b(?:hvem|kven|who|når|when)\b.*\b(?:vedtok|vedtatt|vedteke|vedteken|godkjente|godkjent|adopted"
        r"|approved|signed off|underskrev|skrev under)\b",
        r"\bvedta|\bvedtok|\bvedtek|\bgodkjen|\bsigner|\badopt|\bapprov|\bsigned",
    ),
    kind(
        r"\b(?:hvem|kven|who)\b.*\b(?:skrev|skreiv|skrevet|skrive|wrote|written|author|oversatte|omsette"
        r"|translated|tegnet|teikna|illustrerte|trykte|printed)\b"
        r"|\bforfatter\w*|\bforfattar\w*|\bauthors?\b",
        r"\bskrev|\bskreiv|\bforfatt|\bsigner|\bwrote|\bwritten by|\bauthor",
    ),
    kind(
        r"\bchair(?:s|ed|man|person)?\b|\bmøteleder|\bmøteleiar"
        r"|\b(?:hvem|kven)\b.*\b(?:leder|leier|leiar|styrer) (?:\w+komit\w+|komit\w+|utval\w+|\w*nemnd\w+"
        r"|nemda|gruppa|prosjekt\w+)",
        r"\bchair|\bleder (?:av|for|i)\b|\bledes\b|\bleiest?\b",
    ),
    # What somebody said of it.
    kind(
        r"\b(?:hva|kva|what did) (?:the )?(?:(?:sa|svarte|svara|uttalte|uttala|sier|seier|mener|meiner"
        r"|synes) )?(?:the )?(?:\w*direktør(?:en)?|\w*minister(?:en)?"
        r"|statsråden|fagforening\w+|rektor(?:en)?|director|minister|unions?|governor)\b",
        r"\bsa at\b|\buttal|\bsier at\b|\bsaid\b",
    ),
    # Who led it, who sat in it, who pays, and which person holds an office.
    kind(
        r"\b(?:hvem|kven|who) (?:ledet|leia|leidde|led|headed|satt|sat|var med|took part) (?:i |in )?",
        r"\bledet\b|\bleia\b|\bsatt i\b|\barbeidsgruppe|\bled by\b|\bbesto av\b|\bholdt av\b",
    ),
    kind(
        r"\b(?:hvem|kven|who) (?:betaler|betalar|pays|paid|betalte|dekker|dekkjer|covers)\b",
        r"\bbetal|\bdekk|\bpay|\bpaid|erstat|compensat|forsikr|gratis",
    ),
    kind(
        r"\b(?:hvem|kven|who) (?:er|is|var|was) (?:the |our )?(?:\w+ )?(?:\w*direktør(?:en)?"
        r"|\w*inspektør(?:en)?|dekan(?:en)?|union leader|governor)\b"
        r"|\b(?:heter|heiter)\b.*(?:lederen|leiaren|direktøren|sjefen|inspektøren)\b",
        r"(?i:direktør|sjef|inspektør|rektor|leder|director|signe\w+ (?:av"
        r"|by))\W+(?i:HR-direktør )?(?-i:[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+)",
    ),
    # What was spoken of at a meeting, what a course has for its reading list.
    kind(
        r"\b(?:siste|forrige|førre|last|previous|latest) (?:\w+[ -])?(?:møte\w*|meeting|\w+møte\w*)\b"
        r"|\breferat\w*|\bminutes of\b",
        r"\breferat|\bminutes of\b",
    ),
    # When something came to be.
    kind(
        r"^\W*(?:når|when) (?:ble|blei|vart|var|fikk|fekk|startet|starta|begynte|byrja|was|were|did)\b",
        r"\b(?:19|20)\d\d\b",
    ),
    # What somebody is paid.
    kind(
        r"\b(?:hvilken|kva|what|hva slags|laveste|lågaste|lægste|høyeste|høgaste|lowest|highest"
        r"|starting) (?:lønn|løn|lønna|løna|pay|salary|wage)\b(?! (?:mapping|gap))",
        r"\bkr\b|\bkroner|\d ?G\b|\bNOK\b|full lønn|lik lønn|lønn under|equal pay|full pay|lønns",
    ),
    # Why this and not another.
    kind(
        r"\b(?:hvorfor|kvifor|why)\b.*(?:\b(?:og|and) (?:ikke|ikkje|not)\b|\b(?:akkurat|nettopp|exactly"
        r"|heller enn|rather than|instead of|i stedet for"
        r"|i staden for)\b)|\b(?:hvorfor|kvifor) (?:valgte|valde)\b|\bwhy (?:did|was|were)\b.*\b(?:choose"
        r"|chose|chosen|pick|picked|select|selected)\b",
        r"\bfordi\b|\bbakgrunn|\bbygger på|\bbased on|\bi stedet\b|\bframfor\b|\bbecause\b|\brather\b",
    ),
    # The paper itself: its pages, editions, a copy to fetch.
    kind(
        r"\b(?:hvilken|kva|what|which) (?:side|page)\b|\bsidetall|\bon page\b|\bpå side \d|\bpage number"
        r"|\bsider (?:er|har|long)|\bmany pages|\bmange sider",
        r"\bside \d|\bpage \d",
    ),
    kind(
        r"\b(?:hvilken|kva|which|what|siste|nyeste|nyaste|latest|newest|\w+sk|english|polish"
        r"|arabic) (?:versjon|version)\w*|\b(?:versjon|version)\w* (?:av|of|\d)|\butgave\w*|\butgåve\w*"
        r"|\beditions?\b",
        r"\bversjon|\bversion|\butgave|\butgåve|\bedition",
    ),
    kind(
        r"\bpdf\b|\bpowerpoint|\bpptx?\b|\blast(?:e)? ned\b|\blaste ned\b|\bdownload|\burl\b|\blenke[nr]?\b"
        r"|\blenk[aj]\w*|\bthe link\b|\ba link\b",
        r"https?:|\bnettsid|\bintranett|\blenke|\bwebsite",
    ),
    # An age.
    kind(
        r"\b(?:hvor|kor) gam+[ae]?l\w*|\bhow old\b|\bgjennomsnittsalder|\baverage age",
        rf"(?:\d|{NUMBERS})[- ]?(?:år|years?)|\bfyller \d|\bturns? \d|\b20\d\d\b",
    ),
    # How far, how large, which floor.
    kind(
        r"\b(?:hvor|kor) lang[t]? er det\b|\bhow far (?:is|away)\b|\bkvadratmeter|\bsquare met|\bkilometer"
        r"|\bmiles\b",
        r"\bkm\b|\bmeter|\bkilometer",
    ),
    kind(r"\betasje|\bwhich floor|\bwhat floor", r"\betasje|\bfloor"),
)
