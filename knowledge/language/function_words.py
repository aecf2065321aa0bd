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
        kanskje ganske samt enn vera verta vorte vorten gjera hjå hev inkje somme kvens mi di kvarandre fyre sidan ifrå åt ikring
        endå framleis korkje lyt dessutan
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
        dokker dokke okkon okke dokk dåkk dåkker koffer koffor korfor hoffer kofor kofør korhen kordan hordan ke kems dæm dæ mæ sæ
        ska sjøl itte inkje nokke nåkke nokken nån kæm hå hårr hossen hæ vess bærre tå
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

# Words of everyday talk: they say little about the matter, though a passage may well hold them. The documents hardly use them,
# so their rarity there does not tell how little they say.
EVERYDAY = frozenset(
    """
        hel hele helt heil heile heilt land landet totalt samlet samla sammen saman folk folka folket personer personar greia greie
        greiene greier ting tingen sak saka saken måte måten vis viset slags type form del delen stad sted stedet plass plassen
        gamle gammel gammal gamal gamle nye ny nytt fersk ferske stor store stort liten lita lite små mindre større lang lange langt
        kort korte fort raskt først fyrst første fyrste siste sist neste fram frem framover fremover videre vidare oppover nedover
        bort borte vekk unna heim hjem heime hjemme ute inne oppe nede midt utenom utanom ellers elles etterpå seinare senere
        tidligere tidlegare straks ennå enno fast faste vanlig vanlege vanleg normalt typisk bestemt konkret konkrete nøyaktig nøyaktige
        riktig rett feil viktig viktige dårlig dårlege dårleg bra fin fint god godt gode grei greit tung tungt vanskelig vanskeleg
        gå går gikk gjekk gått komme kommer kjem kom kommet kome ta tar tek tok tatt teke dra drar drog gi gir gjev gav ga gitt gjeve
        se ser sett sjå så sa si sagt seie snakk snakke snakker snakkar snakka prate pratar prat høre høyre høyrde hørt lese les lest
        skrive skriv skriver skrev skrevet skrive tenke tenkt tenkjer tenker begynne begynner begynte byrja byrjar starte starter startar
        slutte holde held holder halde hold legge legg legger lagt sette set setter satt vise viser bruke bruker brukar brukt brukte
        sjekke sjekk sjekker finne finn finner funnet funne vente venter ventar hente hent dukke møte møter treffe prøve prøver prøvde
        bli komme kalle passe være nevne nevnt nemnt oppgi oppgitt stille stilt tel telle teller teljer regne regnes reknes rekna
        lages laget laga lage lagar holder heldt gjennomgå gjelde føle føler kjenne kjenner kjent skje hende hender ville vilje
        min mitt egen egne jobben jobb jobbe jobber jobbar jobba arbeider arbeidar gjeng gjengen guttene gutta jenter jentene karer
        fyren typen kis
        tall tal tala tallet talet tallene nummer punkt punkter punkta ord ordet ordene liste lista listen navn namn navnet namnet
        nivå område områda fordeling forskjell skilnad grunn grunnen årsak poeng poenget innhold
        people folks guy guys person persons man men place places way ways kind part parts whole entire country number numbers list
        old new small big large great long short first last next back away off along ahead later early soon usual usually normal exact
        exactly right wrong good bad nice hard tough
        go goes going went gone come comes came coming take takes took taken give gives gave given put puts keep keeps kept look looks
        looking looked see sees saw seen say says said talk talks talked speak hear heard read reads write writes written think thinks
        thought start starts started begin begins began end ends stop hold holds set sets run runs use uses used try tries tried find
        finds found wait call called calls bring brings show shows check count counts offer offers decide decides supposed
        expect expected feel feels felt job jobs working mate mates
    """.split()
)

ALL = BOKMAAL | NYNORSK | ENGLISH

_OF_LANGUAGE = {"en": ENGLISH | ASKING | SCENE | FILLERS}
_NORWEGIAN = BOKMAAL | NYNORSK | ASKING | SCENE | FILLERS


def without_meaning(language: str) -> frozenset[str]:
    """Give the words that carry no meaning in a text in `language`; the two forms of Norwegian share theirs."""
    return _OF_LANGUAGE.get(language, _NORWEGIAN)
