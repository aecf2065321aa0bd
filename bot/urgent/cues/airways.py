"""Breath and heart."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "breath and throat",
        2,
        """
        astma|astmaen|asthma|inhalator*|inhaler|pustemaskin* & tom|empty|NOT|hjelper|virker|helps|blå|blue|verre|worse
            |puste*|breath*|hvese*|snakke|setning*|sentence*
        snakker|speak|talk|si|snakke|talks|speaks .. ett_ord|eit_ord|one_word|et_par_ord|hele_setninger|full_sentences
            |single_words|få_ord|mellom_hvert|between_words|between_breaths
        hoster|hostar|coughing|cough|hostet .. NOT|ikke|ikkje|stopper|blå|blue|rød|raud|fast|lyd|noe|noko|fast_i|tårer
            |spytter|choke*|kveles|whistling
        klør|klor|klorer|grabs|griper|tar|held|holder|holding|peker|pointing|slår|hands .. halsen|strupen|throat|neck
            |seg_på_halsen
        pustar|puster|breathing|breathes|pusten|pust|pusting .. rart|fort|tungt|sakte|overfladisk|grunt|hakkete|ujevnt
            |snorkende|rask|raskt|tungt|svakt|knapt|surklete|gurgle*|fast|shallow|weird|slow|slowly|strange|funny|hard
            |heavy|gurgling|rattling|noisy|quickly|stopp|pauser|pauses|stops
        svelget|svelga|swallowed|inhaled|pustet_inn|åndet .. tanna|tann|mynt|knappebatteri|batteri|leke*|perle|nål
            |spiker|bein|coin|tooth|needle|bone|toy|nut|magnet
        luft|air|oksygen|oxygen er|is|nok|enough|NOT|ikke|ikkje|får|i|her|more|mer|getting|going|running|til|$ .. NOT
            |tett|out|tom|borte|slutt|thin|low|lite|enough|nok
        pipe|piping|whistling|hvesing|stridor|surkling|rasling & pust*|breath*|bryst*|chest|hals*|throat|når
        halsen|hals|strupen|luftrøret|svelget|vranga|vrangen|throat|windpipe .. fast|sitt|sitter|sit|stuck|igjen|i|på
            |seg|in|caught|lodged|closing|tett|tjukk|tykk|hovner|snører|hevner|swelling|tight|hoven|med|sett
        sett|setter|set|satt|satte|stuck|fast|kiler|lodged|caught|holder|held|griper|grip|tar|holding|clutching
            |grabbing|klorer|drue|pølse|kjøtt*|bein|fiskebein|mynt|kule|bit|brød*|eple*|godteri*|drops|grape|sausage
            |meat|coin|bite|sweet|popcorn|peanut|marble|lego*|leke|bone .. halsen|hals|strupen|luftrøret|vranga|throat
            |windpipe|neck
        NOT|DONT|cant|cannot|ingen|slutta|sluttet|stopped|knapt|nesten|barely|hardly|almost (å) puste|pustar|puster
            |pust|pusta|pustet|hoste|hostar|hoster|få|får|svelge|svelgja|svelgje|lyd|snakke|breathe|breathing|cough
            |coughing|swallow|speak|talk|breath|sound|noise luft|lyd|ikke|ikkje|pusten|puste|NOT|ordentlig|skikkelig|$
            |nå|no|now|selv|sjølv|or|eller|lenger|properly|lyd|air
        lager|lagar|lage|kommer|makes|making|make NOT|ikke|ikkje|ingen|no|any|not|rar|rare lyd|lyder|lydar|sound
            |sounds|noise|noises
        hes|hås|hviskende|hvisker|kviskrar|whisper|whispers|whispering|hoarse|raspy & hals*|throat|svelg*|nøtt*|nuts
            |spis*|ate|eaten|hoven|hovne|tunge|tongue|breath|pust*|luft|air|stikk|sting|smoke|røyk
        hiver|hiv|gisper|gispar|peser|hveser|kveser|piper|pip|surkler|surklar|gurgler|rallende|snorker|snorkar
            |wheezing|wheezes|gasping|gasps|gurgling|rattling|panting|snoring etter|rart|pusten|pust|når|som|når|for
            |breath|air|strangely|weird|and|og|i|når|lyd|brystet|bryst
        tungpust*|pustevansk*|pustebesvær*|pusteproblem*|kortpust*|astma*|asthma|hyperventil*|luftveg*|luftvei*
            |kvelning*|kveling*|kveles|kvelast|kvelt|kjøvst|choke|choking|chokes|choked|suffocat*|anafyla*|anaphyla*
        får|fær|få|get|getting|gets NOT|ikke|ikkje|lite|dårlig|knapt|nesten|no|any|enough nok|ordentlig|puste|pusta
            |luft|air|breath|pust|luft|pusten|oksygen|oxygen
        leppene|lippene|leppane|leppa|fingrene|fingrane|ansiktet|munnen|neglene|lips|fingers|face|he|she|han|ho|hun er
            |blir|vert|går|turning|going|is|are|ble|blei|gone|helt|heilt|har_blitt|goes blå|blåe|blått|blålig|lilla
            |grå|blue|purple|grey|gray|blueish
        """,
    ),
    Cue(
        "chest and heart",
        2,
        """
        hånda|handa|hånden|hånd|hand|fist|neven .. brystet|bryst|bringa|chest|hjertet|heart
        arm|armen|venstre|left|kjeven|jaw|skulder|skuldra|skulderen|shoulder|ryggen|back|skulderblada
            |shoulder_blades .. nummen|numb|prikker|tung|heavy|strål*|radiat*|vondt|verker|ache*|aching|dov|tingling
            |pain|smerte*|rive*|ripping|tearing & bryst*|chest|svett*|sweat*|kvalm*|nausea*|pust*|breath*|venstre|left
            |plutselig|suddenly|grå|grey
        hjertet|hjartet|hjarta|heart|pulsen|pulse|puls .. hopper|hoppar|dundrer|dundrar|galopp*|racer|løper|hamrer
            |flagr*|stopp*|uregel*|irregular|racing|pounding|flutter*|skip*|180|190|200|40|30|wild|ute_av_rytme|rart
            |går_amok|svak|weak|ikke_finne
        sur|surt|sure oppstøt|heartburn & arm|armen|kjeve*|jaw|svett*|sweat*
        knyttneve|elefant|elephant|stein|skrustikke|belte|bånd|weight|band|vise|murstein|brick|tonn|tungt .. brystet
            |bryst|chest|bringa
        brystet|bryst|chest|bringa|hjertet er|is|kjennes|feels|snører|strammer|presser|eksploderer|gjør|vondt|verker
            |burns|hurts|like|som|helt|så|so|heavy|tight|og|and|siden|har|on
        svart|svimmel|dizzy|faint|besvime*|svimer|kvalm|nauseous & bryst*|chest|hjert*|hjart*|heart|arm|armen|puls*
            |kaldsvett*|klam
        brystet|bryst|brystkassa|bringa|bringen|hjertet|hjartet|hjarta|hjerte|chest|heart|sternum .. trykk|trykker
            |press|presser|klem|klemmer|stikk|stikker|sting|smerte|smerter|vondt|ilt|vondter|stråler|strålar|knyter
            |snører|rart|galopp|hamrer|flimrer|hopper|stopp|tungt|strammer|verker|brenner|pressure|pain|pains|tight
            |tightness|hurts|hurting|squeezing|crushing|aching|heavy|racing|fluttering|skipping|burning|siden|sida
            |since
        trykk|trykket|press|klem|klemmende|stikk|sting|smerte|smerter|vondt|ilt|pine|pressure|pain|pains|tight
            |tightness|weight|band|elephant|elefant|stein .. brystet|bryst|brystkassa|bringa|brystbeinet|hjertet
            |hjartet|chest|heart|sternum
        stråler|strålar|strålande|strålende|ned|utover|ut|radiates|radiating|spreading|down|shooting|numb
            |nummen .. armen|arm|kjeven|kjeve|venstre|skulder*|skuldra|ryggen|left|jaw|shoulder|back
        hjerteinfarkt|hjarteinfarkt|hjertestans|hjartestans|hjerteanfall|infarkt|arytmi|angina|nitro*|cardiac|defib*
            |aed|cpr|hlr|hjertekompresjon*|gjenoppliv*|resuscit*
        """,
    ),
)
