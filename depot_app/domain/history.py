"""History as it is read: each deed with what its sentence needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from depot_app.domain.journal import Change, Deed, Entry, Facts


class HistoryKind(StrEnum):
    """What a deed in a history is about, for who looks for one sort of deed only."""

    LOAN = "loan"
    REPAIR = "repair"
    MOVE = "move"
    COUNT = "count"
    PAPER = "paper"
    CHANGE = "change"


_KINDS: Mapping[HistoryKind, frozenset[Deed]] = {
    HistoryKind.LOAN: frozenset({Deed.LEND, Deed.TAKE_BACK, Deed.SWAP}),
    HistoryKind.REPAIR: frozenset({Deed.OPEN_REPAIR, Deed.CHANGE_REPAIR}),
    HistoryKind.MOVE: frozenset({Deed.MOVE, Deed.MOVE_PLACE, Deed.MOVE_PART, Deed.MOVE_SUPPLY}),
    HistoryKind.COUNT: frozenset({Deed.START_COUNT, Deed.SCAN_COUNT, Deed.MERGE_COUNT, Deed.BOOK_COUNT}),
    HistoryKind.PAPER: frozenset(
        {Deed.PRINT_CONTRACT, Deed.PRINT_ADDENDUM, Deed.PRINT_RECEIPT, Deed.PRINT_SLIP, Deed.PRINT_REPORT}
        | {Deed.PRINT_LABELS, Deed.ASK_LABEL, Deed.STICK_LABEL}
    ),
}


@dataclass(frozen=True, slots=True)
class Step:
    """One deed in the history of a thing.

    `facts` are those of the entry with names in place of keys: `to` (who got it), `due`, `place`; `changes` is what the
    deed did to the thing whose history this is, `names` what the keys in those changes are called. `stands` is whether
    it was not undone since.
    """

    entry: Entry
    facts: Facts
    changes: tuple[Change, ...] = ()
    stands: bool = True
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def kind(self) -> HistoryKind:
        """What it is about; an undo is about what it undid."""
        of = self.facts.get("of")
        deed = Deed(of) if self.entry.deed is Deed.UNDO and of in set(Deed) else self.entry.deed
        return next((kind for kind, deeds in _KINDS.items() if deed in deeds), HistoryKind.CHANGE)
