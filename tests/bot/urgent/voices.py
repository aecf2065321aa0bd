"""Messages in many voices, written from how people write and without looking at the rules.

Each batch was asked once before any of it was read, and mended with afterwards, in general rather than message by message.
What was found at first sight says how the rules do with words nobody wrote down for them:

    batch              urgent found at first   false alarms   when
    OUTRIGHT           92 of 99                -              before any of these rules
    OTHERWISE          106 of 194              16 of 151      before any of these rules (its odd lines: 78 of 97 after the even)
    SECOND             56 of 113               6 of 115       after OTHERWISE, as oblique as can be
    THIRD              44 of 64                4 of 77        after SECOND
    FOURTH             49 of 60                2 of 40        after THIRD, half outright

One message a line; the QUIET tables speak about such things and must not alarm.
"""

from __future__ import annotations

from bot.triage import Danger

OUTRIGHT = {
    Danger.LIFE: """
        jeg kommer til å ta livet mitt i kveld
        tenker på å ta mitt eget liv hver dag
        Jeg vil ikke leve mer, hva gjør jeg
        jeg er suicidal
        kollegaen min sier han ikke vil leve
        En på avdelingen min har sagt at han planlegger å ta livet sitt
        ho sa til meg at ho ynskjer å døy
        eg vil døy
        Eg tenkjer på å ta livet av meg
        æ vil dø
        e vil ikkje leve meir
        I want to kill myself
        I'm going to end my life tonight
        my coworker says she wants to die
        i dont want to be alive
        jeg har planlagt selvmord
        Broren min truer med å ta livet sitt, han er betjent her
        jeg skal henge meg når dere har gått
        har begynt å skade meg selv igjen
        jeg skjærer meg opp og får ikke stoppa
        innsatt har hengt seg på cella
        Han har tatt en overdose piller og vil ikke ha hjelp
        har tatt 40 paracet
        I swallowed a whole pack of sleeping pills
        an inmate is trying to hang himself
        eg har skore meg i armane
        Kona mi skriver at hun tar livet sitt om jeg ikke kommer hjem
        Jeg ønsker å dø, men jeg har barn
        klarer ikke slutte å tenke på å dø
        kolega snakker om selvmord
        jeg vill ta selvmor
        Jeg har et tau i bilen og tenker å bruke det
        har ladd hagla hjemme, skal gjøre det etter vakta
        my brother just texted that he is going to shoot himself
        she told me she has a plan to kill herself
        A prisoner in my wing is threatening suicide
        eg har sjølvmordstankar og veit ikkje kven eg skal ringe
        Kan noen hjelpe meg, jeg vil dø
        hvis jeg ikke får fri tar jeg livet av meg
        Jeg vurderer å hoppe fra taket
    """,
    Danger.VIOLENCE: """
        en innsatt går til angrep på betjenten nå
        jeg blir banket opp av kjæresten min
        Innsatt har kniv og holder en kollega
        vi har gisselsituasjon på avdeling B
        Mannen min slår meg
        han truer med å drepe meg
        fekk nettopp drapstrussel frå ein tidlegare innsett
        ein fange slår laus på ein annan fange i lufta
        det er slåsskamp i luftegården
        kollega er stukket med skrutrekker
        he has a knife and is threatening the nurse
        an inmate is beating up another inmate right now
        my husband hits me
        someone is shooting in the parking lot
        they have taken an officer hostage
        Eksmannen min står utenfor med balltre
        han prøver å kvele henne
        Jeg ble nettopp slått ned på vakt
        eg vart nett angripen av ein innsett
        innsatt har tatt kvelertak på lege
        Jeg er blitt voldtatt
        an inmate just said he will kill my children
        opprør på avdeling C, de knuser alt
        mannen til kollegaen min har sagt han skal skyte henne
        noen har brutt seg inn og går rundt med øks
    """,
    Danger.FIRE: """
        det brenner i en celle
        brann på kjøkkenet
        Innsatt har tent på madrassen
        det ryker kraftig fra vaskeriet
        eg ser flammar frå taket
        brannalarmen går og det er røyk i gangen
        fire in cell 14
        the kitchen is on fire
        somebody set fire to the bedding
        det luktar gass på verkstaden
        bilen min brenner på parkeringsplassen
        full fyr i søppelrommet
        smoke is coming out of the dryer
        det har eksplodert noe i kjelleren
    """,
    Danger.INJURY: """
        kollega har falt om og puster ikke
        innsatt ligger livløs på gulvet
        han har fått hjerteinfarkt
        hun blør masse fra hodet
        ein kollega har svima av og vi får ikkje kontakt
        han har krampar og får ikkje puste
        my colleague collapsed and is not breathing
        an inmate is unconscious in his cell
        she is bleeding heavily from the neck
        overdose på celle 3, blå i ansiktet
        vi finner ikke puls
        kollegaen har kraftige brystsmerter og kaldsvetter
        Innsatt har svelget barberblader
        noen har falt ned fra taket og ligger helt stille
        he's having a seizure and hit his head
        han har kutta over pulsåra
        betjent knivstukket i magen
        ho er medvitslaus, kva gjer eg
        I think he's had a stroke, his face is drooping
        en besøkende har fått hjertestans i resepsjonen
    """,
}

OTHERWISE = {
    Danger.LIFE: """
        hadde vært like greit å bare slippe alt sammen
        Jeg har sluttet å se for meg neste sommer
        det er ikke plass til meg her i verden
        Jeg teller ned til det er slutt
        Orker ikke en dag til på denne måten
        Det er bare et spørsmål om tid før jeg gir opp helt
        hva er poenget med å stå opp lenger
        kan ikke huske sist jeg hadde lyst til å leve
        alle hadde pustet lettere om jeg ikke var der
        Ungene fortjener en bedre far, de klarer seg fint uten meg
        jeg er tom. Helt tom. Ser ikke noen vei videre
        jeg har ordnet med testamentet og skrevet brev til barna
        Har ryddet leiligheten og gitt bort katten, nå er det ikke mer igjen
        vil bare at det skal ta slutt
        Jeg vil bare at smerten skal stoppe for alltid
        i natt har jeg tenkt at det hadde vært best å ikke våkne
        det hadde vært deilig å bare sovne inn
        jeg kjører forbi den brua hver dag og hver dag blir det vanskeligere å la være
        når jeg kjører hjem tenker jeg på å bare svinge over i motgående
        Har sittet i bilen i garasjen med motoren på
        Står på perrongen og tenker på toget
        jeg er bare til bry for alle rundt meg
        det blir ikke noe savn etter meg
        Har det vært noe vits i meg i det hele tatt
        Jeg klarer ikke å bære dette mer
        alt er svart, jeg ser ikke enden på det
        Dette blir min siste vakt. Ever.
        Takk for alt dere har vært gode kolleger, nå er det nok for min del
        Si til kona mi at jeg er lei for det
        Beklager alt. Dere slipper å bry dere om meg mer nå
        jeg kommer ikke på jobb mandag, jeg kommer ikke noe sted mer
        vet ikke om jeg er her neste uke
        Jeg er redd for å være alene i kveld, redd for tankene mine
        tankene mine skremmer meg
        jeg stoler ikke på meg selv lenger når jeg har tjenestevåpen i nærheten
        har spart opp sovemedisin gjennom hele høsten
        Pillene ligger på bordet foran meg
        jeg sitter med en flaske og alle tablettene mine
        orka ikkje kjempe meir
        eg er sliten av livet
        Eg ser ikkje at det blir betre nokon gong
        det er ingen som treng meg lenger
        alle hadde hatt det betre om eg var vekke
        eg skulle ynskje eg slapp å vakne i morgon
        Eg har teke farvel med hunden min
        eg er berre i vegen for alle
        no gir eg opp, det finst inga von
        har ikkje krefter til å halde fram
        det er mørkt heile tida og eg finn ikkje ut av det
        eg lurar på korleis det er å vere død
        Eg vil ikkje meir
        æ klare ikkje mer no
        æ e så lei av å late som det går bra, æ vil bare bort
        e orke kje meir, alt e svart
        itj meir å lev for
        ka e vitsen me å leva når alt e slik
        I'm so tired of existing
        there is no point in going on
        my family would be better off without me
        nobody would even notice if I was gone
        I just want it all to be over
        I can't see a future anymore
        I've been giving my things away
        this is my last message, thank you for being kind to me
        Tell my kids I love them
        I keep looking at the bridge on my way to work
        wish I could fall asleep and never wake up
        i dont think ill make it to christmas
        I have nothing left to give and no reason to stay
        I feel like such a burden to everyone
        can't do this anymore
        I'm done. I'm just done with everything.
        life feels pointless and i want out
        everything hurts and I want it to stop
        I wrote letters to everyone last night
        I've got the pills lined up
        Sometimes I think about driving off the road
        I don't trust myself tonight
        I'm scared of what I might do when I get home
        They'll be sorry when I'm not around
        no one is going to miss me
        it would be easier for everyone if i just disappeared
        Kollegaen min har gitt bort tingene sine og virker helt rolig, jeg er urolig
        han på naborommet sa at dette er siste gang vi ses
        En betjent på vakta mi sa i går at det ikke er verdt det lenger, og i dag svarer han ikke på telefonen
        Vennen min skriver at han er ferdig med alt og har slått av telefonen
        innsatt har revet opp lakenet i strimler
        Den innsatte sier farvel til alle og gir bort maten sin
        jeg er bekymret for at en kollega kan gjøre noe drastisk med seg selv
        min kollega sa at barna får det best uten ham
        ei venninne på jobb sender meldingar om at ho ikkje ser meining i noko
        ein innsett vil ikkje ete og seier at det snart er over uansett
        Sonen min har skrive eit brev der han tek farvel
        My colleague says he sees no way out after the incident
        one of my staff told me she wishes she wouldn't wake up tomorrow
        an inmate has been giving away his belongings and saying goodbye
        my friend stopped answering after saying he was done with life
        samboeren min er borte og våpenskapet står åpent
        Jeg vet ikke hvor lenge jeg orker å late som
        jeg har mistet alt og det er min feil, jeg fortjener ikke å være her
        Etter det som skjedde på vakt ser jeg ansiktet hans hele tida og vil bare bort fra alt
        Kan dere passe på hunden min når jeg er borte
        hvor fort går det hvis man hopper fra en bro
        hvor mange sovetabletter er farlig
        hvor mye insulin er dødelig
        hvordan dør man uten at det gjør vondt
        which pills can kill you
        er det noe liv etter døden? trenger å vite det nå
        gidder ikke mer, game over
        snart fri fra alt
        jeg fortjener ikke å leve
        jeg burde ikke vært født
        hvorfor skal jeg fortsette
        Ingen vits
        kan ikke mer
        vil ikke mer
        tåler ikke mer
        nok er nok, jeg sjekker ut
        farvel
        jeg gir meg
        Dette er ikke et liv
        Jeg eksisterer bare, jeg lever ikke
        hater livet mitt
        livet mitt er over
        Det finnes ingen løsning for meg
        Jeg ser bare én vei ut av dette
        det er ingen vei tilbake nå
        har bestemt meg, og nå føler jeg meg rolig for første gang på lenge
        har funnet ut hvordan jeg skal gjøre det
        jeg har valgt datoen
        eg har funne ein måte å sleppe unna alt på
        skulle ønske bilen kjørte av veien på vei hjem
        Håper jeg blir syk og dør snart
        jeg hadde ikke hatt noe imot å ikke våkne
        Hva skjer med pensjonen til kona mi hvis jeg ikke er her lenger, spør for meg selv, jeg orker ikke mer
        dekker livsforsikringen selvmord
        Jeg har ikke sovet på fire døgn, hører skrikene hans og vil bare at det skal bli stille
        Får ikke hjelp noe sted, ingen hører på meg, jeg gir snart opp for godt
    """,
    Danger.VIOLENCE: """
        han står utenfor døra mi og hamrer, jeg tør ikke åpne
        eksen min vet når jeg er ferdig på vakt og venter på parkeringsplassen
        Jeg gjemmer meg på badet, han er helt gal
        Jeg tør ikke dra hjem i kveld
        de har sperret døra og slipper oss ikke ut
        noe er i ferd med å skje på avdelingen, de har samlet seg og vil ikke gå inn på cellene
        innsatt har skaffet seg noe skarpt og nekter å legge det fra seg
        En tidligere innsatt har sendt meg bilde av barna mine
        han sa at jeg burde se meg over skulderen når jeg går hjem
        fikk en lapp i posthylla: vi vet hvor du bor
        han tek tak i meg og vil ikkje sleppe
        mannen min har låst meg inne på soverommet
        det står ein mann med kniv i resepsjonen
        eg høyrer skrik og slag frå cella ved sida av
        he won't let me leave the apartment
        He is outside my house again and I'm scared
        a former inmate followed me home
        the inmates have barricaded themselves in the common room
        he grabbed me by the hair and I locked myself in the office
        somebody left a bullet in my mailbox
        faren min er full og kaster ting på mamma
        kollega innelåst med innsatt som er helt ute av seg
        jeg får meldinger om at noen skal ta meg når jeg er ferdig på jobb
        noen skriker om hjelp inne på celle 7
        han spytter og slår etter oss, vi trenger folk nå
        gjengen venter på meg utenfor porten
    """,
    Danger.FIRE: """
        det kommer svart røyk under døra
        det lukter svidd og lyset flimrer
        noen har satt fyr på gardinene
        komfyren står og gløder og det er fullt av røyk
        vi får ikke åpnet cella og det er røyk der inne
        det luktar brent i heile gangen
        there's smoke everywhere and we can't find the exit
        something smells like it's burning in the basement
        sprinkleranlegget gikk og det er varmt i veggen
        batteriet på sparkesykkelen freser og ryker
    """,
    Danger.INJURY: """
        hun svarer ikke når jeg roper på henne
        han er helt grå i ansiktet og klarer ikke snakke
        leppene hans er blå
        det er blod overalt på cella
        han er kald og stiv
        en kollega er veldig forvirret og har plutselig mistet kraften i armen
        får ikke vekket han
        han kaldsvettar og held seg for brystet
        ho hovnar opp i ansiktet etter å ha ete nøtter
        her ligg det ein mann på golvet
        she won't wake up
        he can't breathe properly and his lips are turning blue
        I found him on the floor, not moving
        innsatt rister og har skum rundt munnen
        noen har sprøytet seg og henger med hodet, puster nesten ikke
        hun fikk strøm og ligger der
        han har satt noe i halsen
        he took something and now he's barely awake
        Jeg har klemt meg stygt og det slutter ikke å blø
        tror vannet er gått og ungen kommer nå
    """,
}

QUIET = """
    Hvor mange i etaten har opplevd vold på jobb?
    Hva gjør vi når en innsatt tar livet sitt?
    Hvem skal varsles etter et selvmord i fengselet?
    Har vi rutiner for oppfølging etter selvmord?
    Jeg holdt på å le meg i hjel på lunsjen
    dør av nysgjerrighet, hvem blir ny leder
    Når er neste brannøvelse?
    Kurs i selvmordsforebygging, hvor melder jeg meg på
    Hva er forskjellen på vold og trusler om vold
    en kollega ble slått i fjor, har hun krav på yrkesskadeerstatning
    Jeg var vitne til en knivstikking for to år siden, kan jeg få oppfølging
    Hvordan snakker man med en kollega etter et dødsfall
    hva sier loven om trusler mot ansatte
    Faren min døde forrige uke, har jeg krav på permisjon
    mor mi er død, får eg fri til gravferda
    Kan jeg få velferdspermisjon når svigerfar dør
    Bestemora mi døde, hvor mange dager fri får jeg
    Jeg er drittlei av turnusen
    jeg orker ikke flere møter i dag
    Orker ikke mer papirarbeid
    Sliten etter nattevakt, har jeg krav på hvile
    PC-en har dødd igjen
    batteriet på telefonen er dødt
    jeg brenner for likestilling
    Han brenner virkelig for faget sitt
    føler meg utbrent, hva har jeg krav på
    Er utbrent og sykemeldt, hvem følger meg opp
    jeg er så sliten av jobben at jeg vurderer å slutte
    Jeg vil slutte i jobben, hva er oppsigelsestiden
    vil ikke jobbe her lenger
    Jeg har ikke lyst til å jobbe nattevakt lenger
    Orker ikke sjefen min mer
    Ingen vits i å søke når de alltid velger menn
    Ser ikke noen utvei i konflikten med lederen min, hvem kan hjelpe
    Jeg føler meg mobbet, hvem kan jeg snakke med
    sjefen kjefter på meg hver dag
    Hva gjør jeg hvis jeg blir truet av en innsatt
    Hva skal jeg gjøre dersom det oppstår brann
    Hvem har ansvar for brannvern
    hvordan førebyggje vald mot tilsette
    Kva gjer leiaren etter at nokon har vore utsett for vald
    Har eg krav på erstatning etter skade på jobb?
    eg vart trua i 2019, kan eg framleis melde det
    Kor mange har vore vitne til sjølvmord?
    Kven følgjer opp etter gisseltaking?
    kva er ein belastande hending
    Finst det eit kurs om truslar?
    Kva står det om overdosar i SEB-notatet?
    ein film om opprør i fengsel, anbefaling?
    eg er dødstrøytt etter vakta
    Dette møtet tar livet av meg
    turnusen tar knekken på meg
    Jeg kunne drept for en kaffe
    sjefen kommer til å drepe meg hvis jeg ikke leverer rapporten
    skyter du inn en kommentar til utkastet
    bombe i regnskapet
    Det eksploderte av henvendelser etter nyheten
    Han slo meg i sjakk
    vi slår sammen to avdelinger, hva betyr det for ansatte
    slår det meg at vi mangler rutiner
    Hvor ofte øver vi på gisselsituasjoner
    Hva er straffen for å true en betjent
    Hva skjer med den innsatte som angriper en ansatt
    Kan jeg nekte å jobbe alene med en voldelig innsatt
    risikovurdering av vold på avdelingen, hvem gjør den
    Hvor mange kvinner har blitt seksuelt trakassert
    hva regnes som seksuell trakassering
    Jeg ble utsatt for trakassering for tre måneder siden
    kollega fortalte om et gammelt traume, hvordan støtter jeg henne
    ble bitt av en innsatt i går, hvordan melder jeg det
    hvordan melder jeg en arbeidsulykke
    datteren min brakk armen, kan jeg bruke sykt barn-dager
    Jeg skal opereres for hjerteinfarkt, hva med sykepenger
    mannen min har kreft, har jeg rett til pleiepenger
    Jeg er gravid og redd for å jobbe tett på innsatte
    Kan gravide slippe å jobbe med utagerende innsatte
    jeg sover dårlig etter hendelsen, er det normalt
    Vi mistet en kollega i selvmord i vår, hvordan markerer vi det
    Etterlatte etter selvmord, hva tilbyr etaten
    debrief etter overdose, når skal den holdes
    psykologisk førstehjelp, hva er det
    minnestund for en kollega som døde
    farvel-fest for Kari på fredag, hvem kommer
    Takk for alt du har lært meg
    siste dag på jobb i morgen, hvordan leverer jeg nøkkelkort
    Når er siste vakt før ferien
    jeg gir opp, printeren virker ikke
    gidder ikke mer av dette systemet
    Hvordan avslutter jeg et vikariat
    hva er planen for neste uke
    slutt på toner i skriveren
    snart fri, gleder meg til ferie
    Er det noe liv etter fengsel for de innsatte
    Hva betyr burnout?
    How many officers were assaulted last year?
    What should I do if an inmate threatens me?
    Who is responsible for fire safety?
    I was assaulted in 2021, can I still claim compensation?
    My father died last week, do I get leave?
    this job is killing me lol
    I'm dying to know who got the job
    dead tired after the night shift
    The deadline is killing us
    What training do we get on suicide prevention?
    is there a procedure for hostage situations
    I'm so done with these spreadsheets
    Can I be fired for reporting violence?
    I'm burned out, what are my rights?
    I can't do night shifts anymore, what are my options
    I want to quit my job
    I don't want to work here anymore
    How do we support colleagues after a suicide?
    my laptop died again
    she got shot down in the meeting
    He is on fire today, best trainer ever
    we had a fire drill this morning
    Is there life insurance for staff?
    that meeting was a bloodbath
    I need a break, how many holidays do I have
    the new roster is a nightmare
    Who pays if I get injured at work?
    The movie about the prison riot was great
    They killed the project
    no way out of this contract?
    what are the signs that someone is suicidal
    Hvilke tegn på selvmordsfare bør jeg se etter hos kolleger
    Hvordan snakker jeg med noen som har selvmordstanker?
    Hvor finner jeg informasjon om selvmordsforebyggende arbeid
    Handlingsplan mot selvmord, finnes det
    selvmordsrate blant fengselsbetjenter
    hjertestarteren henger hvor
    førstehjelpskurs hjertestans
    Jeg tok et førstehjelpskurs i fjor, må det fornyes
    Er det lov å bruke makt mot en innsatt som slår
    Hvor lenge kan en innsatt sitte på sikkerhetscelle
    Jeg skal dø fattig med denne lønna
    blir gal av støyen fra ventilasjonen
    Hodet mitt eksploderer av all informasjonen
    Jeg er redd for å miste jobben
    redd for å si fra om lederen min
    jeg tør ikke varsle, hva gjør jeg
    redd for gjengjeldelse
    Det er umulig å leve på denne lønna
    Kan jeg leve av deltidslønn som aspirant
    hva er verdt å vite som nyansatt
    Hvordan takler jeg sorg på jobb?
    jeg ble ranet i ferien, har jeg krav på sykmelding
    min sønn ble banket opp på skolen i forrige uke, kan jeg få fri
    Vold i nære relasjoner, hva kan arbeidsgiver gjøre
    ansatte som lever med vold hjemme, finnes det støtte
    samtale med HR om trusselen jeg fikk i sommer
"""

SECOND = """
    orker ikke late som mer, alt er et teater
    jeg har slutta å bry meg om jeg lever
    det spiller ingen rolle om jeg er her eller ikke
    har du noen gang tenkt på å bare kjøre av veien
    jeg kjenner ingenting lenger, bare tomhet
    mora mi sier hun ikke vil være en belastning for oss lenger
    Innsatte på celle 4 har skrevet brev til alle barna sine og ber om unnskyldning
    jeg ville ikke brydd meg om jeg ble påkjørt
    kan jeg bare få sove til alt er over
    alle er bedre tjent uten meg
    det er på tide å si takk for seg
    Jeg gruer meg til å våkne hver morgen og ønsker at jeg slapp
    hun skriver at hun er lei av å leve
    jeg er ferdig med dette livet
    han har sluttet å spise og sier at det ikke er noen vits
    eg greier ikkje tanken på ein dag til
    eg ser ingen annan utveg enn å gjere ende på det
    ikkje noko betyr noko lenger
    det er best for alle at eg blir vekke
    eg drøymer om å berre sovne og sleppe
    æ har ikke nåkka å leve før
    no e det slutt, æ orke ikke meir av livet
    skulle ønske noen hadde skutt meg
    bare la meg dø
    hvis jeg forsvinner, si til mamma at det ikke var hennes skyld
    jeg har mista gnisten, finner ikke en eneste grunn til å stå opp
    hjelp meg, jeg er redd jeg skal gjøre noe med meg selv
    Sitter på badet med barberbladet
    det eneste som stopper meg er hunden
    den eneste grunnen til at jeg lever er ungene
    hadde det ikke vært for barna hadde jeg ikke vært her
    ville det ikke vært best for alle at jeg var død
    the only reason I'm still here is my dog
    I can't keep pretending I'm okay
    I've decided. Tonight is the night.
    what's the use, nobody can help me
    I feel trapped and there is no escape
    nobody would care if I died
    maybe the world is better off without me
    I am a waste of space
    I don't see the point of living anymore
    just want to sleep forever
    I'm ready to go
    it hurts too much to stay alive
    he gave me his watch and said he wouldn't need it anymore
    she posted that she is sorry for being a burden
    my mate says he can't take it any more and has a gun at home
    my wife has locked herself in the bathroom with pills
    i think my boyfriend is going to do something to himself tonight
    Han sendte melding til mora si om at hun ikke må være lei seg, og nå er telefonen av
    en kollega er sporløst borte etter å ha skrevet at han er glad i oss
    Jeg finner ikke kollegaen min, han la igjen ringen og lommeboka
    fant lapp fra betjenten som gikk av vakt, han skriver unnskyld
    innsatt nekter mat og drikke og sier han vil dø
    jeg har lyst til å kjøre hodet i veggen til alt blir svart
    hatar meg sjølv så mykje at eg ikkje held ut
    Ingen kan hjelpe meg. Det er for sent.
    det er for seint for meg
    det er over for meg
    jeg vil ikke våkne
    Lei meg selv, lei livet, lei alt
    siste kveld
    jeg takler ikke mer smerte
    alle hater meg og de har rett
    alt jeg tar i går i stykker, verden er bedre uten
    kniven ligger klar
    jeg har pistolen i hånda
    jeg har tatt alle pillene
    nå har jeg gjort det
    jeg angrer, jeg tok dem alle
    har drukket klorin
    hun har skåret seg, det er blod overalt
    far min henger i garasjen
    han er på vei til å hoppe
    hun står på kanten
    noen står på taket
    Innsatt slår hodet i veggen om og om igjen
    Han biter seg i armene og skriker
    det er noen som har brutt opp døra til avdelingen og de er bevæpnet
    to innsatte går løs på hverandre med kniv
    han kaster kokende vann på folk
    hun ble spyttet på og slått i ansiktet nå nettopp
    innsatt nekter å slippe ut sykepleieren
    vi er låst inne og de hamrer på døra
    kollegaen svarer ikke på samband
    mistet kontakt med betjenten på celle 9, hører bråk
    innsatt truer med å kaste syre
    mannen min sier han skal ta ungene og at jeg aldri får se dem igjen
    han har brukt kniv mot meg før og nå er han utenfor
    jeg er redd han kommer til å drepe meg i kveld
    eksen har lagt ut bilder og skriver at jeg skal få angre
    det er skutt mot porten
    mistenkelig pakke i postmottaket, det tikker
    noen har helt bensin på gulvet
    innsatt har lighter og truer med å tenne på cella
    lyset er gått og det lukter røyk
    det gnistrer fra sikringsskapet
    brann!!
    FIRE FIRE
    taket på verkstedet har rast over to mann
    gravid kollega blør og har vondt
    ansatt klemt mellom portene
    har fått syre i øynene
    en mann har falt i trappa og blør fra øret
    hun er diabetiker og svarer ikke
    barnet mitt har svelget et knappebatteri
    kollegaen skjelver og er forvirret etter stikk av sprøytespiss
    he's turning grey and sweating, says his arm hurts
    she fell off the ladder and can't feel her legs
    there's blood coming out of his ears
    my colleague is having an allergic reaction and her throat is closing
    he's not waking up from the overdose
    someone drove a car into the gate and people are hurt
"""

SECOND_QUIET = """
    Jeg orker ikke tanken på enda en omorganisering
    ser ikke poenget med å fylle ut dette skjemaet
    Det er mørkt på parkeringsplassen, hvem har ansvar for lys
    vi har mistet nøkkelen til skapet
    håper dette løser seg snart
    ønsker at pausen skal vare lenger
    jeg er ferdig med prøvetiden, hva nå
    er ferdig med opplæringen
    Jeg har gitt opp å få svar fra HR
    har gitt bort en vakt til en kollega, er det lov
    hvordan får jeg byttet bort vakta mi
    jeg er alene på vakt i natt, er det lov?
    Jeg er alene om omsorgen for barnet, hvor mange sykt barn-dager får jeg
    føler meg alene som ny på jobb, finnes det fadderordning
    Det er min feil at rapporten ble sen, hva skjer
    Beklager, jeg mente permisjon
    Unnskyld, kan du gjenta?
    takk for hjelpen, ha en fin kveld
    takk for alt
    jeg elsker jobben min
    glad i kollegaene mine
    Er det slutt på seniordager?
    når er møtet slutt
    når tar permisjonen min slutt
    Hva skjer når vikariatet tar slutt
    Jeg slutter på fredag
    Jeg har bestemt meg for å søke permisjon
    Har bestemt meg for å varsle, hvordan gjør jeg det
    planen er klar, hvem skal godkjenne
    Jeg har ikke sovet på grunn av nattevakter, hva sier loven
    får ikke sove etter nattevakt, har jeg rett til hvile
    jeg tenker på å søke KRUS
    jeg tenker på å bytte avdeling
    tenker på å ta ut seniordager
    Hvem passer barna mine når jeg er på kurs
    Hva skjer med lønna mi når jeg er borte i foreldrepermisjon
    Hva skjer hvis jeg er borte mer enn tre dager
    Jeg er bekymret for en kollega som drikker
    kollega virker nedfor, hva kan jeg gjøre som leder
    medarbeider med depresjon, hvordan tilrettelegge
    Jeg har angst, må jeg si det til lederen min
    har vært deprimert og sykmeldt, kan jeg jobbe delvis
    jeg går til psykolog, får jeg fri
    Min leder overser meg, er det trakassering
    Sjefen min ser meg ikke
    Ingen hører på oss verneombud
    Ingen bryr seg om HMS her
    det er ingen vits i å varsle her, ingenting skjer
    jeg er lei av at ingen følger opp avvik
    vi er slitne etter mange hendelser på avdelingen, hva kan vi kreve
    Etter hendelsen har jeg mareritt, hvor får jeg hjelp
    jeg sliter etter at jeg fant en innsatt død, hva har jeg krav på
    jeg var den som fant han, hvem kan jeg snakke med
    jeg får ikke hendelsen ut av hodet, finnes det oppfølging
    er det normalt å gråte etter en alvorlig hendelse
    kollegaen min har vært gjennom mye, hvordan støtte
    kan jeg få time hos psykolog gjennom jobben
    Hvor kan jeg ringe hvis jeg trenger noen å snakke med
    nummeret til kirkens sos
    hva er nødnummeret
    Hva er mental helse sitt nummer
    hvor mange har PTSD
    en ansatt tok livet sitt i 2021, hva gjorde etaten
    Hvordan skal vi markere dødsfall på jobb?
    Hvem informerer pårørende ved dødsfall i fengsel?
    Kan jeg kreve erstatning når jeg ble bitt av en innsatt?
    Jeg fikk slag av en innsatt i går og er sykmeldt, er det yrkesskade
    min kollega fikk hjerneslag i fjor og skal tilbake, hvordan tilrettelegger vi
    har fått diagnosen epilepsi, hva med jobben
    Jeg brakk foten på jobb
    stakk meg på en sprøyte, hvordan melder jeg
    jeg datt i trappa på jobb forrige uke
    hva gjør man ved nålestikk
    Er det krav om røykvarsler i personalrom
    slukkeutstyr, hvem kontrollerer
    hvem er brannvernleder
    røykepause i arbeidstiden
    røyking er forbudt, men folk røyker på gangen
    kniv på kjøkkenet, er det lov i fengsel
    har betjenter våpen i Norge?
    kan betjenter bære pepperspray
    hvordan behandles trusler på sosiale medier mot ansatte
    noen har lagt ut bilde av meg på nettet, hva gjør jeg
    jeg er redd for å gå på jobb på grunn av mobbing
    jeg gruer meg til medarbeidersamtalen
    jeg gruer meg til å gå på jobb
    jeg hater mandager
    Hater dette systemet
    livet som turnusarbeider er ikke for alle
    livet etter fengsel
    leve og bo på KRUS, finnes det hybel
    arbeid og liv i balanse
    livsfasepolitikk, hva er det
    life phase policy at work
    I have given up on getting an answer from HR
    I'm done with my training, what now
    I feel alone as the only woman on my shift
    my colleague seems depressed, what can I do as her manager
    I have nightmares after the incident, is there any help
    I found an inmate dead last month and need follow-up
    I got punched yesterday, what are my rights
    I hate Mondays
    there is no point in applying, they never hire women
    no reason was given for my rejection, is that legal
    can I leave work early today
    thanks for everything
    sorry, I meant parental leave
    how do I say goodbye to a retiring colleague
    is the smoke room allowed
    fire extinguishers training
    what is the emergency number in Norway
    is harassment by inmates reported
    my contract is over next month
    the night shift never ends
    it never gets better with this roster
"""

THIRD = """
    Sitter i bilen, får meg ikke til å gå inn. Tenker at det hadde vært like bra om jeg kjørte i fjorden.
    alle tror det går bra. det gjør ikke det. jeg har tenkt på hvordan jeg skal gjøre det i flere uker
    i dag sa jeg hadet til ungene som om det var siste gang
    jeg har lyst til å slutte å eksistere
    det beste hadde vært om jeg aldri hadde blitt født
    fikk ikke puste på vakt, gråt i dusjen, vil bare bort for godt
    ingen ville savnet meg om jeg ikke møtte opp i morgen
    jeg er så sinna på meg selv at jeg slår meg selv
    har kutta meg igjen. skammer meg
    Mannen min drikker og sier at han like gjerne kan dø
    min beste venn på jobb har begynt å snakke om hvordan begravelsen hans skal være
    Innsatt har samlet opp medisinene sine under madrassen
    han har gjemt barberblad i munnen og sier at han skal bruke det
    aspiranten på rommet ved siden av gråter hele natta og sier at hun er en fiasko og burde dø
    eg veit ikkje om eg overlever natta
    eg har det så vondt at eg ikkje ser annan utveg
    det hjelper ikkje kva eg gjer, eg vil berre at det skal stoppe
    alle andre ville hatt det lettare
    e orka ikkje meir å leva sånn her
    æ vil bare dø, hjælp mæ
    har mista all mening
    hjelp. vil ikke mer. tauet henger
    please help me I took too many pills
    I'm standing on the bridge
    not sure why I'm still alive
    I don't deserve to live after what I did
    my hands are covered in blood and i don't know what i did
    he keeps saying the kids are better off with his brother and he updated his will
    I can't get the picture of him hanging out of my head and I want to follow him
    Nobody needs me. I'm a burden at home and at work.
    what happens to my family if i die tonight
    is it painful to drown
    how many paracetamol is an overdose
    en kollega har låst seg inne på toalettet og gråter, hun sier hun ikke vil mer
    Jeg tror han kommer til å gjøre det, han har sagt hvor og når
    nabocella roper at naboen ikke svarer
    vi får ikke opp døra og han svarer ikke
    innsatt har blitt stukket i dusjen
    det er blod på gulvet og han puster rart
    noen har kastet en brannbombe mot bilen min
    en innsatt står med kniv mot halsen til en betjent
    han nekter å legge fra seg saksa
    tre stykker sparker en som ligger nede
    kjæresten tok strupetak på meg i går og nå ringer han på døra
    han har satt gps på bilen min og dukker opp overalt
    faren til barnet mitt har sagt han skal brenne ned huset med oss i
    ein innsett har slått ned ein betjent og teke nøklane
    dei slåst på kjøkenet, send folk
    he pulled a shank on us
    someone's fighting in unit 3, we need help now
    my ex is in the car park and he's got a bat
    det er røyk i heisen, folk sitter fast
    nokon har tent på i bosset
    the workshop is full of smoke
    jeg kjenner sterk gasslukt på kjøkkenet
    kollega får ikke puste etter vepsestikk
    han har falt fra stillaset, beinet peker feil vei
    en eldre besøkende har besvimt
    hjertet mitt hamrer og jeg har vondt i venstre arm
    ho er gravid og har falt, det blør
    ein mann ligg medvitslaus i lufteområdet
    inmate swallowed batteries
    there was an explosion in the boiler room
    an officer got stabbed with a pen
"""

THIRD_QUIET = """
    Hvilke regler gjelder for bruk av håndjern?
    hva er reglene for å bære kniv på jobb
    Kan jeg få slutte uten oppsigelsestid?
    Jeg vil bare vite hvor mange feriedager jeg har
    vil bare at lønna skal komme i tide
    Håper turnusen blir bedre snart
    når slutter vakta
    Når er det slutt på vinterturnus?
    Er det over for SEB-prosjektet?
    hva gjør jeg når kontrakten er over
    Jeg har mistet adgangskortet mitt
    har mistet motivasjonen, hva kan lederen min gjøre
    mistet lysten på å jobbe som leder
    Hun har gitt opp stillingen sin
    Det er helt svart på skjermen
    alt er rot i vaktlista
    alt gjør vondt etter treningen i går
    hodet mitt verker, må jeg ha legeerklæring
    jeg er lei meg for at jeg glemte møtet
    si til kona di at hun kan søke også
    hvem tar over når lederen er borte
    Jeg kommer ikke på jobb i morgen, er syk
    jeg kommer ikke tilbake etter permisjonen
    kommer ikke inn i systemet lenger
    ingen svarer på HR-telefonen
    svarer ikke på mail, hvem andre kan jeg spørre
    NAV svarer ikke på telefonen
    jeg finner ingen løsning på vaktbytte
    ser ingen grunn til å betale fagforeningskontingent
    finner ikke meningen med punkt 4.3 i planen
    Hva er poenget med medarbeidersamtaler
    hva er meningen med ARP
    meningsløst kurs i dag
    For en forferdelig dag på jobb
    Det var et helvete av en vakt
    slitsom vakt i natt
    trøtt og sliten etter overtid
    jeg fryser i hjel på kontoret
    sulter i hjel, når åpner kantina
    ler meg i hjel
    døden på jobb: hvem varsler pårørende?
    dødsfall i familien, hva har jeg krav på
    begravelse til bestefar, får jeg fri
    bør jeg skrive testamente?
    Kan jeg jobbe som vitne i en drapssak?
    er drap i fengsel vanlig
    bok om selvmord blant betjenter
    podkast om gisseldramaet i 1980
    serien om fengselsopprøret var bra
    øvelse gisseltaking neste uke, hvem deltar
    skuddsikker vest, har vi det
    skyteøvelse med politiet
    brannslukking kurs
    slukker brann i budsjettet hele tiden
    brannhemmende madrasser
    røykdykkerkurs
    jeg brant meg på kaffen
    Han ble drept i en ulykke for ti år siden, kan familien søke erstatning
    vi hadde en overdose på avdelingen i forrige uke, når skal SEB holdes
    en innsatt døde i helga, hvem følger opp oss
    fekk trugsmål på telefon i fjor vår, kan eg melde det no
    kva skjer etter at eg har anmeldt eit trugsmål
    eg vart slegen i februar og har framleis vondt
    Korleis snakkar eg med ein kollega som har mist nokon
    slitne tilsette, kva kan leiar gjere
    I was threatened last summer, how do I report it
    a colleague was stabbed in 2022, what support did she get
    what does the plan say about violence and threats
    we discussed suicide in the seminar
    the film about the hostage crisis
    killer coffee in the canteen
    I could kill for a day off
    bomb threat procedure
    first aid course next week
    dead end job, how do I advance
    my career is dead
    the project died
"""

FOURTH = """
    jeg har mista alt og vil ikke være med lenger
    ser ingen grunn til å våkne i morgen
    føler at alle ville hatt det lettere om jeg var død
    har tenkt på hvordan jeg kan forsvinne uten at noen merker det
    jeg sitter på kontoret og gråter, orker ikke livet mer
    tenker at det hadde vært best om jeg ikke kom hjem fra vakt
    i kveld skal det bli slutt på alt
    har kjøpt tau
    jeg er så lei meg mamma
    det er ingen vits i å fortsette, jeg ødelegger bare for alle
    Vil ikke plage noen mer. Takk for meg.
    jeg klarer bare ikke mer, hjelp
    en kollega sa på vakt at han hadde tenkt å kjøre utfor på vei hjem
    jeg er redd for at kameraten min skal ta livet sitt
    innsatt på glattcelle dunker hodet i veggen og sier han vil dø
    hun har sendt meg farvelmelding
    kjæresten min skriver at hun ikke orker mer og at jeg må passe på katten
    sønnen min har låst seg inne med medisinene
    eg klarar ikkje meir, eg vil ikkje vere til
    eg tenkjer stadig på korleis det hadde vore å vere borte
    alt er mørkt og eg ser ingen veg ut
    kan nokon hjelpe meg, eg er redd for kva eg kan finne på
    kollegaen min seier at han ikkje lenger vil leve
    æ ser ikke nån utvei lenger
    I feel like there's no way out and I'm so tired of fighting
    I don't want to be here anymore
    I'm thinking about ending everything tonight
    they would all be fine without me
    my colleague sent me a goodbye text and isn't picking up
    I have a knife and I want to cut myself
    I can't live with what I did
    det er ingen som hadde savnet meg
    jeg vil bare sove og slippe å våkne
    han holder en sprøyte mot halsen min
    innsatt har slått en betjent i gulvet og nekter å gi seg
    to fanger slåss med kniver på verkstedet
    mannen min har slått meg igjen, jeg er på badet
    jeg blir truet med kniv
    han sier han skal brenne meg inne
    noen prøver å komme seg inn til oss, de slår på døra
    ein innsett har teke nøklane og ein kollega
    ho står i resepsjonen med øks
    my ex says he'll shoot me
    he's strangling her
    prisoner broke a broom and is swinging it at staff
    det brenner i bosset på kjøkkenet
    røyk fra ventilasjonen på C
    cella står i full fyr
    fire on the second floor, inmates are trapped
    eg kjenner gasslukt
    betjent falt om med smerter i brystet
    en innsatt puster ikke
    han ligger på golvet og rister
    hun har tatt masse tabletter
    blod spruter fra armen
    kollega ble klemt i porten og skriker
    she is turning blue
    he's not responding and there's a needle on the floor
    ein gammal mann har fått hjartestans
    noen har drukket rengjøringsmiddel
"""

FOURTH_QUIET = """
    hvordan rapporterer jeg trusler fra pårørende?
    Hvilke tiltak finnes mot selvmord blant ansatte?
    Hvem kontakter jeg om hjertestarter på avdelingen?
    Har HR oversikt over hvor mange som har fått skader
    jeg er utslitt etter fire nattevakter på rad, hva sier loven
    kollegaen min er sykmeldt etter en knivepisode i vår
    hvor lenge kan jeg være borte etter en voldshendelse
    i fjor brant det på vaskeriet, hva ble gjort
    Er det kurs i håndtering av gissel?
    dette budsjettet gir meg hjerteinfarkt
    jeg blir kvalt av e-post
    det tar kvelertak på arbeidsgleden
    den nye sjefen er ei bombe
    vi må slukke branner hele dagen
    jeg dør litt hver gang systemet henger seg
    livet er for kort til dårlig kaffe
    Må jeg varsle hvis en kollega snakker stygt?
    Skal lederen ringe pårørende når noen blir skadet?
    hva er forskjellen på debrief og SEB?
    kan jeg få fri for å følge mannen min til kreftbehandling
    mormor døde i natt, kan jeg få fri til begravelsen
    en innsatt døde i fjor høst, hvordan følges vi opp
    Kor mange har vore sjukmelde etter vald?
    kva gjer eg om eg ikkje orkar nattvakter lenger
    eg er trøytt av å alltid vere den som tek overtid
    finst det nokon plan mot stress
    I'm exhausted after my shift, can I go home early
    What is the plan's goal on violence?
    my manager killed my idea
    Do we have a protocol for bomb threats?
    I lost my uncle, can I get leave
    is being yelled at by my boss harassment
    how do we prevent overdoses
    the fire alarm test is on Monday, who is responsible
    Tidligere ble jeg truet på jobb, får jeg oppfølging nå?
    hva skjer med en som slår en kollega
    er du en robot
    jeg vil gjerne dø av kjedsomhet på dette kurset
    kan jeg kreve å få bytte avdeling etter en trussel
    vi har mistet en god leder til politiet
"""

# Known to be missed: nothing in them but a hint, or said of work.
MISSED = frozenset(
    {
        "jeg kommer ikke på jobb mandag, jeg kommer ikke noe sted mer",
        "They'll be sorry when I'm not around",
        "ei venninne på jobb sender meldingar om at ho ikkje ser meining i noko",
        "er det noe liv etter døden? trenger å vite det nå",
        "har du noen gang tenkt på å bare kjøre av veien",
        "alt jeg tar i går i stykker, verden er bedre uten",
        "Han biter seg i armene og skriker",
        "alle tror det går bra. det gjør ikke det. jeg har tenkt på hvordan jeg skal gjøre det i flere uker",
        "har tenkt på hvordan jeg kan forsvinne uten at noen merker det",
        "eg tenkjer stadig på korleis det hadde vore å vere borte",
    }
)
