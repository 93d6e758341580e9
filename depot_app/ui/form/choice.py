"""A choice with search: one types a few letters, suggestions appear below, Enter takes the one that stands out.

Where what is new may be typed, none stands out until the person moves to it: Enter keeps what was typed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from depot_app.domain.search import fold
from depot_app.ui.background import Door
from depot_app.ui.form.editors import LineEditor
from depot_app.ui.form.suggestions import TYPED, SearchLine, Suggestions
from depot_app.wording import form as said
from depot_app.wording.voice import Text

MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what it stands for, what it is called, and by which other words it is found."""

    value: object
    words: str
    also: str = ""


Suggest = Callable[[str], Sequence[Option]]


def among(options: Callable[[], Sequence[Option]]) -> Suggest:
    """Suggests from a list at hand: first what begins with the words typed, then what holds them all."""

    def suggest(typed: str) -> Sequence[Option]:
        asked = fold(typed)
        found = [(option, fold(f"{option.words} {option.also}")) for option in options()]
        fitting = [(option, text) for option, text in found if all(word in text for word in asked.split())]
        fitting.sort(key=lambda one: not one[1].startswith(asked))
        return [option for option, _ in fitting[:MOST_SHOWN]]

    return suggest


class Choice(LineEditor):
    """One of many. With `free`, what is not on the list may be new; with a `door`, the list is asked behind the window.

    Its value is that of the option chosen, or with `free` the text itself.
    """

    def __init__(self, suggest: Suggest, *, free: bool = False, door: Door | None = None) -> None:
        self._search_line = SearchLine()
        super().__init__(self._search_line)
        self._suggest = suggest
        self._free = free
        self._door = door
        self._chosen: Option | None = None
        self._options: Sequence[Option] = ()
        self._list: Suggestions | None = None
        self._enter_waits = False
        self.line.textEdited.connect(self._on_typed)
        self.line.editingFinished.connect(self._on_left)
        self._search_line.stepped.connect(self._on_stepped)
        self._search_line.taken.connect(self._on_taken)
        self._search_line.dismissed.connect(self._close)

    def value(self) -> object:
        """What was chosen; the text itself where what is new may be typed; else none."""
        if self._chosen is not None and self._chosen.words == self.text():
            return self._chosen.value
        return self.text() if self._free and self.text() else None

    def set_value(self, value: object) -> None:
        """Puts an option in, or with `free` a text."""
        if isinstance(value, Option):
            self._chosen = value
            self.line.setText(value.words)
        else:
            self._chosen = None
            self.line.setText("" if value is None else str(value))

    def fault(self) -> Text | None:
        """One of the list, or nothing."""
        return None if self.is_empty() or self.value() is not None else said.NOT_ON_THE_LIST

    def _on_typed(self, typed: str) -> None:
        self._chosen = None
        if not typed.strip():
            self._offer(())
        elif self._door is None:
            self._offer(self._suggest(typed))
        else:
            self._door.ask(partial(self._suggest, typed), self._offer, channel=f"{id(self)}.suggest")

    def _offer(self, options: Sequence[Option]) -> None:
        self._options = options
        if self._enter_waits:
            self._enter_waits = False
            self._take_first()
            self.entered.emit()
        elif self.line.hasFocus():
            typed = self._free and bool(self.text())
            self._open_list().offer([option.words for option in options], TYPED if typed else 0)

    def _open_list(self) -> Suggestions:
        if self._list is None:
            self._list = Suggestions(self._search_line)
            self._list.picked.connect(self._take)
        return self._list

    def _on_stepped(self, by: int) -> None:
        if self._search_line.list_is_open:
            self._open_list().step(by)
        elif by > 0:
            self._on_all_asked()

    def _on_all_asked(self) -> None:
        """The arrow down in a closed line shows what there is."""
        if self._door is None:
            self._offer(self._suggest(""))
        else:
            self._door.ask(partial(self._suggest, ""), self._offer, channel=f"{id(self)}.suggest")

    def _on_taken(self) -> None:
        """Enter: takes the suggestion that stands out, then on to the next field."""
        if self._search_line.list_is_open and self._list is not None:
            self._take_standing(self._list.currentRow())
        elif self._door is not None and self._door.busy and not self.is_empty() and self._chosen is None:
            self._enter_waits = True
            return
        self.entered.emit()

    def _take_standing(self, place: int) -> None:
        """The suggestion that stands out; where none does, what was typed, as the list writes it."""
        meant = [at for at, option in enumerate(self._options) if fold(option.words) == fold(self.text())]
        self._take(next(iter(meant), TYPED) if place == TYPED else place)

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._options):
            self.set_value(self._options[place])
            self.edited.emit()
        self._close()

    def _take_first(self) -> None:
        if self._options and not self._free:
            self._take(0)

    def _on_left(self) -> None:
        """Left by Tab or the mouse: takes what was meant, if that is clear."""
        asked = fold(self.text())
        meant = [place for place, option in enumerate(self._options) if fold(option.words) == asked]
        if self._chosen is None and asked:
            if meant:
                self._take(meant[0])
            elif len(self._options) == 1 and not self._free:
                self._take(0)
        self._close()

    def _close(self) -> None:
        if self._list is not None:
            self._list.close_list()
