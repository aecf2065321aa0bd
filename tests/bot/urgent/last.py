"""A third set kept away from the rules, written when they were finished: nothing was mended for it."""

from __future__ import annotations

from bot.triage import Danger

URGENT = {
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
}

QUIET = """
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
"""
