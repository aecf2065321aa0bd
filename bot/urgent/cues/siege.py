"""Someone who waits, follows, breaks in or lets nobody out, and a message that must be short and silent."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "not free to speak",
        2,
        """
        tegn|tegner|teikn|sign|signal|kodeord*|code_word|kodeordet|sikkerhetsord & hjelp|help|barna|jenta|han
            |han_leser
        late|later|pretending|spiller|speler|playing|act|acting som|jeg|eg|im|dead|to_be død|daud|dead|sove|sovende
            |asleep|normal|normalt
        bestille|bestill|order|ordering en|ei|a|meg pizza
        slett|sletter|delete|deleting|svar|reply .. etterpå|meldingen|this|dette|etter|chat|chatten|NOT
        sett|skru|slå|turn|mute|lyd|lyden|sound av|off|phone|telefonen|muted|på_lydløs|silent .. så|so|han|he|de|they
            |hører|hear|plinger|beeps
        skriv|answer|svar|reply|snakk|write|bare bare|kun|only|tilbake|kort|stille|her|quietly|in_text|på_chat
        under|bak|in|i|inni|behind the|en|et|ei senga|sengen|bed|pulten|desk|skapet|closet|wardrobe|disken|counter
            |bordet|table|hylla|shelf|do|doen|toilet|badekaret|bathtub|lageret|boden|bøttekottet
        må|have_to|need_to|gotta hviske|kviskre|whisper|være|vere|be|skrive|write|gjemme|hide|slutte|go
            |legge .. stille|quiet|fort|quick|han|he|kommer|coming|nå|now|seg|lavt|$
        hjelp|help meg|me|oss|us ikke|NOT|dont ring|call|svar|snakk
        typing|writing|skriver|skriv|texting from|fra|frå|på|under|inni|in the|toalettet|do|doen|badet|toilet|bathroom
            |closet|skapet|cupboard|loftet|attic
        NOT|DONT|cant|cannot|couldnt (å) snakke|snakka|prate|prata|ringe|ringja|si|seie|talk|speak|call|phone|ring
            |type|whisper|scream|shout|rope høyt|høgt|nå|no|now|loud|out|lenge|long|fritt|freely|mye|mykje|herfra|$|he
            |han|noe|from|herfra|here|anyone
        må|need|have|har (to|å) hviske|kviskre|skrive|whisper|be|være|vere|type stille|quiet|fort|lavt|lågt|quick
            |quickly|silent|$
        hvisker|kviskrar|kviskre|hviske|whispering jeg|eg|i|nå|no|fra|frå|from|im
        skriver|skriv|typing|texting|writing|tastar|taster .. smug|secret|skjul|under|bordet|desk|table|bathroom|badet
            |doen|toilet|do|toalettet|skapet|closet|hiding|quietly|stille
        gjemt|gjemmer|gøymt|gøymer|gøymde|gjemte|hiding|hidden|hid|gjømt|gjømmer|skjuler|skjult meg|mæ|oss|me|us|seg|i
            |in|under|bak|behind|from|for|på
        låst|låste|låser|locked|barricaded|barrikadert|sperret|stengt meg|mæ|oss|myself|ourselves|me|us|seg|ungene
            |herself inne|inn|in|inni|inside
        later|latar|pretending|pretend|lot|late|låst|lotset .. som|jeg|eg|æ|be|betal*|handler|er|sov|sove|sover|sleep
            |asleep|on|ring*|søv|shop*|buy|work*|snakker
        han|he|de|they|ho|hun|dei tror|trur|thinks|think jeg|eg|æ|im|i bestiller|ringer|skriver|snakker|kjøper|sover
            |søv|ordering|talking|texting|sleeping|betaler|på_do|i_dusjen|in_the_shower|på_butikken|at_work
        han|he|de|they|ho|hun ser|leser|les|sjekker|sjekkar|reads|checks|tracks|monitors|hears|høyrer|hører|lytter
            |listening|can på|my|telefonen|mobilen|meldingene|min|mine|phone|messages|meg|us|hear
        NOT|dont|do_not ring|call|phone|svar|reply|text|send meg|me|tilbake|back|hit|here|høyt|up
        må|have_to|got_to|gotta slette|delete|legge_på|hang
        under the|pulten|bordet|senga|desk|table|bed now|nå|no|$
        """,
    ),
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
        "held, or cut off from help",
        2,
        """
        tatt|teke|took|taken|snappet|grabbed|revet|ripped|har|got|fikk|fekk .. radioen|nøklene|nøklane|keys|radio
            |alarmen|alarmknappen|kortet|alarm|belte|baton|peppersprayen fra|frå|from|min|mine|my|hans|hennes
        radio|radioen|sambandet|alarmen|alarmknappen|alarm|telefonen|mobilen|phone|batteriet|dekning|dekninga
            |signal & er|is|virker|fungerer|rekker|når|NOT død|dead|tom|borte|NOT|knust|broken|ingen|no|utenfor|out
        står|sitter|er|am|im|is|stuck|vi|han|ho|hun jeg|eg|vi|we|helt|alene|fast .. innelåst|innesperret|innestengt
            |fanget|trapped|cornered|omringet|surrounded|trengt|opp_i|in_a_corner|i_hjørnet|i_et_hjørne|i_klem
        trengt|presset|backed|pushed|driver|drev|pressed meg|me|ham|her|henne|us|oss|opp|into|inn|i|mot|in
            |against .. hjørnet|hjørne|corner|veggen|wall|krok|kroken|benken
        lærer|læreren|læraren|presten|sykepleier*|sjukepleiar*|vikar*|student*|helsefag*|tannlegen|legen|teacher
            |chaplain|nurse|doctor|dentist|trainee|psychologist|tolken|interpreter|rengjører*|verksbetjent* & inne
            |inside|alene|alone|låst|locked|holder|held|skriker|screaming|kniv|knife|saks|scissors|svarer|answer|hals
            |throat|neck|innsatt|inmate|kommer|slipper|door|døra
        kommer|kjem|gets|get|får NOT|cant|ingen|nobody|no_one|noone seg|meg|oss|vi|fram|frem|inn|ut|in|out|til|through
            |to .. ut|inn|fram|frem|til|forbi|in|out|past|through|unna
        mister|mista|mistet|losing|lost|ikke|ikkje|NOT|no kontroll|kontrollen|kontrollen_på|control|grepet|oversikten
        trenger|treng|need|send|sende|ber_om|request mer|meir|more|hjelp|help|flere|folk|backup|assistanse
            |forsterkning*|forsterkningar|bistand|alle|everyone nå|no|now|hit|straks|fort|folk|$|here|asap|til|at|to
        kode|code rød|raud|red|svart|black|en|blue|blå
        transport*|fremstilling*|framstilling*|escort|bussen|sykehuset|sjukehuset|hospital|tinghuset
            |courthouse & stakk|løp|ran|fri|loose|håndjern*|handjern*|cuffs|slått|hit|pistol|kniv|gun|knife|stanset
            |følger|following|bil|menn
        slapp|kom|got|has seg|himself|out|løs|loose|laus|ut|av .. håndjern*|handjern*|cuffs|cella|cell|håndjerna
            |jernene|belteseng*|restraints
        gjerdet|muren|porten|taket|fence|wall|roof|gate & klatrer|klatrar|over|climbing|climbed|ute|hopper|oppe|hull
            |hole|rope|tau|stige
        mørkt|mørkelagt|strømmen|lyset|lights|power|dark & fløya|avdelinga|avdelingen|wing|ward|inmates|innsatte|skrik
            |screaming|roper|løper|utenfor_cella|ute
        får|fær|klarer|cant|cannot (å) (NOT|vi|get) (å) opna|åpne|åpnet|opne|opp|open|gjennom|through .. døra|døren
            |slusa|sluse|slusen|porten|cella|door|gate|sluice
        gjennom|through|forbi|past (the|den) første|fyrste|first|ytre|outer|indre|second|andre dør|døra|port|porten
            |sluse|gate|door|sperring|barrier
        locked|låst|låste|stengt|stengde|sperra (inne) (i|in|inn) .. kontrollrommet|control_room|vaktrommet|kontoret
            |office|rommet|lageret|boden|badet|bathroom|toilet|cupboard|closet|guard_room|bøttekottet|klasserommet
            |classroom
        mann|men|innsatte|innsette|inmates|prisoners|stykker|stykk|gutter|dei|de (står|står|all) rundt|around
            |over (seg|him|her|ham|han|henne|oss|us|me|meg)
        rundt|around|ringa|surrounding (seg|him|her|ham|henne|oss|us|me|meg) $|og|and|med
        kommer|kjem|får|slipper|slepp|cant|cannot|can not|get|getting meg|oss|mæ|me|us NOT|ikke|ikkje|get meg|oss ut
            |ned|bort|vekk|unna|inn|løs|laus|out|away|past|through|forbi
        cant|cannot|couldnt get|move|leave|reach out|past|away|to|the|through|us|me|here|door|panel|button|alarm|radio
        sperrer|sperrar|blokkerer|blokkerar|står|stend|sett|satt|sitter|sit|blocking|blocks|barring|parked|plassert
            |standing|sitting .. foran|framfor|for|in_front|mot|against|between|way|doorway|of .. døra|døren|dør|døren
            |utgangen|porten|alarmen|door|exit|doorway|me|way|meg
        får|fått|fekk|har|get|getting|got|hear|heard|hører|høyrer|have NOT|ikke|ikkje|ingen|inga|no|ingenting|nothing
            |not svar|kontakt|respons|answer|reply|response|contact|sound|noe|noko|lyd .. radio|radioen|sambandet
            |samband|walkie|vhf|c|fløya|fløyen|avdelinga|avdelingen|kollega|kollegaen|makker|makkeren|cella|unit|wing
            |colleague|partner|officer|isolat*
        radioen|radio|sambandet|alarmen|overfallsalarm*|alarmknapp*|panikknapp*|panic_alarm|panic_button|telefonen
            |kameraet|kamera|cameras|linja .. stille|død|daud|svart|gått|gjekk|gikk|går|utløst|utløyst|off|dead|silent
            |tatt|teke|taken|ringer|uler|borte|kuttet|cut|black|down|gone|ut|ute|going|pressed|trykt|trykket|activated
        alene|aleine|åleine|alone|eneste|einaste|only på|med|igjen|att|on|with|officer|betjent|vakt|vakta|igjen|left
            |staff .. avdelinga|avdelingen|fløya|vakt|vakta|betjent|nattevakt|ti|tolv|femten|tjue|innsatte|innsette
            |ham|dem|wing|unit|duty|them|him|inmates|prisoners|shift
        gissel|gisler|gislar|gisselsituasjon*|hostage|hostages|kidnapp*|bortført*|barrikader*|barricad*|omringet
            |omringa|surrounded|fanget|fanga|trapped|cornered|innestengt|innesperra|innesperret
        holder|held|holdt|heldt|hold|holding|tatt|teke|taken .. fast|nede|hardt|down|tight|captive|hendene|fanget|over
            |nøklene|nøklane|keys|radioen|rommet|control|kontrollen|kontroll|makker*|kollega*|sykepleier*|nurse|vikar*
            |trainee|officer|teacher|læraren|læreren|presten
        opprør*|opptøy*|slåsskamp|slagsmål|slåst|slåss|basketak|riot*|brawl|fight|fighting|mob|gjengoppgjør|kaos|chaos
            |mayhem
        nekter|nektar|refuse|refusing|refuses .. gå|inn|innlåsing|lockup|lock|cells|cellene|slippe|leave|gi & alle
            |samlet|tjue|ti|femten|group|all|twenty|mange|lokk|masker|maska|hette*|finlandshette*|hoods|masks
        samler|samlar|samla|samlet|gathering|gathered|grupperer|rotter .. flokk|gjeng|fellesskapet|lufta|luftegården
            |gården|gangen|yard|wing|corridor|masker|mass|ring|rundt|oss
        hetter|finlandshette*|maskerte|maskert|masked|balaclava*|våpner|væpnet|bevæpnet|bevæpna|væpna|armed
        rømmer|rømmar|rømt|rømning|rømming|escape|escaping|escaped|klatrer_over|over_muren|over_gjerdet|over_the_wall
            |over_the_fence
        overtatt|overteke|tatt_over|taken_over|kontroll|control avdeling*|vaktrom*|wing|fløy*|verksted*|kjøkken*|unit
            |keys
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
        henter|hentar|picks|picking|pick|picked|kommer|kjem|coming|comes|hjem|heim|home henne|ho|her|meg|me|up|for
            |barna|ungene|jenta|til|att|igjen|hjem|to|back .. kl|klokka|klokken|nå|no|now|snart|soon|at|om|in|etter
            |til|him|mannen
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
