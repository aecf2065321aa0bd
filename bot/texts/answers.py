"""What the bot says around its answers, in an emergency, and when it has none."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree
from bot.turn import Suggestion


@dataclass(frozen=True, slots=True)
class Texts:
    """The bot's own words in one language."""

    starters: tuple[Suggestion, ...]
    none: str
    none_starters: str
    small_talk: str
    empty: str
    no_files: str
    too_long: str
    clarify: str
    unanswered: str
    apology: str
    sources: str
    verbatim: str
    page: str
    expired: str
    translation: str
    for_whom: str
    every_unit: str
    report_preface: str
    crisis_life: str
    crisis_fire: str
    crisis_violence: str
    crisis_injury: str
    crisis_numbers: str
    crisis_people: str
    and_answer: str
    started_over: str
    unit_noted: str
    past: str
    considered: str


NB = Texts(
    starters=(
        Suggestion("Ansatt: etter en hendelse", "Hva har jeg krav på etter vold eller trusler på jobb?"),
        Suggestion("Ny i jobben", "Hvilken informasjon skal nyansatte få?"),
        Suggestion("Leder: følge opp ansatte", "Hvem følger opp ansatte etter vold og trusler?"),
        Suggestion("Verneombud", "Når kan verneombudet stanse arbeidet?"),
    ),
    none=(
        "Det finner jeg ikke i kildene jeg har, og da gjetter jeg ikke. Spør nærmeste leder, HR, verneombud eller tillitsvalgt. "
        "Er det akutt: ring 113, 112 eller 110. Trenger du noen å snakke med: 116 123."
    ),
    none_starters="Du kan for eksempel spørre om dette:",
    small_talk=(
        "Hyggelig at du skriver! Jeg er Trygg, en bot og ikke et menneske. Jeg svarer på spørsmål om det å jobbe i "
        "kriminalomsorgen, og viser hvor svaret står. Trenger du noen å snakke med: 116 123."
    ),
    empty="Skriv et spørsmål, så leter jeg i kildene.",
    no_files="Vedlegg leser jeg ikke. Skriv det du lurer på.",
    too_long="Meldingen er for lang ({length} tegn, grensen er {limit}). Still ett spørsmål om gangen.",
    clarify="Jeg er ikke sikker på hva du mener. Er det noe av dette?",
    unanswered=(
        "Akkurat det finner jeg ikke i kildene, og da gjetter jeg ikke. Er det akutt: ring 113, 112 eller 110. Trenger du noen å "
        "snakke med: 116 123. Er det noe av dette du kan bruke?"
    ),
    apology="Beklager, noe gikk galt hos meg, og jeg fikk ikke svart. Prøv igjen om litt. Haster det, kontakt nærmeste leder.",
    sources="Kilder",
    verbatim="ordrett fra kildene",
    page="side",
    expired="gjaldt til {day}",
    translation="Translation",
    for_whom="gjelder {unit}",
    every_unit="hele kriminalomsorgen",
    report_preface="Teams er ikke en anonym kanal, og jeg tar ikke imot varsler. Her er hva kildene sier om å varsle:",
    crisis_life=(
        "**Er det fare for liv akkurat nå, ring 113.** Trenger du noen å snakke med, ring Mental Helse 116 123 eller Kirkens SOS "
        "22 40 00 40 (begge hele døgnet), eller legevakten 116 117. Du trenger ikke å stå i dette alene."
    ),
    crisis_fire="**Brann: ring 110 nå.** Løs ut alarmen, varsle alle i nærheten og følg branninstruksen der du er.",
    crisis_violence=(
        "**Pågår det vold eller trusler nå, utløs alarmen der du er og ring politiet på 112.** Er noen skadet, ring 113. "
        "Vold- og overgrepslinjen er 116 006."
    ),
    crisis_injury="**Er noen alvorlig syk eller skadet, ring 113 nå.** Haster det uten å være livstruende, ring legevakten 116 117.",
    crisis_numbers="Brann 110 · Politi 112 · Ambulanse 113 · Legevakt 116 117 · Mental Helse 116 123 · Vold- og overgrepslinjen 116 006",
    crisis_people=(
        "Si fra til vaktleder eller nærmeste leder med en gang, og be noen om å være hos deg. "
        "Gjelder det en annen, bli hos vedkommende til hjelpen er der."
    ),
    and_answer="Var det ikke slik ment? Dette sier kildene om det du spør om:",
    started_over="Da begynner vi på nytt. Hva lurer du på?",
    unit_noted="Da tar jeg det som gjelder {unit} først, så lenge denne samtalen varer. Hva lurer du på?",
    past="fristen har gått ut",
    considered="Disse avsnittene ble vurdert, de som passet best først:",
)

NN = Texts(
    starters=(
        Suggestion("Tilsett: etter ei hending", "Kva har eg krav på etter vald eller truslar på jobb?"),
        Suggestion("Ny i jobben", "Kva informasjon skal nytilsette få?"),
        Suggestion("Leiar: følgje opp", "Kven følgjer opp tilsette etter vald og truslar?"),
        Suggestion("Verneombod", "I kva tilfelle kan verneombodet stanse arbeidet?"),
    ),
    none=(
        "Det finn eg ikkje i kjeldene eg har, og då gjettar eg ikkje. Spør næraste leiar, HR, verneombod eller tillitsvald. "
        "Er det akutt: ring 113, 112 eller 110. Treng du nokon å snakke med: 116 123."
    ),
    none_starters="Du kan til dømes spørje om dette:",
    small_talk=(
        "Hyggeleg at du skriv! Eg er Trygg, ein bot og ikkje eit menneske. Eg svarar på spørsmål om det å jobbe i "
        "kriminalomsorga, og viser kvar svaret står. Treng du nokon å snakke med: 116 123."
    ),
    empty="Skriv eit spørsmål, så leitar eg i kjeldene.",
    no_files="Vedlegg les eg ikkje. Skriv det du lurer på.",
    too_long="Meldinga er for lang ({length} teikn, grensa er {limit}). Still eitt spørsmål om gongen.",
    clarify="Eg er ikkje sikker på kva du meiner. Er det noko av dette?",
    unanswered=(
        "Akkurat det finn eg ikkje i kjeldene, og då gjettar eg ikkje. Er det akutt: ring 113, 112 eller 110. Treng du nokon å "
        "snakke med: 116 123. Er det noko av dette du kan bruke?"
    ),
    apology="Orsak, noko gjekk gale hos meg, og eg fekk ikkje svart. Prøv igjen om litt. Hastar det, kontakt næraste leiar.",
    sources="Kjelder",
    verbatim="ordrett frå kjeldene",
    page="side",
    expired="gjaldt til {day}",
    translation="Translation",
    for_whom="gjeld {unit}",
    every_unit="heile kriminalomsorga",
    report_preface="Teams er ikkje ein anonym kanal, og eg tek ikkje imot varsel. Her er kva kjeldene seier om å varsle:",
    crisis_life=(
        "**Er det fare for liv akkurat no, ring 113.** Treng du nokon å snakke med, ring Mental Helse 116 123 eller Kirkens SOS "
        "22 40 00 40 (begge heile døgnet), eller legevakta 116 117. Du treng ikkje stå i dette åleine."
    ),
    crisis_fire="**Brann: ring 110 no.** Løys ut alarmen, varsle alle i nærleiken og følg branninstruksen der du er.",
    crisis_violence=(
        "**Går det føre seg vald eller truslar no, utløys alarmen der du er og ring politiet på 112.** Er nokon skadd, ring 113. "
        "Valds- og overgrepslinja er 116 006."
    ),
    crisis_injury="**Er nokon alvorleg sjuk eller skadd, ring 113 no.** Hastar det utan å vere livstruande, ring legevakta 116 117.",
    crisis_numbers="Brann 110 · Politi 112 · Ambulanse 113 · Legevakt 116 117 · Mental Helse 116 123 · Valds- og overgrepslinja 116 006",
    crisis_people=(
        "Sei frå til vaktleiar eller næraste leiar med ein gong, og be nokon om å vere hos deg. "
        "Gjeld det ein annan, bli hos vedkomande til hjelpa er der."
    ),
    and_answer="Var det ikkje slik meint? Dette seier kjeldene om det du spør om:",
    started_over="Då byrjar vi på nytt. Kva lurer du på?",
    unit_noted="Då tek eg det som gjeld {unit} først, så lenge denne samtalen varer. Kva lurer du på?",
    past="fristen har gått ut",
    considered="Desse avsnitta vart vurderte, dei som passa best først:",
)

EN = Texts(
    starters=(
        Suggestion("Staff: after an incident", "What am I entitled to after violence or threats at work?"),
        Suggestion("New in the job", "What information must new employees get?"),
        Suggestion("Leader: following up", "Who follows up staff after violence and threats?"),
        Suggestion("Safety representative", "When can the safety representative stop the work?"),
    ),
    none=(
        "I do not find that in my sources, and then I do not guess. Ask your manager, HR, the safety representative or your union. "
        "In an emergency, call 113, 112 or 110. If you need someone to talk to: 116 123."
    ),
    none_starters="You can for example ask about this:",
    small_talk=(
        "Nice of you to write! I am Trygg, a bot and not a human. I answer questions about working in the Norwegian "
        "Correctional Service, and show where the answer stands. If you need someone to talk to: 116 123."
    ),
    empty="Write a question, and I will look in the sources.",
    no_files="I do not read attachments. Write what you would like to know.",
    too_long="The message is too long ({length} characters, the limit is {limit}). Ask one question at a time.",
    clarify="I am not sure what you mean. Is it one of these?",
    unanswered=(
        "I do not find exactly that in my sources, and then I do not guess. In an emergency, call 113, 112 or 110. If you need "
        "someone to talk to: 116 123. Is one of these of use?"
    ),
    apology="Sorry, something went wrong on my side and I could not answer. Try again shortly. If it is urgent, contact your manager.",
    sources="Sources",
    verbatim="word for word; translations are marked",
    page="page",
    expired="applied until {day}",
    translation="Translation",
    for_whom="applies to {unit}",
    every_unit="the whole Correctional Service",
    report_preface="Teams is not an anonymous channel, and I receive no reports. This is what the sources say about reporting wrongdoing:",
    crisis_life=(
        "**If a life is in danger right now, call 113.** If you need someone to talk to, call Mental Helse on 116 123 or Kirkens SOS on "
        "22 40 00 40 (both day and night), or the out-of-hours doctor on 116 117. You do not have to carry this alone."
    ),
    crisis_fire="**Fire: call 110 now.** Raise the alarm, warn everyone nearby and follow the fire instructions where you are.",
    crisis_violence=(
        "**If there is violence or a threat right now, raise the alarm where you are and call the police on 112.** If someone is hurt, "
        "call 113. The helpline for violence and abuse is 116 006."
    ),
    crisis_injury="**If someone is seriously ill or hurt, call 113 now.** If it is urgent but not life-threatening, call 116 117.",
    crisis_numbers="Fire 110 · Police 112 · Ambulance 113 · Doctor 116 117 · Mental Helse 116 123 · Violence and abuse helpline 116 006",
    crisis_people=(
        "Tell the duty officer or your manager at once, and ask someone to stay with you. "
        "If it is about somebody else, stay with them until help is there."
    ),
    and_answer="Did you mean something else? This is what the sources say about what you ask:",
    started_over="Let us start over. What would you like to know?",
    unit_noted="I will put what applies to {unit} first for as long as this conversation lasts. What would you like to know?",
    past="this deadline has passed",
    considered="These passages were considered, best match first:",
)

texts = InThree(NB, NN, EN)
