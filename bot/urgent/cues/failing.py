"""A body that fails: head, nerves and strength."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "head and nerves",
        2,
        """
        ordene|orda|words|setning*|sentence*|tunga|språket|speech|navn|names .. feil|rekkefølge|wrong|order|rot|kluss
            |blanda|mixed|stokker|borte|finner|finn|find|kommer|ut|come|out|NOT|forsvant|gone
        leser|skriver|reading|typing|writing .. feil|bare_tull|gibberish|bokstav*|letters|klarer|cant|NOT & arm|armen
            |hånd*|hand*|hodet|head|plutselig|suddenly|syn|see
        halve|half|halvsiden|ene|one|høyre|venstre|right|left|høgre siden|side|sida|kroppen|body|ansiktet|face|arm
            |armen|bein|leg|hånd*|hand*|øye|auge|eye|synet|of .. borte|gone|nummen|numb|lam|tung|heavy|heng*|hang*
            |virker|funker|dov|works|work|svak|weak|prikk*|tingl*|forsvant|slapp|NOT|dead|død|følelse|feeling|visnet
            |sleeping|sover|sover_ikke
        mistet|mista|miste|lost|losing|faller|fell|dropper|drop|dropped|slapp|velter|søler koppen|kaffen|cup|koppar
            |gaffelen|ting|pennen|pen|things|alt|fork|glasset|everything .. hånd*|hand*|arm|armen|hele_tiden
            |heile_tida|plutselig|fingr*|fingers|igjen|grip|taket|tre_ganger
        går|gjeng|walks|walking|står|stands|gå|gange .. skjevt|skeivt|sidelengs|inn_i|sideways|crooked|into_walls|ustø
            |ustødig|unsteady|wobbl*|vingl*|sjangl*|slingr*|drar_beinet|dragging
        smiler|smile|smiles|smilet|smil .. skjevt|skeivt|halvt|half|one_side|rart|crooked|lopsided|NOT|ikke|bare_på
            |funny
        slo|slått|slog|hit|falt|fell|datt|smell|smalt|fikk|fekk|got ... hodet|hovudet|head|bakhodet|panna|tinningen
            |skallen|skull ... spyr|kaster_opp|brekker_seg|vomit*|throwing_up|sick|trøtt|søvnig|sleepy|drowsy|forvirr*
            |confused|husker|hugsar|remember|rart|rar|svimmel|dizzy|pupill*|pupil*|sover|vekke|gjentar|spør_samme
            |repeating|øre|ear|klar_væske|blod|dobbelt|double|headache|hodepine|NOT
        husker|hugsar|remember|remembers|vet|veit|know|knows NOT|DONT .. hva|kva|what|hvor|kor|where|dag|day|år|year
            |navn*|name|hvem|kven|who|hvilken & slo|hit|falt|fell|hodet|head|plutselig|suddenly|insulin*|diabet*|feber
            |fever|ham|han|ho|he|she|seg
        stirrer|stirrar|staring|stares|ser|looks|looking|blikket|glassaktig*|glassy|tomt|blankt|blank tomt|blankt
            |stivt|ut|into|gjennom|through|rett|glassy|blankly|space|i_lufta|fjernt|bare .. kontakt|svar*|rykk*|smatt*
            |reager*|respond*|space|lufta|oss|us|borte|away|rundt|NOT|luften
        feber|fever|40|41|39 & stiv|stiff|nakke*|neck|utslett|rash|flekk*|spots|forvirr*|confused|lys|light|slapp
            |floppy|kramp*|seizure|vekke|wake|kald|frost*
        ser|hører|snakker|seeing|hearing|talking .. insekter|edderkopper|dyr|folk_som|ting_som|people|spiders|bugs
            |things .. NOT|ikke|på_veggen|there|walls
        tunga|tungen|tongue|leppa|ansiktet|øyelokket|halsen|face|lips|eyelids .. hovner|sveller|swelling|swollen|hoven
            |fyller|fyll|fills|tykk|tjukk|numb|nummen
        raud|rød|red|flekker|blotchy|elveblest|hives (over) (hele|heile|all) .. kroppen|body|brystet|magen
            |over & reker|nøtter|veps|medisin*|antibioti*|tunga|pust*|ate|new|penicillin|stikk
        ansiktet|fjeset|munnen|munnvika|munnviken|smilet|øyelokket|face|mouth|smile|eyelid|side|sida|siden .. skjev
            |skjevt|skeiv|skeivt|henger|heng|hang|siger|droop|drooping|droops|crooked|lopsided|slapp|slapt|lam|lammet
            |numb|nummen|sagging|skakt
        har|fått|fekk|fikk|ha|hatt|having|had|got .. slag|drypp|hjerneslag|hjarneslag|hjernedrypp|stroke|tia|anfall
            |fit|seizure|krampe*|hjernerystelse|hjerneblødning
        snøvler|snøvlar|snøvlete|snøvling|slurring|slurred|slurs|gibberish|babler|bablar|utydelig|utydeleg
            |usammenhengende|usamanhengande|tåkeprat|grøtete
        snakker|snakkar|pratar|prater|taler|talking|talks|speaks|speech|orda|ordene|words .. tull|rart|rar|tøys|rør
            |vås|surr|uforståelig|utydelig|feil|rot|nonsense|gibberish|funny|weird|strange|rubbish|jumbled|wrong
            |slurry|snøvlete|i_surr|grøtete
        NOT|cant|cannot|slutta|mista|mistet|lost|klarer|greier|no|ingen (å|to|lenger|all) føle|kjenne|kjenner|bevege
            |røre|rører|løfte|lyfte|se|sjå|ser|feel|move|moving|lift|see|use|feeling|følelse|kraft|syn|synet|vision
            |sight beina|beinet|bena|føttene|armen|armane|armene|handa|hånda|legs|leg|arm|arms|feet|hand|siden|sida|$
            |side|fingers
        ser|sees|seeing|see|sjår dobbelt|double|ingenting|nothing|ingenting|svart|tåke|blurry|uklart|spots|flekker
        nummen|nomen|numb|lam|lammet|lamma|paralysed|paralyzed|tingling|prikker|prikkar & arm|hand*|hånd*|ansikt*|face
            |side|sida|siden|bein*|leg|legs|plutselig|plutseleg|suddenly
        verste|verre|verst|worst|eksploderende|thunderclap|plutselig|plutseleg|sudden .. hodepine|hodepinen|hovudpine
            |hodeverk|headache|migrene
        forvirret|forvirra|forvirring|ør|desorientert|confused|disoriented|delirious|delirisk|hallusiner*|hallucinat*
            |uklar|sløv|slov|døsig|groggy|drowsy|omtåket|rotete|incoherent & OTHER|jeg|eg|ME|i|him|her
        kramper|krampe|krampar|krampa|krampeanfall|rykker|rykkjer|rykninger|spasmer|epilepsianfall*|epileptisk*
            |seizure*|seizing|convuls*|fitting|twitching|jerking|skjelver|ristet
        skum|skummer|fråde|fråder|froth*|foam* & munn*|mouth|kjeft*|lips|kjeven
        nakkestiv|nakken_stiv|stiff_neck|stiv_i_nakken
        pupill*|pupil*
        vet|veit|know|knows|kjenner|recognise|recognize NOT|ikke|ikkje|doesnt hvor|kor|where|hvem|kven|who|hva|kva|me
            |meg|oss han|ho|hun|he|she|vi|he|is
        slåss|fighting|slåst|slår|aggressiv|combative .. NOT|ikke|ikkje|doesnt|vet|veit|know|kjenner|recognise
        """,
    ),
    Cue(
        "lifeless or falling",
        2,
        """
        blir|ble|vart|blei|går|er|is|gone|turned|going|getting helt|heilt|all|so|så|mer|meir|more|and slapp|slappe
            |limp|floppy|fjern|borte|gone|grå|grey|hvit|kvit|white|blå|blue|sløv|tåkete|drowsy|stiv|stiff|kald|cold
            |treg|slow|sovende|søvnig|sleepy|faint
        sovner|sovnar|sover|søv|falling|faller|drifting|glir|sleeps|sovna av|bort|hele|inn|heile|asleep|tungt|off
            |igjen|stadig .. vekke|vekkja|wake|tiden|tida|snork*|hodet|head|pill*|prat|midt|mid|sentence|igjen|slått
            |metadon|NOT
        klyper|kniper|rister|ristar|roper|dasker|slår|shook|shaking|shouted|pinch*|shout*|ropt|ruske*|ruska|kaldt_vann
            |lagt .. ham|han|henne|ho|him|her|i_hånda ... NOT|ingenting|nothing|ingen|no|reager*|respon*|svar*|våkne
            |våkner|våknet|vakne|vaknar|vakna|wake*
        puls|pulsen|pulse|livstegn|signs_of_life|hjerteslag|heartbeat|pust|hlr|kompresjon*|cpr finn*|kjenn*|NOT|ikke
            |ikkje|ingen|no|svak|weak|find|feel|startet|starta|igang|i_gang|tar|doing|hvor|where|started|på|on
        halvt|half|nesten|barely|så_vidt|knapt|in_and_out bevisst|våken|conscious|awake|vaken|kontaktbar
            |of_consciousness
        fant|fann|funnet|funne|found|finner|finn|find ham|han|henne|ho|him|her|kollega*|innsatt|en|ein|a
            |prisoner .. gulvet|golvet|floor|dusj*|badet|bath*|senga|bed|hengende|hengande|hanging|livløs|stiv|kald
            |cold|blå|blue|blod|blood|bevisst*|medvit*|pose|bag|snø|snow|trapp*|stairs|bunnen|bottom|vann|vatn|water
            |pill*|sprøyte|needle
        baby|babyen|spedbarn*|barnet|ungen|jenta|guten|gutten|toåring*|kid|child|infant|toddler & slapp|slappe|limp
            |floppy|blå|blue|puster|pustar|breath*|vekke|wake|feber|fever|kramp*|seiz*|falt|datt|fell|svelg*|swallow*
            |hals*|throat|drikker|drikk|NOT|lyd|sound|skriker|varm|bil|car|heit|hot|vann|water|badekar*|pool
        knekker|knakk|seig|sokk|sank|deiset|gikk|gjekk|sjangler|sjanglar|vakler|ravar|staggering|swaying|buckled
            |crumpled (sammen|saman|i_knestående|i_gulvet|i_golvet|to_the_floor)
        sammen|saman & seig|falt|datt|sank|sokk
        vil|klarer|får NOT .. våkne|vakne|våkner|opp|wake|rikkes
        hengt|hengde|hangs|hanged|hang|henger .. seg|himself|herself|cella|dusjen|døra|cell|laken|belte
        bevisstløs*|bevisstlaus*|medvitslaus*|umedviten|besvimt|besvima|besvimte|svimt|svima|svimte|dånt|dåna|dånte
            |livløs*|livlaus*|kollaps*|falt_om|datt_om|fell_om|seig_om|segna|segnet|passed_out|fainted|fainting
            |unconscious|unresponsive|lifeless|collaps*|blacked_out|knocked_out|slått_ut|keeled_over|slumped|sluknet
            |slokna
        NOT|DONT|no|ingen|ikke|knapt|neppe|barely|hardly|cant|får|get svarer|svarar|svare|reagerer|reagerar|vekke
            |vekkje|vekt|våkner|vaknar|våken|vaken|rører|rører|rørt|beveger|kontakt|puls|respons|pust|livstegn
            |livsteikn|bevegelse|waking|wake|responding|responds|respond|moving|move|moves|pulse|contact|reaction
            |movement|sign seg|på|når|i|opp|to|with|up|him|her|at|ham|han|henne|ho|med|fra|frå|from|$|lenger|ordentlig
            |when|is|nå|no|now
        ligger|ligg|lå|låg|lying|laying|lies|funnet|funne|fant|fann|found|sitter|sit|sitting|henger .. på|i|in|on
            |under|bak|ved|at|livløs|helt|over|face|urørlig|still|stille|motionless|rett .. gulvet|golvet|bakken
            |dusjen|trappa|trappen|badet|snøen|snø|grøfta|senga|floor|ground|shower|stairs|bathroom|snow|ditch|down
            |stille|still|urørlig|motionless|asfalten|isen|graset|rygg|fosterstilling|stiv|kald
        kald|iskald|kaldt|stiv|stive|cold|stiff|limp|slapp|slakk|slappe|floppy|blek|bleik|likblek|grå|askegrå|pale
            |grey|ashen|klam|klamt|clammy|kaldsvett*|svett|sveitt|sweating|sweaty|sweats|gul|yellow|voksblek & OTHER
            |ME|i|im|jeg|eg|puls*|forvirr*|confused|insulin*|svar*|diabet*|bryst*|chest|skjelv*|sukker*|rist*|slapp
            |sløv|tull*|rar
        NOT|cant|cannot|stopped|slutta|sluttet bevege|bevegd|moving|move|røre|rørte|kicking|sparke|sparker|sparkar
            |spark|leve|liv & baby*|magen|mage*|fosteret|gravid*|pregnant|belly
        rykk|spreller|rister|skaker|shakes|shaking|skjelver & gulvet|golvet|floor|bakken|hele|heile|whole|kontakt
            |feber|frost
        falt|fall|falle|datt|ramla|ramlet|fell|fallen|styrtet|stupte|hoppet|hoppa|jumped|trillet .. trapp*|trapp
            |stige*|stillas*|tak|vindu*|galleri*|balkong*|etasje*|meter|metre|stairs|ladder|scaffold*|roof|window
            |gallery|landing|tier|balcony|storey|floor|meters|hode*|hovud*|head|isen|vatnet|vannet|sjøen|water|ice|sea
            |elva|bassenget|kaia|båten|hesten|hest
        drukn*|drown*|under_vann|under_vatn|underwater|gjennom_isen|through_the_ice|oppunder|båten_har|kantret|kantra
            |capsiz*
        rar|rart|merkelig|underlig|ulik|funny|weird|strange|odd|off & diabet*|insulin*|føling|sukker*|sugar
            |epilepsianfall*|epileptisk*|slag|hodet|hovudet|head|medisin*|tablett*|piller|pills|dose*|dosen|falt|fell
            |slo|hit
        """,
    ),
)

# Nothing by themselves: they make likelier what one of the others speaks of.
BESIDE = (
    Cue(
        "made little of",
        1,
        """
        tenkte|thought|regner|antar|håper|hope|guess|tror|trur|figured|assume jeg|eg|i|bare|berre|det|at|it|that
            |kanskje|maybe .. venter|vente|wait|ser_an|går_over|passes|hviler|hvile|rest|legge|sover|sove|pause
            |fullfør*|finish|bare
        vil|want|ber|nekter|refuses|refuse|insists|sier|says|seier|påstår .. fullføre|finish|fint|fine|bra|greit|ok
            |okay|jobbe|working|ingenting|nothing|hvile|sove|ikke_lege|no_doctor|legevakt*|ambulanse*|ambulance
        sikkert|kanskje|maybe|perhaps|probably|vel|nok|hopefully|forhåpentligvis bare|berre|just|litt|a_bit|ingenting
            |nothing|stress|influensa|flu|omgangssyke|vondt|panikk|panic|migrene|migraine|forstuet|trøtt|sliten|food
        men|but|og|and|så .. rekker|rekk|klarer|greier|går|gjeng|can|should|blir|er|holder|ill|will vel|nok|vakta
            |vaktskiftet|skiftet|bra|over|fine|make|finish|sikkert|probably|ferdig|greit|vakten
        sikkert|sikkerlig|probably|nok|vel ingenting|nothing|bare|berre|just|overreagerer|stress|greit|går_over|fine
        vil|want|like NOT|ikke|ikkje|dont bry|bråke|plage|mase|bother|make|lage|overdrive|forstyrre|ring|være_til
        må|skal|bør|should|do|trenger|need .. (to|å) ringe|ringje|ring|call|wait|vente|melde|fylle|fylla|fill|bekymre
            |worry|skrive|være|dra|kjøre|log
        hva|kva|ka|what gjør|gjer|gjør|do|skal|should|må jeg|eg|æ|vi|i|we|me|man
        (det|it) .. NOT|ikke|ikkje|nothing|bare noe|noko|farlig|farleg|serious|litt|ille|that|anything
        """,
    ),
)
