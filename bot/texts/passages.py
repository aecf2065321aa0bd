"""What stands around a passage shown where it stands, and around the list of what was considered."""

from __future__ import annotations

from dataclasses import dataclass

from bot.texts.languages import InThree


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of the cards for passages, in one language."""

    show: str
    cited: str
    gone: str
    publisher: str
    published: str
    applies_to: str
    valid_to: str
    place: str
    reviewed: str
    unconfirmed: str
    disputed: str
    missing: str
    account: str
    translation: str
    shortened: str
    before: str
    after: str
    open: str
    verbatim: str
    considered: str
    considered_title: str
    considered_note: str
    score: str
    passage: str
    exchanged: str


NB = Texts(
    show="Vis i sammenheng",
    cited="Sitert i svaret:",
    gone="Dette avsnittet finnes ikke lenger i kildene. Still spørsmålet på nytt.",
    publisher="Utgiver",
    published="Publisert",
    applies_to="Gjelder for",
    valid_to="Gjelder til",
    place="Sted",
    reviewed="Kontrollert",
    unconfirmed="Innholdet i dette avsnittet er ikke bekreftet.",
    disputed="Fagmiljøene er uenige om det som står i dette avsnittet.",
    missing="Avsnittet sier hva som ikke står i kildene.",
    account="Dette er én persons egne ord. Det er et eksempel, ikke en regel.",
    translation="Translation:",
    shortened="… Teksten er forkortet her. Les hele i kilden.",
    before="Forrige: {title}",
    after="Neste: {title}",
    open="Åpne kilden",
    verbatim="Teksten er ordrett fra kilden.",
    considered="Hva ble vurdert?",
    considered_title="Avsnittene som ble vurdert",
    considered_note="De som passer best, står først. Poengene sammenligner avsnitt for dette ene spørsmålet og betyr ikke noe ellers.",
    score="Poeng",
    passage="Avsnitt",
    exchanged="Kildene er oppdatert siden dette svaret. Still spørsmålet på nytt for å se hva som blir vurdert.",
)

NN = Texts(
    show="Vis i samanheng",
    cited="Sitert i svaret:",
    gone="Dette avsnittet finst ikkje lenger i kjeldene. Still spørsmålet på nytt.",
    publisher="Utgivar",
    published="Publisert",
    applies_to="Gjeld for",
    valid_to="Gjeld til",
    place="Stad",
    reviewed="Kontrollert",
    unconfirmed="Innhaldet i dette avsnittet er ikkje stadfesta.",
    disputed="Fagmiljøa er usamde om det som står i dette avsnittet.",
    missing="Avsnittet seier kva som ikkje står i kjeldene.",
    account="Dette er orda til éin person. Det er eit døme, ikkje ein regel.",
    translation="Translation:",
    shortened="… Teksten er forkorta her. Les heile i kjelda.",
    before="Førre: {title}",
    after="Neste: {title}",
    open="Opne kjelda",
    verbatim="Teksten er ordrett frå kjelda.",
    considered="Kva vart vurdert?",
    considered_title="Avsnitta som vart vurderte",
    considered_note="Dei som passar best, står først. Poenga samanliknar avsnitt for dette eine spørsmålet og seier ikkje noko elles.",
    score="Poeng",
    passage="Avsnitt",
    exchanged="Kjeldene er oppdaterte sidan dette svaret. Still spørsmålet på nytt for å sjå kva som blir vurdert.",
)

EN = Texts(
    show="Show in context",
    cited="Quoted in the answer:",
    gone="This passage is no longer in the sources. Please ask again.",
    publisher="Publisher",
    published="Published",
    applies_to="Applies to",
    valid_to="Applies until",
    place="Place",
    reviewed="Checked",
    unconfirmed="What this section says is not confirmed.",
    disputed="Experts disagree on what this section says.",
    missing="This section says what is not in the sources.",
    account="These are one person's own words: an example, not a rule.",
    translation="Translation:",
    shortened="… The text is shortened here. Read all of it in the source.",
    before="Previous: {title}",
    after="Next: {title}",
    open="Open the source",
    verbatim="The text is word for word from the source; translations are marked.",
    considered="What was considered?",
    considered_title="The passages that were considered",
    considered_note="Best match first. The scores compare passages for this one question and mean nothing beyond it.",
    score="Score",
    passage="Passage",
    exchanged="The sources have been updated since this answer. Please ask again to see what is considered.",
)

passages = InThree(NB, NN, EN)
