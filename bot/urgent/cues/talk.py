"""What shows talk about such things: it counts against a danger."""

from __future__ import annotations

from bot.urgent import quiet, signs
from bot.urgent.cues.cue import Cue
from bot.urgent.cues.ordinary import ORDINARY, WORK

TALK = (
    Cue(
        "a time gone by",
        -3,
        """
        i|in|fra|frå|from|since|siden|sidan YEAR|januar|februar|mars|april|mai|juni|juli|august|september|oktober
            |november|desember|january|february|march|june|july|october|december|fjor|vår|sommer|høst|haust|vinter
            |påsken|spring|summer|autumn|winter
        YEAR
        forrige|førre|siste|last uke|veke|måned|månad|år|helg|week|month|year|mandag|måndag|tirsdag|tysdag|onsdag
            |torsdag|fredag|lørdag|laurdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vinter
            |sommer|sommar|høst|haust|spring|summer|autumn|winter|vår
        år|måneder|månader|månad|måned|uker|veker|dager|dagar|years|year|months|month|weeks siden|sidan|sia|ago|etter
            |later
        i fjor|forfjor
        previously|formerly|tidligere|tidlegare|lenge_siden|lenge_sidan|den_gang|den_gongen|back_then
        som barn|ung
        barndom*|childhood|teenager
        """,
    ),
    Cue(
        "a day ago",
        -1,
        """
        i går|gårkveld|forgårs
        yesterday
        """,
    ),
    Cue(
        "over and well",
        -2,
        """
        gikk|gjekk|går|gjeng|went|gått|endte|ended|ending (det) bra|godt|fint|fine|well|ok|okay|greit
        er|ble|blei|vart|all|im|har (blitt) helt|heilt|mye|fully|all|all frisk|friske|bra|fin|fine|healed|recovered
            |god|uskadd|well|restituert nå|no|igjen|att|now|again|$
        frisk|friskmeldt|healed|recovered|tilbake på_jobb|back_at_work|leget|grodd
        """,
    ),
    Cue(
        "laughing",
        -1,
        """
        haha|hehe|lol|hihi|heh
        """,
    ),
    Cue(
        "a subject of study or work",
        -3,
        """
        lov|loven|lova|lovverk*|paragraf*|forskrift*|regel|reglene|reglane|regelverk*|instruks*|rutine*|rutinar*
            |prosedyre*|retningslinje*|veileder*|rettleiar*|tiltak|tiltaka|tiltakene|handlingsplan*|planen|strategi*
            |rapporten|undersøkelse*|undersøking*|statistikk*|prosent|andel*|figur*|law|laws|statute|regulation*|rules
            |procedure*|policy|policies|guideline*|protocol*|statistic*|figures|figure|survey|percent|percentage
            |action_plan|strategy|study|report
        =øve|=øver|kurs|kurset|opplæring*|seminar*|øvelse*|øving|trening*|scenario*|undervis*|foredrag*|eksamen*
            |oppgave|oppgaven|oppgåve|bachelor*|master*|pensum|pugger|quiz|avhandling*|leksjon|modul*|aspirantprøve*
            |drill|drills|exercise|exercises|training|course|lecture|exam|thesis|essay|assignment|lesson|workshop
            |study|studying|homework
        sjekkliste*|hugselist*|huskeliste*|checklist*|plakat*|poster|template|oppslag|brosjyre|lysbilde*|slides|presentasjon*|presentation
            |intranett*|artikkel|artikkelen|article|podkast*|podcast*|nyhetsbrev
        definisjon*|definition|begrep*|omgrep*|term|uttrykk*|forskjell*|skilnad*|difference_between|meaning_of
            |betyr_ordet|heter_det|heiter_det|står_for
        bare|berre|just|litt|kun nysgjerrig|lurer|lurar|curious|wondering|spør|undres
        ansvar|ansvarlig|ansvarleg|responsible|forebygg*|førebygg*|prevent|prevention|debrief*|kollegastøtte*
            |oppfølging*|oppfølgjing*|etterlatte|evaluering*|risikovurder*|hms|verneombud*|verneombod*|vernetjeneste*
            |safety_rep
        hva|kva|what sier|seier|står|says|does|say .. .. om|about|i|in
        hvor|kor mange|ofte|stor|many|høy
        how many|often|much
        """,
    ),
    Cue(
        "leave, pay and forms",
        -2,
        """
        erstatning*|yrkesskade*|yrkessjukdom*|yrkessykdom*|forsikring|forsikringa|kompensasjon*|nav|permisjon*
            |pleiepeng*|sykepeng*|sjukepeng*|sykmeld*|sjukmeld*|sykemeld*|egenmelding*|eigenmelding*|lønn|lønna|løn
            |løna|tillegg*|overtid*|avspaser*|ferie*|feriedag*|turnus*|turnusønske*|deltid*|stillingsprosent*|pensjon*
            |compensation|occupational_injury|insurance|sick_leave|salary|overtime|pension|holiday|roster|part_time
            |vacation|allowance|reimburse*|expenses|refusjon*|reiseregning*|taxi|parkering*|parking|skjema|skjemaet
            |form|forms|frist|fristen|deadline|søknad|søke|søkje|apply|application|attest*|vitne|vitnar|testify*
            |testifying|retten|rettssak*|court|trial|advokat*
        hvor|kor|how mange|many|lenge|lang|long|mye|much dager|dagar|days|timer|timar|hours|uker|veker|weeks|tid
        har jeg|eg|vi|man|ein rett|krav|lov
        do|am|are|have i|we entitled|allowed|get|right
        hvem|hvor|kven|kor|who|where .. melder|melde|melda|rapporterer|report|reported|kontakter
        trenger|treng|need fri|leave|permisjon|time_off|days_off
        får|kan|skal jeg|eg|vi|man|ein fri|lønn|betalt|dekket|dekt|permisjon|ta|søke|bytte
        """,
    ),
    Cue(
        "people in general",
        -2,
        """
        hvis|dersom|viss|når|om|if|when|in_case noen|nokon|ein|ei|man|ansatte|tilsette|someone|somebody|anyone|an|a
            |any|one|employees|staff|you|du|innsatte|innsette
        man|ein skal|må|bør|kan|gjør|gjer|har|blir
        ansatte|tilsette|betjenter|betjentar|innsatte|innsette|employees|officers|prisoners|inmates|folk|people som
            |who|har|er|blir|kan|skal|må|should|can|have|in|i|med|generelt
        de|dei|the som|who har|er|have|are|utsettes|opplever
        etaten|kriminalomsorgen|kriminalomsorga|krus|direktoratet|kdi|arbeidsgiver|arbeidsgivar|employer|the service
        """,
    ),
    Cue(
        "about things",
        -2,
        """
        skriveren|printeren|skrivar|skrivaren|printer|pc|pcen|systemet|server|excel|regneark|prosjekt*|project|møte
            |møtet|teams|teamsmøte|meeting|meetings|passordet|innlogging|login|app|appen|vaktliste*|vaktplan*
            |papirarbeid*|paperwork|skjerm|screen|budsjett*|budget|leverandør*|internett|wifi|oppdatering|update|sofa
            |hjørnesofa|sykkelstativ|printer|kopimaskin*
        """,
    ),
    Cue(
        "worry about work, or leave asked",
        -3,
        """
        redd|bekymret|bekymra|nervøs|scared|afraid|worried|nervous|fear for|of|about|that|to (å|at) jobbe|arbeide
            |miste|gå_på_jobb|si_fra|seie_frå|varsle|spørre|stille|bli_oppsagt|gjengjeldelse|gjengjelding|hevn
            |gjøre_feil|gjere_feil|losing|making|asking|telling|working|stryke|bestå
        kan|får|can|may|må han|hun|ho|she|he|they|de|dei sitte|vente|komme|bruke|låne|få|ha|sit|wait|come|use|have
        forbudt|forbode|forbidden|tillatt|tillate|permitted|ulovlig|ulovleg|illegal
        dekkes|dekkast|dekka|dekket|covered|travel_money|kjøregodtgjør*|diett*|applying
        vest|vesten|uniform*|støy|støyen|støyen|noise|lokket|bukse|buksa|skjorte|genser
        """,
    ),
    Cue("a day at work", -1, signs.EVERYDAY + WORK),
    Cue("an ordinary day", -1, ORDINARY),
    Cue("about and counted", -3, quiet.COUNTED + quiet.ABOUT),
    Cue(
        "play, sport and stories",
        -3,
        """
        gta|minecraft|fortnite|sims|xbox|mission|missions|boss_fight|video_game|dataspel*|konsert*|concert|tickets
            |billetter|billettar|limerick|rim|regle
        filmar|serie|serien|episode*|netflix|roman*|krim|krimserie*|dikt|diktet|sangen
            |songen|låt|låta|teater*|skuespill*|ibsen|opera|museum*|spillet|spel|spelet|gaming|playstation|xbox
            |brettspill*|quiz|escape_room|dataspill*|level|nivå|netthumor|meme|joke|halloween|kostyme|films
            |series|novel|poem|lyrics|theatre|podcast|crime|joke|costume|playlist|konsert|band
        fotball*|fotballen|selvmål|sjølvmål|serierunde|bedriftsidrett*|håndball|handball|hockey|ishockey|skirenn
            |maraton|turnering*|cup|brann_viking|baseball|football|soccer|match|league|scored|goal|tournament
            |race|sjakk|chess|poker|bingo|bowling|paintball|boksing|boxing|mma|kampsport|treningsøkt|padel
        """,
    ),
)

# Against all but life, of which people speak in conditions.
CONDITION = Cue("a condition", -2, quiet.CONDITION)
