"""What Teams shows of the app before anyone has spoken to it, in each language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing the app does, as the store shows it."""

    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Words:
    """The app's own words in one language. Teams' limits on their lengths are tested."""

    full_name: str
    short: str
    full: str
    features: tuple[Feature, ...]
    search: str
    search_does: str
    search_for: str
    search_for_what: str


SHORT_NAME = "Trygg"
# Stands behind the white symbol of the icon (`manifest/icons/draw.py`), with a contrast of 8 to 1.
ACCENT = "#0B5563"

NB = Words(
    full_name="Trygg – rettigheter og oppfølging i kriminalomsorgen",
    short="Svar om rettigheter, oppfølging etter hendelser og varsling, med kilde",
    full=(
        "Trygg svarer ansatte, nyansatte og ledere i kriminalomsorgen på spørsmål om rettigheter, oppfølging etter belastende "
        "hendelser, vold og trusler, varsling, likestilling og HR.\n\n"
        "Alt som vises, står ordrett i kildene, og hver kilde er oppgitt med dato. Står det ikke i kildene, sier Trygg det. "
        "Spør på bokmål, nynorsk eller engelsk.\n\n"
        "Trygg gir ikke juridiske råd og tar ikke imot varsler. Teams er ikke en anonym kanal. Spørsmålene dine lagres ikke. "
        "Er det fare for liv, ring 113, 112 eller 110."
    ),
    features=(
        Feature("Svar med kilde", "Still et spørsmål, og få det kildene sier, ordrett og med henvisning."),
        Feature("Steg for steg", "Veiledning for deg og for leder etter en hendelse, ved varsling og for nye ansatte."),
        Feature(
            "Sitat i en samtale",
            "Søk i kildene der du skriver, og sett inn et sitat med kilde i en hvilken som helst chat.",
        ),
    ),
    search="Søk i kildene",
    search_does="Finn et sitat i kildene, og sett det inn i samtalen",
    search_for="Søk",
    search_for_what="Ord eller spørsmål",
)

NN = Words(
    full_name="Trygg – rettar og oppfølging i kriminalomsorga",
    short="Svar om rettar, oppfølging etter hendingar og varsling, med kjelde",
    full=(
        "Trygg svarar tilsette, nytilsette og leiarar i kriminalomsorga på spørsmål om rettar, oppfølging etter belastande "
        "hendingar, vald og truslar, varsling, likestilling og HR.\n\n"
        "Alt som blir vist, står ordrett i kjeldene, og kvar kjelde er oppgitt med dato. Står det ikkje i kjeldene, seier Trygg det. "
        "Spør på bokmål, nynorsk eller engelsk.\n\n"
        "Trygg gir ikkje juridiske råd og tek ikkje imot varsel. Teams er ikkje ein anonym kanal. Spørsmåla dine blir ikkje lagra. "
        "Er det fare for liv, ring 113, 112 eller 110."
    ),
    features=(
        Feature("Svar med kjelde", "Still eit spørsmål, og få det kjeldene seier, ordrett og med tilvising."),
        Feature("Steg for steg", "Rettleiing for deg og for leiar etter ei hending, ved varsling og for nye tilsette."),
        Feature(
            "Sitat i ein samtale", "Søk i kjeldene der du skriv, og set inn eit sitat med kjelde i kva chat som helst."
        ),
    ),
    search="Søk i kjeldene",
    search_does="Finn eit sitat i kjeldene, og set det inn i samtalen",
    search_for="Søk",
    search_for_what="Ord eller spørsmål",
)

EN = Words(
    full_name="Trygg – rights and follow-up in the Correctional Service",
    short="Answers on rights, follow-up after events and whistleblowing, with sources",
    full=(
        "Trygg answers employees, new hires and leaders of the Norwegian Correctional Service: on rights, follow-up after "
        "distressing events, violence and threats, whistleblowing, equality and HR.\n\n"
        "Everything shown stands word for word in the sources, and every source is named with its date. When something is not in the "
        "sources, Trygg says so. Ask in Norwegian or in English; most sources are in Norwegian.\n\n"
        "Trygg gives no legal advice and receives no reports of wrongdoing. Teams is not an anonymous channel. Your questions are not "
        "stored. In danger of life, call 113, 112 or 110."
    ),
    features=(
        Feature(
            "Answers with sources", "Ask a question and get what the sources say, word for word and with references."
        ),
        Feature(
            "Step by step", "Guidance for you and for leaders: after an event, when reporting, and for new employees."
        ),
        Feature("Quote in any chat", "Search the sources where you write, and insert a quote with its source."),
    ),
    search="Search the sources",
    search_does="Find a quote in the sources and insert it into the chat",
    search_for="Search",
    search_for_what="Words or a question",
)

# As Teams names languages in an app package. The first one is the package's own.
LANGUAGES = {"nb-no": ("nb", NB), "nn-no": ("nn", NN), "en": ("en", EN)}
DEFAULT = "nb-no"
