"""Words that stand for each other in the rules. A pattern names a list in capitals.

A line holds words, or after a dash one expression. Bokmål, nynorsk, dialect, chat spelling and English stand together
wherever they cannot be mistaken for each other; what is written without æ, ø and å is understood anyway.
"""

from __future__ import annotations

_SMALL_NUMBERS = " ".join(map(str, range(2, 31)))
_NUMBERS = " ".join(map(str, range(10, 301)))

LISTS = {
    # Whom it is about.
    # The one who writes. English "i" is left out: it is a preposition to everyone else.
    "ME": "jeg eg æ e ej jæ je jei jag",
    "MYSELF": "meg mæ mæg mej",
    "SUBJECT": "jeg eg æ e han hun ho de dei vi det",
    "SELF": "selv sjølv sjøl sæl",
    # The one who does it. "de" and "they" too: prisoners are often many.
    "OTHER": """
        han hun ho he she hes shes de dei they theyre noen nokon nokre someone somebody vedkommende innsatt innsatte
        innsatten innsett innsette insatt insatte insett fange fangen fanger fangar fangene medinnsatt medinnsatte
        medfange inmate inmates prisoner prisoners detainee detainees offender klient klienten domfelt domfelte
        besøkende pårørende mann mannen man men kvinne kvinna kvinnen dame dama woman person personen personer fyr type
        typen guy gutt gutten gutter ungdom gjeng gjengen gang people to tre fire two three eks eksen eksmannen
        ektemannen ektefellen ektefelle samboer samboeren sambuar sambuaren kjæreste kjæresten kjærasten kona kone
        husband wife partner boyfriend girlfriend ex far faren father dad bror broren brother sønn sønnen son stefar
        kollega kollegaen colleague coworker ansatt tilsett tilsette betjent betjenten aspirant aspiranten student
        studenten elev eleven vakt vaktsjefen sonen dotter dottera datter datteren daughter søster søsteren syster
        sister mor mora moren mother mamma pappa venn vennen ven venen venninne venninna friend officer guard nurse
    """,
    # The one it is done to, not counting the one who writes.
    "THEM": """
        oss ham han henne hun ho dem dei noen nokon nokre folk him her them us someone everyone somebody anyone kollega
        kollegaen kollegaer kollegaene kollegene kollegane kollegaar betjent betjenten betjenter betjentene betjentar
        ansatt ansatte tilsett tilsette vakt vakta vakten vaktene medarbeider aspirant aspiranten sykepleier
        sykepleieren sjukepleiar sjukepleiaren lærer læreren officer officers guard guards colleague colleagues coworker
        coworkers staff nurse teacher innsatt innsatte innsett innsette fange fangen fanger medinnsatt medinnsatte
        inmate inmates prisoner prisoners hverandre kvarandre kona kone mannen barna barnet barn ungene ungane ungen
        familien familie family kids children child wife husband mor mora moren mother mom far faren father dad sønnen
        sønn datter datteren dattera son daughter kjæresten samboeren partner lederen sjefen boss manager vaktleder
        vaktlederen vaktsjef vaktsjefen førstebetjent førstebetjenten helsesekretæren prest presten
    """,
    "VICTIM": "THEM meg mæ mæg me",
    # What may stand before a person or a thing.
    "DET": """
        en ein ei et eit den det de a an the her min mi mitt mine my our vår våre vårt hans hennes hennar his their
        annen anna andre another other sin sine one to tre two three av og and begge noen flere fleire all alle mange
        skarp stor hele heile kvinnelig mannlig ene eine
    """,
    # Not, want, soon.
    "OTHER_OWN": "- faren min\n- mannen min\n- kjæresten min\n- samboeren min\n- my husband\n- my father",
    "NOT": "ikke ikkje ekke ikje ikkj ike ikk iike ikek ikkr kje ekkje itj ittj itte inte aldri",
    "DONT": "not never no dont doesnt didnt wont cant cannot wouldnt couldnt isnt arent wasnt hardly",
    # What is wanted, planned, tried or threatened. English has its own list: "will do" must not read as "vil dø".
    "WILL": """
        vil vill ville skal ska må kommer kjem kan ønsker ynskjer ynskjar ønskjer ønske ynskje planlegger planlegg
        planer vurderer vurderar tenker tenkjer tenkt tanker tankar lyst løst prøver prøvde prøvar forsøker forsøkte
        freistar klar bestemt snakker snakkar truer trugar truar truet truga lover lovar håper
    """,
    "GOING": """
        will ill hell shell theyll wanna gonna want wants wanted wish wishes going plan plans planning planned need
        tried try trying tries ready threatens threatened threatening about thinking think thought thoughts decided like
        might could would love wanting hoping
    """,
    # What stands between "vil" and "dø", or "want" and "die".
    "SOON": """
        jeg eg æ e til te om på for med å og bare berre helst heller egentlig eigentleg gjerne snart meg seg igjen
        kanskje virkelig bli han hun ho ham henne
    """,
    "TO": "to of about on just really simply maybe be go and try only actually it",
    "JUST": "nettopp akkurat nyss plutselig plutseleg netopp nettop nett just",
    # The end of one's strength.
    "BEAR": """
        orker orke orkar orka ork okrer klarer klare klarar klara greier greie greiar makter maktar makte gidder gidde
        gidd tåler tåle toler tole
    """,
    "MORE": "mer meir mere mæir lenger lengre lengr lengar",
    # After "orker ikke mer" one may go on with these; any other word is what one is tired of, such as "papirarbeid".
    "GOESON": """
        $ og men for fordi så jeg eg æ e nå no na vil må hjelp hva kva hvem kven hvor kor kan hun han ho når snart altså
        alt alle livet leve please fan faen helvete uansett lenger lengre i
        - av dette
        - av livet
        - av alt
        - av det
    """,
    "THIS": "dette det alt livet smerten smertene smerta",
    "TAKE": "take do handle bear cope stand continue survive endure manage",
    "TAKING": "take do handle bear cope stand want it this",
    # Living and dying.
    "LIVE": "leve leva lev levd live",
    "TIE": "tau tauet løkke løkka snor snora rep repet reip reipet taug rope noose",
    "DIE": "dø døø døy dau daue daude",
    "DEAD": "død daud dau borte vekke",
    "LIVING": "live living alive exist existing",
    "TAKES": "ta tar tek tatt teke tok",
    "WAKE": "våkne våkner våknet vakne vaknar vakna",
    "VANISH": "forsvinne forsvinner forsvinna forsvinn forsvant forsvann",
    "POINT": "vits vitsen poeng poenget mening meningen meining meininga",
    "SPARED": "slippe sleppe slipper slepp",
    "HOLD": "holder held holde halde hold",
    "BETTER": "bedre betre best beste lettere lettare lykkeligere fint fine bra",
    "MISS": "savne savner savnet sakne saknar sakna savna",
    "CARE": "bryr bry brydd brydde merker merke merket merkar",
    "CONSIDERS": """
        vurderer vurderar tenker tenkjer tenkt planlegger planlegg planlagt planla planlagde prøver prøvde prøvar
        forsøker forsøkte
    """,
    "SUICIDE": "selvmord selvmordet sjølvmord sjølvmordet sjølmord selvmorde sjølvmorde suicide",
    "SUICIDAL": """
        suicidal suicidale selvmordsnær selvmordsnære sjølvmordsnær selvmordstruet selvmordstanker selvmordstanke
        sjølvmordstankar selvmordsplaner sjølvmordsplanar
    """,
    "PILLS": """
        piller pillene pillane tabletter tablettene tablettar tablettane sovetabletter sovepiller sovepillene paracet
        paracetamol medisiner medisinene medisin sovemedisin sovemedisinen tablettene beroligende smertestillende pills
        tablets painkillers medication meds
    """,
    "HANGS": "tau tauet snor snora løkke løkka belte beltet laken lakenet",
    # Those nearest, animals, and what one leaves to others.
    "KIN": """
        barna barnet ungene ungane ungen familien familie mamma pappa mor mora far faren kona kone mannen
        samboeren kjæresten
        foreldrene foreldra sønnen datteren dattera dotter dottera son sonen søster broren bror kids children
        child family
        mom mum dad parents wife husband son daughter partner boyfriend girlfriend everyone alle
        - min kone
        - kona mi
        - mannen min
        - my kids
        - my children
        - my family
        - my wife
        - my husband
        - my mom
        - my mum
        - my dad
        - my parents
        - my son
        - my daughter
    """,
    "PET": "hunden katten dyra kjæledyret hund katt dog cat",
    "KEEPSAKES": """
        tingene tinga ting klokka smykkene eiendelene eigedelane things belongings possessions stuff clothes everything
        PET
    """,
    # A day that has been set, and the means.
    "SOON_DAY": """
        - i kveld
        - i natt
        - i morgen
        - i morgon
        - etter vakta
        - etter vakt
        - etter jobb
        - når vakta er over
        tonight tomorrow
    """,
    "SKAL": "skal ska vil blir",
    # Someone says, and what is said when there is nothing left to say.
    "SAYS": """
        sier seier si sa sagt skriver skriv skrev skrevet skrive melder mener meiner føler says said say saying
        tells told
        writes wrote texted posted feels mumler
    """,
    "FINAL": """
        - no way out
        - no point
        - nothing left
        - done with life
        - done with everything
        - done with it
        - had enough
        - cant go on
        - cannot go on
        - cant take it
        - given up
        - ingen utvei
        - ingen utveg
        - ingen vei ut
        - ingen mening
        - inga meining
        - ingen vits
        - ingen grunn
        - ikke verdt det
        - ikkje verdt det
        - ikkje verd det
        - ikke er verdt det
        - ferdig med alt
        - ferdig med livet
        - siste gang
        - slutt på alt
        - gir opp
        - gitt opp
        - gjev opp
        - ikke orker mer
        - ikkje orkar meir
        - ikke klarer mer
        - ikke vil mer
        - er snart over
        - snart over
        - lei av livet
        - ikke vil være her
        - ikkje vil vere her
        - ikke skal være her
        - en belastning
        - en byrde
        - ei byrde
        - a burden
    """,
    "BLADE": "barberblad barberbladet barberhøvel kniv kniven glasskår skalpell razor blade knife",
    "GUN": "hagla hagle gevær geværet pistolen pistol rifla rifle våpenet våpen tjenestevåpen gun shotgun weapon",
    "COUNTED_PILLS": "tjue tretti førti femti seksti hundre twenty thirty forty fifty sixty hundred " + _NUMBERS,
    "DRUGS": "DRUG insulin morfin morphine codeine opioids opioider alkohol alcohol koffein",
    "BRIDGE": """
        bru brua broa broen bro toget tog togskinnene skinnene sporet perrongen perrong plattformen stupet taket
        rekkverket
        bridge train tracks platform ledge cliff rooftop overpass
    """,
    "THINKS": "tenker tenkjer tenkt tenke think thinking thought fristet frista",
    # To see ahead, and what there is to see.
    "SEES": "ser ser sjå så såg see finner finn",
    "AHEAD": """
        vei veg veien vegen utvei utveg lys lyset framover fremover framtid fremtid enden slutten ende håp håpet
        von vona
        løsning løysing løsningen bedre betre glede lysning way future hope light end
    """,
    "SENSE": "mening meining meininga meningen poeng poenget vits vitsen grunn hensikt reason point sense meaning",
    "IN_ANYTHING": """
        - i noe
        - i noko
        - i det
        - i alt
        - i meg
        - i livet
        - med noe
        - med noko
        - med det
        - med alt
        - med livet
        - med meg
        - i å leve
        - i anything
        - in anything
        - in life
        - in living
        - to anything
        - of anything
        - of it all
        - til å fortsette
        - til å leve
        - til å våkne
        - til å vakne
        - til å stå opp
        - to wake up
        - to get up
        - til å halde fram
        - for å fortsette
        - i å fortsette
        - to keep going
        - to go on
        - to continue
        - to stay
        - to live
        - in going on
    """,
    "SCARE": "skremmer skremmar skræmer skremme scare scares scaring",
    "WISH": """
        vil vill ønsker ynskjer ønske ynskje håper vonar lengter lengtar venter ventar trenger treng må skulle
        want wish need hope
    """,
    "STOP": """
        stopper stoppe stoppar stoppa slutt slutte slutter over stille stilt forbi fred ro ende borte svart
        stop over end quiet peace gone
    """,
    "SLIPP": "slippe sleppe slapp slepp slipper",
    "NIGHTS": "to tre fire fem seks mange flere fleire ei en ein two three four five many " + _SMALL_NUMBERS,
    # Of work and of leisure: with one of these in it, a sigh is a sigh.
    "EVERYDAY_THING": """
        jobb* arbeid* arbeids* vakt vakta vakter vaktene vaktliste* vaktbytte* vaktplan* turnus* skift skiftet møte*
        møter møta system* data
        dataen pc pcen maskin* skriver skriveren skrivaren printer* rapport* skjema* papir* lønn lønna lønnen
        lønns* løn løna
        overtid* ferie* fri permisjon* kurs* opplæring* utdanning* prosjekt* budsjett* regnskap* sak saken
        sakene sjef sjefen
        leder lederen leiar leiaren lederne kontrakt* vikar* avdeling* kontor* lunsj* kantine* kantina kaffe*
        kamp kampen
        kino film filmen bok boka serie serien spill* musikk* nyhet* eksamen* oppgave* oppgåve* søknad*
        stilling* sykmeld*
        sykemeld* sjukmeld* kolleger kollegaer nett nettet wifi internett mail mailen epost* eposten telefonen
        bilen heisen
        støy støyen vêret været trening* fest festen plan planen planer ordning* regl* rutine* diett* røyk* snus
        medarbeider* samtale* lenke lenken logge login passord app appen appa program* uniform* nøkkel*
        parkering* bussen
        toget
        regel reglene debatt* diskusjon* konflikt* styret hverdag* valg valget handlingsplan* strategi* likestilling*
        job jobs work working workplace shift* roster* schedul* meeting* system* report* paperwork pay salary overtime
        holiday* vacation* leave course* training project* budget* boss manager contract* office lunch coffee
        match movie*
        film* book books series music news exam* application* position computer laptop printer* email* phone car weather
        colleagues deadline* spreadsheet* excel traffic commut* diet smoking game season team software app password
        career promotion form forms website link
    """,
    "EMPLOYER": """
        leder lederen leiar leiaren arbeidsgiver arbeidsgiveren arbeidsgivar arbeidsgivaren hr verneombud verneombudet
        verneombodet etaten krus kdi direktoratet vaktleder vaktlederen tillitsvalgt tillitsvald manager managers leader
        employer management service agency leadership
    """,
    "EVENTING": "møtet jobben turnusen prosjektet eksamen systemet rapporten vakta meeting job",
    "NEWSY": """
        henvendelser meldinger interesse latter jubel saker nyheter informasjon popularitet sinne questions laughter
        popularity interest arbeid kritikk
    """,
    # Violence.
    "KILL": """
        drepe drepa drep myrde myrda kverke kverka skyte skyta kvele kvela knivstikke knivstikka skade skada banke banka
        brenne angripe overfalle sprenge voldta valdta kidnappe partere skambanke slå stikke skjære
    """,
    "KILLEN": "kill murder shoot stab strangle rape attack assault behead hurt harm burn beat cut",
    # Present tense only: "slo" and "hit" are about before.
    "BEATS": """
        slår sparker sparkar biter bit angriper angrip overfaller overfell banker bankar denger kveler kvel stikker
        knivstikker skyter jager jagar tramper trampar hugger høgger hogg skaller spytter spyttar dytter lugger
        mishandler mishandlar skamslår skambanker attacks slashes hits beats kicks punches bites strangles chokes stabs
        threatens assaults attacking hitting beating kicking punching biting strangling choking stabbing assaulting
        shooting threatening raping stomping slashing pushing
    """,
    # Verbs with no peaceful meaning: in the present, the perfect and the infinitive.
    "ASSAULTS": """
        angriper angrip overfaller overfell overmanner overmannar mishandler mishandlar knivstikker kveler kveljer
        tramper trampar voldtar banker bankar denger skamslår skambanker assaulting attacking attacks stabbing
        strangling strangles beating punching stomping raping
    """,
    "ASSAULTED": """
        angrepet angripe angripen overfalt overfallen overmannet overmanna overmant mishandlet mishandla knivstukket
        knivstukken kvalt banket banka skutt skoten nedslått stabbed assaulted attacked overpowered strangled shot
    """,
    "BEATEN": """
        slått slegen slegne banket banka kvalt angrepet angripen overfalt overfallen jaget jaga knivstukket knivstukken
        stukket stukken skutt skoten mishandlet mishandla skallet spyttet sparket sparka truet trua truga bitt biten
        beaten attacked stabbed punched strangled assaulted choked shot threatened kicked bitten hit
    """,
    "CHOKEHOLD": "kvelertak struptak strupetak kvelartak halstak halsgrep kverketak chokehold headlock",
    "BELOVED": "datter datteren dotter dottera sønn sønnen son sonen barna barnet ungene ungane kona mannen familien",
    "RAPED": "voldtatt valdteken valdtatt voldteken raped",
    "DEATHTHREAT": """
        drapstrussel drapstrusler drapstruslene drapstruslar drapstrugsmål dødstrussel dødstrusler dødstruslar
    """,
    "WEAPON": """
        kniv kniven kniver knivar pistol pistolen våpen våpenet skytevåpen gevær geværet øks øksa hagle hagla rifle
        rifla machete balltre balltreet saks saksa barberblad hammer hammeren nål nåla jernstang jernstanga spyd
        syl brekkjern jernrør stikkvåpen skrujern
        skrutrekker sprøyte flaske flaska flasken stol stolbein stolben glasskår penn skrutrekkeren kølla fork bottle
        pen chair knife gun weapon weapons shotgun axe razor blade shank scissors bomb screwdriver crowbar bat balltreet
        shank
    """,
    # What is a weapon and little else.
    "ARMS": """
        kniv kniven kniver knivar pistol pistolen våpen våpenet skytevåpen gevær geværet øks øksa hagle hagla rifle rifla machete
        balltre balltreet barberblad jernstang jernstanga brekkjern jernrør stikkvåpen knife gun weapon weapons shotgun axe blade
        shank bomb crowbar
    """,
    "HAS": """
        har held holder fikk got has have had with holding holds carrying pulls pulled waving drar dro trekker trakk
        vifter viftar sikter siktar peker peikar står kommer kjem sitter gjømmer skjuler armed med viser hugger stikker
    """,
    "HOSTAGE": "gissel gisler gislar gissler gislene hostage hostages",
    "THROAT": "halsen hals hodet hovudet strupen tinningen munnen nakken magen ryggen throat head neck",
    # Places and fire.
    "PLACE": """
        avdeling avdelingen avdelinga avd celle cella cellen cellene rom rommet kjøkken kjøkkenet gang gangen verksted
        verkstedet verkstad verkstaden vaskeri vaskeriet lager lageret kontor kontoret bygg bygget bygningen huset hus
        kjeller kjelleren kjellaren loft loftet tak taket luftegården luftegarden fellesrom fellesrommet fengsel
        fengselet fengslet hybel hybelen skole skolen dusj dusjen seng senga sengen madrass madrassen søpla søppelbøtta
        komfyr komfyren bil bilen garasje garasjen resepsjonen arresten vaktrommet isolat isolatet glattcelle glattcella
        sikkerhetscelle parkeringa parkeringen trapp trappa trappen fløy fløya fløyen etasje etasjen porten bibliotek
        biblioteket gymsal gymsalen toalett toalettet doen badet veggen sentralen vinduet gardina gardinene gardiner
        tørketrommel tørketrommelen kontainer containeren kontaineren dyne dyna dynen cell cells kitchen kitchens
        buildings corridor hallway building wing ward unit laundry workshop office room basement bed mattress roof
        prison yard stairwell bathroom shower gym floor stairs gate classroom house dryer bin toaster curtain curtains
    """,
    "FIREALARM": "brannalarm brannalarmen røykvarsleren røykvarslaren røykalarmen brannklokka",
    "LIT": "tent tenner tenne tente tende",
    "SEEPS": "kommer kjem velter veltar siver sivar tyter fyller strømmer",
    "SMOKE": "røyk røyken røykutvikling smoke",
    "BURNS": "brenner brenn brinn brenne",
    # Injury.
    "UNCONSCIOUS": """
        bevisstløs bevisstløse bevistløs bevisstlaus medvitslaus medvitslause umedviten livløs livløse livlaus
        unconscious lifeless unresponsive
    """,
    "ARTERY": """
        pulsåren pulsåra pulsåre pulsårene pulsårane håndleddet håndledd håndleddene handleddet strupen halsen nakken
        wrist wrists throat artery neck
    """,
    "DRUG": """
        sobril valium imovane paralgin stilnoct stesolid rivotril subutex metadon heroin fentanyl oksykodon ibux paracet
        paracetamol insulin sovemedisin methadone xanax oxycodone
    """,
    # Forms of having taken, swallowed, cut, fallen.
    "TAKEN": "tatt teke tok tar tek spist svelget svelga took taken taking",
    "SWALLOWED": """
        svelget svelga svelgd svelgt svelger slukt slukte drukket drakk drukke swallowed swallow drank drunk ingested
    """,
    "TOOMANY": "for masse mange alle alt haug brett neve boks glass eske all many too bottle handful bunch",
    "SLIT": "kuttet kutta kutter skåret skjært skore skar snittet slit slitting cut cuts",
    "FELL": "falt falle fall fell ramlet ramla datt hoppet hoppa jumped fallen",
    "HEIGHT": "vinduet stillas stillaset stigen galleriet trappa window gallery ladder scaffold stairs",
    "CHESTPAIN": "smerte smerter smertene vondt vond trykk press klemmer pain pains pressure tightness clutching",
    "AID": """
        ambulanse ambulansen legehjelp hjertestarter hjertestarteren hjartestartar naloxon nalokson ambulance paramedics
        medic defibrillator naloxone
    """,
    "POISON": """
        knappebatteri knappebatteriet magnet magneter klorin salmiakk oppvaskmiddel vaskemiddel sprit rødsprit tennvæske
        medisinskapet spylevæske rengjøringsmiddel
        oppvaskmaskintabletter dishsoap detergent barberblad barberblader batteri batterier klor lut gift salmiakk syre
        frostvæske spiker glass glasskår avløpsåpner avløpsopnar rottegift narkotika dop razor blade blades
        bleach battery batteries drugs poison acid
    """,
    "ATTACK": """
        hjerteinfarkt hjarteinfarkt hjerneslag hjarneslag infarkt blodpropp astmaanfall føling insulinsjokk hjerteattakk
        hjerneblødning kramper krampeanfall epilepsianfall seizure seizures stroke convulsions heartattack fit
    """,
    "BADLY": "alvorlig alvorleg livstruende livstruande hardt kritisk stygt seriously badly critically severely",
    "HURT": "skadet skadd skada såret injured hurt wounded",
    # Matters to be handled, and times.
    "EVENT": """
        brann brannen selvmord selvmordet selvmordsforsøk sjølvmord overdose overdosen overdoser gissel gisseltaking
        gisselsituasjon knivstikking knivstikkingen slagsmål slåsskamp opprør opptøyer drap drapet drapstrusler
        drapstruslar trusler truslar vold vald angrep angrepet hjertestans hjerteinfarkt hjarteinfarkt hjerneslag
        kramper ulykker ulykke suicide suicides fire fires hostage riot stabbing death overdoses attack fight violence
    """,
    "PERIOD": """
        uke uka veke veka uker veker måned måneden månaden måneder månader år året helg helga mandag måndag tirsdag
        tysdag onsdag torsdag fredag lørdag laurdag søndag sommer sommaren vinter vinteren høst haust vår vakt kvartal
        dag dager dagar årevis week weeks month months year years summer winter spring autumn monday tuesday wednesday
        thursday friday saturday sunday shift day days
    """,
    "PEOPLE": """
        ansatte tilsette innsatte innsette fanger betjenter betjentar kvinner kvinnelige menn personer kolleger
        kollegaer kollegaar folk people staff employees officers inmates prisoners women men times
    """,
    "ASKS": """
        hva kva ka hvem kven kem hvordan korleis åssen korsen hvor kor hvilke hvilken hvilket must what who how which
        should skal bør må kan can may
    """,
    "YEAR": " ".join(str(year) for year in range(1960, 2040)),
    # The words of jokes, offices and sayings.
    "TRIFLE": """
        kjedsomhet kjedsemd latter lått nysgjerrighet varme varmen hete heten sult tørst skam flauhet irritasjon stress
        papirarbeid møter kulde boredom laughter laughing heat hunger embarrassment curiosity thirst shame paperwork
        cold
    """,
    "TREAT": """
        kaffe kaffi kopp ferie pause fridag øl pizza kake sjokolade helg lunsj coffee cup break holiday vacation drink
        smoke cigarette nap weekend day pee cake lunch beer sleep raise
    """,
    "BOSS": "sjefen sjef lederen leder leiaren leiar boss manager supervisor",
    "FORFEIT": """
        deadline deadlines frist fristen sent seint late forget glemmer gløymer miss meeting møtet report rapporten
    """,
    "OFFICE": """
        schedule deadline deadlines workload shift shifts paperwork meeting meetings job report back feet heat roster
        commute work turnusen turnus jobben arbeidet vaktene møtene papirarbeidet varmen
    """,
    "SPIRIT": """
        motivasjonen motivasjon arbeidsmiljøet trivselen kreativiteten arbeidslysten arbeidsgleden arbeidsgleda lysten
        engasjementet humøret prosjektet ordningen faget stemningen
    """,
    "THING": """
        jakka jakken jakke instruksen branninstruksen plakaten kartet skiltet nøkkelen nøklene hjertestarteren uniform
        uniformen bildet poster coat jacket sign picture key keys skjermen pcen maskinen systemet
    """,
    "ACHING": """
        øynene auga augene halsen magen huden tungen tunga fingrene fingrane neglene beina føttene lomma lommene hjertet
        skuldrene ryggen lungene eyes throat stomach skin
    """,
    "SAFETY": """
        safety drill drills exit exits extinguisher extinguishers instructions officer prevention regulations training
        risk protection procedure procedures door doors plan warden code inspection marshal hazard exercise escape
        blanket insurance
    """,
    "COUNTABLE": """
        ansatte tilsette stegs steg betjenter betjentar dager dagar timer timar uker veker år måneder månader personer
        kolleger innsatte vakter kvinner menn ganger gonger prosent kroner
    """,
    "PROBLEM": """
        problem problemet sykefraværet sjukefråværet saken oppgaven utfordringen utfordringene årsaken problems issue
        budget
    """,
    "SANCTION": """
        oppsigelse oppseiing streik sparken advarsel avskjed omplassering fire dismiss dismissal strike nedleggelse sue
        resign quit anmelde anmeldelse slutte melde lønnstrekk søksmål
    """,
    "PAPERWORK": """
        papirer papirarbeid skjemaer arbeid emails email paperwork work mail eposter møter oppgaver forms rapportering
        byråkrati
        - e post
    """,
    "CONTRACT": """
        kontrakten kontrakt contract avtalen agreement arbeidsforhold arbeidsforholdet vikariat vikariatet møtet saken
        kurset praksis samtalen prosjektet permisjonen permisjon employment meeting shift year leave day week month
        course career project
    """,
    "PRACTICE": "midlertidige vikarbruk diskriminering mobbing sløsing ordningen overtid trakassering",
    "WINE": """
        vin vinen wine rødvin raudvin hvitvin kvitvin brus øl vann vatn whisky akevitt konjakk cognac champagne
        parfyme perfume saft juice water cola sjampo shampoo olje lotion likør
    """,
    "SWITCH": "lyset alarmen pcen maskinen dataen tven skjermen anlegget",
    # Taken in by mouth: with haste, and wholly.
    "GULPED": """
        svelget svelga svelgd svelgde svelgt svelger svelgjer slukt slukte sluker slukar åt ett spiste spist spiser ete
        eti knasket
        knaska tygd dytta dyttet stappa stappet helte hevet hiva swallowed swallow swallowing ate eaten eating downed
        downing necked popped munched gulped ingested swilled
    """,
    "EMPTIED": "tømt tømte tømmer tømde tømmar emptied emptying finished drained",
    "WHOLE": """
        alle alt hele heile heilt hel heil all whole entire full fullt rest resten haug haugevis neve nevevis håndfull
        handfull handful bunch loads masse mange mykje mye many lots dem dei them everything flere fleire dusin
        every each COUNTED_PILLS
    """,
    "PILLBOX": """
        pilleglass pilleglasset pilleglaset glaset pilleboks pilleboksen pilleboksa pilleeske pilleesken medisinboks medisinboksen
        medisinglass medisinglasset medisinpose medisinposen medisinposa ukedosett dosett dosetten pillebrett
        pillebrettet brettet brett boksen glasset pakka pakken
        eska esken blister blisters strip packet jar tub
    """,
    "MEDICINE": """
        PILLS DRUG sovemedisin sovemedisinen sovetablettane hjertemedisin hjertemedisinen blodtrykksmedisin
        antidepressiva
        antidepressants smertestillende smertestillande beroligende beroligande nervetabletter benzo benzoer
        tablettene mine tablet tablett
        medisinane medisinen aspirin ibuprofen paracetamols sleepers sedatives opioids opioider
    """,
    # A body that fails.
    "FACE": """
        ansiktet ansikt fjeset trynet munnen munn munnvik munnvika munnviken munnvikene kinnet smilet øyelokket
        face mouth
        smile cheek eyelid
    """,
    "DROOPS": """
        henger heng hang hengende hengande skjev skjevt skeiv skeivt skakt sigen siger siget sig lam lamt lammet
        lamma slapt nummen
        dropped droops droop drooping droopy sagging sags lopsided crooked numb slid sliding
    """,
    "LIMB": "arm armen armene armane hand handa hånd hånda hånden bein beinet beina foten arms leg legs hand",
    "LIMP": """
        slapp slapt slakk lam lamt lammet lamma kraftløs kraftlaus limp slack floppy paralysed paralyzed visner
    """,
    "SLURS": """
        snøvler snøvlar snøvlete snøvlet grøtete grautete utydelig utydeleg tåkeprat usammenhengende slurring
        slurred slurs
        garbled gibberish mumbling mumler babler bablar
    """,
    "SUDDENLY": "plutselig plutseleg brått suddenly sudden",
    "SHAKES": """
        rister ristar rykker rykkjer skjelver skjelv spreller sprell sprellar krampes kramper krampar kaster
        shakes shaking
        jerks jerking twitches twitching convulses convulsing trembling thrashing
    """,
    "EYES": "øynene auga augene augo øyne eyes blikket",
    "ROLLED": """
        rulla rullet ruller rullar rullende rullande vrengt vrenger himler kvite hvite rolled rolling rolls
    """,
    "FIGHTS": "hiver hiv gisper gispar snapper snappar kjemper kjempar strever sliter piper fighting gasping struggling",
    "THROATS": "halsen strupen luftveiene luftvegane svelget tunga tungen throat airway tongue neck",
    "CLOSES": """
        closing closes closed snører snørar snurper tetner tettnar lukker lukkar sveller hovner hovnar swelling swollen
        tightening
    """,
    "LIPS": "leppe leppa leppene leppa lippene leppane lips lip tunga tungen tongue øyelokk hele",
    "SWELLS": "hovner hovnar hovnet hovna sveller svell oppsvulmet swelling swollen swells puffy puffed",
    "STUNG": """
        stikk vepsestikk bistikk veps vepsen bie nøtter nøtt peanøtter reker skalldyr penicillin sting stung wasp bee
        nuts peanuts shellfish prawns
    """,
    "HITS": "slo slått slått hit falt datt fell fallen banged dunket dunka smalt",
    "CHESTS": "brystet bryst bringa brystkassa chest hjertet hjartet heart",
    "PALES": """
        grå askegrå gråblek blek bleik likblek kritthvit kritkvit klam klamt kaldsvett kaldsvetter svett sveitt
        svetter svettar
        clammy pale grey gray ashen sweating sweaty
    """,
    "CHILLED": """
        iskald iskalde nedkjølt nedkjøla underkjølt hypotermi stivfrossen stivfrosen blåfrossen gjennomfrossen
        hypothermic
        freezing frozen hypothermia
    """,
    "HAULED": "dratt dregen drege trukket trekt halt hala henta fisket fiska pulled fished dragged hauled",
    "WATER": "vannet vatnet sjøen havet elva elven fjorden bassenget kaia water pool river lake sea harbour",
    "POURS": """
        pumper pumpar spruter sprutar fosser fossar renner renn pøser strømmer pipler drypper pumping spurting gushing
        pouring streaming dripping
    """,
    "BLOODS": "blod blodet blood blødning blødningen",
    # Whoever is at the door.
    "STRANGER": """
        ukjent ukjente ukjende fremmed fremmede framand framande stranger strangers mann menn mannen man men kar
        karer karar
        gutter gutar gutta guys guy gjeng gjengen gang noen nokon someone somebody eks eksen eksmannen ex
        brødrene folk folka
        people miljøet typer typar fyr han de dei dem they
    """,
    "KNOCKS": """
        banker bankar hamrer hamrar dundrer dundrar ringer ringjer sparker sparkar slår river dunker knocking
        banging pounding
        kicking ringing hammering rattling trying prøver prøvar forsøker shouting skriker skrik roper ropar
    """,
    "LURKS": """
        står stend venter ventar sitter sit lusker luskar sniker kretser krinsar patruljerer waiting standing
        sitting lurking
        hanging pacing circling parked parkert
    """,
    "HOME": """
        ytterdøra ytterdøren inngangsdøra utgangsdøra verandaen verandadøra porch doorstep driveway innkjørselen ruta
        stuevinduet soveromsvinduet kjellervinduet
        - hjemme hos meg
        - heime hos meg
        - hjemme hos oss
        - heime hos oss
        - hjemme hos mæ
        - utenfor hos meg
        - utafor hos meg
        - utanfor hos meg
        - utenfor hos oss
        - utenfor huset
        - utanfor huset
        - utafor huset
        - huset mitt
        - huset vårt
        - døra mi
        - døra vår
        - døra hjemme
        - døra heime
        - vinduet mitt
        - leiligheten min
        - leilegheita mi
        - my door
        - our door
        - my front door
        - front door
        - my house
        - our house
        - my home
        - my flat
        - my place
        - my apartment
        - my street
        - my window
        - kitchen window
        - back door
        - bakdøra
        - my building
    """,
    "FORCES": "bryte bryter bryt brekke brekker brekk slå trenge tvinge sparke sparker force forcing break breaking smash kick",
    "THREATENED": "truet trua truga truer trugar threatened threatens",
    "HANDLE": "dørhåndtaket dørhandtaket håndtaket handtaket klinka dørklinka låsen handle doorknob lock",
    "CORD": "TIE ledning ledningen kabel kabelen belte beltet skjerf skjerfet cord wire cable scarf belt lace strikk",
    "CAR": "motorsykkelen moped mopeden scooter taxi bil bilen varebil varebilen motorsykkel car van motorbike suv",
    "HIDDEN": """
        ermet ermene sokken buksa lomma bukselinninga puta madrassen jakka cella cellen sleeve sock waistband
        pocket pillow
        mattress cell
    """,
    "FURNITURE": """
        møbler møblar møblene sofa sofaen reol reolen pult pulten stol stoler stolar stolene bord bordet borda
        senga skap skapet madrass madrasser hylle hyller
        furniture chairs tables table beds bed lockers shelves tv
    """,
    "BLOCKED": """
        blokkert blokkerer blokkerar blokkera sperret sperra sperrer stengt stengte stenger låst låste kilt
        bundet blocked
        blocking jammed wedged locked shut barred
    """,
    "TRAINEE": """
        vikar vikaren vikarene lærlingen lærling studenten aspiranten nye nyutdanna ferievikaren ekstravakta
        trainee intern
        student temp teacher rookie newbie
    """,
    "BREAKS": """
        kaster kastar river riv raserer smadrer smadrar knuser knusar velter veltar throwing smashing trashing flipping
        breaking wrecking hiver hiv
    """,
    "KEYS": "nøklene nøklane nøkkelen nøkkelknippet radioen keys radio",
    # An accident imagined, a reason left behind, relief.
    "IMAGINES": """
        tenker tenkjer tenkt tenke tenkte drømmer drøymer drømt fantaserer fantaserar forestiller førestiller
        innbiller picture
        picturing pictured imagine imagining imagined thinking think thought daydream wish håper håpar hope hoping dream
        want wanna vil fristende freistande frister fristar tempting tempted easier enklere enklast enkelt
        enklest lettere lettare lettest
        lett best beste bedre betre better simpler ønsker ønskjer ynskjer ønske lyst skulle urge feel
    """,
    "CRASHES": """
        krasje krasjer krasja krasjet krasjar kræsja kræsje kjøre kjører kjørte kjørt køyre køyrer køyrde køyrt
        svinge svinger
        svinga svingte sving styre styrte vri vrei slippe skli drove drive driving driven crash crashed crashing swerve
        swerved swerving veer step stepped stepping steg steige stige tre gå gikk gjekk walk walked walking went going
        steer steered steering turn turned run
    """,
    "OFF_THE_ROAD": """
        utfor autovernet rekkverket fjellveggen bergveggen motgående møtende møtande trailer traileren vogntog vogntoget
        lastebil lastebilen barrier oncoming trafikken traffic lorry truck cliff midtstripa midtlinja
        - av veien
        - av vegen
        - over kanten
        - inn i en vegg
        - inn i ein vegg
        - i en vegg
        - inn i et tre
        - inn i eit tre
        - i et tre
        - i en stein
        - ut i elva
        - ut i sjøen
        - ut i veien
        - ut i vegen
        - foran en
        - foran ein
        - foran bussen
        - foran toget
        - framfor ein
        - framfor bussen
        - framfor toget
        - off the road
        - off a
        - off the bridge
        - in front of a car
        - in front of a bus
        - in front of a train
        - in front of a truck
        - in front of a lorry
        - in front of a van
        - in front of the car
        - in front of the bus
        - in front of the train
        - in front of the truck
        - in front of the lorry
        - in front of the van
        - into a tree
        - into a wall
        - into the wall
        - into the river
        - into the sea
        - let go
    """,
    "ABSENT": """
        - ikke kommer
        - ikkje kjem
        - ikke møter
        - ikke dukker
        - ikke hører
        - ikkje høyrer
        - ikke er
        - ikkje er
        - ikke svarer
        - ikkje svarar
        - kommer ikke
        - jeg ikke
        - eg ikkje
        - æ ikke
        - hører ikke
        - hører ikke
        - hører noe
        - er borte
        - blir borte
        - blir funnet
        - blir funne
        - do not come
        - dont come
        - do not show
        - dont show
        - dont turn
        - do not turn
        - never come
        - am not
        - im not
        - im gone
        - i am gone
        - dont hear
        - dont make
        - dont answer
        - dont see me
        - dont wake
    """,
    "KNOWS": """
        vet veit vit know knows understand forstår skjønner skjønar skjønna forstå
        - you will know
    """,
    "FAREWELLS": """
        farvel adjø hadet avskjed avskil goodbye goodbyes farewell farewells
        - ha det
        - ha det bra
    """,
    "LOVED": """
        KIN venner vennene vennane venene friends
        - jeg er glad i
        - eg er glad i
        - æ er glad i
        - er glad i
        - i love
        - betyr noe
        - dei nærmaste
        - de nærmeste
    """,
    "RELIEVED": """
        lettelse lette letta letting lettet relief relieved lettere lettare easier enklere enklare lighter sparte
        - en byrde mindre
    """,
    "NO_MORE_ME": """
        - uten meg
        - utan meg
        - uten mæ
        - without me
        - jeg ikke var
        - jeg ikke er
        - jeg var borte
        - jeg ble borte
        - jeg blir borte
        - jeg er borte
        - jeg bare forsvant
        - eg ikkje var
        - eg ikkje er
        - eg var borte
        - eg vart borte
        - eg forsvann
        - æ ikke va
        - i wasnt
        - i just wasnt
        - i werent
        - i was gone
        - i was no
        - i were gone
        - im gone
        - i am gone
        - i disappeared
        - i died
    """,
    # Fire, by what it does.
    "FLAMES": "flammer flammar flammene flammane flames ild ilden eld elden brannen fire blaze ilen",
    "SPREADS": """
        sprer spreier spreiar slikker slikkar klatrer klatrar kryper når nærmer nærmar slår stiger stig tar tek
        griper vokser
        veks velter slår står kommer kjem spreading spreads climbing climb reaching reach reaches licking rising growing
        leaping engulfing engulfed approaching
    """,
    "SMOULDERS": """
        ulmer ulmar gløder glør gloar knitrer knitrar fatrer freser osar oser ryker ryk brenner brenn smoldering
        smouldering
        smoking crackling glowing burning
    """,
    "BEDDING": """
        madrass madrassen dyna dyne dynen sengetøyet sengetøy laken lakenet gardina gardinene gardinen gardinane
        klærne kleda
        teppet sofaen sofa puta batteriet søpla ovnen komfyren stekeovnen panna pannen sikringsskapet
        stikkontakten bedding
        mattress curtain curtains blanket sofa battery bin oven stove
    """,
    "SCORCHING": "glovarm glovarme glohet gloheit brennvarm brennheit kokvarm skållvarm scorching",
}

# Words of almost every sentence: a pattern is looked for by its other words, which saves trying it everywhere.
COMMON = frozenset(
    """
    jeg eg du han hun ho vi de dei det den en ei et ein eit og i på av til for om å at som er har kan skal vil må med
        ikke ikkje så hva kva
    men fra frå var ble blir seg meg min mitt mine man når hvis nå no her der da noe noen alle alt
    i you he she it we they me him her us the a an and or of to in on for with is are was be have has do not my that this
        what if when
    """.split()
)
