"""Sentences the rules were made with: one a line, under the danger it speaks of. Add the one that was missed here first."""

from __future__ import annotations

from bot.triage import Danger

URGENT = {
    Danger.LIFE: """
        jeg vil ta livet av meg
        My kids are better off with my life insurance than with me
        Jeg har tenkt å ta mitt eget liv
        vil ta livet mitt
        jeg vurderer selvmord
        tenker på selvmord hele tiden
        jeg har selvmordstanker
        selvmord
        Jeg vil dø
        JEG VIL DØ!!!
        jeg ønsker bare å dø
        har lyst til å dø
        skulle ønske jeg var død
        jeg vil ikke leve lenger
        Jeg vil ikke leve.
        orker ikke leve mer
        har ikke lyst til å leve lenger
        livet er ikke verdt å leve
        har ingenting å leve for
        orker ikke mer
        Jeg orker ikke mer nå
        jeg orker ikke dette lenger, hva skal jeg gjøre
        klarer ikke mer
        jeg klarer ikke dette lenger
        jeg holder ikke ut lenger
        jeg har ikke krefter til å leve mer
        alle får det bedre uten meg
        Familien min hadde hatt det bedre uten meg
        ingen kommer til å savne meg
        det er ingen som bryr seg om jeg lever eller dør
        jeg er bare en byrde for alle
        ser ingen utvei
        Jeg ser ikke noen annen utvei enn å gjøre det slutt
        det finnes ikke håp for meg
        jeg har mistet alt håp
        jeg har gitt opp alt
        vil bare sove og aldri våkne
        håper jeg ikke våkner i morgen
        jeg skulle ønske jeg aldri var født
        vil bare forsvinne
        jeg vil ikke være her lenger
        jeg orker ikke en dag til
        har skrevet avskjedsbrev
        har skrevet et avskjedsbrev til barna
        jeg skal henge meg
        jeg kommer til å skyte meg
        skal hoppe fra brua i kveld
        vil hoppe foran toget
        jeg vil skade meg selv
        jeg kutter meg
        har lyst til å kutte meg i armene
        jeg planlegger å avslutte livet mitt
        jeg vil gjøre slutt på alt
        det er bedre å være død enn å ha det slik
        hva er vitsen med å leve
        jeg er lei av å leve
        livet mitt er over
        kollegaen min sier hun ikke vil leve
        En kollega sier at han vil ta livet sitt
        jeg er redd for at kollegaen min skal ta livet av seg
        jeg tror hun kommer til å gjøre noe dumt
        en ansatt har skrevet avskjedsbrev og svarer ikke på telefonen
        en innsatt truer med å ta livet av seg
        Innsatt sier han vil dø
        hva gjør jeg når en kollega sier at hun vil dø
        jeg vil ta selvmord
        jeg vil selvmorde
        jeg har selmordstanker
        tenker på sevlmord
        taliveavmeg
        jegvildø
        jeg orkerikkemer
        jeg vil do
        jeg vil doe
        ønsker ikke a leve
        aa leve er ikke verdt det
        🙁🙁 orker ikke mer 🙁
        ORKER IKKE MER
        jeg... orker ikke... mer
        fy faen jeg orker ikke meeer
        jeg har tanker om å dø
        kan ikke slutte å tenke på døden
        jeg vet ikke om jeg vil leve
        kan ikke love at jeg ikke tar livet mitt
        hvorfor skal jeg ikke bare ta livet av meg
        jeg har planer om å drepe meg selv
        eg vil ta livet av meg
        eg har tankar om sjølvmord
        eg tenkjer på sjølvmord
        sjølmord
        eg klarar ikkje meir
        Eg orkar ikkje meir
        eg held ikkje ut lenger
        eg vil døy
        eg ynskjer å døy
        eg vil ikkje leva lenger
        har ikkje lyst til å leve
        alle får det betre utan meg
        ingen kjem til å sakne meg
        eg ser ingen utveg
        eg har mist alt håp
        eg vil berre sova og aldri vakna
        eg har skrive avskilsbrev
        eg har lyst til å skade meg sjølv
        kollegaen min seier ho ikkje vil leve
        eg er redd han skal ta livet av seg
        han seier han vil ta livet sitt
        æ orke ikkje meir
        e vil ikkje leve
        æ vil dø
        æ klare ikkje mer
        i orke itj mer
        æ har ikke løst te å lev
        jag orkar inte mer
        I want to die
        I want to kill myself
        im going to kill myself
        I don't want to live anymore
        i dont want to be alive
        I don't want to be here anymore
        I can't go on
        I cant go on like this
        I can't take it anymore
        I can't do this anymore
        can't cope anymore
        nobody would miss me
        no one would care if I died
        everyone would be better off without me
        I'm just a burden to everyone
        I see no way out
        there's no hope for me
        I feel hopeless
        I wish I was dead
        I wish I could fall asleep and never wake up
        I just want to disappear
        I want to end it all
        I'm going to end my life tonight
        I've written a suicide note
        I have been thinking about suicide
        I am suicidal
        feeling sucidal
        I have nothing to live for
        life isn't worth living
        what's the point of living
        I am tired of living
        I'm done with life
        I want to hurt myself
        I've been cutting myself
        I want to hang myself
        my colleague says he doesn't want to live
        my coworker told me she wants to kill herself
        I'm worried my colleague will take his own life
        an inmate is threatening to kill himself
        she says she has nothing left to live for
        KILL MYSELF
        kms
        killmyself
        I think about dying all the time
        how many pills does it take to die
        hvilke piller kan man dø av
        nå vil jeg dø
        nå vil jeg ikke leve lenger
        nå klarer jeg ikke mer
        nå holder jeg ikke ut lenger
        i natt skal jeg henge meg
        i kveld tar jeg livet mitt
        snart tar jeg livet av meg
        jeg tar snart livet av meg
        jeg skal faktisk ta livet av meg
        jeg har så utrolig lyst til å dø
        jeg orker faktisk ikke mer
        jeg klarer virkelig ikke mer
        jeg orker rett og slett ikke mer
        jeg orker bare ikke mer
        derfor vil jeg bare forsvinne
        når jeg kommer hjem skal jeg ta alle pillene
        no orkar eg ikkje meir
        no vil eg ikkje leva
        I really can't go on
        I honestly don't want to live anymore
        jeg vil ta livet av meg, hvor mange har det sånn?
        suicide
    """,
    Danger.VIOLENCE: """
        to innsatte har omringet henne på verkstedet
        we are surrounded in the yard
        han står på døra no og trugar med å drepe meg
        Someone just called and said he is on his way to kill me and my family
        en innsatt slår løs på kollegaen min akkurat nå
        En innsatt angriper en betjent
        innsatt har kniv
        han har en kniv og truer oss
        en fange truer meg med kniv
        innsatt truer en kollega med en saks mot halsen
        det er en mann med våpen i resepsjonen
        han sier han skal drepe meg når han slipper ut
        En innsatt sier han skal ta meg når han kommer ut
        jeg har fått drapstrusler
        jeg får drapstrusler på telefon
        han vet hvor jeg bor og sier han skal ta familien min
        innsatt har truet med å drepe barna mine
        jeg er redd for livet mitt, han kommer til å drepe meg
        han skal skyte meg
        jeg har lyst til å drepe ham
        jeg kommer til å drepe noen
        jeg skal drepe sjefen min
        jeg blir slått
        jeg blir truet nå
        Jeg blir angrepet
        vi blir holdt som gisler
        en innsatt holder en kollega som gissel
        gisselsituasjon på avdeling C nå
        de slåss i luftegården nå
        det er slåsskamp på avdelingen
        opprør på avdelingen, de knuser alt
        innsatt går amok
        han kveler henne
        noen skyter
        det skytes utenfor
        jeg hører skudd
        en betjent ble nettopp stukket ned
        jeg ble akkurat slått av en innsatt
        mannen min slår meg
        samboeren min truer med å drepe meg
        jeg tør ikke gå hjem, han kommer til å drepe meg
        jeg blir voldtatt
        en innsatt prøver å voldta en annen innsatt
        bombetrussel mot fengselet nå
        han har barrikadert seg på cella med et balltre
        noen må ringe politiet
        han tar kvelertak på meg
        innsatt sparker løs på en betjent i gangen
        de banker opp en medinnsatt
        innsattslårkollegaen
        HAN HAR KNIV
        ein innsett slår laus på ein kollega no
        han trugar meg med kniv
        ein innsett seier han skal drepa meg når han slepp ut
        eg har fått drapstruslar
        eg blir slegen
        ho blir trua no
        han har våpen
        dei slåst i luftegarden no
        dei har teke ein kollega som gissel
        eg er redd han kjem til å drepe meg
        mannen min slår meg heime
        han veit kor eg bur og skal ta meg
        han vil drepe oss
        an inmate is attacking an officer
        he has a knife
        a prisoner with a knife is in the corridor
        he says he will kill me when he gets out
        an inmate threatened to kill my children
        I'm getting death threats
        he is threatening me with a weapon
        I am being attacked
        my colleague is being beaten
        they have taken a hostage
        we are being held hostage
        there is a fight in the yard right now
        there's a riot on the wing
        shots fired
        active shooter
        someone is shooting
        my colleague has been stabbed
        he just hit me
        my husband hits me
        I'm scared he's going to kill me
        I fear for my life
        he knows where I live and says he'll come for my family
        I am going to kill him
        I want to kill my boss
        call the police
        he is strangling her
        she is being raped
        bomb threat
        nå slår han meg igjen
        nå truer han oss med kniv
        nå har han kniv
        i natt skal han skyte oss
        hvis han slipper ut dreper han meg
        no slår han meg
        kollegaen min ble slått ned nå nettopp
        jeg har fått drapstrusler, hva gjør jeg hvis han kommer hjem til meg
        de har tatt gisler, hva gjør vi hvis de skyter
    """,
    Danger.FIRE: """
        det brenner på avdelingen nå
        Det brenner!
        det brenner i cella
        DET BRENNER PÅ KJØKKENET
        brann på avdelingen
        brann i celle 12
        Brann!
        det er brann i verkstedet
        en innsatt har tent på cella
        innsatt har satt fyr på madrassen
        cella står i brann
        det kommer røyk fra cella
        det er røyk i gangen
        hele gangen er full av røyk
        det lukter brent på kontoret
        brannalarmen går
        vi er fanget i brannen
        noe har tatt fyr på kjøkkenet
        det eksploderte på verkstedet nå
        det lukter gass
        detbrenner
        det brener på kjøkkenet
        det brenn på avdelinga
        det brenn!
        det er brann på kjøkkenet no
        det kjem røyk ut av cella
        ein innsett har tent på senga
        cella står i brann no, kva gjer vi
        det brinn
        det brenne på avdelinga
        there is a fire in the kitchen
        the cell is on fire
        fire on the wing
        FIRE!
        the building is burning
        an inmate has set fire to his cell
        there's smoke in the corridor
        I smell smoke
        the fire alarm is going off
        I can smell gas
        something is burning in the kitchen
        nå brenner det på kjøkkenet igjen
        plutselig brenner det her
        det har begynt å brenne på kjøkkenet
        en innsatt har nettopp tent på senga si
        brann på avdelingen, hva gjør vi hvis døra er låst
        no brenn det i cella
    """,
    Danger.INJURY: """
        kollegaen min er knivstukket
        ein av oss er skoten i magen og treng hjelp
        han puster ikke
        kollegaen min puster ikke
        en innsatt er bevisstløs
        hun er bevisstløs og svarer ikke
        innsatt har tatt overdose
        han har tatt en overdose på cella
        jeg har tatt overdose
        jeg har tatt masse piller
        hun har svelget alle tablettene sine
        en innsatt blør kraftig
        det blør fra halsen og stopper ikke å blø
        blod overalt
        han har kuttet over pulsåren
        innsatt har hengt seg
        vi fant en innsatt hengende nå
        en innsatt henger i cella
        en innsatt ligger livløs på cella
        jeg har fått hjerteinfarkt
        kollegaen min har hjerteinfarkt
        hjertestans på avdelingen
        hun har fått hjerneslag tror jeg
        han har kramper
        kollegaen min besvimte nettopp
        kollegaen min har falt sammen
        får ikke puste
        jeg får ikke luft
        han er i ferd med å dø
        hun holder på å dø
        sterke smerter i brystet
        han har satt noe i halsen og kveles
        ingen puls
        ring ambulanse
        vi trenger ambulanse nå
        en kollega er alvorlig skadet
        han reagerer ikke
        han pustar ikkje
        ho er medvitslaus
        ein innsett har hengt seg
        ein innsett ligg livlaus på cella
        han har teke overdose
        ho blør kraftig
        eg får ikkje puste
        kollegaen min har hjarteinfarkt
        han rører seg ikkje
        he is not breathing
        he isn't breathing
        an inmate has stopped breathing
        she is unconscious
        he has overdosed
        my colleague is having a heart attack
        he is bleeding heavily
        she won't stop bleeding
        I can't breathe
        we found an inmate hanging
        an inmate is hanging in his cell
        he hanged himself, what do we do
        I took all my pills
        he is having a seizure
        my colleague collapsed
        no pulse
        we need an ambulance
        he is dying
        he's choking
        she has slit her wrists
        hanpusterikke
        bevistløs kollega
        vi har funnet en innsatt død på cella nå
        har svelget barberblad
        nå puster han ikke
        han puster fortsatt ikke
        nå reagerer han ikke
        nå våkner hun ikke
        på cella henger en innsatt
        no pustar ho ikkje
        han har akkurat hengt seg
        Innsatt på celle 4 har visst tatt en overdose
        jeg har tatt overdose, hva skjer hvis jeg sovner
        jeg tok en overdose i går
        I took too many pills, what happens if I fall asleep
    """,
}

QUIET = """
    Det brenner i budsjettet vårt
    will the union be paid for the hours we spend on the process
    was the plan approved before we moved to the new building
    hvor mange har vært vitne til selvmord?
    Hvor stor andel har vært vitne til selvmord eller selvmordsforsøk?
    hvordan forebygger vi selvmord blant innsatte
    rutiner etter selvmord
    Hva er rutinene etter et selvmord på avdelingen?
    en kollega tok livet sitt i fjor, hvem hjelper oss
    En innsatt tok livet av seg i forrige uke. Hvem følger opp oss som var på vakt?
    what share has found an inmate dead
    Hvor mange har funnet en innsatt død?
    brannøvelse
    når er brannøvelsen
    brann i fjor
    vold og trusler på jobb
    jeg ble slått i går, hva gjør jeg
    Jeg ble truet forrige uke, hvem melder jeg det til?
    utbrent
    jeg er utbrent
    Hvordan forebygge utbrenthet?
    brennende engasjement
    vi søker deg med brennende engasjement for faget
    dø av kjedsomhet
    jeg dør av kjedsomhet på nattevakt
    holdt på å dø av latter
    I could kill for a coffee
    orker ikke mer papirarbeid
    orker ikke mer møter
    orker ikke flere møter
    jeg er så sliten av turnus
    frist for oppsigelse
    hva er oppsigelsestiden min
    Hva er målet for andelen kvinner?
    Hvor ofte gjennomføres lønnskartlegging?
    Hva er fire-stegsmetoden?
    fire ansatte på vakt
    Hvem har ansvar for psykososial støtte til ansatte etter vold og trusler?
    Hvilke plikter har arbeidsgiver ved vold og trusler?
    Hva gjør vi ved brann?
    hva gjør vi hvis det brenner
    Hvem har ansvaret for brannvern?
    branninstruks
    brannvarsling
    brannfarlig avfall
    sjefen brenner for likestilling
    Jeg brenner for arbeidet mitt
    brenner inne med ferie, hva gjør jeg
    det brenner i øynene av skjermarbeid
    Hva er definisjonen på vold?
    statistikk over selvmord i fengsel
    Hva sier loven om drapstrusler?
    Kurs i selvmordsforebygging
    opplæring i selvmordsforebygging
    RVTS vold, traumatisk stress og selvmordsforebygging
    Hva er tegn på selvmordsfare?
    samtale med etterlatte etter selvmord
    erstatning etter knivstikking
    Jeg ble knivstukket på jobb i 2019, har jeg krav på yrkesskade?
    Hvem betaler for psykolog etter at jeg ble angrepet av en innsatt?
    jeg har vært vitne til et selvmord, hvem kan jeg snakke med
    Har ansatte krav på debrief etter gisseltaking?
    gisseløvelse neste uke
    når er øvelsen for gisselsituasjon
    Hva er SEB-metoden etter en gisselsituasjon?
    hjertestarterkurs
    førstehjelpskurs
    Hvor henger hjertestarteren?
    jakka mi henger i garderoben
    jeg henger etter med arbeidet
    Det slår meg at turnusen er ulovlig
    slår sammen ferieuker
    kan jeg slå sammen pauser
    Hvem skyter inn penger i velferdskassa?
    skyt meg en mail
    Hvordan slår dette ut for deltidsansatte?
    Jeg klarer ikke mer enn to vakter på rad
    jeg klarer ikke å finne skjemaet
    klarer ikke logge inn
    orker ikke mer turnus
    jeg orker ikke denne turnusen lenger
    holder ikke ut varmen på kontoret
    jeg ser ingen utvei til å få fri på fredag
    finnes det en vei ut av kontrakten
    jeg vil ikke leve av overtid
    kan man leve av aspirantlønn?
    livet som aspirant
    jeg skal begynne et nytt liv som pensjonist
    Jeg vil forsvinne tidlig fra jobb på fredag
    jeg vil slutte i jobben
    hvordan avslutter jeg arbeidsforholdet
    vil gjøre slutt på midlertidige stillinger
    Må jeg møte på jobb om jeg er syk?
    jeg vil ikke dø
    ikke suicidal
    jeg har ikke selvmordstanker
    jeg vil ikke ta livet av meg
    han slår ikke lenger
    Hvor mange blir utsatt for trusler?
    Hvor mange ansatte har fått drapstrusler?
    hvor stor andel har opplevd å bli slått
    hva er risikoen for vold på nattevakt
    risikovurdering av vold og trusler
    vi hadde brann på avdelingen for to år siden
    Etter brannen fikk vi ikke oppfølging
    røykeforbud på avdelingen
    kan innsatte kjøpe røyk
    dødsfall i familien, får jeg permisjon
    min far døde i går, har jeg rett på velferdspermisjon
    permisjon ved dødsfall
    dødsfall på jobb
    en kollega døde på jobb, hva gjør jeg med de andre på vakt
    kollega døde i fjor
    hva er hovertid dødtid
    dødfødt barn permisjon
    begravelse permisjon
    nødverge regler
    bruk av makt og våpen, hva sier reglene
    kan betjenter bære våpen
    Får jeg ha kniv i matpakken?
    forbud mot kniv
    pepperspray opplæring
    hva gjør vi etter en alvorlig hendelse
    hvem ringer ambulanse ved ulykker
    Hva betyr overdoseberedskap?
    forebygging av overdoser ved løslatelse
    overdose i fjor, hvilken oppfølging fikk de ansatte
    Er hjerteinfarkt på jobb en yrkesskade?
    sykmeldt etter hjerteinfarkt
    jeg hadde hjerteinfarkt i fjor, kan jeg få tilrettelegging
    ubevisste fordommer
    trening i bevisst ledelse
    det står mellom liv og død? hva betyr liv og helse i loven
    varsel om permisjon
    vaktvarsel
    sikkerhet på jobb
    hvordan håndterer vi selvskading hos innsatte
    veileder om selvskading
    oppfølging av ansatte etter selvskading
    hvem skal ha beskjed når en innsatt dør
    når en innsatt tar livet sitt, hvem varsler pårørende
    tok han pillene sine? nei. hvem deler ut medisiner
    Jeg jobber mot selvmordsforebygging
    dette tar livet av motivasjonen
    sjefen dreper meg hvis jeg glemmer fristen
    jeg kunne drept for en kaffe
    jeg er dødssliten
    dødslei av møter
    jeg er død på beina etter nattevakt
    kor mange har vore vitne til sjølvmord
    korleis førebyggjer vi sjølvmord
    rutinar etter sjølvmord
    ein kollega tok livet sitt i fjor, kven hjelper oss
    eg vart slått i går, kva gjer eg
    vald og truslar på jobb
    kva seier lova om drapstruslar
    brannøving
    brann i fjor på avdelinga
    orkar ikkje meir papirarbeid
    eg er utbrend
    eg brenn for faget
    kven har ansvar for brannvern
    frist for oppseiing
    eg er så sliten av turnusen
    kva gjer vi ved brann
    kor mange får truslar
    eg vart trua i fjor
    how many have witnessed suicide
    How do we prevent suicide among inmates?
    routines after a suicide
    a colleague took his own life last year, who can help us
    I was hit yesterday, what should I do
    violence and threats at work
    fire drill
    fire safety training
    when is the next fire drill
    can they fire me
    am I going to be fired
    burnout
    I am burned out
    burning question about pay
    dying of boredom
    I'm dying of laughter
    dying for a coffee
    my boss will kill me if I miss the deadline
    this shift schedule is killing me
    I can't take any more meetings
    I can't do this form
    I can't go on holiday in July
    notice period
    how do I give notice
    what does the law say about death threats
    suicide prevention training
    definition of violence
    share of staff who have been threatened
    how many officers have been attacked
    we had a fire last year, who followed up
    unconscious bias
    hanging in there
    deadline for applications
    killing time on night shift
    heart attack last year, do I get adapted work
    first aid course
    stabbing in 2018, compensation
    hostage exercise
    what is the procedure for a hostage situation
    not suicidal
    I don't want to die
    he was unconscious yesterday, how is he followed up
    who supports us after an inmate's suicide
    a shot in the dark
    fight for better pay
    I'd kill for a day off
    policy on weapons
    living wage
    life insurance
    live broadcast of the seminar
    død eller levende kultur i etaten
    livvakt
    livslang læring
    skadeforebygging
    våpenøvelse
    drap på fengselsbetjent i 1989
    Hva skjedde ved drapet på betjenten på Ila?
    har noen blitt drept på jobb i kriminalomsorgen
    ble noen skadet i brannen i 2020
    Når skal vi ringe 113?
    hvem skal ringe politiet ved trusler
    hva er nødnummeret ved brann
    stikk innom kontoret
    han stikker av fra jobb tidlig
    jeg biter i meg kritikken
    lederen angriper problemet feil
    hvordan angriper vi sykefraværet
    sparke noen, hva er reglene
    får jeg sparken
    trusselvurdering for 2024
    Sjefen min truer med oppsigelse
    jeg har dårlig pust når jeg trener
    pusterom i turnusen
    vi kveles i papirer
    takk for hjelpen
    hjelp
    kan du hjelpe meg med et skjema
"""
