"""Greetings, thanks and chat: a message of nothing else wants a friendly word, and no source has it.

The whole message must be made of such phrases. "Hei, hva er SEB?" asks something, and goes to the search. A farewell is none of
them: on a worst day it may mean more than it says.
"""

from __future__ import annotations

import re
from functools import cache

from knowledge.language.words import words

# A longer message says something.
_LONGEST = 14

# Each line is one way to say it, as whole words without signs.
_PHRASES = """
hei
heihei
hei på deg
heisann
hallo
halla
heia
morn
god morgen
god dag
goddag
god kveld
god helg
hi
hello
hey
good morning
good afternoon
good evening
hvordan går det
hvordan har du det
hvordan står det til
korleis går det
korleis har du det
korleis står det til
åssen går det
står det bra til
går det bra
alt bra
har du det bra
har du det fint
har du hatt en fin dag
har du hatt ein fin dag
er du der
are you there
hvor gammel er du
kor gammal er du
how old are you
hvor bor du
kvar bur du
where do you live
kan du synge
kan du synge en sang
kan du syngje ein song
sing a song
sing me a song
you are great
you are awesome
you re awesome
du er flink
du er best
how are you
how are you doing
how is it going
hows it going
what s up
whats up
nice to meet you
hyggelig å møte deg
takk
tusen takk
mange takk
takk skal du ha
takk for hjelpen
tusen takk for hjelpen
tusen takk for hjelpa
tusen takk for svaret
takk for hjelpa
takk for svaret
takk for sist
thanks
thank you
thank you so much
thanks a lot
tusen hjertelig takk
tusen hjarteleg takk
thanks for the help
thanks for your help
ha en fin dag
ha ein fin dag
have a nice day
bra jobba
godt jobbet
well done
good job
good bot
hvem er du
kven er du
who are you
hva heter du
kva heiter du
what is your name
what s your name
er du en robot
er du ein robot
er du en bot
er du et menneske
er du eit menneske
are you a robot
are you a bot
are you human
are you a human
are you real
fortell en vits
fortell meg en vits
fortel ein vits
fortel meg ein vits
kan du en vits
kan du ein vits
kan du fortelle en vits
kan du fortelje ein vits
si noe morsomt
sei noko morosamt
tell me a joke
tell a joke
can you tell me a joke
do you know a joke
"""
# May stand between and behind the phrases: whom it is said to, and small words of speech.
_AROUND = (
    "a da du då there trygg bot boten til deg med i dag og and you all alle sammen saman folkens mate or eller så so"
)


def is_small_talk(text: str) -> bool:
    """Tell whether a message is a greeting, thanks or chat, and nothing else."""
    said = words(text)
    return 0 < len(said) <= _LONGEST and _pattern().fullmatch(" ".join(said)) is not None


@cache
def _pattern() -> re.Pattern[str]:
    phrase, around = (
        "|".join(sorted(map(re.escape, each), key=len, reverse=True))
        for each in (_PHRASES.split("\n")[1:-1], _AROUND.split())
    )
    return re.compile(rf"(?:(?:{around}) )*(?:{phrase})(?: (?:{phrase}|{around}))*")
