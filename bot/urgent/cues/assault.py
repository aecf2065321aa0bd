"""Someone who hurts or threatens another, at work or at home."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "a weapon",
        2,
        """
        kniv|kniven|kniver|knivar|knivene|kjøkkenkniv*|brødkniv*|lommekniv*|tapetkniv*|dolk*|sag|saga|sagen|motorsag*
            |hammer|hammeren|slegge*|øks|øksa|golfkølle*|kølla|balltre|balltreet|brekkjern|brekkjarn
            |jernrør|jarnrøyr|jernstang*|jarnstong*|murstein*|machete|sverd|syl|sylen|strikkepinne*|barberblad*
            |glasskår*|syre|kokende|kokande|molotov*|brannbombe*|bensinkanne*|granat*|sprengstoff|dynamitt|elsjokk*
            |pepperspray*|saks|saksa|skrutrekker*|skrutrekkar*|skrujern*|stikkvåpen*|slagvåpen*|skytevåpen*|pistol
            |pistolen|gevær|geværet|hagla|våpen|våpenet|biljardkø*
        knife|knives|saw|chainsaw|sledgehammer|sword|axe|hatchet|crowbar|machete|screwdriver|scissors|syringe|grenade
            |taser|shank|shiv|gun|pistol|shotgun|rifle|weapon|blade|blades|bat|razor
        skutt|skudd|skyting|shots|gunshot|gunshots|gunfire|shooting
        boiling|kokende|kokande|skåldhett|hot|varmt vann|vatn|olje|kaffe|water|oil|coffee
        blad|blade|noe|noko|something skarpt|kvasst|spisst|sharp|pointy|pointed
        laddet|ladd|lada|loaded|siktet|aimed|pekte|peker|pointing|points
        """,
    ),
    Cue(
        "a mark or a blow",
        2,
        """
        merker|merke|merkene|blåmerker|blåmerke|blåmerket|bruises|bruise|bruising|marks|mark|avtrykk|fingeravtrykk
            |fingermerker|kvelemerker|brennmerke*|brannmerke*|brannsår*|sigarettmerker|klemerker|bite|bitemerke*|burns
            |scratches|welts|handprint .. halsen|hals|armene|armane|armen|ryggen|lårene|låra|nakken|kroppen|ansiktet
            |henne|ho|handleddet|håndleddene|handledda|neck|throat|arms|arm|back|legs|wrists|face|body|thighs|her|him
            |me
        blått|blå|blåveis|black|hoven|hovent|swollen|bloody|blodig|sprukket|sprukken|split øye|auge|auga|øyet|eye|eyes
            |kinn|leppe|lip|nese|nose|ansikt|face|munn|lebbe
        spark|sparka|sparket|neven|neve|nevene|slag|slagene|knyttneve|knyttneven|albue|albuen|kne|kneet|kick|kicked
            |punch|punched|fist|elbow|headbutt|headbutted|skalla|skallet|skalle|dask|smekk|ørefik|slapped|slap|smacked
            |kvelt|klemte|klemt|klemde|squeezed|squeezes|strangled|grep|greip|grabbed|tok|dyttet|dytta|dytter|shoved
            |pushed|dro|drog|dragged|bet|bit|bitt|bitten|lugget|lugga .. magen|ansiktet|fjeset|trynet|hodet|hovudet
            |halsen|ryggen|brystet|håret|nakken|trappa|trappen|veggen|armen|strupen|face|stomach|belly|head|throat
            |neck|hair|wall|stairs|back|ribs|jaw|eye|ribbeina|kjeven|kinnet|nesa|øyet|skrittet
        sparket|sparka|slått|slo|slår|slege|hit|hits|hitting|punched|kicked|kick|beat|beaten|dyttet|dytta|kastet|kasta
            |threw|throws|pushed|banket|banka|klapset|slapped|smacked|pisket|belted meg|mæ|me|henne|ho|ham|jenta
            |gutten|ungene|barna|kids|her|him|us|oss|ned|down|til|katten|hunden
        squeezed|klemte|klemt|presset|pressa|press|holdt|held|hold|grep|greip|tok|hands|hendene|hendane|henda .. neck
            |throat|halsen|strupen|nakken|munnen|mouth|nesa
        juling|julebank|beating|thrashing|bashing|walloping
        alt (ble|vart|blei) svart|mørkt
        everything|it went|goes black|dark|blank
        tallerkener|tallerkenar|tallerkar|tallerknar|stoler|stolar|ting|glass|møbler|plates|dishes|things|furniture
            |chairs flyr|fyk|flying|kastes|kastast|knuses|knust|fly|thrown|veggene|smashed|mot|wall
        flyr|fyk|flying|kaster|kastar|throws|hiver .. tallerkener|tallerkenar|glass|ting|møbler|plates|things|chairs
            |kniver
        stabbed|stukket|stukken|knivstukket|skutt|shot|voldtatt|valdteken|raped|mishandl*|assaulted|abused|attacked
            |angrepet|angripen|overfalt
        spytter|spytta|spyttet|spat|spit på|on|in|at|i
        låser|låste|låst|locks|locked meg|me|mæ|her|henne inne|in|ute|out|up
        tok|tatt|tar|took|takes|taken|knuste|smashed|gjemt|hid telefonen|mobilen|nøklene|nøklane|passet|phone|keys
            |passport|bankkortet|card min|mi|mine|my|fra|frå|from
        took|taken|takes|smashed|has|har|tatt|tok .. phone|keys|passport|mobilen
        """,
    ),
    Cue(
        "a threat",
        1,
        """
        trussel|trusler|truslar|trugsmål|truet|trua|truga|truer|trugar|threat|threats|threatened|threatening|threatens
            |bombetrussel|drapstruss*|dødstruss*|pressa|presser|blackmail|utpress*
        sa|seier|sier|says|said|skriver|skriv|skrev|skreiv|wrote|texts|texted|roper|ropar|skriker|brøler|yells|shouts
            |screams|sendte|sende|sent|visker|kviskra .. at|that|han|he|de|they|dei|ho|she|hell|theyll|jeg|eg|ill|i|du
            |you|im|vi|vet|veit|know|ska|skal|will|kommer|kjem|gonna|coming|going .. ta|tar|hente|drepe|finne|brenne
            |skade|skada|skyte|slå|knuse|ødelegge|øydelegge|betale|angre|dø|døy|kutte|stikke|skjære|come|coming|get
            |kill|find|burn|hurt|shoot|cut|pay|regret|die|dead|bor|bur|live|lives|sorry|kommer|kjem|vente|waiting
            |skolen|barnehagen|neste|next
        du|you|dere|vi|they|eg|jeg|we|he|familien|ungene|i kommer|kjem|skal|får|will|shall|gonna|are|youll
            |ska til (å) angre|betale|få|dø|døy|svi|bli|regret|pay|die|see|suffer
        vet|veit|know|knows|kjenner|knew|fant|funnet|found hvor|kor|where|hvilken|hva|kva|which|adressen|address
            |navnet|namnet .. bor|bur|live|lives|jobber|jobbar|barna|barnehage*|skole*|skule*|work|works|kids|school
            |går|ungene|ungane|familien|sover|parks|parkerer|heter|heite
        navnet|namnet|navna|namna|names|name|bilde|bilder|bildet|bilete|picture|pictures|photo|photos|adresse|adressen
            |address .. ungene|ungane|barna|jenta|kona|huset|datteren|dottera|sønnen|sonen|meg|kids|children|daughter
            |son|wife|my|house|familien
        hvis|viss|om|if|dersom|unless .. NOT|dont|doesnt|sier|seier|går|gjeng|leave|leaves|tell|tells|ringer|gjør|gjer
            |smugler|bringer|tar|forteller|melder|report|refuse|sladrer|slutter|svarer|betaler .. drep|dreper|finne
            |dør|døyr|skjer|tar|kill|die|hurt|burn|will|sorry|ungene|familien|barna|vet|angre
        noen|nokon|someone|somebody|one|en|ein|hvem|dere|alle .. skal|ska|will|kommer|going|gonna|må .. dø|døy|blø|die
            |bleed|svi|pay|betale
        bombe|bomba|bomb & truet|trua|truer|trugar|threat|threatening|trussel|ringte|ringt|sagt|sier|seier|lagt
            |plassert|called|says|pakke|bag|telefonen
        sprenge|sprenger|sprengast|eksplosiver
        pris|dusør|bounty|kontrakt .. hodet|hovudet|my|head|meg
        kule|bullet (i|in) posten|konvolutten|postkassa|mail|post|envelope|mailbox|letterbox
        leter|leiter|letar|looking|ser|jakter|hunting|ute|out|after|etter etter|for|me|meg|oss nestemann|neste|next
            |meg|me|oss|us|henne|ho|betjent*|noen|nokon|someone|hevn|revenge|one|blod|trouble
        hevn|hemn|hevne|revenge|vengeance|payback|oppgjør
        drepe|drepa|drep|dreper|kill|kills|murder|skyte|kverke|kvele
        går|gjeng|gikk|gjekk|gått|goes|going|went (helt|heilt) amok|berserk|løs|laus|ape|bananas|mental
        raseri|rasende|psykotisk|psychotic|klikka|klikket|klikker|lost_it|ser_rødt|utagerer|utagerar|utagerende
            |agitert|agitated|ute_av_seg|ute_av_kontroll|truende|trugande
        skrik|skriker|skrike|hyl|hyler|hylar|brøler|brøl|roper|ropar|screaming|screams|scream|yelling|hamrer|hamrar
            |dundrer|dundrar|banging|pounding|bråk|dunking (om|på|for|i|fra|frå|for|from|at|in|on) (hjelp|help|døra
            |døren|cella|naboen|the|veggen|door|wall|inne|inside|$)
        roper|ropar|shouts|shouting|calls|calling .. navnet|namnet|my_name|names
        pakke|pakken|package|konvolutt|pulver|powder & tikker|tikkar|ticking|mistenkelig|suspicious|ukjent|hvitt|kvitt
            |white|ledninger|wires
        kaster|kastar|kastet|hiver|river|smashing|throwing|smadrer|knuser|knuste|raserer|wrecking & cella|avdelinga
            |avdelingen|alt|vinduer|ruter|oss|wing|cell|everything|furniture|inventar
        """,
    ),
    Cue(
        "not safe at home",
        2,
        """
        NOT|DONT|cant|tør|torer|våger|vågar|dare|afraid|scared|redd (to|for|å) dra|reise|gå|go|going|komme|return|være
            |vere|be|kjøre|ringe|sove|sleep hjem|heim|hjemme|heime|home|back|tilbake|inn|ut|alene|aleine
        NOT|tør|torer|dare|afraid|scared|redd .. hjem|heim|hjemme|heime|home
        trygg|trygt|tryggere|tryggare|trygge|safer|safe|safest .. her|here|på_jobb|jobben|cella|work|inne|inside
            |office|with .. enn|than|hjemme|heime|home|med
        safer|tryggere|tryggare|trygger|roligere|betre|bedre|better here|her|på|at|in|hos|med|with
        bli|blir|stay|sove|sleep|overnatte|overnatta|sitte|sit|gjemme|vente|være|vere .. jobb|kontoret|office|work
            |vaktrommet|garderoben|bilen|car|cellen|cella|celle|after (natta|natt|i_natt|i_kveld|over|my
            |tonight) (shift) tonight|natt|natta|kveld|istedenfor|instead|over|hjem|heim|home|tryggere|safer
        sitter|sit|sitting|sover|sleeping|gjemmer|driving|kjører|køyrer|bussen|går|walking .. bilen|bussen|car|bus
            |parkeringsplass*|bensinstasjon*|stasjonen|trappa|skogen rundt|and|og|fordi|med|med_ungene|for|because
            |with|til|until|outside|utenfor
        rundt_og_rundt|round_and_round|in_circles
        bensinstasjon*|petrol_station|gas_station
        kriseenter*|krisesenter*|refuge|shelter|krisesentersenter|voldsalarm*|besøksforbod|besøksforbud|restraining
            |hemmelig_adresse|kode_6
        (bare|berre|just) krangel|krangla|krangler|falt|gikk_på|argument|argue|argued|uhell|lek|fell|joking|kødda|spøk
        NOT|dont|ikke|ikkje|never|please la|let|send|lat|make|gi ham|han|henne|meg|him|me|her|mannen|pappa|them|dei
            |de hente|ta|pick|take|få|near|komme|come|have|go|back|hjem|heim|home|med
        livredd|vettskremt|skrekkslagen|terrified|petrified
        """,
    ),
    Cue(
        "fear",
        1,
        """
        redd|livredd|skremt|vettskremt|terrified|scared|afraid|fear|frightened|panic|panikk|skjelver|skjelv|shaking
            |trembling|tør|torer|utrygg|unsafe|urolig|uroleg
        """,
    ),
    Cue(
        "a thing that hurts",
        1,
        """
        flaske|flasken|flaska|glass|glasset|stol|stolen|stein|steiner|rør|kjetting|lenke|spiker|spikar|penn|gaffel|nål
            |nåla|sprøyte|sprøyta|lighter|bensin|bottle|chair|brick|pipe|chain|pen|fork|needle|petrol|belte|belt|bil
            |car|bilen|hund|hunden
        """,
    ),
    Cue(
        "who should be safe",
        1,
        """
        barna|ungene|ungane|ungen|barnet|barn|jenta|jenten|jente|guten|gutten|babyen|baby|sønnen|sonen|dattera
            |datteren|dottera|stedatter*|stedatra|stedattera|stesønn*|steson*|minstejenta|nevø*|niese*|barnehage*
            |barnehagen|skolen|skulen|sfo|gravid|gravide|kids|children|child|daughter|stepdaughter|stepson|son|toddler
            |girl|boy|nursery|kindergarten|school|pregnant
        kjæreste*|kjæraste*|boyfriend|girlfriend|mannen|mannen_min|husband|ektemann*|samboer*|sambuar*|eks|eksen
            |eksmannen|eksmann|ex|partner|stefar|stefaren|stepfather|stepdad|pappa|svigerfar|kona|wife|faren_til
            |father
        """,
    ),
)
