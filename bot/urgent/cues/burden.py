"""To be a burden, and to follow the dead."""

from __future__ import annotations

from bot.urgent.cues.cue import Cue

CUES = (
    Cue(
        "better without me",
        2,
        """
        slepp|slipper|slippe|sleppe|spared|saved (å) MYSELF|ha|se|dra|stri|me|from_me|bruke|tørke|having|dealing
        bare|only|just (er|am|been|is) (i|in) veien|vegen|the_way|way
        tar|take|takes|taking|opptar (opp|up) plass|space|oksygen|oxygen|room
        ersatt|erstatte|erstattes|erstattast|replace|replaced|replacement|ny_pappa|ny_mamma|new_dad|new_mum MYSELF|me
            |oss
        dere|dei|de|they|alle|everyone|kids|ungene klarer|klarar|greier|will|be|ll (dere|seg) fint|bra|fine|okay|ok
            |manage|greit|uten
        bruker|bruk|use|spend .. forsikring*|insurance|pengene|money (til|on|for)
        ingen|nobody|noone vil|would|kommer|will|vill|skal (til) (å) gråte|sørge|sakne|savne|notice|merke|cry|care
            |come|komme
        glemt|gløymt|forgotten|forget (MYSELF|me) fort|snart|quickly|soon|om_en
        gruppeliv*|livdekning|life_cover|etterlattepensjon*|dødsfallserstatning|death_benefit|survivors_pension
        next_of_kin|pårørende & endre|endra|change|update|oppdatere|bytte
        uhell|ulykke|ulukke|accident (å|to|det|it) ser_ut|looks|look|likner|ligner|se_ut|sjå_ut|seem
        looks|look|ser_ut like|som (en|ein|ei|an) uhell|ulykke|ulukke|accident
        uten|utan|without MYSELF|me
        BETTER|lettere|lettare|enklere|happier|easier|lighter|better|gladere|roligere|free|fri|frie .. uten|utan
            |without
        byrde|byrda|byrden|børe|børa|belastning|klamp|klump|tyngde|dødvekt|ballast|hemsko|byrder på|for|om|til|i|$
        klamp|klump om foten
        bry|besvær|plage|ugagn|belastning|ulempe for|til alle|andre|dere|dykk|folk|dem|dei|familien|$
        burden|deadweight|nuisance|liability|albatross|millstone|baggage
        dead weight
        drar|dreg|trekker|drag|dragging|pull|pulling|bring|bringing|weigh|weighing|holder (alle|everyone|dem|dei|them
            |dere|you|folk|familien|the) .. ned|down|tilbake
        i|in veien|vegen|way $|for|of|her|hjemme|heime|overalt
        puste|pusta|pustet|pustar|ånde|breathe|breath|sigh (ut|out|a) (lettet|letta|of|i) (easier|freely|relief
            |ro) .. hvis|om|når|if|when|uten|without
        lettelse|letting|lette|relief|relieved|lettet|letta ... borte|vekk|vekke|gone|NO_MORE_ME|død|forsvant
        hvis|om|viss|når|if|when|dersom ME|i|im (var|er|vart|ble|was|were|am) (bare|just) borte|vekk|vekke|gone|away
            |forsvant|disappeared|forsvann|forsvinn|forsvinner|wasnt|werent
        ingen|nobody|noone|one|hvem|kven|who|neppe|knapt|NOT|doubt|wouldnt .. savne|savner|sakne|saknar|savna|saknet
            |miss|missed|misses|mourn|sørge (om|if|$|ME|MYSELF|me|noe)
        ingen|nobody|noone|neppe|knapt|hardly|NOT|hvem|wonder|lurer|wouldnt .. merke|merker|merka|merkar|merkast
            |oppdage|oppdager|notice|notices|noticed (om|at|if|that|til|det|det|$|noe)
        NOT|ingen .. bruk|behov|plass|rom for MYSELF|sånne|slike|me
        no use|room|place|need for me
        overflødig|overflødige|unødvendig|erstattelig|replaceable|superfluous|unwanted|uønsket|uønska|unyttig
        klarer|klarar|greier|greiar|manage|cope|managing|klare|greie (dere|dykk|seg|they|you|dei|dokker) (fint|bra
            |godt|fine|bedre|betre|seg) (uten|utan|without) $|MYSELF|me
        bra|fint|greit|godt|fine (at) dere|alle|de|dei|dokker|andre slipper|slepp|sleppe|slippe .. MYSELF|me|$
        slipper|slepp|slippe|sleppe (dere|dei|dem|alle|they) .. MYSELF
        rid of me
        livsforsikring*|forsikringssum*|forsikringspeng*
        """,
    ),
    Cue(
        "the dead followed",
        2,
        """
        følge|følgje|følger|følgjer|follow|following|join|joining (etter|after) (him|her|henne|ham|dem|dei|them|mamma
            |pappa|bror|broren|dad|mum|mom|brother) snart|soon|nå|no|now|etter|$
        samme|same|samme_vegen (the) vegen|veien|veg|vei|road|way|path|måten|måte (som|as|out|$)
        gjorde|did|gjer|tok det|it|livet da|då|when|as|som|at|himself & far|faren|pappa|bror|broren|mor|mora|dad
            |father|brother|mother|onkel|bestefar|venn|kamerat|makker|yngre|eldre|age|alder
        møte|møter|treffe|treffer|treffes|møtes|møtast|se|sjå|see|meet|be|være|vere .. igjen|att|again|soon|snart|with
            |hos|med .. død|døde|himmel*|heaven|grava|mista|mamma|pappa|mum|dad|son|sønnen|other_side|andre_siden
            |andre_sida
        hos|with|til|to mamma|pappa|mor|far|bror|mum|dad|him|henne|ham nå|no|now|snart|soon|igjen|again $
        burde|skulle|should|shouldve|wish (ha|have|been|det|it) (vært|vore|been|var|was) MYSELF|me|gått|gone|samme
            |same|dødd
        """,
    ),
)
