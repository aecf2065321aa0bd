"""Held, or cut off from help, and a message that must be short and silent."""

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
        "an alarm raised",
        1,
        """
        alarm|alarmen|overfallsalarm*|alarmknapp*|panikkalarm*|panikknapp* .. gått|gjekk|gikk|går|gjeng|utløst|utløyst
            |ringer|uler|trykt|trykket|trykte|went|going|off|pressed|ringing|activated|raised
        trykker|trykte|pressed|pressing|hit {DET} alarm|alarmen|knappen|button
        """,
    ),
)
