"""The words that the rules of `outside.py` name: people, offices, agencies, pieces of work."""

from __future__ import annotations

LISTS = {
    # One person in particular; a name found in the text stands as NAME.
    "ONE": """
        han hun ho he she direktøren direktør naboen sjefen lederen leiaren vaktlederen vaktleiaren avdelingslederen avdelingsleiaren
        fengselslederen fengselsleiaren regiondirektøren statsministeren kongen director boss manager neighbour neighbor
        - kollegaen min
        - kollega min
        - min kollega
        - sjefen min
        - lederen min
        - leiaren min
        - vaktlederen min
        - vaktleiaren min
        - avdelingslederen min
        - avdelingsleiaren min
        - naboen min
        - my colleague
        - my boss
        - my manager
        - my coworker
        - the director
        - the boss
        - my neighbour
        - sjefen vår
        - lederen vår
        - leiaren vår
        - direktøren vår
        - our boss
        - our manager
        - our director
        - our governor
        - our head
        NAME
    """,
    "NAME": "§navn",
    # Whose it is, in English: "my manager's" is written "managers" here.
    "OWNER": "managers bosss bosses directors colleagues coworkers neighbours neighbors leaders heads governors wardens",
    "INMATES": "innsatt innsatte innsett innsette fange fanger inmate inmates prisoner prisoners",
    "PEOPLE": """
        ansatte tilsette kvinner menn årsverk betjenter betjentar folk innbyggere employees officers staff people women men
        soldater leger psykologer professorer
    """,
    "AGENCY": """
        politiet politi tolletaten tollvesenet skatteetaten forsvaret pst mattilsynet kystvakta kystvakten vegvesenet domstolene
        politihøgskolen politihøgskulen politihøyskolen jernbaneverket nav-kontoret oljefondet stortinget kystverket statnett
        kommunen brannvesenet helsevesenet sykehuset heimevernet utlendingsdirektoratet udi telenor equinor posten vy police customs
        - police university college
        - statens vegvesen
        - oslo kommune
        - bergen kommune
        - norges bank
        - security service
        - coast guard
        - armed forces
        - swedish prisons
        - swedish prison
        - swedish prison service
        - danish prison service
        - danish prison
        - university hospital
        - universitetssykehus
        - danish prisons
        - svenske fengsler
        - danske fengsler
        - sverige
        - danmark
        - sweden
        - denmark
        - finland
        - england
        - usa
    """,
    # Who employs no one here, and has no part in what the sources describe.
    "FIRM": """
        equinor statoil telenor posten dnb hydro sas ikea rema kiwi coop vy nsb tine orkla google microsoft apple amazon tesla
        securitas avinor statkraft sparebank nordea bama elkjøp
        tolletaten tollvesenet skatteetaten forsvaret mattilsynet kystvakta kystvakten vegvesenet jernbaneverket kystverket
        heimevernet utlendingsdirektoratet udi politihøgskolen politihøgskulen politihøyskolen barnevernet bufetat fhi nrk
        sverige finland england tyskland usa sweden germany
        - statens vegvesen
        - oslo kommune
        - bergen kommune
        - norges bank
        - coast guard
        - armed forces
        - tax administration
        - swedish prisons
        - danish prisons
    """,
    "ROLE": """
        direktøren direktør sjefen lederen leiaren kontaktpersonen kontaktperson psykologen psykologene psykologane presten prestene
        fengselslederen fengselsleiaren regiondirektøren verneombudet verneombodet hovedverneombudet hovudverneombodet
        avdelingslederen tillitsvalgte førstebetjenten fyrstebetjenten betjenten
        hr-sjefen rektor rektoren inspektøren førstebetjenten director inspector psychologist psychologists manager head warden governor
    """,
    # Somebody by an office or a task that many hold.
    "PERSON": """
        instruktøren instruktørane instruktørene inspektøren læreren læraren kokken saksbehandleren saksbehandlaren fasilitatoren
        fasilitatorene fasilitatorane mentoren kursholderen kurshaldaren foredragsholderen foredragshaldaren rådgiveren rådgivaren
        advokaten legen
        sekretæren         instructor instructors inspector teacher chef caseworker facilitator facilitators mentor
        lecturer speaker adviser lawyer doctor secretary
    """,
    "DET": "den det dei de the en ein a fem five nye new nåværende to tre våre vår our min my alle",
    "DO": """
        skrive skriv lage lag oversette oversett omsetje omset bestille booke reservere sende ordne fikse regne beregne rekne
        programmere
        godkjenne endre slette stemple ringe redigere korrekturlese oppsummere generere tegne dikte formulere utforme fylle
        write make draft translate order book reserve send fix calculate compute code generate draw compose approve change delete
        call edit proofread summarise summarize rewrite create design fill schedule cancel
    """,
}
