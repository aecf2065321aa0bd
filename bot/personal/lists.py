"""Words around names, common first names, and words with a capital that are no names."""

from __future__ import annotations

# Whom one speaks of at work; a name may follow.
ROLES = """
innsatt
innsatte
den innsatte
fange
fangen
domfelte
kollega
kollegaen
kollegene
leder
lederen
leiar
leiaren
sjef
sjefen
avdelingsleder
avdelingslederen
avdelingsleiar
fengselsleder
fengselslederen
enhetsleder
enhetslederen
vaktleder
vaktlederen
nærmeste leder
førstebetjent
førstebetjenten
fengselsbetjent
fengselsbetjenten
betjent
betjenten
verksbetjent
aspirant
aspiranten
inspektør
inspektøren
medarbeider
medarbeideren
medarbeidar
vikar
vikaren
rådgiver
rådgiveren
psykolog
psykologen
lege
legen
presten
naboen
mannen min
kona mi
samboeren min
inmate
prisoner
colleague
my manager
my boss
manager
officer
supervisor
mr
mr.
mrs
mrs.
ms
ms.
fru
herr
"""

# After these a name follows.
INTRODUCED = """
jeg heter
eg heiter
han heter
hun heter
han heiter
ho heiter
som heter
som heiter
vedkommende heter
navnet er
navnet mitt er
mitt navn er
namnet mitt er
navn er
ved navn
kalt
my name is
his name is
her name is
named
hilsen
helsing
mvh
med vennlig hilsen
med venleg helsing
vennlig hilsen
best regards
regards
"""

# Common in Norway. A name of two parts that begins with one of these is a person's.
FIRST_NAMES = """
Aisha
Ali
Ahmed
Aleksander
Alexander
Amalie
Amir
Amina
Anders
Andrea
Andreas
Ane
Anette
Anita
Ann
Anna
Anne
Anton
Arild
Arne
Arvid
Asbjørn
Astrid
Atle
Audun
Aud
Bente
Berit
Birgit
Birgitte
Bjarne
Bjørg
Bjørn
Bjørnar
Bård
Camilla
Cathrine
Cecilie
Charlotte
Christian
Christina
Christoffer
Dag
Daniel
David
Ebba
Egil
Einar
Eirik
Eivind
Elin
Elisabeth
Ellen
Emil
Emilie
Emma
Erik
Erika
Erlend
Espen
Eva
Fatima
Filip
Finn
Fredrik
Frida
Frode
Geir
Grete
Grethe
Gro
Gunn
Gunnar
Guro
Gunvor
Halvor
Hanna
Hanne
Hans
Harald
Hassan
Hege
Heidi
Helene
Helge
Henrik
Henriette
Hilde
Håkon
Håvard
Ibrahim
Ida
Ine
Inga
Inge
Ingeborg
Inger
Ingrid
Ingvild
Ivar
Jakob
Jan
Janne
Jarle
Jens
Joakim
Johan
Johannes
John
Jon
Jonas
Jorunn
Julie
Jørgen
Jørn
Kari
Karin
Karoline
Kathrine
Katrine
Kenneth
Kim
Kirsten
Kjell
Kjersti
Kjetil
Knut
Kristian
Kristin
Kristine
Kristoffer
Kåre
Lars
Laila
Leif
Lene
Linda
Line
Linn
Lise
Liv
Maja
Magne
Magnus
Malin
Marianne
Maria
Marie
Marit
Marius
Markus
Marte
Martin
Mats
Merete
Mette
Michael
Mikkel
Mohamed
Mohammed
Mona
Monica
Morten
Nina
Nils
Nora
Odd
Oda
Ola
Olav
Ole
Omar
Oskar
Petter
Per
Pål
Ragnar
Ragnhild
Randi
Rita
Roar
Robert
Roger
Rolf
Rune
Runar
Ruth
Sander
Sara
Sebastian
Sigrid
Sigurd
Silje
Siri
Siv
Sofie
Solveig
Solfrid
Stein
Steinar
Stian
Stig
Stine
Svein
Sverre
Synnøve
Terje
Thea
Thomas
Tom
Tommy
Tomas
Tone
Tor
Torbjørn
Tore
Torhild
Torill
Torunn
Trond
Trine
Trude
Turid
Ulf
Unni
Vegard
Vidar
Vibeke
Vigdis
Wenche
Yngve
Yusuf
Øystein
Øyvind
Åge
Åse
Åshild
Åsmund
"""

# Places, units, bodies, days and languages stand with a capital, too.
NO_NAMES = frozenset(
    """
    oslo bergen trondheim stavanger ila ullersmo bredtveit ringerike romerike halden agder telemark vestfold buskerud
    hordaland rogaland nordland troms finnmark møre romsdal trøndelag innlandet innland østfold viken vestland vestre østre
    nord sør øst vest midt norge norway sverige danmark lillestrøm krus kdi fengsel fengselet avdeling region regionen
    enhet enheten direktoratet direktorat departementet arbeidstilsynet kriminalomsorgen kriminalomsorga friomsorgen
    friomsorgskontor kirkens mental helse røde kors legevakt legevakten politiet nav ombudet norsk nynorsk bokmål engelsk
    english norwegian mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august
    september oktober november desember monday tuesday wednesday thursday friday saturday sunday january february march
    may june july october december jul påske pinse christmas easter teams trygg word excel outlook office microsoft
    verneombud verneombudet verneombod tillitsvalgt tillitsvald plasstillitsvalgt hei hallo takk svar spørsmål
    jeg eg vi han hun ho de dei du det den dette når hvis og men at er har kan skal vil må hva hvem hvor hvordan hvorfor kva
    kven kor korleis the and but what who when where how why is has can hr hms seb
    """.split()
)
