"""A second set kept away from the rules: written after they had been mended with what the first one showed."""

from __future__ import annotations

from bot.triage import Danger

URGENT = {
    Danger.LIFE: """
        Hei. Vet ikke helt hvorfor jeg skriver til en bot, men jeg har ingen andre. Alt er bare svart og jeg tenker på å kjøre utfor på vei hjem.
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
}

QUIET = """
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
"""
