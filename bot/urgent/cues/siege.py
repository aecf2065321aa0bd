"""Someone who waits, follows or breaks in."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "lying in wait",
        2,
        """
        samme|same bilen|car|mannen|man|fyren|guy|varebilen|van|motorsykkel*|person|ansikt|face|skikkelse ... igjen
            |again|tredje|third|hver|every|kvar|fjerde|også|også_her
        to|tre|two|three|fire|flere menn|karer|gutter|gutar|men|guys|biler|masked|maskerte|hettegensere
            |ukjente .. utenfor|utanfor|outside|oppgangen|porten|gata|driveway|stairwell|bilen|bakgården
        sto|stod|står|stend|satt|sat|stood|was|var|er der|there|inne|inside|allerede|already .. på|in|i|ved|by
            |at kjøkkenet|stua|soverommet|senga|trappa|skolen|barnehagen|kitchen|bedroom|living_room|stairs|school
            |nursery|sfo|garasjen
        dukker|dukkar|dukket|dukka|turned|turns|shows|showed opp|up .. hjemme|heime|jobben|porten|skolen|barnehagen
            |home|work|school|gate|butikken|treninga|everywhere|overalt
        vet|veit|knows|visste|knew hva|kva|what jeg|eg|i har|hadde|på|wearing|gjør|gjorde|spiste|bought|did|sa
            |hadde_på_meg
        ser|see|hører|høyrer|hear lys|skygge|skygger|noen|nokon|skritt|bevegelse|ansikt|light|shadow|someone|footsteps
            |movement|pusting|breathing|pust .. i|på|bak|utenfor|in|behind|outside|under|nede|oppe|hagen|loftet
            |kjelleren|trappa|downstairs|upstairs|attic|basement
        sperret|blokkerte|blocked|stoppa|stopped|stanset|presset|pressa|rammet|rammed|forced veien|bilen|car|me|meg
            |oss|us|road|oss_ut|the_road
        kretser|krinsar|sirkler|circling|drone|drona|dronen rundt|over|around|huset|hagen|house|vinduet|window|garden
        kontakter|kontakta|legger|ringer|calls|calling|skriver|texts|messages meg|me|ungene|hundre|fifty|30|40|hele
            |all|nonstop|hvert|kvart|every|stadig|konstant|uavbrutt
        nummer|number|profil|profile|konto & ukjent|falsk|fake|unknown|hidden|skjult|ny & følger|bilder|meldinger
            |messages|truer|vet|where
        mellom|between meg|me|us|oss|mæ (og|and|å) døra|døren|dør|utgangen|porten|ungene|door|exit|gate|alarmen
        baksetet|backseat|passasjersetet|bagasjerommet|back_seat
        følger|følgjer|fulgt|følgde|følgt|fulgte|follows|following|followed|går|gikk|gjekk|gått|walking|walked|driving
            |kjører|køyrer|drove etter|bak|behind|after MYSELF|me|oss|us|henne|her
        forfulgt|skygget|skygga|tailing|stalking|stalker|stalked|forfølger|forfølgjer|being_followed|blir_fulgt
            |vert_følgd
        filmer|filmar|filming|films|filmet|fotograferer|photographing|stirrer|stirrar|staring|glor MYSELF|oss|huset
            |ungene|barna|me|us|my|porten|på|at|through|gjennom|inn
        står|stend|stod|sto|standing|stands|venter|ventar|venta|waits|waiting|sitter|sit|sat|sitting|lusker
            |lurking & filmer|filmar|filming|stirrer|staring|utenfor_huset|utanfor_huset|outside_my|huset_mitt
            |vinduet_mitt|inngangsdøra|ytterdøra|my_house|my_door|my_flat|my_car|bilen_min|parkeringsplassen|car_park
            |parking_lot|hjemme_hos|heime_hos|oppkjørselen|driveway
        venter|ventar|venta|ventet|waits|waiting|waited|lurer (på|for) MYSELF|me|oss|us|henne|ho|her (hver|every|kvar
            |utenfor|ved|ute|outside|at|in|by|etter|på|når|med|with)
        OTHER|hes|theyre|han|nokon|noen|someone .. utenfor|utanfor|utafor|outside|gangen|stua|stuen|trappa|resepsjonen
            |porten|reception|hallway|corridor|living_room|kitchen|downstairs|upstairs|døra (nå|no|now) $|nå|no|now
            |med|with|and|og
        henter|hentar|picks|picking|picked|comes_for|henter_henne henne|ho|her|meg|MYSELF|me|barna|ungene|jenta .. kl
            |klokka|klokken|nå|no|now|snart|soon|at
        banker|bankar|dundrer|dundrar|hamrer|hamrar|knocking|banging|pounding|rattling|rister|sparker|sparkar (på|i|on
            |at|the|in) døra|døren|dør|vinduet|ruta|porten|door|window|gate|håndtaket|handle
        døra|døren|door|låsen|lock .. holder|held|hold|gir|gjev|giving|breaking|ryker|brister|tåler (ikke|ikkje|not
            |wont|snart|etter|way|lenge)
        er|is|are|på .. veg|vei|way|vegen|veien hit|dit|opp|inn|over|here|there|up (nå|no|now|med|to|til|with|og|$)
        """,
    ),
    Cue(
        "an intruder",
        2,
        """
        noen|nokon|someone|somebody|noko|something (har|has|hadde|had) .. flyttet|flytta|moved|rotet|rota|ransaket
            |ransaka|gjennomsøkt|tatt|lagt|skrevet|skrive|risset|rissa|spraya|sprayet|tagget|malt|written|carved
            |sprayed|scratched|searched|left|tukla|tuklet|tampered
        døra|dør|bakdør|bakdøra|verandadør|kjellerdør|vinduet|porten|door|back_door|window|gate var|vart|sto|stod|står
            |was|is|stands|er åpen|open|ulåst|unlocked|ope|opp|wide da|då|når|when|og|and|jeg|i|$|igjen
        på senga|puta|dørmatta|panseret|frontruta|trappa|pulten mi|min|lå|ligger|ligg|stod|står|noen|nokon
        on my bed|pillow|car|doorstep|desk|windscreen|door|bonnet|porch
        låsen|låsane|locks|nøkkelen passer|funker|virker|changed|byttet|fungerer|NOT ikke|lenger|ikkje|out|har
        hjulboltene|hjulboltane|bremseslangen|bremserøret|dekka|dekkene|wheel_nuts|brake
        katten|hunden|kaninen|cat|dog|rabbit .. død|daud|drept|hengt|hang|dead|killed|dørmatta|trappa|doorstep
        nøkkel|nøkkelen|key|kopi|copy .. han_har|fortsatt|still|gammel|old & huset|leiligheten|house|flat|inne
        noen|nokon|someone|somebody|han|he|eksen|ukjente|de|dei|they .. (har|has|have|hadde|had|been|vært|vore|var
            |was) vært|vore|been|gått|brutt|brote|inside|inne|broken|in|låst|kommet .. inne|inni|inn|hjemme|heime
            |huset|leiligheten|leilegheita|hagen|bilen|garasjen|postkassa|in|inside|home|house|flat|car|garden
        innbrudd|innbrot|brutt_inn|brote_inn|broken_in|burglar*|inntrenger*|intruder
        dørkarmen|låsen|lås|døra|døren|vinduet|vindauget|lock|door|window|ruta .. brutt|brote|oppbrutt|knust|smadra
            |byttet|bytta|broken|forced|smashed|åpen|open|ope|picked|på_gløtt|ajar
        kniver|knivane|kniven|kjøkkenknivane|kjøkkenkniver|knife|knives|rose|roser|blomster|dukke|doll|rotte|rat|fugl
            |bird|katt|cat|kule|bullet|lapp|note|bilde|photo|picture|undertøy|=hår|blod|blood|bensin .. ligger|ligg|lå
            |låg|lying|lay|lies|left|lagt|på|on|in|hang|henger .. senga|puta|trappa|trappen|døra|dørmatta|bilen
            |panseret|postkassa|pulten|bordet|skapet|bed|pillow|porch|doorstep|doormat|mat|car|bonnet|hood|desk
            |mailbox|letterbox|locker|windscreen|frontruta
        dekk|dekka|dekkene|tyres|tires|bremsene|bremser|brakes|brakeline|hjulboltene|mutrene .. skåret|skoren|kuttet
            |kutta|stukket|punktert|løsnet|løyst|slashed|cut|flat|tampered|loosened|løse|laus
        gps|airtag|sporing|sporer|sporar|tracker|tracking|kamera|camera under|på|i|on|in|my|me|meg|bilen|telefonen
            |hidden|skjult
        lyset|lys|light|lights|tv .. hjemme|heime|home|huset|house|inne & ingen|alene|bor|borte|nobody|alone|vakt
        """,
    ),
    Cue(
        "someone near",
        1,
        """
        OTHER|hes|shes|theyre|kjæresten|mannen|eksen|stefaren|stepdad|gjengen|typen|broren|nokon|noen|someone|de|dei
            |bil|car|stemmer|voices|skritt|steps|footsteps .. er|is|are|står|stend|stod|stands|standing|venter|ventar
            |venta|ventet|waits|waiting|sitter|sit|sat|sitting|kommer|kjem|coming|comes|going|går|gjeng|sett|lurking
            |lusker|parked|parkert|løper|roper .. i|in|på|at|ved|utenfor|utanfor|utafor|outside|bak|behind|foran
            |framfor|opp|up|inn|ned|down|under|mellom|between|rundt|around|by|near|inside|inne|her|here|der|there|nedi
            |across
        OTHER|hes|theyre|han|nokon|noen|someone|somebody .. utenfor|utanfor|utafor|outside|bak|behind|nede|downstairs
            |upstairs|inne|inside|around meg|me|us|oss|døra|døren|dør|door|huset|house|her|here|porten|gate|nå|no|now
            |i|vinduet|window|$|skolen|barnehagen
        mellom|between meg|me|us|oss|mæ (og|and|å)
        bak|behind|etter|after meg|me|mæ|us|oss fra|frå|from|hele|heile|all|på|i|til|home|hjem|heim|nå|now|$|and|og|på
        baksetet|backseat|forsetet|passasjersetet|bagasjerommet|boot
        back seat
        banker|bankar|dundrer|dundrar|hamrer|hamrar|knocking|banging|pounding|ringer|ringing|rattling|rister|knirker
            |creaking|sparkar|sparker på|on|at|i|the|in
        følger|følgjer|fulgt|følgde|følgt|fulgte|follows|following|followed|forfulgt|skygget|skygga|tailing|stalking
            |stalker|forfølger|forfølgjer
        filmer|filmar|filming|films|filmet|fotograferer|photographing|stirrer|stirrar|staring|glor|watching|følgmed
        venter|ventar|venta|ventet|waits|waiting|waited|lurer (på|for) meg|me|mæ|oss|us|henne|ho|her|him|jenta
        henter|hentar|picks|picking|pick|picked|kommer|kjem|coming|comes|hjem|heim|home henne|ho|her|meg|me|up|barna
            |ungene|jenta|att|igjen|hjem|back .. kl|klokka|klokken|nå|no|now|snart|soon|at
        er|is|are|på .. veg|vei|way|vegen|veien hit|dit|opp|inn|hjem|heim|ned|over|here|there|up|down|home|in|now|nå
            |to|til
        slipper|slepp|slippe|let|lar|la|lets meg|me|oss|us|henne|her NOT|ikke|ikkje
        wont|NOT|DONT|doesnt let|letting|la|lar|slipper me|her|us|them|him|meg|henne|oss
        """,
    ),
    Cue(
        "a place at hand",
        1,
        """
        gangen|korridoren|døra|døren|porten|vinduet|vindauget|trappa|trappen|oppkjørselen|hagen|parkeringa
            |parkeringsplassen|stua|stuen|kjøkkenet|soverommet|badet|doen|dusjen|cella|cellen|rommet|luftegården|lufta
            |fellesskapet|vaktrommet|resepsjonen|verkstedet|verkstaden|garderoben|hjørnet|hjemme|heime|hjem|heim
            |utenfor|utanfor|utafor|inne|nede|skapet
        corridor|hallway|door|doorway|gate|window|stairs|driveway|garden|car|kitchen|bedroom|bathroom|shower|cell|room
            |yard|wing|reception|workshop|locker|corner|home|outside|inside|downstairs|upstairs|porch|landing
        """,
    ),
)
