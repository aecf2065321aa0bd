"""Sentences that were written before the rules and kept away from them: what they found of these says what they find at all.

One sentence a line, under the danger it speaks of; QUIET ones speak about such things and must not alarm.
"""

from __future__ import annotations

from bot.triage import Danger

URGENT = {
    Danger.LIFE: """
        Jeg har bestemt meg. I kveld gjør jeg det slutt.
        jeg har ikke mer å gi, det hadde vært best om jeg bare forsvant for godt
        Tenker hver dag på å kjøre bilen rett i fjellveggen
        har spart opp tabletter lenge nok nå, i natt tar jeg alle
        Jeg har ikke sovet på en uke og klarer ikke se noen grunn til å fortsette å leve
        Samboeren til en på vakta mi ringte, han har tatt farvel med barna og dratt ut med hagla
        kona mi fortjener bedre, hun hadde klart seg fint uten meg
        er det noen som hadde brydd seg om jeg ble borte
        jeg skader meg selv og får ikke til å slutte
        en aspirant i klassen min sa at hun ikke kommer til å være her til jul, hun mener det
        Nå er det nok. Jeg gidder ikke leve lenger.
        hvor mange paracet må man ta for å dø
        jegvilikkelevelenger
        vill bare døø 😭😭
        kollega på nattevakt skriver på messenger at han står på brua og skal hoppe
        Jeg er så redd for hva jeg kan gjøre med meg selv i natt
        det eneste jeg tenker på er å slippe unna for alltid, å få fred
        Innsatt på min avdeling sier han kommer til å henge seg i natt
        eg har ikkje noko å leve for lenger
        eg har bestemt meg for å avslutte livet
        det hadde vore best for ungane om eg ikkje fanst
        tenkjer på å døy kvar einaste dag
        Eg held ikkje ut dette livet ein dag til
        ho eg jobbar med seier ho vil ta sitt eige liv
        e kje meir igjen i meg, e vil berre vekk frå alt
        æ har løst te å gjørr det slutt
        Broren min er tilsett her og har sendt melding om at han tek farvel med oss alle
        eg sit med tauet i fanget
        I keep thinking everyone would be happier if I were gone
        i have a plan and I'm doing it tonight
        I just want the pain to stop, for good. I have the pills here
        my partner on shift texted me goodbye forever and turned off his phone
        There is nothing left for me, i'm going to jump
        I dont see any reason to wake up tomorrow
        cant stop thinking about hanging myself
        How do I tell my boss I tried to kill myself last night
        One of my officers told me she wishes she had never been born and wants to be dead
        I started cutting again
        im going to end everything tonight goodbye
        life has no meaning any more and I want out of it
    """,
    Danger.VIOLENCE: """
        To innsatte holder en betjent nede og sparker ham i hodet
        han står utenfor huset mitt og sier at han skal skjære halsen over på meg
        det er fullt slagsmål i luftegården og vi er bare to på jobb
        Vi er innesperret på verkstedet, han har skrujern og nekter å slippe oss
        Eksen min er på vei hit, han sier ingen av oss kommer levende ut av dette
        jeg får meldinger hver dag om at de skal ta meg og ungene mine
        noen skyter utenfor porten
        en inns att har tatt kollegaen min som gissel!!
        ein innsett har slege ned ein av våre og går laus på fleire
        Han trugar med å drepe ungane mine om eg melder han
        dei bankar han opp i dusjen akkurat no
        sambuaren min tek kvelartak på meg når han er full
        An inmate is holding a razor to the nurse's throat
        he said he'd find my kids and slit their throats
        Prisoners have taken over the wing and they have my colleague
        my husband beat me up again tonight and I'm scared he will kill me next time
    """,
    Danger.FIRE: """
        Flammer ut av vinduet på celle 12
        noen har tent på madrassen sin, det er masse røyk
        kjøkkenet står i full fyr
        Det tok nettopp fyr i tørketrommelen
        brannn i verkstedet kom fort
        det brenn i arrestavdelinga og dørene er låste
        røyken veltar ut av kjellaren
        smoke is pouring out of the laundry room
        the mattress in cell 4 has been set on fire
        there's a fire and people are trapped upstairs
    """,
    Danger.INJURY: """
        Fant en innsatt i snora for ett minutt siden, vi holder på med HLR
        kollegaen min falt om og jeg finner ingen puls
        han har blå lepper og svarer ikke når jeg roper
        jeg har så vondt i brystet og det stråler ut i armen
        hun har tatt et helt brett med sovepiller og vil ikke våkne
        det spruter blod fra halsen hans
        Innsatt har svelgd barberblad og kastar opp blod
        ho pustar knapt og er heilt blå
        ein på verkstaden har kutta av seg fingrane, det blør noko forferdeleg
        He swallowed a bag of drugs and is having seizures
        she collapsed and isnt responding
        inmate cut his throat, blood everywhere
        I took way too many of my pills and I feel weird
        my coworker is clutching his chest and cant speak
    """,
}

QUIET = """
    Hvilken støtte får vi når en innsatt har tatt sitt eget liv på vår avdeling?
    Finnes det en veileder for samtale med selvmordsnære innsatte?
    Hva står det i handlingsplanen om forebygging av selvmord?
    Hvem hadde ansvaret etter brannen i Halden?
    Når er neste brannøvelse?
    kollegaen min døde i helga, kan jeg gå i begravelsen på betalt tid
    Jeg er helt utslitt etter tre netter på rad, hva sier arbeidsmiljøloven om hvile?
    orker ikke flere kurs i år, må jeg?
    Hvor mange ansatte har blitt utsatt for vold de siste tre årene?
    Kan jeg få fri for å gå i begravelse til en innsatt?
    jeg brenner for faget mitt og vil bli mentor
    Skyter vi oss selv i foten med denne turnusen?
    denne turnusen tar livet av arbeidsmiljøet
    Hva er deadline for å søke?
    Har vi krav på psykolog etter å ha sett noen dø?
    Hva er forskjellen på vold og trusler i definisjonen?
    Jeg ble truet av en innsatt for to uker siden, skal det meldes?
    Er verneombudet med på risikovurdering av gisselsituasjoner?
    Hva lærer aspirantene om selvskading?
    Hvor henger instruksen for brann?
    Klarer ikke å logge inn mer på DFØ-appen
    Jeg klarer ikke å åpne lenken lenger
    Hva gjør arbeidsgiver for ansatte som er utbrent
    Jeg dør litt innvendig av alle skjemaene
    får jeg sparken hvis jeg slår tilbake
    hvor lenge må man ha jobbet for å ha oppsigelsestid på tre måneder
    Må jeg fortelle lederen min at jeg gikk til psykolog da jeg var deprimert i fjor?
    Vil gjerne slutte i jobben, hvor sender jeg oppsigelsen?
    Kan vi få vaktvarsel tidligere?
    Skal pårørende varsles når en innsatt dør?
    Korleis førebyggjer vi sjølvskading hos unge innsette?
    Kven tek seg av oss etter eit sjølvmord på avdelinga?
    Kor mange tilsette har fått drapstruslar?
    Eg vart sparka av ein innsett i haust, kan eg få yrkesskade?
    eg orkar ikkje fleire nattevakter på rad
    Kva seier lova om vald og truslar frå tredjepart?
    Det brann i eit fengsel i 2019, kva lærte vi?
    eg er lei av turnusen
    Kva gjer vi viss det byrjar å brenne?
    kven har ansvar for brannvern på KRUS
    Når har vi øving på gissel?
    eg held på å daude av varme på dette kontoret
    What percentage of officers have been assaulted?
    Who supports staff after a suicide in custody?
    Is there training in first aid for overdoses?
    I'm dying to know when the results of the survey come out
    The deadline is killing me
    That meeting nearly killed me
    Can they fire me while I am on sick leave?
    How do we prevent self-harm among remand prisoners?
    I was threatened last month, how do I register it?
    does the insurance cover injuries from a knife attack
    unconscious bias training for managers
    What does the report say about killings of prison staff abroad?
    We had a fire in the workshop in 2021. Where is the evaluation?
    I can't do more than one night shift a week
    who is the fire safety officer
    I can't take any more annual leave this year, right?
    What happens if a prisoner takes someone hostage?
    how to give notice of resignation
    my colleague burned out and is on sick leave
    Do the guidelines say anything about weapons in the armoury?
    Jeg var vitne til et drapsforsøk i 2018. Har jeg rett til erstatning?
    Hva betyr "selvmordsnær"?
    tiltak mot trusler og hets på nett
    Hvem er kontaktperson i kollegastøtten?
    Kan innsatte få ha barberhøvel på cella?
    Jeg har vondt i ryggen etter løft, er det yrkesskade?
    Hvor er nærmeste hjertestarter plassert?
    Hva er livsfasepolitikk?
    jeg vil leve av lønna mi, når kommer lønnsoppgjøret
    hvordan avslutter jeg et vikariat
    Jeg har fått nok av dårlig ledelse, hvem kan jeg klage til?
    Er det dødfødt å søke permisjon nå?
    hva er aldersgrensen for å gå av med pensjon, jeg er lei
    Filmen om gisselaksjonen, skal alle se den?
    hvor mange selvmord var det i norske fengsler
    Må jeg ha førstehjelpskurs for å jobbe natt?
    jeg vil ikke dø på jobb, hvilke sikkerhetstiltak har vi?
    Har vi retningslinjer for hvordan vi snakker med kolleger som har mistet noen i selvmord
"""
