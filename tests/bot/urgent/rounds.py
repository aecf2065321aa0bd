"""Sentences kept away from the rules until the rules had been measured on them, round by round.

After each round the rules were mended, in general rather than sentence by sentence, so what they find of these *now* says
little. What they found at first sight says how they do with words nobody wrote down for them:

    round              urgent found at first   false alarms   written
    `heldout.py`       72 of 80                0 of 80        before the first rule, by the same hand as the rules
    OBLIQUE            18 of 68                3 of 60        to be as unlike the rules as can be
    MIXED              32 of 63                0 of 40        half outright, half oblique
    LIKELY             41 of 63                3 of 40        as people are said to write: mostly outright
    LAST               29 of 40                1 of 30        the same, after the rules in `told.py` had been added
    FINAL              27 of 38                0 of 20        the same, after words were passed over (`FILLERS`)
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.triage import Danger


@dataclass(frozen=True, slots=True)
class Round:
    """Sentences of one round: urgent ones under the danger they speak of, and quiet ones."""

    urgent: dict[Danger, str]
    quiet: str


OBLIQUE = Round(
    urgent={
        Danger.LIFE: """
        Hei. Vet ikke hvorfor jeg skriver til en bot, men har ingen andre. Alt er bare svart og jeg tenker på å kjøre utfor på vei hjem.
        Har hatt det vondt lenge nå og i natt satt jeg med pillene i hånda
        Det er ikke plass til meg i denne verden
        hva er poenget når alt jeg gjør er feil, kanskje alle hadde pustet lettet ut om jeg var vekk
        Klarer ikke tanken på å våkne til enda en dag
        jeg savner ikke livet hvis det tar slutt nå
        kan dere si til ungene mine at jeg elsker dem. jeg kommer ikke hjem
        Min beste venn på jobben sendte akkurat "takk for alt" og nå tar hun ikke telefonen
        makker min har det helt jævlig etter skilsmissa og sier han har tenkt å gjøre ende på det
        Jeg har funnet ut hvordan jeg skal gjøre det og når
        det gjør så vondt å leve
        nå går jeg ut i skogen og kommer ikke tilbake
        skammen etter saken er så stor at jeg ikke kan leve med den
        Er så sliten av å late som. Har ikke lyst til å være til lenger.
        kven bryr seg vel om eg er her eller ikkje
        Eg kjem meg ikkje ut av dette mørket, og no orkar eg ikkje prøve lenger
        Ein i turnusen min har gitt bort hunden og sagt at vi snart slepp å sjå han
        eg har teke med meg tauet til hytta
        har eg rett til å dø når eg vil? orkar ikkje dette helvetet
        æ kjenn at æ ikke har nån grunn te å stå opp meir
        hadd det ikke vært for ongan så hadd æ vært død no
        im so tired. i dont wanna wake up tomorrow
        If I drove into the river tonight no one would even notice
        I've been googling ways to do it painlessly
        my head keeps telling me to end it
        I'm not safe with myself right now
        The new guy on D-wing just told me he has nothing to lose and tonight is his last night
        she gave away her dog and said we wouldn't have to worry about her much longer
        Whats the use. I'm better off dead
        I relapsed and slashed my arms again
    """,
        Danger.VIOLENCE: """
        kom fort, Larsen ligger på gulvet og to mann tramper på ham
        Han spyttet på meg og sa at jeg ikke kommer til å overleve helga
        Det står en fyr i gangen med en avslått flaske
        En av gutta på avdelingen har tatt strupetak på nattevakta
        Jeg er låst inne med ham på kjøkkenet og han har tatt en kniv
        faren til barna mine sendte bilde av huset mitt og skrev "snart"
        de har sagt på Snap at de skal skyte meg på parkeringsplassen etter vakt
        noen kastet en brannbombe mot porten akkurat nå
        hva gjør jeg han har tatt henne
        dei slår kvarandre med stolbein i fellesrommet, vi treng folk
        Mannen min har hagla framme og seier han skal ta oss alle
        ho som sit i resepsjonen blir haldt fast av ein besøkande
        he's got her by the throat
        two guys are stomping on an officer in the yard
        My ex says he has bought a gun and knows what time my shift ends
        They barricaded the door and are holding us here
    """,
        Danger.FIRE: """
        Hele C-fløya er full av røyk, hvor går vi
        det slår ut flammer fra sikringsskapet
        han har satt fyr på seg selv
        sprinkleren har løst ut, det brenner i en dyne på 214
        kontaineren utanfor porten brenn
        ein innsett tende på gardinene
        the dryer caught fire, what do we do
        thick smoke under the door and I can't get out
    """,
        Danger.INJURY: """
        Kari ligger på gulvet og rister over hele kroppen
        fanga har stukket seg i halsen med en penn, blodet renner
        Han ble funnet i dusjen, pusten er helt svak
        en ansatt har klemt hånda i porten, beinet stikker ut
        sjefen tar seg til brystet og er grå i ansiktet
        jeg svelget nettopp alt i medisinskapet
        en jente på avdelinga har drukket oppvaskmiddel og kaster opp
        han er slapp i den ene siden og prater rart
        ein innsett fall ned frå galleriet og ligg heilt stille
        ho fekk allergisjokk og halsen hovnar opp
        guten på celle 9 snorkar rart og får ikkje liv i han
        found my mate hanging from the bars, cut him down, no response
        he's foaming at the mouth and shaking
        her lips are blue and she took something
    """,
    },
    quiet="""
    Hei! Jeg lurer på om jeg har krav på fri når bestemor ligger for døden?
    Moren min er alvorlig syk, har jeg rett til omsorgspermisjon?
    Hva skjer med lønna hvis jeg blir alvorlig syk?
    Hva får familien min utbetalt hvis jeg dør i tjenesten?
    Har KRUS kurs om selvmordsrisiko hos innsatte?
    Er det noen som kan holde foredrag om traumer?
    Jeg hadde en vakt der en innsatt gikk løs på meg for et halvt år siden, og jeg drømmer om det ennå
    jeg grubler mye etter at en kollega ble knivstukket i vår
    må brannalarmen testes hver måned?
    Hvor mange ganger i året skal vi øve på evakuering?
    Kven sjekkar brannsløkkingsapparata?
    Kan jeg nekte å jobbe alene på natt?
    Jeg klarer ikke å finne ut hvor mye ferie jeg har igjen
    Vi klarer ikke mer nedskjæring på avdelingen
    Jeg holder ikke ut den nye turnusen, kan jeg bytte?
    Er det greit at sjefen skriker til meg?
    Jeg blir ofte utestengt fra møter, er det mobbing?
    hva er straffen for å true en tjenestemann
    Kan jeg anmelde en innsatt som truet meg i 2022?
    Hvordan skriver jeg avviksmelding etter slag og spark?
    Finnes det skuddsikre vester i størrelse S?
    Hvem godkjenner våpenkort?
    Skal vi ha kniv på kjøkkenet på åpen avdeling?
    Jeg vil bort fra nattevakter og over på dag
    Jeg vil ut av fagforeningen
    har gitt opp å få svar fra HR
    Det er håpløst å få tak i lønnskontoret
    Jeg ser ikke poenget med medarbeidersamtalen
    Livet som småbarnsforelder og turnus, hva finnes av ordninger?
    skal jeg ta livet mer med ro sier legen, kan jeg få redusert stilling
    Jeg er redd for å miste jobben
    Er redd for å si fra til sjefen
    jeg tør ikke ta det opp med lederen min
    Hva er ventetiden hos psykologen for ansatte?
    Kan jeg få hjelp til å slutte å røyke?
    Hvem trøster etterlatte når en innsatt dør i fengsel?
    kva er skilnaden på trakassering og mobbing
    Eg er heilt ferdig etter denne veka, har eg rett til avspasering?
    eg klarar ikkje å opne pdf-en
    Har vi beredskapsplan for streik?
    Kva står det om sjølvmord i etatens handlingsplan?
    Kan ein bli oppsagd når ein er sjuk?
    Kven har nøkkel til våpenskapet?
    Korleis melder eg frå om ein brannfeil?
    Is there parental leave for fathers?
    I feel my manager ignores me, is that harassment?
    My shift was hell, do I get overtime?
    I need a break from night shifts
    how long do I have to live in Norway to get a pension
    Where can I read about deaths in custody?
    Is self-defence allowed if an inmate attacks?
    What do we do after an assault?
    Are there statistics on riots in Norwegian prisons?
    I gave up my old position, can I get it back?
    Do I have to work when I have a fever?
    I was beaten to the promotion by a colleague
    the printer is dead
    My contract ends in June
    Can the union fight my dismissal?
    Who do I call when the alarm system is down?
""",
)

MIXED = Round(
    urgent={
        Danger.LIFE: """
        jeg tenker på å ta livet mitt, vet ikke hvem jeg skal ringe
        Hei, jeg er fengselsbetjent og har det så vondt at jeg ikke vil leve mer
        i dag hadde jeg pistolen i hånda på skytebanen og tenkte at det hadde vært så enkelt
        jeg er redd jeg kommer til å gjøre det denne gangen
        Sliter veldig. Har tanker om at det er like greit å være død.
        får ikke puste av alt presset og har mest lyst til å dø
        jeg har bestemt hvordan og hvor det skal skje
        en på laget mitt la ut et innlegg på facebook om at dette var hans siste innlegg, vi får ikke tak i ham
        Jeg skjærer meg igjen
        alt i meg skriker etter å slippe
        ligger i senga og håper hjertet bare stopper
        kollega full i fylla sa at han skal ende som broren sin som tok livet sitt
        er det noen vits i å stå opp i morgen
        eg har kjøpt reip
        Eg vil ikkje meir, dette livet er for hardt
        Eg er så redd for at eg skal finne på å skada meg sjølv
        ein av dei tilsette seier at ho har planlagt sjølvmordet sitt
        æ vil bære ha slutt på det
        orker ikkje å vær her på jorda mer
        I've had enough of this life
        my husband works at your prison and he just said he's going to kill himself
        I keep imagining my own funeral and how peaceful it would be
        what's the easiest way to go
        im going to hang myself after my shift
        he told me he doesn't see himself being here next month
        i am a burden and everybody knows it, i should just go
    """,
        Danger.VIOLENCE: """
        Hjelp! Innsatt har overmannet betjent på celle 4
        det er noen som banker løs på en medfange i trappa
        jeg blir forfulgt av en løslatt innsatt akkurat nå
        han har sagt at han vet hvilken skole datteren min går på og at hun ikke kommer hjem
        kjæresten min holder meg innesperret og har tatt bilnøklene
        En besøkende har tatt frem en pistol
        hvor er alarmknappen han kommer mot meg med en kniv
        to stykker har gått til angrep på vaktmesteren
        ein fange har teke ei kvinneleg betjent og låst døra
        han skreik at han skal drepe oss alle og har skrutrekkar
        eg blir banka av mannen min
        my partner tried to strangle me an hour ago and he's outside
        An inmate says his friends will burn down my house
        prisoner is punching my colleague in the face
        there's a man with a gun at the gate
    """,
        Danger.FIRE: """
        det brenner i taket over kjøkkenet
        vi har røykutvikling på isolatet
        Innsatt har tent på i glattcella
        flammene er en meter høye, slukkeapparatet virker ikke
        det luktar svidd og kjem røyk frå veggen
        brann i bilen på parkeringa
        we've got a fire on the second floor
        there are flames coming from the roof
    """,
        Danger.INJURY: """
        kollegaen min har fått hjertestans hva gjør jeg
        innsatt er funnet livløs, vi starter hjerte-lungeredning
        hun har kutta seg så dypt at det spruter
        han har tatt alle medisinene sine på en gang
        Jeg tror mannen ved siden av meg har fått slag
        en innsatt ligger og kramper på cella
        det kommer blod ut av ørene hans etter fallet
        han har svelgd eit batteri og har store smerter
        ho er ikkje kontaktbar
        ein fange har hengt seg i dusjen
        he's turning blue and not breathing
        I think she's overdosed on fentanyl
        officer down, stab wound to the chest
        a prisoner is bleeding from both wrists
    """,
    },
    quiet="""
    Hvem har ansvaret for selvmordsforebygging på regionnivå?
    Hva skal vi gjøre når en kollega er i sorg?
    Har jeg lov til å forlate vakta hvis jeg føler meg truet?
    Hvordan melder jeg fra om vold jeg så i går?
    hva er en drapstrussel etter straffeloven
    Jeg fikk et slag i ansiktet i mars og har fortsatt hodepine
    Jeg har vondt i hodet av all støyen
    kan man bli permittert i kriminalomsorgen
    hvilke skjema bruker vi etter brann på celle
    Er det tilbud om selvforsvarskurs?
    Kan jeg få dekket briller som ble knust av en innsatt?
    Når dør ordningen med seniordager ut?
    Hvem dekker utgifter til psykolog?
    Lederen min dreper all kreativitet
    jeg er lei av å jobbe helg
    Får vi bonus?
    Jeg savner kollegaene mine fra Ila
    ingen bryr seg om arbeidsmiljøet her
    Jeg vil gjerne bort fra turnusarbeid
    hva gjør KRUS for aspiranter som mistrives
    Jeg klarer ikke å stå opp til tidligvakt, kan jeg bytte til kveld?
    Kva er reglane for bruk av handjern?
    Eg har fått nok av mas frå leiaren
    Kven kan eg snakke med om stress?
    Kor lenge varer sorgpermisjon?
    eg slit med søvn etter nattevakter
    Treng vi røykvarslar på pauserommet?
    Kan eg få tilrettelegging etter hjarteinfarkt?
    kva tyder gisselsituasjon i instruksen
    Who pays for counselling after a traumatic incident?
    Do officers carry guns in Norway?
    I'm sick of this roster
    What is the fire evacuation plan at KRUS?
    can I take my own leave in July
    How was the riot at Ullersmo handled?
    I feel burned out, who can I talk to?
    What support exists for colleagues of someone who died by suicide?
    Is it allowed to restrain an inmate by the neck?
    My boss yells at me every day
    I lost my colleague last year and still think about it
""",
)

LIKELY = Round(
    urgent={
        Danger.LIFE: """
        Jeg har selvmordsplaner
        nå orker jeg ikke mer, vil ta mitt eget liv
        Jeg har prøvd å ta livet av meg én gang før og nå er tankene tilbake
        orker ikke å kjempe mer
        kjenner at livet ikke kan leves lenger
        Hvordan sier jeg til mannen min at jeg vil dø?
        Tenkte på å la bilen gli over i motsatt kjørefelt på vei til jobb i dag
        jeg har det så mørkt inni meg og vet ikke om jeg klarer natta
        det siste jeg tenker på før jeg sovner er hvordan jeg kan dø
        Skriver dette fordi jeg ikke tør å være alene med tankene mine, de sier at jeg skal gjøre det
        en ansatt jeg har personalansvar for sier at hun ikke ser noe håp og har lagt planer
        innsatt på 12 har skrevet farvelbrev til moren sin
        jeg klipper over båndet i kveld, takk for meg
        alle hadde klart seg bedre om jeg aldri hadde eksistert
        eg er så lei av å leve at eg berre vil ha det overstått
        Eg har tenkt mykje på sjølvmord i det siste
        ho skreiv at ho ikkje orkar å leve lenger og no svarar ho ikkje
        eg vil ikkje vakne i morgon
        veit ikkje kor lenge eg held ut
        i wanna die
        I'm thinking of killing myself
        there's no point anymore, i give up
        She said she took a rope to work today
        I don't think I'll make it through the night
        please help me i don't want to be alive
        my best friend here is suicidal and I don't know what to do
    """,
        Danger.VIOLENCE: """
        Han kommer mot oss med et brekkjern
        en innsatt har slått ned Per og tar nøklene
        Jeg får sms om at jeg skal dø
        han sa «jeg skal finne deg og familien din»
        det er en innsatt som nekter å gå inn og knytter nevene mot oss, han er helt vill
        Tre mann sparker løs på en som ligger nede
        Jeg gjemmer meg på do, han hamrer på døra og skriker at han skal ta meg
        Han har en gaffel mot strupen på helsesekretæren
        ektemannen min slo meg i natt og jeg er redd han gjør det igjen
        Dei har tatt kontroll over avdelinga
        han seier at om eg går så drep han meg
        There is an active fight, two officers injured
        He grabbed her by the hair and won't let go
        someone has a gun in the visiting room
        I got a letter saying they will kill my daughter
    """,
        Danger.FIRE: """
        Det brenner på rommet til en innsatt
        Brann i søppelrommet!
        det er tent på i aktivitetsrommet
        ser røyk fra taket på D-bygget
        Brannalarmen uler og vi kjenner røyklukt
        det tek fyr i verkstaden
        the kitchen's on fire
        somebody lit their bedsheets on fire
    """,
        Danger.INJURY: """
        Mannen på celle 3 puster veldig rart og er blå på leppene
        innsatt ligger på gulvet og er ikke kontaktbar
        Vi har en overdose her nå
        hun har åpnet pulsåra
        kollegaen min griper seg til brystet og kaldsvetter
        Jeg har tatt 30 sobril
        han falt fra tredje etasje og blør fra hodet
        det sitter noe fast i halsen på ham, han får ikke luft
        innsett har kutta seg stygt på armen
        eg trur kollegaen min har fått slag, ansiktet heng på eine sida
        He's unresponsive and cold
        She's having an allergic reaction and can't breathe
        My heart is racing and I have crushing chest pain
        found an inmate on the floor, no pulse, starting CPR
    """,
    },
    quiet="""
    Hvordan følger jeg opp en ansatt som har vært sykmeldt for depresjon?
    Hvor mange innsatte døde i fengsel i 2022?
    Jeg ble bitt av en hund på tjenestereise, hvem melder jeg til?
    Har vi plikt til å melde vold mot ansatte?
    Kan jeg nekte å gå inn på en celle der det har vært brann?
    hva er forskjellen på trussel og sjikane
    Jeg vil slutte å røyke
    Vi mistet en kollega i selvmord i 2020, finnes det en minneordning?
    Hva betyr det at noen er selvmordstruet?
    Hvem sperrer av etter et drap?
    Er det en egen prosedyre for sultestreik?
    Jeg er redd for å møte en innsatt på butikken
    må jeg oppgi adressen min i retten
    Hva skal stå i en HMS-rapport etter knivstikking?
    Lederen min slår alltid ned på forslagene mine
    Kollegaen min stikker alltid tidlig hjem
    Jeg føler meg alene som kvinne på avdelingen
    Får vi lønn under evakuering?
    dette systemet dreper tålmodigheten min
    Jeg orker snart ikke flere omorganiseringer
    jeg holder på å drukne i mailer
    Skal jeg si opp eller holde ut?
    Finn tall på overdosedødsfall etter løslatelse
    Kva gjer eg om eg ikkje trivst på jobb?
    Eg fekk ein albue i ansiktet under trening, er det yrkesskade?
    Kor finn eg brannboka?
    Korleis snakkar vi med innsette om sjølvskading?
    er det lov å bruke kniv på kjøkkenet
    Har eg krav på ny uniform når den blir øydelagd i basketak?
    Kva rett har eg på advokat etter truslar?
    How do I get over a bad day at work?
    What is the maximum sentence for threatening an officer?
    Do we get hazard pay during a riot?
    Is there a policy on carrying knives in the kitchen?
    I'm so tired after the night shift
    This form makes no sense, I give up
    What happened in the fire at Mandal prison?
    Where do I find the first aid kit?
    my manager attacked my proposal in the meeting
    Can I shoot a video in the prison yard?
""",
)

LAST = Round(
    urgent={
        Danger.LIFE: """
        Trenger noen å snakke med, har tanker om å ikke leve lenger
        jeg sitter i bilen utenfor jobben og klarer ikke gå inn, tenker bare på å gjøre slutt på det hele
        Er redd for meg selv. Vil dø hver kveld.
        har du et nummer til noen? kollegaen min har sendt melding om at han skal ta livet sitt
        jeg har ikke noe igjen å leve for etter at hun gikk
        jobben har ødelagt meg, ser bare én løsning
        aspirant på hybelen ved siden av har sagt at hun vil ta en overdose
        vil bare at alt skal bli stille
        alle tror jeg har det bra men jeg planlegger min egen død
        eg toler ikkje meir, eg vil vekk frå denne verda
        eg fryktar at sonen min, som er tilsett hos dykk, vil gjere slutt på livet
        tenker på å hoppe
        I want out of this life
        My coworker keeps saying he'd be better off dead
        i bought the pills yesterday and wrote letters to my kids
        how do i stop myself from wanting to die
    """,
        Danger.VIOLENCE: """
        Innsatt har knust en flaske og står og vifter med den mot oss
        Jeg er alene på vakt og tre innsatte truer meg
        kollegaen min blir banket opp på rom 7
        han ringer hver natt og sier at han skal brenne huset mitt med oss i
        jeg må ha hjelp, mannen min prøvde å kvele meg
        dei held vaktsjefen fanga på kontoret
        ein innsett har eit kvast glasskår mot halsen på ein annan
        An inmate just punched me and is still loose on the wing
        my ex is standing outside the prison with a knife
        they're threatening to kill us if we don't open the door
    """,
        Danger.FIRE: """
        røyken er så tett at vi ikke finner døra
        en celle brenner og innsatte er låst inne
        det luktar gass i kjellaren
        There's smoke everywhere
        it's burning in the sauna
    """,
        Danger.INJURY: """
        min kollega ble plutselig borte og falt i gulvet, hun puster ikke normalt
        innsatt har skåret over strupen på seg selv
        Vi finner ikke puls
        en besøkende har fått et epileptisk anfall som ikke gir seg
        han har svelget en pose med heroin
        ho har falle i trappa og er medvitslaus
        eg har teke alle pillene mine
        blood is pouring from his neck
        a guard has collapsed and we think it's his heart
    """,
    },
    quiet="""
    Hva er beste måten å håndtere en aggressiv innsatt på?
    Trusler på sosiale medier, hva gjør arbeidsgiver?
    Hvem kontakter familien hvis en betjent blir skadet?
    Kan man få fri dagen etter en voldsepisode?
    jeg er nyansatt, hvor lærer jeg om konflikthåndtering
    Jeg har mistet motivasjonen for jobben
    Er det lurt å slutte uten å ha ny jobb?
    Jeg sliter med å sove etter nattevakt
    Innsatte klager på maten
    Hva skjer med vaktene når noen blir sykmeldt?
    Har KRUS en beredskapsplan for skyting?
    Er livet som fengselsbetjent noe for meg?
    Min kollega har kreft, hvordan støtter vi henne?
    Har vi lov å ransake for kniv?
    Jeg fikk kjeft av sjefen og gråt på do
    kva er verjemålslova
    Kven betaler for skadde klede etter bråk?
    Eg vil ha fri når mor mi døyr
    Korleis varslar eg om korrupsjon?
    Er røyking på cella lov?
    Tilsette som er redde på jobb, kven hjelper dei?
    What training do we get in de-escalation?
    Do inmates have knives in the kitchen?
    I'm tired of waiting for a reply from HR
    My leave was rejected, what can I do?
    Can I bring a lighter to work?
    How is the staff looked after following a fire?
    my grandfather died, do I get bereavement leave
    The new system is a disaster
    Who pays if an inmate breaks my phone?
""",
)

FINAL = Round(
    urgent={
        Danger.LIFE: """
        Jeg tror ikke jeg vil leve lenger, hva skal jeg gjøre?
        har lyst til å ta en overdose i kveld
        Klarer snart ikke å holde meg i live
        Jeg er så ferdig med alt, vil bare sovne inn
        alle i familien min er bedre tjent med forsikringspengene enn med meg
        en kollega betrodde meg at han har bestemt dato for når han skal dø
        Går på jobb med selvmordstanker hver dag og smiler til alle
        kjenner at jeg ikke har mer å gi, og tauet ligger i garasjen
        Faren min er betjent på Ullersmo og har skrevet på Facebook at han ikke orker å leve
        noen ganger tenker jeg at det hadde vært like greit å kjøre rett i en trailer
        eg skar meg i går kveld og vil gjere det igjen
        eg orkar rett og slett ikkje meir av livet
        ho sa at ho vil hoppe frå taket
        no er det nok, eg gjer det i natt
        I have a bottle of pills in front of me
        I honestly just want to stop existing
        my roommate at the academy says she wants to end her life
        Is it normal to think about suicide every day?
    """,
        Danger.VIOLENCE: """
        En innsatt går løs på legen
        Jeg er redd han kommer til å skade barna våre
        nå slåss de igjen i fellesrommet, vi får ikke kontroll
        en fyr med pistol står i porten
        de sier de skal knivstikke meg neste gang jeg er på vakt
        samboeren min har låst meg inne og tatt telefonen
        han held kniven mot halsen til ein medfange
        ein innsett slo nettopp ned ein kollega
        He says he's going to slit my throat when he's out
        Inmates are attacking each other in the gym
    """,
        Danger.FIRE: """
        Det har begynt å brenne i vaskeriet
        masse røyk fra et rom på hybelhuset
        det brenn i ein konteinar bak fengselet
        a cell is burning, we can't open it
    """,
        Danger.INJURY: """
        Kollegaen min falt om i pausen og puster ikke
        Innsatt har tatt alt for mange tabletter og er sløv
        han blør fra begge håndleddene
        jeg tror jeg har hjerteinfarkt
        ho fekk krampeanfall og er ikkje vaken
        an officer has been electrocuted and isn't breathing
    """,
    },
    quiet="""
    Hva gjør man hvis man mistenker at en kollega ruser seg?
    Hvor finner jeg beredskapsplanen for overdoser?
    Kan jeg få permisjon når samboeren min skal opereres?
    Jeg er ganske lei av å ha vakt i jula
    Er det farlig å jobbe i fengsel?
    Hvem har lov til å åpne våpenskapet?
    Jeg fikk kastet kaffe på meg av en innsatt i forrige måned
    Hva er rutinen når en innsatt nekter å spise?
    Vi har ikke nok folk på jobb, hvem sier jeg det til?
    Jeg orker ikke sjefen min
    Kva skjer om eg ikkje møter på jobb?
    Kor mange brannar var det i fengsla i fjor?
    Eg er trøytt og lei, har eg rett på ferie no?
    Korleis får eg tak i psykologtenesta?
    Can I work from home?
    Who investigates deaths in prison?
    I'm fed up with the printer
    Does the agency offer trauma therapy?
    How are threats registered?
    What is SEB?
""",
)

ROUNDS = {"oblique": OBLIQUE, "mixed": MIXED, "likely": LIKELY, "last": LAST, "final": FINAL}

# What is still missed, and why nothing was done about it.
MISSED = frozenset(
    {
        # Nothing in it but "it": the same words ask how to fill in a form.
        "Jeg har funnet ut hvordan jeg skal gjøre det og når",
        # The wish is in what happened to the brother.
        "kollega full i fylla sa at han skal ende som broren sin som tok livet sitt",
    }
)
