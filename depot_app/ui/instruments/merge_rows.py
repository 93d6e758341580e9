"""Two records side by side, as rows: what differs, what is filled in, and what is the same."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from depot_app.domain.instruments import Card
from depot_app.domain.merging import FIELDS, MergeView, Moves, filled
from depot_app.ui.table.columns import Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe, instruments, money
from depot_app.wording import merge_screen as said
from depot_app.wording.voice import Plural, Voice

NUMBER = "number"
"""The row that says which number stays."""


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One field of both records; `taken` is whether the other's value is chosen."""

    field: str
    view: MergeView

    @property
    def id(self) -> str:
        """What it is known by."""
        return self.field

    @property
    def is_choice(self) -> bool:
        """Whether a person chooses here."""
        return self.field == NUMBER or self.field in self.view.differing

    @property
    def taken(self) -> bool:
        """Whether the other's value is chosen."""
        return self.field in self.view.taken


def rows_of(view: MergeView) -> Iterator[MergeRow]:
    """The number first, then what a person chooses, then what is filled in, then what is the same."""
    kept, other = view.kept.instrument, view.other.instrument
    yield MergeRow(NUMBER, view)
    told = (*view.differing, *filled(kept, other))
    same = (name for name in FIELDS if name not in told and getattr(kept, FIELDS[name][0]) and name != "life")
    yield from (MergeRow(name, view) for name in (*told, *same))


def _label(voice: Voice, row: MergeRow) -> str:
    """What a field is called."""
    return voice(instruments.FIELDS["state" if row.field == "life" else row.field])


def _value(voice: Voice, card: Card, field: str) -> str:
    """What a record says in a field."""
    one = card.instrument
    special: Mapping[str, Callable[[], str]] = {
        NUMBER: lambda: one.number.printed,
        "place": lambda: card.place,
        "life": lambda: voice(instruments.state(one.state)),
        "condition": lambda: one.condition.value if one.condition else "",
        "kit": lambda: describe.kit_in_words(voice, one.kit) if one.kit else "",
        "acquisition": lambda: voice(instruments.acquisition(one.acquisition)) if one.acquisition else "",
        "acquired_on": lambda: dates.short(voice, one.acquired_on) if one.acquired_on else "",
        "price": lambda: money.amount(voice, one.price),
    }
    said_here = special.get(field)
    return said_here() if said_here else str(getattr(one, field) or "")


def _becomes(voice: Voice, row: MergeRow) -> Pill:
    """What it becomes: a choice in colour, with the number that it comes from."""
    kept, other = row.view.kept.instrument.number.printed, row.view.other.instrument.number.printed
    if row.field == NUMBER:
        return Pill(Icon.TAG_OUTLINE, voice(said.NUMBER_STAYS, number=kept), Tone.ACCENT)
    if row.is_choice and row.taken:
        return Pill(Icon.ARROW_LEFT, voice(said.FROM_KEPT, number=other), Tone.ATTENTION)
    if row.is_choice:
        return Pill(Icon.CHECK, voice(said.FROM_KEPT, number=kept), Tone.ACCENT)
    if getattr(row.view.kept.instrument, FIELDS[row.field][0]):
        is_same = bool(getattr(row.view.other.instrument, FIELDS[row.field][0]))
        return Pill(Icon.CHECK, voice(said.SAME if is_same else said.KEPT), Tone.IDLE)
    return Pill(Icon.PLUS, voice(said.FILLED), Tone.GOOD)


COLUMNS = (
    Column("field", said.FIELD, _label, 11),
    Column("stays", said.STAYS, lambda voice, row: _value(voice, row.view.kept, row.field), 12, face=Face.STRONG),
    Column("goes", said.GOES, lambda voice, row: _value(voice, row.view.other, row.field), 10, stretch=True),
    Column("becomes", said.BECOMES, _becomes, 15),
)

_AMOUNTS: Mapping[str, Plural] = {
    "loans": said.LOANS,
    "repairs": said.REPAIRS,
    "valuations": said.VALUATIONS,
    "checks": said.CHECKS,
    "photos": said.PHOTOS,
    "codes": said.CODES,
    "parts": said.PARTS,
    "losses": said.LOSSES,
}


def moves_in_words(voice: Voice, moves: Moves) -> list[str]:
    """What leads over, line by line."""
    amounts = ((name, getattr(moves, name)) for name in _AMOUNTS)
    told = [voice.count(_AMOUNTS[name], amount) for name, amount in amounts if amount]
    return [*told, voice(said.MOVES_HISTORY)]
