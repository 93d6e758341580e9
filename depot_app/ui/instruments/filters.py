"""The filters of the list of instruments: chips with counts, and the menu with all types, sizes and grades."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QMenu

from depot_app.domain.instruments import Condition, InstrumentState
from depot_app.domain.lists import Listing
from depot_app.domain.sizes import in_one_order
from depot_app.domain.types import Family
from depot_app.ui.catalogue import Types
from depot_app.ui.chips import Chip
from depot_app.ui.kit import Kit
from depot_app.ui.saved.shelf import BuiltIn
from depot_app.ui.states import capital, state_words
from depot_app.wording import instruments as words
from depot_app.wording import instruments_screen as said
from depot_app.wording import lists_screen as lists
from depot_app.wording.voice import Text, Voice

TYPE, SIZE, STATE, GRADE = "type", "size", "state", "condition"
DUE, LABEL = "due", "label"
OVERDUE, THIS_WEEK, NEEDED = "overdue:today", "week:today", "needed"
LISTS = (
    BuiltIn(lists.OVERDUE, Listing(where=((DUE, OVERDUE),), order="due")),
    BuiltIn(lists.THIS_WEEK, Listing(where=((DUE, THIS_WEEK),), order="due")),
    BuiltIn(lists.IN_REPAIR, Listing(where=((STATE, InstrumentState.IN_REPAIR.value),))),
    BuiltIn(lists.MISSING, Listing(where=((STATE, InstrumentState.MISSING.value),))),
    BuiltIn(lists.NEEDS_LABEL, Listing(where=((LABEL, NEEDED),))),
)
"""The lists that are there from the start."""

_NAMED: Mapping[tuple[str, str], Text] = {
    (DUE, OVERDUE): lists.OVERDUE,
    (DUE, THIS_WEEK): lists.THIS_WEEK,
    (LABEL, NEEDED): lists.NEEDS_LABEL,
}


def key_of(column: str, value: str) -> str:
    """The key of the chip for a value of a column."""
    return f"{column}={value}"


def chips(voice: Voice, listing: Listing, states: Mapping[str, int], types: Types) -> Sequence[Chip]:
    """First the filters that are on, then the states with how many instruments are in each."""
    on = [Chip(key_of(*pair), _name(voice, pair, types), on=True) for pair in listing.where if pair[0] != STATE]
    counted = []
    for state in InstrumentState:
        n, chosen = states.get(state.value, 0), (STATE, state.value) in listing.where
        if n or chosen:
            counted.append(Chip(key_of(STATE, state.value), _counted(voice, state, n), on=chosen))
    return [*on, *counted]


def _counted(voice: Voice, state: InstrumentState, n: int) -> str:
    return voice(said.CHIP, name=state_words(voice, state), n=voice.whole(n))


def _name(voice: Voice, pair: tuple[str, str], types: Types) -> str:
    """What a filter that is on is called."""
    column, value = pair
    if pair in _NAMED:
        return voice(_NAMED[pair])
    if column == TYPE:
        return types[value].name(voice.language)
    return voice(said.SIZE, size=value) if column == SIZE else voice(said.GRADE, grade=value)


def fill_menu(menu: QMenu, kit: Kit, types: Types, on: Listing, toggle: Callable[[str], None]) -> None:
    """All filters: types by family, the sizes of the types that are on (else of all strings), and grades."""
    menu.clear()
    voice = kit.speech.voice

    def add(to: QMenu, words: str, column: str, value: str) -> None:
        action = to.addAction(words)
        action.setCheckable(True)
        action.setChecked((column, value) in on.where)
        action.triggered.connect(lambda: toggle(key_of(column, value)))

    for (column, value), text in _NAMED.items():
        add(menu, voice(text), column, value)
    menu.addSeparator()
    for family in Family:
        kinds = [kind for kind in types.values() if kind.family == family]
        if kinds:
            part = menu.addMenu(capital(voice, words.FAMILIES[family]))
            for kind in kinds:
                add(part, kind.name(voice.language), TYPE, kind.code)
    menu.addSeparator()
    sizes = menu.addMenu(voice(said.SIZES))
    chosen = [types[code] for code in on.wanted(TYPE)] or types.values()
    for size in in_one_order(kind.sizes for kind in chosen):
        add(sizes, size, SIZE, size)
    grades = menu.addMenu(voice(said.GRADES))
    for grade in Condition:
        meaning = voice(words.condition(grade))
        add(grades, voice(said.LINE_GRADE, grade=grade.value, meaning=meaning), GRADE, grade.value)
