"""Fire, smoke, gas and what goes before them."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "smoke and smell",
        2,
        """
        se|ser|sjå|see|puste|puster|breathe|hoster|cough*|svir|stinger|sting .. røyk*|smoke|tåke|øynene|auga|eyes
            |hånda|handa|noe|noko|anything|luft .. gangen|rommet|trappa|cella|kjøkkenet|avdelinga|corridor|hall|stairs
            |cell|kitchen|wing|taket|ceiling|overalt|everywhere|ventil*|vent|under_døra|under_the_door
        brent|brend|svidd|burnt|burning|burned|singed|smelta|smeltet|melted|svidde lukt|smell|plast|plastic|gummi
            |rubber|hår|hair|ledning|kabel|wire|wires|wiring|gass|elektrisk|electrical|electric|melk|papir|paper|toast
            |kake
        lukta|lukten|lukt|smell|odour|stank blir|er|is|gets|getting|av|of|sterkere|stronger|verre|worse|fra|frå|from
            |i .. sterkere|stronger|verre|worse|gass|gas|svidd|brent|røyk|smoke|burn*|råtne|rotten|ventil*|vegg*|wall
            |tavle*|skap*|socket|stikk*
        hodepine|hovudpine|headache|headaches|kvalme|kvalm|nauseous|sick|svimle|dizzy & alle|everyone|flere|hele|begge
            |all & ovn|peis|gass|gas|boiler|stove|varsler|alarm|pip
        kullosvarsler*|kullosvarslar*|co_alarm|gassalarm*
        røyk|røyken|røyka|røykutvikling*|røykfylt|røyklukt*|smoke|smoky|fumes|osen|ose|brannlukt|brentlukt .. under
            |fra|frå|ut|opp|gjennom|i|inn|over|velter|siver|tyter|renner|kommer|kjem|strømmer|fyller|from|coming|out
            |pouring|rising|through|everywhere|filling|in|overalt|tett|tjukk|tykk|ligger|på|er|seiver|oser
        renner|kommer|kjem|siver|sig|siger|tyter|velter|strøymer|strømmer|pouring|coming|seeping|rising|stiger|stig
            |fyller|filling|see|ser|seeing|fullt|full|smells|smell|luktar|lukter|lukt|lukta|stinks|stinker|stinkar
            |stank|osar|oser|thick|tjukk|tykk .. røyk|svidd|svidde|brent|brend|gass|gas|smoke|burnt|burning|bensin
            |parafin|petrol|propan|plast|plastic|gummi|rubber|diesel|svartrøyk|råtne_egg|rotten
        lukter|luktar|lukt|lukta|smell|smells|smelling|stinker .. svidd|brent|gass|bensin|røyk|plast|burnt|burning|gas
            |petrol|smoke
        gasslekk*|gass_lekker|gas_leak|leaking_gas|gasslukt*|propan*|kullosvarsl*
        NOT|ikke|ikkje|cant|hardly|knapt se|ser|sjå|see hånda|handa|hand|noe|noko|utgangen|exit|door|døra|through
            |gjennom|anything|lenger & røyk*|smoke|tett|tåke|thick
        """,
    ),
    Cue(
        "flames and heat",
        2,
        """
        brenn|brenner|brann|ild|eld|varme|varmt|fire|burning|heat|flammer|gnister|sparks|flames|glør|embers .. inni
            |bak|under|over|i|in|inside|behind|above .. veggen|veggane|vegg|taket|tak|loftet|kjelleren|sjakta|ventil*
            |tavla|skapet|søpla|bosset|panelet|pipa|peisen|wall|walls|roof|ceiling|attic|basement|shaft|vent|board|bin
            |chimney|stack|container|motor*|engine|panseret|bonnet|bua|skuret|shed
        mobil|mobilen|telefonen|pcen|laptop|batteri|batteriet|powerbank|lader|laderen|sparkesykkel*|elsykkel*|vape
            |phone|charger|battery|scooter|ebike|dings .. buler|bulger|bulging|sveller|hovner|swelling|røyker|smoking
            |ryker|freser|hissing|varm|hot|glovarm|smelter|melting|eksploder*|explod*|brenn*|burning|fyr|fire|pop
            |gnist*|spark*
        kastet|kasta|kaster|threw|throws|la|put|dumpa|stukket|holdt|holds|holding|satt|tent|tenner|tenne|lit|lighting
            |sets|setter .. lighter|fyrstikk*|match|matches|sigarett*|cigarette|sneip*|fakkel|molotov*|bensin*|petrol
            |papir|paper|ild|fyr|fire|bål|varme .. søpla|bosset|madrass*|seng*|gardin*|klær*|kleda|papir*|bin|mattress
            |bed|curtain*|clothes|cell|cella|seg_selv|himself|herself|huset|house|døra|door|bilen|car|skogen|loftet
            |lag|taket|her|here
        skogbrann|grasbrann|gressbrann|lyngbrann|bilbrann|pipebrann|kjøkkenbrann|tørrkok*|fettbrann|oljebrann|chip_pan
            |grease|wildfire|forest .. nær|mot|toward*|brann|fire|spre*|spread*|her|here|nå|no|now|huset|house
            |fengsel*|prison|porten|gate|vinden|wind|i
        frese|fresa|gnistre|gneistre|ulme|smelte|smelta|knitre|sprake|sprute|eksplodere|brenne|brenna|smoulder|spark
            |melt & lader*|ladar*|batteri*|gardin*|stikk*|ovnen|ovn|komfyr*|sikring*|vegg*|tak|charger|battery
            |curtain*|socket|oven|wall
        gardina|gardinene|gardinane|duken|sofaen|søpla|madrassen|papiret|veggen|curtains|curtain|tablecloth|bin
            |mattress tok|tar|tek|tatt|caught|catching|took
        strømmen|straumen|lyset|power|lights gikk|gjekk|went|flimrer|flickering & svidd|brent|lukt*|burn*|smell*
            |gnist*
        flammer|flammar|flammene|flammane|flames|ild|ilden|ilen|eld|elden|varme_i_veggen|blaze|ablaze|inferno|bål_i
            |glør|gloheit*|glohet*|ulmer|ulmar|smoulder*|smolder*|gnist*|spark|sparks|sparking|gneister|gneistrar
            |gnistrer|freser|fresar|knitrer|knitrar|spraker|sprakar|crackling|sizzling|smelter|smeltar|melting|lysbue
        brann|brannen|brenner|brenn|brinn|branntilløp|fire|burning|burns|burnt|fyr|påtent|påtend|tent_på|tente_på
            |set_light|lit|alight|antent|antenn*|overtent|tatt_fyr|tok_fyr|satt_fyr|caught_fire i|på|in|at|ved|on|her
            |here|nå|no|now|hos|inne|under|it|det|seg|the|a|laken*|papir*|gardin*|søppel*|madrass*|curtain*|mattress
            |paper|bin
        døra|døren|veggen|veggene|håndtaket|handtaket|gulvet|golvet|taket|stikkontakten|stikkontakta|kontakten|laderen
            |ladaren|batteriet|sikringsskapet|mobilen|pcen|sykkelen|sparkesykkelen|door|wall|handle|floor|ceiling
            |socket|charger|battery|laptop|scooter|ebike|vape .. varm|varmt|varme|glovarm|heit|heitt|gloheit|brennhet
            |kokvarm|smelter|smeltar|røyker|røykar|freser|svart|gnistrer|hissing|hot|scorching|warm|smoking|melting
            |sparking|swelling|sveller|popping|bulging|eksploder*
        eksplod*|eksplosjon*|explo*|smell|smalt|bang|detoner* i|på|in|from|fra|frå|kjelen|fyrrommet|verkstedet|det|the
            |boiler|workshop|kjeller*|gass*|gas
        """,
    ),
    Cue(
        "alarm and flight",
        1,
        """
        hoste|hoster|hostar|coughing|kravler|kryper|crawling|løper|springer|running|flykter|fleeing|hopper
            |jumping & røyk*|smoke|brann*|fire|flamm*|flame*|ut|out|vindu*|window
        kommer|kjem|får|cant|get .. NOT|ikke|ikkje|ut|out .. røyk*|smoke|varme|heat|flamm*|flame*|brenn*|burn*|fire
            |brann*
        brannalarm*|røykvarsl*|røykdetektor*|alarm|alarmen|detektor|sprinkler*|sprinkleren|fire_alarm|smoke_alarm
            |smoke_detector .. går|gått|gikk|gjekk|gjeng|hyler|uler|piper|ringer|utløst|utløyst|løst|ule|going|went
            |ringing|off|sounding|blaring|beeping|activated|stopper|igjen
        evakuer*|evacuat*|slukke*|sløkke*|slukk|sløkk|slokke*|slukker|brannslukk*|brannslange*|brannteppe|extinguish*
            |pulverapparat|branndør|brannutgang|exit|nødutgang*|utgangen|kommer_oss_ikke_ut|trapped|fanget|sperret
            |innesperret|hoppe_ut|fire_brigade|brannvesen*
        """,
    ),
)

# Nothing by themselves: they make likelier what one of the others speaks of.
BESIDE = (
    Cue(
        "what burns",
        1,
        """
        komfyr*|platetopp*|stekeovn*|steikeomn*|ovnen|omnen|frityr*|frityrgryt*|olje|panna|pannen|gryta|kjelen
            |tørketrommel*|tørkerommet|vaskemaskin*|brødrister*|kaffetrakter*|mikro*|varmeovn*|panelovn*|lader|ladar
            |litium*|elsykkel*|elsparkesykkel*|batteri*|skjøteledning*|sikringsskap*|sikringsskåp*|stikkontakt*
            |ventil*|vifte*|taket|loftet|kjeller*|lager*|søppel*|søpla|boss*|container|konteiner|madrass*|gardin*
            |sengetøy*|laken|papir|bilen|bensinkanne*|propan*|gassflaske*|grill|peis|pipa|stearinlys|telys|lysestake
            |sigarett|sneip|stove|oven|cooker|fryer|oil|pan|dryer|tumble|toaster|microwave|heater|charger|lithium
            |ebike|scooter|battery|extension|fusebox|vent|fan|roof|attic|basement|storeroom|bin|mattress|curtain
            |curtains|bedding|paper|car|engine|propane|canister|barbecue|chimney|candle|candles|cigarette|boiler
        """,
    ),
)
