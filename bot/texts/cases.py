"""What the bot says about cases, in bokmål, nynorsk and English: to those who ask, and to those who answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """The bot's words about cases in one language."""

    ask_people: str
    draft_title: str
    draft_intro: str
    text_label: str
    group_label: str
    name_label: str
    send: str
    send_anyway: str
    take_out: str
    personal: str
    urgent: str
    empty: str
    too_long: str
    reporting: str
    reporting_question: str
    sent_title: str
    sent_body: str
    sent_named: str
    sent_unnamed: str
    waiting: str
    unavailable: str
    no_group: str
    private_only: str
    answered_title: str
    answered_body: str
    ask_more: str
    closed_title: str
    closed_body: str
    expert_title: str
    may_be_urgent: str
    from_label: str
    unnamed: str
    day_label: str
    state_label: str
    state_open: str
    state_taken: str
    state_answered: str
    state_closed: str
    take: str
    answer: str
    answer_label: str
    send_answer: str
    close: str
    the_answer: str
    delivered: str
    undelivered: str
    undeliverable: str
    answer_empty: str
    case_gone: str
    not_here: str
    connected: str
    disconnected: str
    not_connected: str
    wrong_code: str
    unknown_group: str
    connect_in_group: str


NB = CaseTexts(
    ask_people="Spør et menneske",
    draft_title="Send spørsmålet til noen som kan svare",
    draft_intro=(
        "Mottakeren ser teksten du sender, men ikke hvem du er, hvis du ikke velger å ta med navnet. Utelat navn og annet som "
        "forteller hvem noen er. Vil du varsle om noe kritikkverdig, skriv «/varsle» i stedet. Svaret kommer hit. "
        "Ingenting er sendt eller lagret før du trykker på Send."
    ),
    text_label="Dette sendes",
    group_label="Hvem skal få det?",
    name_label="Ta med navnet mitt ({name})",
    send="Send",
    send_anyway="Send likevel",
    take_out="Ta det ut",
    personal=(
        "Se over før du sender. Dette ser ut til å fortelle hvem noen er: {found}. Skriv det om, eller la meg ta det ut. "
        "Tar jeg feil, kan du sende likevel."
    ),
    urgent=(
        "**Er det fare nå, ring nummeret over.** Saker leses i arbeidstiden, og det kan gå dager før noen svarer. "
        "Vil du sende dette i tillegg, trykk på Send likevel."
    ),
    empty="Skriv hva du vil spørre om først.",
    too_long="Teksten er for lang ({length} tegn, grensen er {limit}). Kort den ned, eller si at du har mer å fortelle.",
    reporting=(
        "Dette ser ut til å gjelde varsling, og da sender jeg det ikke videre. Et varsel skal til en kanal for varsling, der du "
        "har vernet som loven gir. Ingenting er sendt eller lagret. Her er kanalene:"
    ),
    reporting_question="Hvem kan jeg varsle til?",
    sent_title="Sak {number} er sendt til {group}",
    sent_body="Svaret kommer her i chatten. Haster det, kontakt nærmeste leder. Er det fare for liv, ring 113.",
    sent_named="Navnet ditt er med.",
    sent_unnamed="Navnet ditt er ikke med.",
    waiting="Saken er tatt vare på, men {group} er ikke nådd ennå. Jeg prøver igjen av meg selv.",
    unavailable=(
        "Jeg får ikke tatt vare på saken akkurat nå, og ingenting er sendt. Prøv igjen om litt, eller spør nærmeste leder, HR, "
        "verneombud eller tillitsvalgt."
    ),
    no_group=(
        "Ingen er koblet til meg ennå, så jeg kan ikke sende det videre. Spør nærmeste leder, HR, verneombud eller tillitsvalgt."
    ),
    private_only="Slikt tar vi i en privat chat. Åpne chatten med meg, og skriv «spør HR» der.",
    answered_title="Svar på sak {number} fra {group}",
    answered_body="Svaret er skrevet av et menneske, ikke hentet fra kildene.",
    ask_more="Spør om mer",
    closed_title="Sak {number} er lukket",
    closed_body=(
        "Mottakeren ({group}) har lukket saken uten å svare her. Ta kontakt med dem selv, eller send spørsmålet på nytt."
    ),
    expert_title="Sak {number} til {group}",
    may_be_urgent="Kan haste: teksten nevner fare. Spørreren har fått nødnumrene.",
    from_label="Fra",
    unnamed="uten navn",
    day_label="Kom",
    state_label="Status",
    state_open="ny",
    state_taken="tatt av {name}",
    state_answered="besvart av {name}",
    state_closed="lukket av {name}",
    take="Ta saken",
    answer="Svar",
    answer_label="Svaret går til spørreren gjennom Trygg, uten navnet ditt",
    send_answer="Send svaret",
    close="Lukk",
    the_answer="Svaret",
    delivered="Spørreren har fått beskjed.",
    undelivered="Spørreren er ikke nådd ennå. Jeg prøver igjen.",
    undeliverable="Spørreren kan ikke nås: chatten med meg finnes ikke lenger.",
    answer_empty="Skriv et svar først.",
    case_gone="Sak {number} finnes ikke lenger. Den er slettet, av spørreren eller fordi tiden er ute.",
    not_here="Saken hører ikke til denne chatten.",
    connected=(
        "Denne chatten får nå saker til {group}. Alle som er med her, kan lese og besvare dem. "
        "Skriv «koble fra {id}» til meg for å slutte."
    ),
    disconnected="Denne chatten får ikke flere saker til {group}.",
    not_connected="Denne chatten får ikke saker til {group}.",
    wrong_code="Koden stemmer ikke, eller den er for gammel. Den som drifter meg, lager en ny med `trygg cases connect {id}`.",
    unknown_group="Jeg kjenner ingen gruppe med det navnet. Gruppene er {groups}.",
    connect_in_group="En gruppe kobles til fra gruppas egen chat eller kanal.",
)

NN = CaseTexts(
    ask_people="Spør eit menneske",
    draft_title="Send spørsmålet til nokon som kan svare",
    draft_intro=(
        "Mottakaren ser teksten du sender, men ikkje kven du er, om du ikkje vel å ta med namnet. Utelat namn og anna som "
        "fortel kven nokon er. Vil du varsle om noko kritikkverdig, skriv «/varsle» i staden. Svaret kjem hit. "
        "Ingenting er sendt eller lagra før du trykkjer på Send."
    ),
    text_label="Dette blir sendt",
    group_label="Kven skal få det?",
    name_label="Ta med namnet mitt ({name})",
    send="Send",
    send_anyway="Send likevel",
    take_out="Ta det ut",
    personal=(
        "Sjå over før du sender. Dette ser ut til å fortelje kven nokon er: {found}. Skriv det om, eller lat meg ta det ut. "
        "Tek eg feil, kan du sende likevel."
    ),
    urgent=(
        "**Er det fare no, ring nummeret over.** Saker blir lesne i arbeidstida, og det kan gå dagar før nokon svarar. "
        "Vil du sende dette i tillegg, trykk på Send likevel."
    ),
    empty="Skriv kva du vil spørje om først.",
    too_long="Teksten er for lang ({length} teikn, grensa er {limit}). Kort han ned, eller sei at du har meir å fortelje.",
    reporting=(
        "Dette ser ut til å gjelde varsling, og då sender eg det ikkje vidare. Eit varsel skal til ein kanal for varsling, der "
        "du har vernet som lova gir. Ingenting er sendt eller lagra. Her er kanalane:"
    ),
    reporting_question="Kven kan eg varsle til?",
    sent_title="Sak {number} er send til {group}",
    sent_body="Svaret kjem her i chatten. Hastar det, kontakt næraste leiar. Er det fare for liv, ring 113.",
    sent_named="Namnet ditt er med.",
    sent_unnamed="Namnet ditt er ikkje med.",
    waiting="Saka er teken vare på, men {group} er ikkje nådd enno. Eg prøver igjen av meg sjølv.",
    unavailable=(
        "Eg får ikkje teke vare på saka akkurat no, og ingenting er sendt. Prøv igjen om litt, eller spør næraste leiar, HR, "
        "verneombod eller tillitsvald."
    ),
    no_group=(
        "Ingen er kopla til meg enno, så eg kan ikkje sende det vidare. Spør næraste leiar, HR, verneombod eller tillitsvald."
    ),
    private_only="Slikt tek vi i ein privat chat. Opne chatten med meg, og skriv «spør HR» der.",
    answered_title="Svar på sak {number} frå {group}",
    answered_body="Svaret er skrive av eit menneske, ikkje henta frå kjeldene.",
    ask_more="Spør om meir",
    closed_title="Sak {number} er lukka",
    closed_body=(
        "Mottakaren ({group}) har lukka saka utan å svare her. Ta kontakt med dei sjølv, eller send spørsmålet på nytt."
    ),
    expert_title="Sak {number} til {group}",
    may_be_urgent="Kan haste: teksten nemner fare. Spørjaren har fått naudnumra.",
    from_label="Frå",
    unnamed="utan namn",
    day_label="Kom",
    state_label="Status",
    state_open="ny",
    state_taken="teken av {name}",
    state_answered="svara på av {name}",
    state_closed="lukka av {name}",
    take="Ta saka",
    answer="Svar",
    answer_label="Svaret går til spørjaren gjennom Trygg, utan namnet ditt",
    send_answer="Send svaret",
    close="Lukk",
    the_answer="Svaret",
    delivered="Spørjaren har fått beskjed.",
    undelivered="Spørjaren er ikkje nådd enno. Eg prøver igjen.",
    undeliverable="Spørjaren kan ikkje nåast: chatten med meg finst ikkje lenger.",
    answer_empty="Skriv eit svar først.",
    case_gone="Sak {number} finst ikkje lenger. Ho er sletta, av spørjaren eller fordi tida er ute.",
    not_here="Saka høyrer ikkje til denne chatten.",
    connected=(
        "Denne chatten får no saker til {group}. Alle som er med her, kan lese og svare på dei. "
        "Skriv «kople frå {id}» til meg for å slutte."
    ),
    disconnected="Denne chatten får ikkje fleire saker til {group}.",
    not_connected="Denne chatten får ikkje saker til {group}.",
    wrong_code="Koden stemmer ikkje, eller han er for gammal. Den som driftar meg, lagar ein ny med `trygg cases connect {id}`.",
    unknown_group="Eg kjenner inga gruppe med det namnet. Gruppene er {groups}.",
    connect_in_group="Ei gruppe blir kopla til frå gruppa sin eigen chat eller kanal.",
)

EN = CaseTexts(
    ask_people="Ask a person",
    draft_title="Send the question to someone who can answer",
    draft_intro=(
        "The recipients see the text you send, but not who you are, unless you choose to give your name. Leave out names and "
        "whatever else tells who somebody is. To report wrongdoing, write “/report” instead. The answer comes here. "
        "Nothing is sent or stored until you press Send."
    ),
    text_label="This is what is sent",
    group_label="Who shall have it?",
    name_label="Give my name ({name})",
    send="Send",
    send_anyway="Send anyway",
    take_out="Take it out",
    personal=(
        "Look it over before you send. This seems to tell who somebody is: {found}. Rephrase it, or let me take it out. "
        "If I am wrong, you can send it anyway."
    ),
    urgent=(
        "**If there is danger now, call the number above.** Cases are read in working hours, and an answer may take days. "
        "If you want to send this as well, press Send anyway."
    ),
    empty="Write what you want to ask first.",
    too_long="The text is too long ({length} characters, the limit is {limit}). Shorten it, or say that you have more to tell.",
    reporting=(
        "This seems to be about whistleblowing, and then I do not pass it on. A report belongs in a channel for whistleblowing, "
        "where you have the protection that the law gives. Nothing has been sent or stored. These are the channels:"
    ),
    reporting_question="Who can I report wrongdoing to?",
    sent_title="Case {number} has been sent to {group}",
    sent_body="The answer comes here in the chat. If it is urgent, contact your manager. If a life is in danger, call 113.",
    sent_named="Your name is given.",
    sent_unnamed="Your name is not given.",
    waiting="The case is kept, but has not reached {group} yet. I will try again by myself.",
    unavailable=(
        "I cannot keep the case right now, and nothing has been sent. Try again shortly, or ask your manager, HR, the safety "
        "representative or your union."
    ),
    no_group=(
        "Nobody is connected to me yet, so I cannot pass it on. Ask your manager, HR, the safety representative or your union."
    ),
    private_only="We do that in a private chat. Open the chat with me, and write “ask HR” there.",
    answered_title="Answer to case {number} from {group}",
    answered_body="The answer was written by a person; it does not come from the sources.",
    ask_more="Ask more",
    closed_title="Case {number} is closed",
    closed_body=(
        "The recipients ({group}) have closed the case without answering here. Contact them yourself, or send the question again."
    ),
    expert_title="Case {number} for {group}",
    may_be_urgent="May be urgent: the text mentions danger. The asker has been given the emergency numbers.",
    from_label="From",
    unnamed="no name given",
    day_label="Came",
    state_label="State",
    state_open="new",
    state_taken="taken by {name}",
    state_answered="answered by {name}",
    state_closed="closed by {name}",
    take="Take the case",
    answer="Answer",
    answer_label="The answer goes to the asker by way of Trygg, without your name",
    send_answer="Send the answer",
    close="Close",
    the_answer="The answer",
    delivered="The asker has been told.",
    undelivered="The asker has not been reached yet. I will try again.",
    undeliverable="The asker cannot be reached: the chat with me is no more.",
    answer_empty="Write an answer first.",
    case_gone="Case {number} is no more. It was deleted, by the asker or because its time was up.",
    not_here="The case does not belong in this chat.",
    connected=(
        "From now on this chat gets cases for {group}. Everyone in it can read and answer them. "
        "Write “disconnect {id}” to me to stop."
    ),
    disconnected="This chat gets no more cases for {group}.",
    not_connected="This chat gets no cases for {group}.",
    wrong_code="The code is wrong or too old. Whoever operates me makes a new one with `trygg cases connect {id}`.",
    unknown_group="I know no group of that name. The groups are {groups}.",
    connect_in_group="A group is connected from its own chat or channel.",
)

cases = InThree(NB, NN, EN)
