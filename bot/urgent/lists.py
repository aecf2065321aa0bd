"""Words that stand for each other in the rules. A pattern names a list in capitals.

A line holds words, or after a dash one expression. Bokmål, nynorsk, dialect, chat spelling and English stand together
wherever they cannot be mistaken for each other.
"""

from __future__ import annotations

LISTS = {
    # The one who writes. "i" is left out: it is a preposition to most Norwegians.
    "ME": "jeg eg æ e æg ej jæ je jei jag",
    "MYSELF": "meg mæ mæg mej mg",
    "NOT": "ikke ikkje ikje ikkj ike ikk iike ikek ikkr kje ekkje itj ittj itte inte ikkeno aldri neppe",
    "DONT": """
        not never no dont doesnt didnt dosent wont cant cannot wouldnt couldnt isnt arent wasnt
        nothing hardly
    """,
    # What is wanted or about to be done. English has its own list: "will do" must not read as "vil dø".
    "WILL": """
        vil vill ville skal ska må kommer kjem ønsker ynskjer ynskjar ønskjer ønske ynskje planlegger planlegg planer vurderer tenker
        tenkjer tenkt tanker tankar lyst løst prøver prøvde forsøker forsøkte prøvar freistar truer trugar truar truet truga lover lovar
        klar bestemt håper snakker snakkar kan
    """,
    "GOING": """
        will ill hell shell theyll wanna gonna want wants wanted wish wishes going plan plans planning planned
        need tried try trying tries ready threatens threatened threatening about thinking think thought decided
        like might could would love
    """,
    # What may stand between "vil" and "dø": "lyst til å bare", "kommer til å".
    "SOON": "til om på for med å og bare berre berra helst heller egentlig eigentleg gjerne snart å meg seg igjen kanskje virkelig bli",
    "TO": "to of about on just really simply maybe be go and try only actually him her me",
    # Ways to be at the end of one's strength.
    "BEAR": """
        orker orke orkar orka ork okrer orkr orkerr klarer klare klarar klara klarere greier greie greiar makter maktar makte
        gidder gidde gidd orkanje tåler toler
    """,
    "MORE": "mer meir mere mæ mæir lenger lengre lengr lengar lenge",
    # After "orker ikke mer" one may go on with these; any other word is what one is tired of, such as "papirarbeid".
    "GOESON": """
        $ og men for fordi så jeg eg æ e nå no na her av? vil må hjelp hjelpp hva kva hvem kven hvor kor kan hun han ho når dette det
        snart altså alt alle livet leve please fan faen helvete uansett lengre lenger i a
        - av dette
        - av livet
        - av alt
        - av det
    """,
    "THIS": "dette det alt livet denne smerten smertene smerter selv leve stå",
    "LIVE": "leve leva lev levd levende live finnes finnast eksistere overleve",
    "DIE": "dø døy døø døe dau daue daude dræpe død",
    # Who is meant, other than the one who writes. "de" and "they" come with the attackers, not with the grieving.
    "OTHER": """
        han hun ho he she hes shes de dei they theyre noen nokon nokre someone somebody
        innsatt innsatte innsett innsette insatt insatte insett innsatten fange fangen fanger fangar fangene medinnsatt medinnsatte
        medfange inmate inmates prisoner prisoners detainee detainees offender klient klienten domfelt domfelte
        mann mannen mannfolk man men kvinne kvinna kvinnen dame dama woman person personen personer type typen guy people gjeng gjengen gang
        eks eksen eksmannen ektemannen ektefellen ektefelle samboer samboeren sambuar sambuaren kjæreste kjæresten kjærasten kona kone
        husband wife partner boyfriend girlfriend ex dad father mother brother son bror broren faren sønn sønnen stefar
        besøkende pårørende kollega kollegaen colleague coworker vedkommende to tre fire two three gutt gutten gutter ungdom
    """,
    # Who is hurt or threatened.
    "VICTIM": """
        meg mæ oss ham han henne hun ho han dem dei noen nokon nokre folk him her them us me someone everyone somebody
        kollega kollegaen kollegaer kollegaene kollegene kollegane kollegaar betjent betjenten betjenter betjentene betjentar ansatt
        ansatte tilsett tilsette vakt vakta vakten vaktene
        medarbeider sykepleier sykepleieren sjukepleiar sjukepleiaren lærer læreren officer officers guard guards colleague colleagues
        coworker coworkers staff nurse teacher employee
        innsatt innsatte innsett innsette fange fangen fanger medinnsatt medinnsatte inmate inmates prisoner prisoners hverandre kvarandre
        each kona kone mannen barna barnet barn ungene ungane ungen familien familie familie family kids children child wife husband
        mor moren mora mother mom far faren father dad sønnen sønn datter datteren dattera son daughter kjæresten samboeren partner
        lederen sjefen boss manager vaktleder vaktlederen førstebetjent førstebetjenten
    """,
    # What may stand before a person or a thing.
    "DET": """
        en ein ei et eit den det a an the min mi mitt mine my our vår våre vårt hans hennes hennar his their annen anna andre another
        other sin sine one to tre two three av og and begge noen flere fleire all alle alt mange skarp stor hele heile kvinnelig mannlig ene eine
    """,
    "WEAPON": """
        kniv kniven kniver knivar pistol pistolen våpen våpenet skytevåpen gevær geværet øks øksa hagle hagla rifle rifla machete
        balltre balltreet saks saksa barberblad skalpell hammer hammeren brekkjern jernrør stikkvåpen sprøyte køller kølle syre
        knife gun weapon weapons pistol shotgun axe razor blade shank scissors bomb hammer screwdriver skrujern skrutrekker
    """,
    "HAS": """
        har ha held holder fikk got has have had with holding holds carrying pulls pulled waving drar dro trekker trakk viftar vifter
        sikter siktar peker peikar står kommer kjem sitter gjømmer skjuler armed hugger hogger stikker
    """,
    "KILL": """
        drepe drepa drep drebe myrde myrda kverke kverka skyte skyta kvele kvela knivstikke knivstikka partere halshugge skambanke banke
        banka sprenge voldta valdta kidnappe brenne angripe overfalle
        - stikke ned
        - stikke
        - slå ihjel
        - slå i hjel
        - slå i hel
        - slå ned
        - slå
        - ta livet av
        - skjære
        - skjære over
        - skjære halsen over på
        - skade
        - skada
        - gjøre det av med
    """,
    "KILLEN": """
        kill murder shoot stab strangle rape attack assault behead hurt harm burn
        - beat up
        - slit
        - cut
        - blow up
    """,
    "BEATS": """
        slår slaar slår sparker sparkar biter bit angriper angrip overfaller overfell banker bankar denger kveler kveljer stikker knivstikker
        skyter jager jagar mishandler mishandlar skamslår skambanker klorer dytter dyttar
        attacks hits beats kicks punches bites strangles chokes stabs stabbing attacking hitting beating kicking punching biting
        strangling choking assaulting shooting assaults
    """,
    "BEATEN": """
        slått slegen slegne slaatt banket banka kvalt kvelt angrepet angripen overfalt overfallen jaget jaga knivstukket knivstukken
        stukket stukken skutt skoten voldtatt valdteken voldteken mishandlet mishandla skallet spyttet sparket sparka truet trua truga bitt biten
        beaten attacked stabbed punched strangled assaulted choked shot raped threatened kicked bitten hit
    """,
    "HEADTHREAT": """
        drapstrussel drapstrusselen drapstrusler drapstruslene drapstruslar drapstruslane drapstrugsmål dødstrussel dødstrusler dødstruslar
        draptrusler drapstruser
    """,
    "PLACE": """
        avdeling avdelingen avdelinga avd celle cella cellen cellene rom rommet kjøkken kjøkkenet gang gangen verksted verkstedet verkstad
        verkstaden vaskeriet lager lageret kontor kontoret bygg bygget bygningen huset kjeller kjelleren kjellaren loft tak taket luftegården
        luftegarden fellesrom fellesrommet fengsel fengselet fengslet hybel hybelen skole skolen dusj dusjen seng senga sengen madrass madrassen
        soppel søppel søppelbøtta komfyr komfyren bil bilen garasje garasjen resepsjonen arresten vaktrommet
    """,
    "PLACEN": """
        cell cells kitchen corridor hallway building wing ward unit laundry workshop office room basement bed mattress roof prison yard stairwell
        bathroom shower kitchenette storage gym classroom
    """,
    "JUST": "nettopp akkurat nyss just plutselig nå nåttopp netopp nettop",
    "BODY": "halsen hals hodet hovudet strupen tinningen munnen nakken magen armen armene håndleddet håndledd håndleddene throat head neck wrists wrist",
    "PILLS": """
        piller pillene pillane pille tabletter tablettene tablettar tablettane sovetabletter sovepiller sovepillene sovemedisin paracet paracetamol medisiner
        medisinene medisin pills tablets painkillers sleeping medication meds
    """,
    "YEAR": " ".join(str(year) for year in range(1960, 2040)),
}
