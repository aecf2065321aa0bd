"""An end wished for, the means of it, and someone who no longer answers."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "an end wished for",
        2,
        """
        lar|la|late|let|letting (bare|just|meg) bilen|car|go|gli|falle|fall|drift|rattet|meg|myself
        slippe|slepp|slipper|let_go|letting_go rattet|taket|tauet|rekkverket|of_the_wheel|of
        klikke|klikker|ta|tar|unclip|unbuckle|take|løsner|løyse (av|opp|off) (seg|meg) beltet|bilbeltet|setebeltet
            |seatbelt|seat_belt|belt
        gå|go|walk|walking|svømme|symje|swim|ro|padle|row rett|bare|ut|out|bort|til|straight|just|away i|into|utover
            |in|til|on|and .. snøen|snow|sjøen|havet|elva|skogen|fjellet|woods|sea|lake|mountains|jeg_ikke|NOT|stopper
        legge|legg|lie|lay|laying MYSELF|seg|me|myself|down|ned .. snøen|snow|skinnene|sporet|tracks|veien|road|skogen
        drifte|glide|synke|sink|float|drukne|falle|fall bare|ned|down|inn|away|til_bunns|forever
        gir|gi|gjev|give|gave|gitt slipp
        trekke|trekk|pull|pulling|switch|slå ut|the|av|off|plug pluggen|kontakten|plug|bryteren|switch|lyset|out $|på
            |for
        gå|gjeng|går|går_av|leave|leaving|logge|log av|off|ut|out|from for_godt|for_good|denne_verden|this_world|livet
        no|nå|now (skal|er|is|it) jeg|det|eg|its|time|gjør|gjer|skjer det|tid|time|på_tide|nok|enough|slutt
        på_tide|time å|to gå|go|slutte|si|leave|end|takke
        jeg|eg|æ|i gjør|gjer|do|gjere|gjøre it|det|d i|to|tonight|etter|snart|når|nå|today kveld|natt|dag|night|morgen
            |morgon|vakta|selv|alone|da|$
        hvordan|korleis|how|når|when .. gjør|gjere|gjøre|do|ende|end (det|it) slutt|selv|painless|smertefritt|raskt
            |quickly|on
        googlet|googla|googled|googler|googling|søkt|lest|searched|read|reading|lese på|om|how|opp|about|up .. dødelig
            |dose|knute|høyde|noose|knots|overdose|metode*|methods|dø|die|hanging|hvordan|painless
        slutt|slutte|ferdig|done|finish|finished (på|med|with) smerten|smerta|pain|alt|this|dette|livet|life|it_all
            |everything|å_late|kampen|fight
        NOT|not for|to (å) reise|bade|svømme|symje|fiske|kjøre|køyre|travel|swim|catch|ride|climb|se_utsikten|enjoy
        øver|øvd|practised|practiced|practising|testet|testa|prøvd|tried|målt|measured .. knute|knuten|knuter|knot
            |knots|bjelke|bjelken|kroken|krok|beam|hook|drop|høyden|tauet|rope
        så (er|blir) det|alt over|slutt|ferdig|borte|stille|fred
        then|and it|its|everything (is|all|will) over|done|finished|quiet|peace
        ned|down på|in|within to|tre|fire|få|three|four|few|some sekund|sekunder|seconds
        samme|same kroken|krok|hook|tauet|rope|brua|bridge|stedet|place
        gjør|gjer|does|do det|it vondt|hurt å|to slutte|slutta|stop|hang|drukne|dø|puste|breathing|falle
        vil|want|skulle|vill|wish|ønsker|ynskjer|trenger|treng|need|håper|vonar|just|bare|berre|må .. stoppe|stoppa
            |stop|opphøre|ta_slutt|bli_slutt|to_end|be_over|være_over|vere_over|få_slutt
        vil|want|skulle|vill|wish|ønsker|ynskjer|bare|berre .. bort|vekk|out|fred|ro|peace $|nå|no|now|herfra|fra_alt
            |frå_alt|from_everything|from_it
        make it (all) stop|end
        slipper|slepp|slapp|sluppe|sleppe|slippe (ME|alt|bare|berre) (å) velge|velja|mer|meir|våkne|vakne|leve|tenke
            |tenkja|føle|kjenne|være|vere|kjempe|late|prøve|stå|unna|alt|$
        forsvinne|forsvinna|forsvinn|disappear|vanish|utslettes|erased|erase|cease|evaporate|fordufte
        slutte|slutta|opphøre|sluttet|cease|stop (å|to) finnes|finnast|eksistere|puste|være|vere|leve|existing
            |breathing|being|exist|living
        god|gud|herre|herren|vårherre|guds .. take|takes|took|tar|tek|hente|hentar|henter|hent|ta MYSELF|me
        take|takes|tar|tek|ta|hente|hent MYSELF|me (hjem|home|bort|away|i|in) .. søvne|sleep|natt|snart|soon|home
        sovne|sovna|sover|sove|sleep|asleep|slumre .. aldri|NOT|never|for|forever|inn .. våkne|vakne|alltid|godt|wake
            |våkner|vaknar|$
        NOT|never|DONT .. våkne|våkner|vakne|vaknar|vakna|våknet|wake|waking|woken|wakes
        evig|evige|permanent|lang|lange|long søvn|sleep|hvile|kvile|rest|ro|fred|peace|løsning|solution
        få|finne|ha|want|find|need|some|søker|lengter fred|ro|stillhet|stilla|stille|peace|quiet|silence $|nå|no|now|i
            |in|fra|frå|from
        stille|quiet|silent|silence (i|in|inside) hodet|hovudet|my
        siste|eneste|einaste|only|final utvei|utveg|løsning|løysing|solution|way_out|exit
        ut|out av|of livet|life|alt|helvetet|dette|this $
        avslutte|avslutta|ende|end|checke|sjekke|stemple|check|clock (alt|ut|it|all|out|det_hele|det_heile|livet) $
            |selv|sjølv|today|tonight|i|nå|no|now|snart|for_godt
        gi|gir|gje|gjev|gitt|gjeve|given|give|giving (ME|han|ho|hun|i) (nå|no|snart|helt|heilt|bare|alt) opp|up $|nå
            |no|now|alt|on|livet|life
        slippe|slipper|slepp|let|letting taket|go $
        enough|nok (er|is) enough|nok
        had|fått|fekk|fikk enough|nok (nå|no|of|av) livet|life|alt|everything|it|$
        the|den other|andre kind|slaget|slags|typen|sorten
        skulle|wish|ønske|wished|håper|hope|håpa|pray|prays|ber|bed|prayed|praying|hoping|håp|drømmer
            |drøymer ... ulykke|ulukke|krasj|krasja|påkjørt|påkøyrd|kreft|hjerteinfarkt|accident|crash|crashed|cancer
            |truffet|lyn|trailer|for_noe|ut_for|take_me|run_over|hit_by|lightning
        bestemme|velge|velja|choose|choosing|decide|velg (MYSELF|det) selv|sjølv|sjæl|sjøl|sæl|myself
        eneste|only|einaste .. holder|held|stopper|keeping|keeps|stops|stopping|hindrar|hindrer|holding (meg|me|mæ|$
            |igjen|here|her)
        NOT|dont|DONT .. want|vil|lyst|ønsker|orke|orkar|orker|klare|klarer|like|care|be|være|vere .. leve|leva|live
            |alive|be_here|være_her|vere_her|eksistere|exist
        tenker|tenkjer|tenkt|tanker|tankar|think|thinking|thoughts|fantasere|fantaserer|ser_for_meg|imagine|picture
            |picturing|imagining .. død|døden|death|forsvinne|dø|dying|borte|slutt|end|ending|hoppe|jump|jumping|kjøre
            |driving|drive|crashing
        """,
    ),
    Cue(
        "means of dying",
        1,
        """
        isen|råka|ice|snøen|snow|kulda|cold|fryse|frys|freeze
        strømledning|straum|badekar|badekaret|bathtub|føner|hairdryer
        tørkesnor*|slips|gardinsnor*|skjerf|scarf|tie|shoelace|shoelaces|lisser|skolisser|plastpose*|plastic_bag
        takbjelke*|trappegelender|trappa|dørhåndtak*|bedframe|sengegavl
        bilbelte*|setebelte*|seatbelt|rattet|steering_wheel|gasspedal*|motorvei*|motorveg*|e6|e18|e39|tunnel*|vogn
            |møtende
        høyde|høgde|høgda|høyden|height|fall|fallet|drop|etasje|floor|vindu|vinduet|window|taket|roof
        knivblokk*|kjøkkenkniv*|glasskår|skår|shard
        overdose|overdosen|dose|dosen|metadon|heroin|sobril|imovane|valium|paracetamol|paracet|ibux|opioid*
            |insulinpenn*
        vakttårn*|tårnet|watchtower|tower|høyblokk*|parkeringshus*|silo|heisesjakt*|trappesjakt*|stairwell
            |tredje_etasje|third_tier|tier
        krok|kroken|kroker|bjelke|bjelken|hook|beam|løkke|knute|knuten|ventilasjonsrist*
        gassflaske*|propan*|kullgrill*|slange|hose
        TIE|taustump*|tauende*|belte|beltet|lakenet|laken|skolissene|renneløkke*|snare|noose|sheets|bedsheet|belt
        GUN|hagle*|gevær*|børsa|børse|rifle*|pistol*|revolver*|salongrifle*|patron*|ammunisjon*|våpenskap*|rifle
            |shotgun|revolver|bullet|bullets|ammo
        piller|pillene|pillane|pilla|tabletter|tablettene|tablettane|sovepiller|sovetabletter|medisinskap*
            |sovemedisin*|paracet*|insulin*|morfin*|fentanyl|pilleglas*|dosett*|tabs|pills
        barberblad*|barberhøvel*|skalpell*|tapetkniv*|razor*|scalpel|blade|blades|kniven|knife|wrist|wrists|håndledd*
            |handledd*|pulsår*
        eksos|eksosen|exhaust|karbonmonoksid|grillkull|helium|monoxide|charcoal
        garasjen|garasje|garage|låven|loftet|kjelleren|kjellaren|skogen|skauen|attic|woods|forest
        bru|brua|broa|broen|bruspenn*|brukant*|bridge|overpass|viadukt*
        tog|toget|togskinn*|togspor*|jernbane*|jarnbane*|skinnegang*|skinnene|skinnane|sporet|perrong*|plattform*
            |train|trains|tracks|railway|rails|metro
        klippe|klippa|klippen|stup|stupet|fjellskrent*|skrenten|juvet|gjelet|kanten|takkant*|balkong*|cliff|cliffs
            |ledge|rooftop|balcony|edge|railing|rekkverk*
        demning*|demninga|dammen|fossen|kaia|kaien|brygga|bryggen|moloen|svaberg*|elva|fjorden|havet|sjøen|vannet
            |vatnet|dam|waterfall|pier|quay|harbour|river|fjord|lake|sea|ocean
        trailer|traileren|vogntog*|lastebil*|lorry|truck|motgående|møtande|møtende|oncoming|fjellvegg*|bergvegg*
            |autovern*|grøfta|midtrabatt*|utfor
        rottegift|plantevern*|gift|gifta|giften|poison|frostvæske|antifreeze
        hoppe|hoppa|hopper|hoppar|jump|jumping|leap|drukne|drukna|drown|henge|hengje|hang|hanging|skyte|shoot|krasje
            |krasja|crash
        kutte|kutter|kuttar|kutta|skjære|skjærer|skjera|selvskad*|sjølvskad*|cutting|selfharm|harm
        av_veien|av_vegen|off_the_road
        """,
    ),
    Cue(
        "means put by",
        2,
        """
        samler|samlar|samlet|samla|spart|sparer|sparar|spara|hamstr*|gjemt|gjemmer|gøymt|gøymer|gøymde|stash*|hoard*
            |saved|saving|hidden|hiding|stockpil*|madrassen|mattress|kjøpt|kjøpte|bought|skaffet|skaffa|hentet|henta
            |ordered|bestilt & PILLS|pille*|tablett*|medisin*|tau|tauet|rope|hagla|gevær|gun|stk|brett|barberblad*
            |razor*|helium|insulin|sovemedisin*
        later|latar|lata|pretends|pretending|pretend|lot (som) .. svelger|svelgjer|svelge|svelgde|svelget|swallow
            |swallowing|taking|takes
        bærer|har|carries|carry|carrying|keeps|keep|sover|sleep|sleeping|slept|sovet|sove .. nøkkelen|nøkkel|key
            |kniven|pistolen|knife|pills|pillene .. hånda|handa|hånden|hand|lomma|pocket|puta|pillow|bilen|car|veska
            |bag
        sitter|sit|sitting|sat|satt|holder|held|holding|ligger|lying|står|stend|stod|sto|standing|parked
            |parkert & pilleglas*|pilleglass|pilleglaset|pillene|pills|hagla|gevær|geværet|gun|tauet|rope|kniven|knife
            |razor|barberblad*|brua|bridge|kanten|edge|ledge|skinnene|tracks|kaia|pier|klippa|rekkverket|vinduskarmen
            |windowsill|perrongen|platform|overdose
        skapet|closet|cabinet|nattbordet|skuffa|drawer|hylla|boden|garasjen|garage & hagla|gevær|geværet|våpenet|tauet
            |gun|rifle|pistolen|rope
        """,
    ),
    Cue(
        "someone gone silent",
        2,
        """
        NOT|isnt|wasnt|never|aldri har|har_ikke kom|kommet|kome|came|come|arrived|home|hjem|heim|back|tilbake|møtt
            |møtte|dukka|dukket|showed hjem|heim|home|back|opp|up|in|på_vakt|til_vakt|frem|fram|tilbake|i_dag|today
        siste|last sett|seen|pålogget|pålogga|online|active|melding|message|ord|words
        skrev|skreiv|sendte|sende|posta|postet|la_ut|posted|wrote|texted|story|snap|status|facebook .. farvel|takk
            |goodbye|sorry|unnskyld|tilgi|slutt|hjerte|love|elsker|glad_i|ferdig|over|the_end|hadet
        fant|funnet|found|finner|fann .. brev|lapp|note|letter|pillebrett|pakninger|packets|tomme|empty|blister|tau
            |rope|blod|blood på|on|i|in|etter|under
        dør|døra|door|gardinene|curtains|bilen|car låst|locked|trukket|drawn|borte|igjen|står|parkert & svar*|answer
            |ingen|nobody|ikke_sett|NOT
        oppfører|oppførte|acting|behaving|virker|virka|verkar|seems|seemed (seg) rart|rar|annerledes|different|strange
            |odd|off|weird|tom|fjern|distant|slukket|utafor
        ga_bort|gitt_bort|gav_bort|gave_away|giving_away
        sa|sagt|said|says|sier|seier|skrev|skriv|wrote|texted .. ferdig|over|snart|slutt|sees_ikke|siste|farvel|lei
            |orker|done|soon|goodbye|bye|last|tired|sorry|ordner_seg|ikke_mer|ikkje_meir
        NOT|DONT|sluttet|slutta|stopped|isnt|hasnt|wont|doesnt|nobody|ingen (har|has|to|å) svarer|svarar|svart|svara
            |svare|answer|answering|answered|reply|replying|replied|åpner|opnar|åpne|opne|møtt|møter|dukket|dukka
            |showed|shown|turned|logget|kom|kommet|picking|pick|tatt|tar|tek ... sa|sagt|said|skrev|skreiv|sendte
            |sende|wrote|texted|takket|takker|takka|bilen|car|urolig|uroleg|worried|gråt|gret|crying|farvel|hilse
            |funnet|brev|letter|note|epost
        sa|sagt|said|skrev|skreiv|sendte|sende|wrote|texted|svarte|takket|takker|takkar|takka|farvel|meldinga|sms|snap
            |gråt|gret|crying|gråtende|gråtande ... NOT|sluttet|slutta|hasnt|isnt|havent|wont|doesnt|nobody|ingen
            |borte|av|la|hung (har|has) (svarer|svarar|svart|svara|svare|answering|answered|answer|møtt|møter|dukket
            |dukka|kom|kommet|showed|shown|turned|online|seen|sett|hørt|høyrt|kontakt|picking|been|på|up|siden|sidan
            |vekk)
        bilen|bil|car|skoene|sko|skorne|shoes|jakka|jacket|sekken|rucksack|telefonen|phone|sykkelen|bike|lommeboka
            |wallet|klærne|clothes|uniforma|uniformen & bru|brua|broa|bridge|demning*|demninga|kaia|brygga|stranda
            |elva|fossen|sjøen|vannet|vatnet|skogen|dam|pier|beach|river|lake|cliff|woods|klippe|forest|tracks|fjellet
        la|slengte|hung på|up|on $|og|me|meg
        savnet|sakna|missing|forsvunnet|forsvunnen|sporløst siden|sidan|since|fra|frå|from|$|i|og
        telefonen|phone|mobilen (er|is|skrudd|slått|går|goes|went|har) av|off|rett|straight|død|dead
        låst|låser|låste|locked|locks seg|sæ|himself|herself|themselves (inne|inn|in|inni|inside)
        leter|leiter|letar|looking|search|searching etter|for ham|han|henne|ho|him|her
        gråter|gråt|gret|crying|sobbing|hulket|hulka & ringte|ringde|called|phoned|rang|phone|telefonen|la_på
        """,
    ),
)
