"""Medicine, drugs and poison taken in: by mouth, all at once, by the one who writes or by another."""

from __future__ import annotations

from bot.urgent.rules import Danger, Heed, Rule

# The whole of what was there. Nobody takes a week's medicine so; "tok alle tablettene" stands in `injury.py`.
ALL_AT_ONCE = """
    GULPED .. WHOLE .. MEDICINE
    GULPED (opp|i|up|down) .. WHOLE PILLBOX
    EMPTIED .. PILLBOX (i|into) (MYSELF|seg)
    TAKEN WHOLE PILLBOX
    TAKEN|GULPED|EMPTIED .. WHOLE .. PILLBOX .. med|of|with MEDICINE
    slikka|slikket|bælma|pælma|lempet|dyttet|dytta|stappet|stappa|hiva|helte|helt|proppa|pressa i seg|sæ|MYSELF .. MEDICINE|PILLBOX
    rest|resten|remaining (av|of) {DET} MEDICINE & GULPED|TAKEN|EMPTIED
    GULPED|TAKEN (COUNTED_PILLS) .. ganger|gonger|times .. dosen|dose
"""

# Fewer words, where someone is told of and nothing is asked.
TOLD = """
    GULPED|EMPTIED & PILLBOX
    TAKEN (about|rundt|kanskje|around|like|maybe|over|nesten|minst) COUNTED_PILLS (of|av|stk|stykk|stykker) (them|dem|dei|$)
    TAKEN & rar|rart|weird|strange|tung|heavy|uvel|dårlig|kvalm|sick|nummen|numb & of|av & them|dem|dei
    i seg|MYSELF alt|alle|everything & medisin*
    GULPED|TAKEN & WHOLE & MEDICINE|PILLBOX
    TAKEN|GULPED (alt|everything|alle|all) ... medisinskapet|medisinskåpet|medisintralla|medisintrallen|cabinet
    tomme|tomt|tom|empty {DET} PILLBOX|brett|pillebrett|sprøyter|blister|blisters|strips|packs|syringe|syringes
    GULPED & POISON
    drukket|drakk|drukke|drank|drikker|drikk .. POISON
    TAKEN|GULPED & trøtt|trøytt|sløv|søvnig|døsig|svimmel|kvalm|uvel|kastet|drowsy|sleepy|woozy|dizzy & MEDICINE|PILLBOX
        |noe|noko|something|alt|everything
    sprøyta|sprøyten|nåla|nålen|needle|syringe .. i|in armen|arm|låret
"""

RULES = (
    Rule(Danger.INJURY, Heed.STATE, ALL_AT_ONCE),
    Rule(Danger.INJURY, Heed.TOLD, TOLD),
)
