"""What people tell of on an ordinary day: work, and themselves."""

from __future__ import annotations

# Things of a day at work and of talk with a bot, besides those that faint signs know.
WORK = """
    utbrent|utbrend|hr|nattevakt*|nattvakt*|dagvakt*|helgevakt*|kveldsvakt*|pdf|pdfen|adgangskort*|fag|faget|omorganiser*|fagforening*
        |tillitsvalgt*|tillitsvald*|omstilling*|arbeidsmiljø*|kolleger|kollegane|kollegene|kollegaene|kollegaer
        |nytilsett|nyansatt|prøvetid*|mentor*|mandager|mandag*|mondays|oppsigelse*|oppseiing*|slutter|sluttar|avvik*
        |lønnsforhandling*|stillingen|jobber|jobbar|sjefen|leder*|leiar*|kritikk*|klage*|klager|klagar|varsle*|varsla*
        |varsel*|trakasser*|diskriminer*|mobb*|bullying|harass*|discriminat*|likestill*|mangfold*|aspirant*|pliktår*
        |krus|kdi|etat*|direktorat*|kriminalomsorg*|yrke*|arbeids*|fravær*|likelønn*|statsansatt*|konkurrans*|karrier*
        |career*|promotion*|hiring|hire|interview*|intervju*|colleagues|team*
    omsorg*|psykolog*|bedriftshelse*|bht|nålestikk*|svar|svaret|svara|svarene|spørsmål*|spurnad*|answer|question
        |spørje|bot|boten|chatbot|robot|kilde|kilden|kjelde*|source
    kaffe*|kafé*|mat|maten|lunsj*|pizza|kake|frukt*|gave|gaver|jul|julegave*|sommerfest*|ferie*|hytte*|trening*|trene
        |trener|treffe|dans|gitarkurs|kor|fotball*
"""

# What people tell of themselves and of their days when nothing is wrong.
ORDINARY = """
    vedtak*|tilbakemelding*|feedback|tilpasning*|tilpassing*|tilrettelegg*|accommodation|bryllup*|wedding|konfirmasjon*
        |dåp|invitasjon*|invitert|invited|invitation|lotto|flytte|flytta|flyttet|flytter|moved|moving|pendle*|pendl*
        |commute|briller|glasses|dyslek*|vegetar*|muslim*|kristen|hijab|adhd|allergi|språk*|norwegian|norsk|dialekt
        |erfaring|experience|utdann*|education|bachelor*|student*|universitet*|høyskole*|søknad*|attest*
        |informasjon*|information|beskjed|brev_fra|letter_from|nav|vurdert|uenig*|disagree*|usikker|unsure|forstått|forstår
        |understand|explained|forklart|skjønner|lurte|lurer|lurar|lure|wondered|told_that|help_me_with|tegning*|drawing
        |present|gave|minister*|statsråd*|journalist*|avis*|presse*|intervju*|komite*|committee|utvalg*|valg*|styre*
        |tidligere_jobb|forrige_jobb|ny_jobb|new_job|lønnstrinn*|ansiennitet*|seniority|alder|age|kvoter*|årsverk
        |idrett*|løping|joggetur*|ski|ferietur*|syden|hytta|hytte*|hagearbeid|oppussing|snekker*|rørlegger*|lån|banklån
        |aksjer|skatt*|tax|regning_på|abonnement_på|strømregning*|reise*|reiser|flybillett*|hotell*|taxi
    første|fyrste|first gang|gong|time (jeg|eg|i|du) bruker|brukar|bruke|prøver|using|use
    kjøpt|kjøper|bought|buying hus|leilighet|leilegheit|hytte|bil|house|flat|car|hund|dog
    jobbet|jobba|arbeidet|vært|vore|been|worked (her|here) .. år|måneder|månader|uker|veker|years|months|weeks
    bor|bur|live|lives langt|far (unna|away)
    mor|mora|far|faren|mamma|pappa|foreldre* (min|mi|mine|er) gammel|gamle|gamal|pleietrengende|dement|old|frail|hjelpe|pleie
    timer|timar|hours (hver|kvar|each|every|one) vei|veg|way
    barnehage*|skole*|skule*|school|sfo & starter|begynner|byrjar|starts|hente|levere|deliver|pick|stengt|åpningstid*|plass
    venter|ventar|expecting (barn|a|baby) barn|child|baby|tvillinger
    gleder|gledar|looking (meg|forward|oss)
    (det|it) gikk|gjekk|went fint|bra|well|fine
    ^ takk|thanks|hei_jeg_heter|tusen_takk
    kne|rygg|skulder|hofte|tenner|ledd plage*|problem*|operasjon*|operert|slitasje*
    kneproblem*|ryggproblem*|ryggplage*|skulderplage*|senebetennelse*|prolaps*|migrene*|overgangsalder*|menopause*
    svarte|svarer|svart|answered|replied (på|feil|noe|to) .. annet|anna|lurte|spurte|asked|else|mente|wrong
    mente|meinte|meant NOT|det|noe|something|that|the
    har|have|got kone|mann|hund|katt|tvillinger|barn|ektefelle som|og|who|and jobber|jobbar|works
"""
