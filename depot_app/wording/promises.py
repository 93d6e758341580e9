"""Words for what was promised with an instrument: on its card, at the desk, and before it goes for good."""

from depot_app.domain.promises import Promise
from depot_app.wording.voice import Text, Voice

PROMISED = Text(nl="Wens en beperking", en="Wish and restriction")
WISH = Text(nl="Wens van de schenker", en="Donor's wish")
RESTRICTION = Text(nl="Beperking", en="Restriction")
SAID = Text(nl="{label}: {words}", en="{label}: {words}")
READ_IT = Text(nl="Eerst lezen", en="Read this first")
I_READ_IT = Text(nl="Ik heb dit gelezen", en="I have read this")


def lines(voice: Voice, promise: Promise) -> tuple[tuple[str, str], ...]:
    """What each part is called, and how it reads, what was agreed first; what was not promised is left out."""
    both = ((RESTRICTION, promise.restriction), (WISH, promise.wish))
    return tuple((voice(label), words) for label, words in both if words)


def line(voice: Voice, label: str, words: str) -> str:
    """One part in one line."""
    return voice(SAID, label=label, words=words)


def sentence(voice: Voice, promise: Promise) -> str:
    """All of it in one line: "Beperking: niet verkopen · Wens van de schenker: voor een kind"."""
    return " · ".join(line(voice, label, words) for label, words in lines(voice, promise))
