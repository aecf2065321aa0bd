"""Someone who hurts another, and what with."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "a weapon",
        2,
        """
        spiss|kvass|skarp|kvesset|slipt|slipte|sharp|sharpened|filed|whittled|spikka .. tannbørst*|skje|skjei|gaffel
            |pinne|bein|plast*|metall*|toothbrush|spoon|stick|metal|plastic|blyant|pencil|penn
        noe|noko|something|et_eller_annet som|that|langt|long|blankt|shiny|metal|hardt|spisst|skarpt|i_hånda|i_handa
            |in_his_hand|bak_ryggen|behind_his_back|under_jakka|under_genseren|up_his_sleeve|i_ermet|i_lomma|i_sokken
        kokende|kokande|varmt|boiling|hot|kokt & kastet|kasta|kaster|helte|heller|helde|hive|hiver|threw|throws
            |throwing|poured|pouring|kastar|ansiktet|face|sukker|sugar|vannkoker|kettle|olje
        sikter|siktar|aiming|aims|peker|peikar|pointing|vifter|viftar|waving|swinging|svinger|svingar|hugger|hogg
            |truer|lunging med|mot|på|at|with|a|the|vilt|rundt .. kniv*|saks|stol|kølle|flaske|jern*|glass*|knife
            |chair|bottle|pole|pipe|stick|stang|spade|rake|broom|kost|sag|hammer|pistol|gun|meg|oss|us|me|her|betjent*
        bombe|bomba|bomb & truet|trua|truer|trugar|threat|threatening|trussel|ringte|ringt|sagt|sier|seier|lagt
            |plassert|called|says|pakke|bag|telefonen
        bag|veske|veska|sekk|sekken|koffert|kofferten|eske|eska|boks|pakke|pakken|package|suitcase|box|parcel & wires
            |ledninger|leidningar|tikker|tikkar|ticking|humming|summer|summar|brummer|blinker|blinking|hvitt|kvitt
            |pulver|powder|lukter|smells|mistenkelig|suspicious
        mangler|manglar|missing|borte|savnes .. verkstedet|verkstaden|kjøkkenet|workshop|kitchen|skuffa
            |tavla & skrujern|kniv|kniven|hammer|sag|øks|saks|knife|screwdriver|tool|scissors|barberblad
        helt|helte|helde|poured|pouring|pours|tømte .. bensin|bensinen|petrol|lighter_fluid|tennvæske|diesel
        avsikret|loaded|ladd|lada pistol|gun|rifle|hagla
        kniv|kniven|kniver|knivar|knivene|kjøkkenkniv*|brødkniv*|lommekniv*|tapetkniv*|dolk*|sag|saga|sagen|motorsag*
            |hammer|hammeren|slegge*|øks|øksa|golfkølle*|kølla|balltre|balltreet|brekkjern|brekkjarn|jernrør|jarnrøyr
            |jernstang*|jarnstong*|murstein*|machete|sverd|syl|sylen|strikkepinne*|barberblad*|glasskår*|syre|kokende
            |kokande|molotov*|brannbombe*|bensinkanne*|granat*|sprengstoff|dynamitt|elsjokk*|pepperspray*|saks|saksa
            |skrutrekker*|skrutrekkar*|skrujern*|stikkvåpen*|slagvåpen*|skytevåpen*|pistol|pistolen|gevær|geværet
            |hagla|våpen|våpenet|biljardkø*
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
        skalla|skallet|nikket|headbutted|dunket|dunka|smelte|slengte|slengt|slammed|banged .. hodet|hovudet|head|meg
            |henne|ho|ham|her|him|me|face|ansiktet .. veggen|døra|bordet|gulvet|golvet|wall|door|table|floor|bakken
            |sengekanten
        ligger|ligg|lå|lying|lies|is|er nede|down|under|på_bakken|på_gulvet|on_the_ground|on_the_floor .. sparker
            |sparkar|kicking|slår|trampar|tramper|stomping|hopper|hoppar
        sparker|sparkar|slår|tramper|trampar|hopper|kicking|stomping|beating|hitting|jumping|dundrer|pælmer|denger løs
            |på|on|laus|hodet|head|rundt .. hodet|hovudet|head|ham|han|henne|ho|him|her|kollega*|betjent*|en|ein
            |officer|colleague|magen|nede|ryggen|som_ligger
        kneet|kne|knee|foten|boot|albuen|armen|arm|underarmen|hendene|hands|handa på|over|i|on|around|rundt|mot
            |in .. halsen|strupen|nakken|ryggen|brystet|neck|throat|chest|face|ansiktet|munnen|mouth
        får|fekk|fikk|get|got NOT|cant|almost|nesten|knapt ikke|puste|breathe .. mens|when|while|da|fordi|because|han
            |he .. holdt|held|klemte|satt|sat|lå|pressed|pushed
        spyttet|spytta|spat|pisset|pissa|kastet|kasta|helte|threw|smurte|smørte .. avføring|urin|piss|dritt|blod|shit
            |feces|urine|blood|i_øynene|i_munnen|in_my_mouth|in_my_eyes
        bet|beit|bitt|biter|bit|bites|biting|bitten meg|av|i|ham|henne|her|me|off|him|into|øret|fingeren|nesa|hånda
            |handa|ear|finger|nose|hand|arm|armen|kinnet
        slår|slo|hits|hit|beats|dytter|sparker|denger|smells|klyper|rister|lugger|låser|kveler|tvinger|smacks|slaps
            |shoves|chokes|shakes meg|me|mæ|henne|oss|ungene|ungane|barna|jenta|gutten|guten|katten|hunden|mora|mamma
            |her|the_kids|kids|my når|hver|nesten|igjen|hvis|every|when|again|$|og|and|hjemme|heime|så|nå|no
        voldtatt|valdteken|voldtok|valdtok|voldtekt|rape|raped|forced_himself|tvang_seg|overgrep|seksuelt|sexually
            |molest*
        fekk|fikk|fått|got|took (nettopp|just) en|ein|et|eit|a|one .. trynet|fjeset|ansiktet|kjeften|magen|kjeven|nesa
            |øyet|auga|face|jaw|nose|eye|teeth|tennene
        slo|slår|slår|kastet|kasta|dytta|dyttet|ristet|rista|threw|hit|shook|slammed .. ungen|ungane|ungene|barnet
            |babyen|guten|gutten|jenta|henne|child|kid|baby|girl|boy|wife|mora .. (i|mot|into|ned|against) golvet
            |gulvet|veggen|trappa|floor|wall|bakken|døra
        tanna|tann|tennene|tooth|teeth|nesa|kjeven|ribbeina rauk|røyk|løs|laus|out|broken|brukket|brote|knust|knocked
        oppå|ovenpå|over|on_top & betjenten|betjent|kollegaen|kollega|makkeren|officer|colleague|vikaren|sykepleieren
            |ho|henne|her
        får|fær|cant|klarer (vi|dei|de|we|eg|jeg) (ham|han|him|ho|henne|dem|her|them) NOT|get (him|her|them) av|løs
            |laus|vekk|off|bort
        kledde|kler|kneppet|dro|drog|took|ripped|rev (av) .. klærne|buksa|trusa|bhen|klede|kleda|clothes|trousers
            |pants|underwear
        tvang|tvinger|tvingar|tvunget|forced|forces|forcing|presset|pressa (meg|henne|me|her|til|to|ned|oss|seg)
        tafset|tafsa|tok_på|befølte|groped|touched_me|rørte_meg|tuklet|klådde
        woke|våknet|vakna & naked|naken|klær|clothes|bukse|husker_ikke|hugsar_ikkje|dont_remember
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
)

# Nothing by themselves: they make likelier what one of the others speaks of.
BESIDE = (
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
        stedatra|stedatteren|stebarn|fosterbarn|tantebarn|barnebarn|grandchild|nephew|niece|lillebror|lillesøster
            |søsteren|søstera|sister|mora|mamma|bestemor|grandmother|naboen|naboens|neighbour|neighbor|venninna
            |venninne|friend
        sjuåring*|femåring*|treåring*|toåring*|niåring*|tenåring*|teenager|baby|spedbarn|vogna|bleie*
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
