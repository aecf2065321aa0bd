"""What an emergency sounds like: rules one can read, and the little that is needed to apply them.

A message was missed, or alarmed for nothing? Write it into `tests/bot/urgent/sentences.py` first. Then add a line to the
table it belongs to, in words as people write them (`patterns.py` tells the signs a line may use):

    life.py  despair.py    the wish to die: said outright, and said otherwise
    farewell.py            leave-taking, plans, means and places
    leaving.py             an accident imagined, a reason left behind, things put in order, relief for others
    signs.py               faint signs, which count together or where nothing of a day at work stands beside them
    violence.py  fire.py  injury.py
    doorstep.py            someone at the door, a car behind, a door that others hold shut
    swallowed.py           medicine, drugs and poison taken in
    failing.py             what others see of a body that fails
    told.py                words that are enough where someone is told of and nothing is asked
    quiet.py               sayings, denials, and what makes a sentence talk about danger instead of being in it
    lists.py               words that stand for each other, in capitals in the tables

What no whole pattern tells may still be told by many small things together. They are tables too, each with a weight:

    cues/despair.py  burden.py  ending.py    despair, being in the way, an end and its means
    cues/parting.py  settled.py              leave-taking, things put in order
    cues/siege.py  cut_off.py                who waits, follows and breaks in; who is held or must not be heard
    cues/assault.py  threats.py              who hurts, what with, and who threatens
    cues/fire.py                             fire, smoke and gas
    cues/airways.py  failing.py  harmed.py   what fails in a body, what was done to it
    cues/telling.py                          told or asked, and now
    cues/talk.py  ordinary.py                what counts against all of them: talk about such things, an ordinary day

From a message to a danger: `reading.py` (sentences of words, slips mended by `mending.py`), `table.py` (which patterns stand
in a sentence), `contexts.py` (what else it says), `evidence.py` (what the cues come to), `rulebook.py` (the whole).
"""
