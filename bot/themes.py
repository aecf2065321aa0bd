"""What a text is about, of a closed list: who gets a case, and what HR sees that the sources lack."""

from __future__ import annotations

from enum import StrEnum

from knowledge.language import words

_INITIALS = frozenset({"hms", "it"})
# A beginning of three letters would fit half the dictionary.
_WHOLE = 3


class Theme(StrEnum):
    """The themes. Their names are written to the storage and to the groups' file, so they are in Norwegian."""

    REPORTING = "varsling"
    VIOLENCE = "vold-og-trusler"
    HARASSMENT = "trakassering-og-konflikt"
    INJURY = "yrkesskade"
    AFTERCARE = "oppfølging-etter-hendelse"
    SICKNESS = "sykefravær"
    ACCOMMODATION = "tilrettelegging"
    LEAVE = "ferie-og-permisjon"
    PAY = "lønn-og-pensjon"
    HOURS = "arbeidstid-og-turnus"
    RECRUITMENT = "ansettelse-og-oppsigelse"
    TRAINING = "utdanning-og-kompetanse"
    EQUALITY = "likestilling-og-mangfold"
    SAFETY = "arbeidsmiljø-og-hms"
    REPRESENTATION = "verneombud-og-tillitsvalgte"
    PRIVACY = "personvern-og-taushetsplikt"
    EQUIPMENT = "uniform-og-utstyr"
    SYSTEMS = "it-og-tilganger"
    TRAVEL = "reise-og-utlegg"
    PREMISES = "lokaler-og-parkering"
    INMATES = "innsatte-og-drift"
    ORGANISATION = "organisering-og-ledelse"
    CONTACT = "kontaktpersoner"
    OTHER = "annet"

    @property
    def label(self) -> str:
        """Say the theme in bokmål, for those who read lists."""
        words = self.value.split("-")
        return " ".join(word.upper() if word in _INITIALS else word for word in words)


# Beginnings of words, in bokmål, nynorsk and English; "*" before one: it may also end or stand within a compound.
# Of themes with equally many words the first counts, so the narrow ones stand above the wide ones.
_WORDS = {
    Theme.REPORTING: "varsl varsel kritikkverdig gjengjeld whistleblow wrongdoing retaliat",
    Theme.VIOLENCE: "*vold *vald trus trug slag slått slo angrep angrip overfall violen threat assault attack",
    Theme.HARASSMENT: "trakasser mobb utfrys krenk konflikt harass bully bulli conflict",
    Theme.INJURY: "yrkessk yrkessjuk yrkessyk arbeidsulykk erstatning menerstatning injur compensat",
    Theme.AFTERCARE: "oppfølging seb kollegastøtte debrief hending hendels belast psykolog traum aftercare debriefing distress",
    Theme.SICKNESS: "syk sjuk egenmeld eigenmeld fravær fråvær sykmeld sick absence",
    Theme.ACCOMMODATION: "tilrettelegg tilrettelagt gravid amm funksjonsneds funksjonsnedset accommodat pregnan disab",
    Theme.LEAVE: "ferie *permisjon fødsel foreldrepeng fridag velferdsperm avspaser holiday vacation leave parental",
    Theme.PAY: "*lønn løn lønstrinn lønskart pensjon *tillegg bonus skatt feriepeng pay salary wage pension allowance",
    Theme.HOURS: "turnus overtid arbeidstid vakt vaktplan skift hviletid kviletid helg nattarbeid fleksitid hjemmekontor heimekontor "
    "shift overtime rota hours",
    Theme.RECRUITMENT: "ansett tilsett søknad stilling vikar oppsigelse oppseiing prøvetid attest advarsel omplasser "
    "recruit hire vacanc dismiss notice",
    Theme.TRAINING: "*utdann kurs kompetanse aspirant studi eksamen opplæring etterutdann training course educat exam programme",
    Theme.EQUALITY: "likestill mangfald mangfold diskriminer kjønn kvinne etnisk minoritet equality diversit discriminat gender",
    Theme.SAFETY: "arbeidsmiljø hms vernerund risiko inneklima ergonom støy bedriftshelse stress smitte brann environment safety risk fire",
    Theme.REPRESENTATION: "verneomb tillitsv tillitsvald fagforening hovedavtal hovudavtal amu medvirk medverk forbund union represent",
    Theme.PRIVACY: "personvern taushet teieplikt innsyn personmappe personalmappe gdpr logg privacy confidential",
    Theme.EQUIPMENT: "uniform utstyr sko vest radio nøkkel nøkler alarm verneutstyr equipment key",
    Theme.SYSTEMS: "passord pålogg innlogg pc datamaskin printer skriver nettverk kompis teams outlook tilgang password login computer",
    Theme.TRAVEL: "reise reiserekning reiseregning utlegg kjøregodt diett hotell flytt travel expense mileage hotel",
    Theme.PREMISES: "parker kantin kantina garderobe kontor møterom rom bygning trening parking canteen locker room office",
    Theme.INMATES: "innsatt innsett fange celle besøk løslat soning prøveløslat varetekt inmate prisoner cell visit",
    Theme.ORGANISATION: "direktør departement region kdi krus leder leiar sjef organiser budsjett strategi manager director budget",
    Theme.CONTACT: "telefon telefonnummer mobil mobilnummer epost mail kontakt phone email address",
}
_STEMS = {theme: tuple(listed.split()) for theme, listed in _WORDS.items()}
_DOCUMENTS = {
    "varsling": Theme.REPORTING,
    "lov-vold-og-trusler": Theme.VIOLENCE,
    "lov-trakassering": Theme.HARASSMENT,
    "lov-yrkesskade": Theme.INJURY,
    "seb-seminar-2025": Theme.AFTERCARE,
    "lov-tilrettelegging": Theme.ACCOMMODATION,
    "lov-permisjon": Theme.LEAVE,
    "lov-arbeidstid": Theme.HOURS,
    "lov-ansettelse": Theme.RECRUITMENT,
    "lov-diskriminering": Theme.EQUALITY,
    "etat-handlingsplan": Theme.EQUALITY,
    "krus-handlingsplan": Theme.EQUALITY,
    "arp-seminar-2022": Theme.EQUALITY,
    "hr-strategi": Theme.ORGANISATION,
    "roller": Theme.REPRESENTATION,
    "hjelp": Theme.CONTACT,
}


def theme_of(text: str, document: str = "") -> Theme:
    """Tell what a text is about by its words; by the document that came nearest where they say nothing."""
    said = words(text)
    counts = {theme: sum(any(_fits(word, each) for each in stems) for word in said) for theme, stems in _STEMS.items()}
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] else _DOCUMENTS.get(document, Theme.OTHER)


def _fits(word: str, stem: str) -> bool:
    """Tell whether a word begins with a stem; a short stem is a whole word, one with "*" may stand anywhere."""
    if stem.startswith("*"):
        return stem[1:] in word
    return word == stem if len(stem) <= _WHOLE else word.startswith(stem)
