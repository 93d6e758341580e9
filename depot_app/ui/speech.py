"""The language of the window: every text is said through here, and said again when the language switches."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from depot_app.ui.theme.standing import StandingOrders
from depot_app.wording import window as said
from depot_app.wording.voice import Language, Plural, Text, Voice

Sentence = Callable[[Voice, Exception], str]
"""How a refusal or a fault is said; the window stands before the words of every rule are loaded."""


class Speech(QObject):
    """Holds the voice of a window; `changed` after each switch."""

    changed = Signal()

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self._sentence: Sentence = _plainly
        self._orders: StandingOrders[str] = StandingOrders()

    @property
    def voice(self) -> Voice:
        """The voice that speaks now; hand it on, do not keep it."""
        return self._voice

    @property
    def language(self) -> Language:
        """The language spoken now."""
        return self._voice.language

    def speak(self, voice: Voice) -> None:
        """Switches the whole window to another voice."""
        self._voice = voice
        self._orders.repeat()
        self.changed.emit()

    def __call__(self, text: Text, /, **facts: object) -> str:
        """The text as said now, for what is said only once; facts that are texts themselves are said too."""
        said = {name: self(fact) if isinstance(fact, Text) else fact for name, fact in facts.items()}
        return self._voice(text, **said)

    def explain_by(self, sentence: Sentence) -> None:
        """Says how refusals and faults are said, once their words are loaded."""
        self._sentence = sentence

    def explain(self, what: Exception) -> str:
        """The sentence of a rule's no, or of a fault the program knows, which names the thing and the way out."""
        return self._sentence(self._voice, what)

    def say(self, setter: Callable[[str], object], text: Text, /, **facts: object) -> None:
        """Says a text to `label.setText` or any other setter of a Qt object, now and after each switch."""
        self._orders.give(setter, lambda: self(text, **facts))

    def count(self, setter: Callable[[str], object], plural: Plural, n: int, /, **facts: object) -> None:
        """Says a text that counts, now and after each switch."""
        self._orders.give(setter, lambda: self._voice.count(plural, n, **facts))

    def quote(self, setter: Callable[[str], object], words: str) -> None:
        """Sets words that are the same in every language, such as a name, and ends what was said there before."""
        self._orders.end(setter)
        setter(words)

    def follow(self, say: Callable[[], object]) -> None:
        """Calls a method of a Qt object now and after each switch, for what is put together by hand."""
        say()
        self.changed.connect(say)


def _plainly(voice: Voice, what: Exception) -> str:
    """What is said before any rule can have been asked."""
    return voice(said.TROUBLE, file=type(what).__name__)
