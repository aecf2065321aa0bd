"""Messages written concept by concept: what is swallowed, what a failing body shows, what flames do, who is at the door.

As in `rounds.py`, the rules were measured on each round before they were mended with it, in general rather than message by
message. What was found at first sight:

    round              urgent found at first   false alarms   written
    BEFORE             18 of 64                6 of 60        before any of these rules
    AFTER              17 of 60                3 of 40        to be as unlike the rules as can be; the earlier rules: 8, and 3
    LATER              22 of 30                1 of 20        as people are said to write; the earlier rules: 11, and 1

The rules and all three were written by the same hand, so that people nobody has met will do worse than the last line.
"""

from __future__ import annotations

from bot.triage import Danger
from tests.bot.urgent.rounds import Round

BEFORE = Round(
    urgent={
        Danger.LIFE: """
        Jeg har sagt ha det til alle jeg er glad i. Ville bare at noen skulle vite det.
        Det hadde vært så enkelt å bare svinge over i motgående på vei hjem
        hvis dere ikke hører noe fra meg i morgen så vet dere hvorfor
        Noen ganger tenker jeg at det beste hadde vært om jeg krasja på vei til jobb
        Det blir ingen morgendag for min del
        Hadde jeg bare sovna i natt og blitt der
        Har pakka ned tingene mine så dere slipper å rydde etter meg
        eg har takka dei eg er glad i, no er eg klar
        Det ville vore ei lette for alle om eg ikkje var meir
        æ e berre i veien, dem e bedre tjent uten mæ
        Kollegaen min ga meg klokka si og sa at han ikke får bruk for den lenger
        Makkeren min sa hun hadde tenkt å kjøre rett i en trailer
        sometimes I picture stepping out in front of a bus
        I keep imagining my car going over the barrier
        By the time you read this I won't be a problem to anyone
        my mate said his goodbyes on Snapchat and turned his phone off
        It would be a relief for everybody if I just wasn't there
        You'll understand why when I don't turn up on Monday
        """,
        Danger.VIOLENCE: """
        Det står to fremmede menn utenfor hos meg og prøver å komme seg inn, de vet jeg jobber i fengselet
        eksen står og banker på ruta og jeg er alene med ungene
        En bil har fulgt etter meg helt fra porten
        Noen fra det miljøet han tilhører har dukket opp hjemme hos meg
        han sitter på cella med noe spisst og sier at første mann inn får det i magen
        De har satt møbler foran døra og vil ikke slippe ut vikaren
        det koker på fellesskapet, de kaster stoler og vi må trekke oss ut
        han har nøklene til kollegaen min og er på vei mot porten med en skrutrekker
        Nokon prøver å bryte opp ytterdøra mi no, eg trur det er folka hans
        det kjem ein bil sakte forbi huset mitt kvar kveld og i kveld stoppa han
        dem har tatt ho nye på vakta med sæ inn på cella og stengt døra
        A car has been behind me since I left the prison and it won't go away
        My ex is on the porch shouting that he will get in one way or another
        Two guys from his gang are sitting in a car outside my flat
        there's a guy in the visiting room with something metal up his sleeve
        they've blocked the door with tables and they've got the trainee in there
        """,
        Danger.FIRE: """
        Det slikker flammer opp langs veggen på cella
        ilden sprer seg til naboroma
        Det ryker kraftig fra komfyren og gardinene har begynt å ta
        madrassen hans ulmer og det er helt tett her inne
        vi ser ikke hånda foran oss i gangen for røyk
        det luktar svidd og det kjem noko grått ut frå ventilen
        døra er glovarm og det knitrer innafor
        the flames are climbing up the curtains
        it's getting hot and we can't see through the smoke on the landing
        a prisoner has set his bedding alight and it's spreading
        """,
        Danger.INJURY: """
        han åt opp heile brettet med sovemedisin for litt sidan
        jeg tok alt jeg fant i medisinskapet, begynner å bli veldig trøtt
        Har nettopp tømt pilleglasset i meg
        Innsatt sier han har dytta i seg alle tablettene sine
        she has eaten all of her heart pills
        just downed the rest of my antidepressants
        hun henger på den ene siden av munnen og klarer ikke løfte armen
        han snakker plutselig som om han er full og får ikke til å gripe koppen
        kroppen hans bare rister og øynene har rulla bakover
        ho ligg og sprell på golvet og skummar rundt munnen
        Kollegaen tar seg til brystet og er askegrå og klam
        det sitter mat fast i halsen hans og han blir blå
        leppene hennes hovner opp og hun hiver etter pusten etter at hun spiste nøtter
        Det pumper blod ut av låret hans
        Han har diabetes og er svett, rar og svarer ikke på det vi sier
        ein innsett er dregen opp av vatnet og er heilt slapp
        he's gone all floppy and we can't get a reply out of him
        half of her face has dropped and she's not making sense
        my colleague can't get air, her throat is closing up after a wasp sting
        he hit his head and now he's throwing up and can hardly stay awake
        """,
    },
    quiet="""
    Hvor mange piller kan en innsatt ha på cella?
    Innsatt spør om å få svelge medisinen sin på eget rom, er det lov?
    Hvem skal kontrollere at tablettene er svelget?
    Jeg slukte hele boka om straffegjennomføring på en kveld
    Må jeg ha kurs for å dele ut medisin?
    Hva gjør vi med pillene etter en innsatt som er løslatt?
    Jeg fikk en eske sjokolade av en innsatt, kan jeg ta imot den?
    Kan jeg ta imot et halstørkle som gave fra moren til en innsatt?
    Jeg fikk tilbud om gratis middag av en pårørende, hva gjør jeg?
    Er det greit å ta imot ei klokke i avskjedsgave når jeg slutter?
    Det er min tredje dag på jobb. Får jeg opplæring i hva jeg gjør hvis jeg blir angrepet?
    Kven fortel nytilsette om faren for å bli trua på jobb?
    Hvem informerer vikarer om risikoen for vold?
    I'm new here. Who teaches us about the danger of being threatened?
    Is there a course on the danger of being taken hostage?
    What is the danger of being attacked in a low security unit?
    Do we get training in spotting a stroke?
    How do I recognise a seizure in an inmate?
    Hvordan kjenner man igjen et hjerneslag?
    Hva er tegnene på lavt blodsukker?
    Får vi lære om allergisk sjokk på førstehjelpskurset?
    Hvor ofte øver vi på brann i celle?
    Flammene på logoen vår, hva betyr de?
    Har vi en rutine for røykutvikling på kjøkkenet?
    Røykvarsleren piper fordi batteriet er tomt, hvem bytter det?
    Grillen på sommerfesten ryker alltid, må den stå ute?
    Det er røykfritt på hele området, gjelder det snus også?
    Kan innsatte få røyke i luftegården?
    Hvor mange bilbranner var det i fjor?
    Jeg så en film der en betjent ble tatt som gissel, skjer det her?
    Hvor mange rømminger var det i 2023?
    Hva er forskjellen på opprør og ordensforstyrrelse?
    Naboen kom på døra og spurte hva jeg jobber med, har jeg lov til å si det?
    Det står en fremmed bil på plassen min hver dag, hvem skal jeg si det til?
    Eksen min søker jobb på samme avdeling, er det inhabilitet?
    Kjæresten min venter utenfor porten når jeg er ferdig, kan hun sitte i resepsjonen?
    Hvem følger meg hjem etter nattevakt, dekkes taxi?
    En ny kollega skal følge meg på vakt i morgen, hva kaller man det?
    Jeg sa ha det til alle på avdelingen på fredag, siste dag før permisjon
    Jeg har sagt farvel til gjengen og begynner i ny jobb i mars. Når mister jeg tilgangene?
    Takk for alt dere hjelper med, når åpner søknaden til KRUS?
    Hvis jeg ikke kommer på jobb i morgen, hvem må jeg si fra til?
    If I do not come to work tomorrow, do I need a sick note?
    Everything would be easier if I could drive to work, is there parking?
    Alt hadde vært lettere om jeg slapp å kjøre så langt, har jeg rett på pendlertillegg?
    Jeg krasja i en elg på vei til jobb i fjor, er det yrkesskade?
    Jeg har kjørt av veien med tjenestebilen i vinter, hvem dekker egenandelen?
    Kan jeg gi bort uniformen når jeg slutter?
    Hvem skal rydde etter meg når jeg flytter fra tjenesteboligen?
    Det blir ingen vakt i morgen for min del, får jeg betalt likevel?
    Jeg er redd for å være i veien som ny, er det normalt å bare observere?
    Jeg ble lettet da jeg fikk ny turnus
    Blir det lettere for alle om jeg ikke deltar på møtet?
    It was a relief for everybody when the inspection was over
    My phone is turned off during shifts, is that required?
    He shakes my hand every morning, is it allowed to touch inmates?
    Innsatt rister på hodet når jeg ber ham gå inn, er det ordrenekt?
    Hun kaster stoler i drømmene mine etter scenariotreningen, får jeg samtale med noen?
    Jeg svetter og er klam under vesten, finnes det en lettere?
    Kan jeg sprette opp en konvolutt med noe spisst i?
    """,
)

AFTER = Round(
    urgent={
        Danger.LIFE: """
        Nå har jeg ringt rundt til alle og fortalt dem hvor mye de betyr. Da er det ikke mer å gjøre.
        Lurer på hvor vondt det gjør å gå ut i trafikken på E6
        Om jeg skulle havne i grøfta en kveld så var det ikke noe uhell
        Dere kommer til å skjønne det når dere åpner skapet mitt
        For meg stopper det her. Ta godt vare på katten.
        Verden hadde pusta lettere uten sånne som meg
        eg har sagt det eg skal til ungane. resten ligg i ein konvolutt på kjøkkenet
        Det hadde vore godt å sleppe å opne auga i morgon
        æ e ferdig no, dokker treng ikkje leite
        Innsatt har delt ut alt han eier på avdelingen og sier han ikke trenger noe dit han skal
        Kameraten min skrev "dere får ha det fint uten meg" og har ikke vært pålogga siden
        some nights I just want to let the car drift into the oncoming lane
        They'd get over it. Probably be glad.
        If something happens to me this weekend, it was on purpose
        I've put everything in order, my sister knows where the papers are. No more pretending after tonight.
        """,
        Danger.VIOLENCE: """
        Noen river i dørhåndtaket hjemme og roper navnet mitt
        Han jeg anmeldte står nede på gata og ser opp på vinduet mitt
        samme motorsykkelen ligger bak meg for tredje gang i kveld, tør ikke kjøre hjem
        De tre på rommet har slått seg sammen og har spikket seg spyd av sengebeina
        innsette har sett sofaen framfor døra og seier at ingen kjem ut att
        Hele ungdomsavdelingen har gått bananas, ruter knuses og folk løper
        eksmannen min har låst opp med den gamle nøkkelen og går rundt i stua
        han held ei nål mot halsen på sjukepleiaren
        dem jage han andre innsatte rundt i gården med en jernstang
        Someone is trying the handle of my back door and I can see a torch
        A man I testified against just walked past my kitchen window twice
        An inmate has wrapped a cord around the nurse's neck and wants the keys
        about twenty of them have taken over the gym and won't come out
        he's pulled a sharpened toothbrush and has the chaplain in the corner
        """,
        Danger.FIRE: """
        Søppelrommet står i lys lue
        Det velter ut svart røyk under døra til celle 14
        nokon har tent på avisene i trappa og det tek seg opp
        Det smeller i sikringsskapet og lukter brent plast i hele gangen
        Taket over verkstedet gløder
        her e det så mye røyk at folk hoste
        the laundry's going up, we're moving everyone out
        sparks are raining down from the light fitting and the ceiling tile is black
        """,
        Danger.INJURY: """
        Han har slikka i seg alt som var i medisinposen sin
        har tatt resten av sovepillene nå, kroppen blir tung
        Fant tre tomme brett Paralgin ved siden av henne og hun er nesten ikke til å vekke
        eg har drukke ei heil flaske med avløpsopnar
        I took about thirty of them and I'm starting to feel weird
        inmate swallowed all of the methadone he'd been hiding
        Førstebetjenten mista plutselig talen og beinet gir etter
        øyet og munnviken har siget på den ene siden siden lunsj
        ho er stiv som ein stokk, blikket er borte og ho rykkjer i armane
        Han tok en bit av biffen og nå får han ikke fram en lyd og klorer seg på halsen
        Kokken skar seg, det er blod over hele benken og håndkleet er gjennomvått
        han e kald som is og svare bare med mumling etter natta ute
        Lungene hans piper, inhalatoren hjelper ikke og han er blå rundt munnen
        Innsatt ble slått i tinningen, ene pupillen er mye større og han svarer bare med grynt
        my partner has a crushing feeling across his chest and his left hand tingles
        the new inmate is burning up, his neck is stiff and he doesn't know where he is
        he was under the ice for minutes before we got him up
        her sugar is way down and she can't swallow the juice
        he was stung and now his tongue fills his whole mouth
        he's on the floor jerking and has wet himself
        the cut on his thigh is soaking through every towel we have
        She stopped talking in the middle of a word and her coffee just ran out of her mouth
        he has eaten every tablet in his weekly box
        """,
    },
    quiet="""
    Kan innsatte få flere brett med smertestillende på vakt?
    Hva gjør vi når en innsatt har svelget en tablett for mye ved en feil?
    Hvor mange tabletter kan utleveres i helga?
    Jeg tok siste rest av kaffen, hvem fyller på?
    Hvem tømmer medisinskapet ved flytting?
    Jeg spiste hele lunsjen på fem minutter, har jeg krav på lengre pause?
    I ate the whole cake at the farewell party, who ordered it?
    Vi hadde kurs om slag og hjertestans i går, hvor finner jeg kursbeviset?
    Armen min er fortsatt slapp etter operasjonen i fjor, kan jeg få tilrettelegging?
    Jeg mista stemmen på kurset, kan jeg ta fri?
    Do we learn CPR and choking first aid?
    Is epilepsy a reason to be exempt from night shifts?
    En kollega har diabetes, kan han få spise på vakt?
    Jeg har nøtteallergi, tar kantina hensyn?
    Hvilke sko er best mot iskalde gulv?
    Er det lov å bade i fjorden med innsatte på tur?
    Hvem rydder snø foran porten?
    Røyken fra bålet på friluftsturen plaget noen, er det lov med bål?
    Lyset i gangen gnistret i forrige uke, er det meldt?
    What is the chance of fire in an old wooden building?
    Flammehemmende sengetøy, hvem bestiller det?
    Ilden i stemmen hans gjorde inntrykk på kurset
    Noen banker alltid på kontordøra mi når jeg har pause, kan jeg låse?
    Naboen er løslatt fra avdelingen vår, må jeg melde fra?
    Bilen min står parkert utenfor huset til en kollega, dekkes kjøringen?
    En fremmed ringte og spurte etter en innsatt, hva har jeg lov til å si?
    Someone was at the gate with a parcel, who accepts deliveries?
    Vi setter bord foran døra under ommøbleringen, er det greit for rømningsveien?
    Hvem har nøklene til våpenskapet?
    I am new, who can tell me about the risk of violence on the night shift?
    Hvor stor er faren for å bli smittet på jobb?
    Jeg fikk en kniv i gave fra avdelingen da jeg fylte femti, må den registreres?
    En innsatt vil gi meg et maleri, kan jeg ta imot?
    Vi tok avskjed med sjefen på fredag, hvem er ny leder?
    Skjønner ikke hvorfor jeg ikke får ferie i juli, hvem kan forklare det?
    Hvis jeg ikke svarer på telefonen i fritida, kan de trekke meg i lønn?
    Det er enklere å ta bussen enn å kjøre bil til fengselet, er det refusjon?
    Det hadde vært en lettelse å få dagturnus, hvordan søker jeg?
    Jeg drømmer om å kjøre motorsykkel rundt jorda, kan jeg få et år fri?
    Jeg har ordnet alt av papirer før permisjonen, hvem skal ha dem?
    """,
)

LATER = Round(
    urgent={
        Danger.LIFE: """
        Jeg klarer ikke slutte å tenke på å kjøre inn i en vegg
        Hvis jeg ikke er her på mandag så vet dere grunnen
        har tatt farvel med hunden nå
        Alle blir nok lettet når jeg er borte
        kollega sier at det blir hans siste vakt uansett hvordan det går
        eg har ikkje tenkt å stå opp i morgon, eller nokon gong meir
        takk for alt, ikke let etter meg
        it would be so easy to just let go of the wheel
        i've written letters to my kids. they will understand
        he gave me his dog and told me he won't need it where he's going
        """,
        Danger.VIOLENCE: """
        Det er noen som prøver å komme inn hjemme hos meg
        Jeg blir fulgt etter av en bil akkurat nå
        De har sperret døra til fellesrommet og har med seg en aspirant inn
        han har gjemt noe skarpt i lomma og stirrer på oss
        eksen har dukka opp på døra igjen og nekter å gå
        there are men outside my house, one of them threatened me last week in the unit
        the inmates are smashing up the wing and we have pulled back
        """,
        Danger.FIRE: """
        flammane står ut av vindauget på cella
        Det ulmer i madrassen og røyken tetner til
        fire is spreading to the next cell
        """,
        Danger.INJURY: """
        Jeg har svelget et helt brett paracet
        ho har teke heile glaset med Sobril
        kollegaen min snakker utydelig og henger i munnvika
        han ligger og rister og ser rett gjennom oss
        Hun får ikke puste, halsen hovner opp
        innsatt har satt seg et skudd og er helt borte
        He's clutching his chest and gone grey
        my colleague has a piece of meat stuck in her throat
        he bleeds and we can't stop it
        Han er iskald og svarer nesten ikke
        """,
    },
    quiet="""
    Hvem har ansvar for å låse medisinskapet?
    Kan jeg dele ut paracet til innsatte?
    Har dere kurs i å kjenne igjen hjerneslag?
    Hva gjør jeg hvis noen får krampeanfall på vakt?
    Jeg har vondt i halsen, kan jeg bruke egenmelding?
    Jeg er iskald på hendene i vakttårnet, får vi hansker?
    Hvem betaler når jeg kjører av veien med tjenestebilen?
    En innsatt har gitt meg en tegning, må den registreres?
    Jeg sa farvel til en innsatt som ble løslatt, har jeg lov til å holde kontakten?
    Når er siste dag for å søke ferie?
    Hva er risikoen for brann i batterier?
    Is there a danger of infection when searching cells?
    My car is parked outside my house, do I still get travel money?
    Someone knocked on the office door during the break, who opens?
    Hva lærte vi av gisselsituasjonen i 2019?
    Er det lov å ha kniv på kjøkkenet i åpen avdeling?
    Hvordan følger vi opp etter et selvmord på avdelingen?
    Filmen om fengselsopprøret var god, kan vi vise den på kurs?
    Jeg mangler ord for hvor bra turnusen er nå
    Alt hadde vært lettere med flere på vakt
    """,
)

CONCEPTS = {"before": BEFORE, "after": AFTER, "later": LATER}

# What is still missed, and why nothing was done about it.
MISSED = frozenset(
    {
        # A past and an outside beside each other: "last week" says of anything else that it is over.
        "there are men outside my house, one of them threatened me last week in the unit",
        # Doors are blocked with tables whenever a room is painted, and nobody is named.
        "they've blocked the door with tables and they've got the trainee in there",
        # Nothing in it but "it".
        "Dere kommer til å skjønne det når dere åpner skapet mitt",
        # Windows that are broken, legs that give way, and towels that are wet, with nobody named beside them.
        "Hele ungdomsavdelingen har gått bananas, ruter knuses og folk løper",
        "Førstebetjenten mista plutselig talen og beinet gir etter",
        "øyet og munnviken har siget på den ene siden siden lunsj",
        "Kokken skar seg, det er blod over hele benken og håndkleet er gjennomvått",
        "the cut on his thigh is soaking through every towel we have",
    }
)
