"""What the bot says of itself: when it is installed, and when somebody asks for help."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """The welcome and the help, in one language."""

    hello: str
    limits: str
    stored: str
    among_others: str
    emergency: str
    talk: str
    commands: str


NB = Texts(
    hello=(
        "Hei! Jeg er Trygg. Jeg svarer på spørsmål om rettigheter, oppfølging etter belastende hendelser, varsling, likestilling "
        "og HR i kriminalomsorgen. Alt jeg viser, står ordrett i kildene, og hver kilde er oppgitt."
    ),
    limits="Jeg gir ikke juridiske råd, og jeg tar ikke imot varsler. Står det ikke i kildene, sier jeg det.",
    stored=(
        "Spørsmålene dine lagres ikke. Hvilke avsnitt jeg viste deg, huskes i {days} dager, så du kan spørre videre. Sender du noe til et "
        "menneske, lagres bare teksten du godkjenner. Skriv «slett mine data» for å fjerne alt."
    ),
    among_others=(
        "Nevn meg med @, så svarer jeg her. Det som gjelder din egen sak, helse, trakassering eller varsling, svarer jeg bare på "
        "i privat chat."
    ),
    emergency="Er det fare for liv, ring 113, 112 eller 110.",
    talk="Trenger du noen å snakke med, ring Mental Helse 116 123.",
    commands="Still et spørsmål med dine egne ord, eller skriv:",
)

NN = Texts(
    hello=(
        "Hei! Eg er Trygg. Eg svarar på spørsmål om rettar, oppfølging etter belastande hendingar, varsling, likestilling og HR "
        "i kriminalomsorga. Alt eg viser, står ordrett i kjeldene, og kvar kjelde er oppgitt."
    ),
    limits="Eg gir ikkje juridiske råd, og eg tek ikkje imot varsel. Står det ikkje i kjeldene, seier eg det.",
    stored=(
        "Spørsmåla dine blir ikkje lagra. Kva avsnitt eg viste deg, blir hugsa i {days} dagar, så du kan spørje vidare. Sender du noko "
        "til eit menneske, blir berre teksten du godkjenner lagra. Skriv «slett mine data» for å fjerne alt."
    ),
    among_others=(
        "Nemn meg med @, så svarar eg her. Det som gjeld di eiga sak, helse, trakassering eller varsling, svarar eg berre på i privat chat."
    ),
    emergency="Er det fare for liv, så ring 113, 112 eller 110.",
    talk="Treng du nokon å snakke med, ring Mental Helse 116 123.",
    commands="Still eit spørsmål med dine eigne ord, eller skriv:",
)

EN = Texts(
    hello=(
        "Hello! I am Trygg. I answer questions about rights, follow-up after distressing events, whistleblowing, equality and HR "
        "in the Norwegian Correctional Service. Everything I show stands word for word in the sources, and each source is named."
    ),
    limits="I give no legal advice and receive no reports of wrongdoing. What is not in the sources, I say is not.",
    stored=(
        "Your questions are not stored. Which passages I showed you is remembered for {days} days, so that you can ask on. If you send "
        "something to a person, only the text you approve is stored. Write “delete my data” to remove everything."
    ),
    among_others=(
        "Mention me with @, and I answer here. What is about your own case, health, harassment or whistleblowing I answer "
        "in a private chat only."
    ),
    emergency="If a life is in danger, call 113 (ambulance), 112 (police) or 110 (fire).",
    talk="If you need someone to talk to, call Mental Helse on 116 123.",
    commands="Ask in your own words, or write:",
)

welcome = InThree(NB, NN, EN)
