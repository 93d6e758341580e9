"""The columns of the list of loans and of what is scanned, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from depot_app.domain.instruments import Card
from depot_app.domain.kits import Kit
from depot_app.domain.loans import LoanRow, LoanState
from depot_app.domain.numbers import Number
from depot_app.domain.types import InstrumentType
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe
from depot_app.wording import loans_screen as said
from depot_app.wording import supplies_counter as counter
from depot_app.wording.supplies import N_TIMES
from depot_app.wording.voice import Text, Voice

PILLS: dict[LoanState, tuple[Icon, Text, Tone]] = {
    LoanState.OPEN: (Icon.ARROW_TOP_RIGHT, said.STATE_OPEN, Tone.ACCENT),
    LoanState.OVERDUE: (Icon.CLOCK_ALERT_OUTLINE, said.STATE_OVERDUE, Tone.WRONG),
    LoanState.TAKEN_OVER: (Icon.CLIPBOARD_LIST_OUTLINE, said.STATE_TAKEN_OVER, Tone.IDLE),
    LoanState.BACK: (Icon.CHECK_CIRCLE_OUTLINE, said.STATE_BACK, Tone.GOOD),
}


def pill_of(voice: Voice, state: LoanState) -> Pill:
    """The pill of a state of a loan."""
    icon, words, tone = PILLS[state]
    return Pill(icon, voice(words), tone)


def _out_of(voice: Voice, row: LoanRow) -> str:
    """How many of a loan's instruments are out, and how many things by quantity beside them."""
    whole = voice.whole
    if row.closed_on:
        return voice(said.ALL_BACK, lines=whole(row.lines)) if row.lines else ""
    if not row.lines:
        return voice.count(counter.ONLY_OUT, row.supplies_out)
    if row.supplies_out:
        return voice(counter.OUT_AND, out=whole(row.out), lines=whole(row.lines), supplies=whole(row.supplies_out))
    return voice(said.OUT_OF, out=whole(row.out), lines=whole(row.lines))


def loan_columns(today: Callable[[], date]) -> tuple[Column, ...]:
    """The columns of the list of loans."""
    return (
        Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS),
        Column("borrower", said.BORROWER, lambda _, row: row.borrower, 13, "borrower", stretch=True, face=Face.STRONG),
        Column("state", said.STATE, lambda voice, row: pill_of(voice, row.state(today())), 13),
        Column("out", said.INSTRUMENTS, _out_of, 11),
        Column("from", said.FROM, lambda voice, row: dates.short(voice, row.from_on), 11, "from", yields=1),
        Column("due", said.DUE, lambda voice, row: dates.short(voice, row.due_on), 11, "due", align=Align.RIGHT),
    )


Sign = tuple[Icon, Text, Tone]
"""How a scan came out, in no language yet."""


@dataclass(frozen=True, slots=True)
class ScannedRow:
    """An instrument as a mode lists it: what it is, its kit, and how the scan came out."""

    id: UUID
    number: Number
    kind: InstrumentType
    size: str
    made: str
    kit: Kit
    sign: Sign
    with_whom: str = ""

    @property
    def key(self) -> object:
        """What it is known by in a pile."""
        return self.number

    def what(self, voice: Voice) -> str:
        """Type and size."""
        return describe.what(voice, self.kind, self.size)


@dataclass(frozen=True, slots=True)
class ScannedSupply:
    """So many of a supply as a mode lists them, on the loan that they go on or came back of; `lost` never will."""

    id: UUID
    number: Number
    name: str
    amount: int
    sign: Sign
    loan: Number
    with_whom: str = ""
    lost: int = 0
    made: str = ""

    @property
    def key(self) -> object:
        """What it is known by in a pile."""
        return self.number, self.loan

    def what(self, voice: Voice) -> str:
        """12 x Muziekstandaard."""
        return voice(N_TIMES, n=voice.whole(self.amount), name=self.name)


Row = ScannedRow | ScannedSupply


def row_of(card: Card, sign: Sign, with_whom: str = "") -> ScannedRow:
    """A card as a mode lists it."""
    one = card.instrument
    made = describe.make(one.brand, one.model)
    return ScannedRow(one.id, one.number, card.type, one.size, made, one.kit, sign, with_whom)


def _result(voice: Voice, row: Row) -> Pill:
    """The pill of a scan."""
    icon, words, tone = row.sign
    if isinstance(row, ScannedSupply) and row.lost:
        return Pill(Icon.ALERT_OUTLINE, voice(counter.WITH_LOST, n=voice.whole(row.lost)), Tone.ATTENTION)
    return Pill(icon, voice(words), tone)


def _kit(voice: Voice, row: Row) -> str:
    """The kit in a word; a supply has none."""
    return describe.kit_in_short(voice, row.kit) if isinstance(row, ScannedRow) else ""


_NUMBER = Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, face=Face.NUMBERS)
_WHAT = Column("what", said.TYPE_AND_SIZE, lambda voice, row: row.what(voice), 19)
_MADE = Column("made", said.BRAND_AND_MODEL, lambda _, row: row.made, 15, stretch=True, yields=1)
_KIT = Column("kit", said.KIT, _kit, 12, yields=2)
_RESULT = Column("result", said.RESULT, _result, 15)
_WITH_WHOM = Column("borrower", said.BORROWER, lambda _, row: row.with_whom, 14, stretch=True)

ISSUE_COLUMNS = (_NUMBER, _WHAT, _MADE, _KIT, _RESULT)
RETURN_COLUMNS = (_NUMBER, _WHAT, _WITH_WHOM, _KIT, _RESULT)
SWAP_COLUMNS = (_NUMBER, _WHAT, _WITH_WHOM, _RESULT)
