"""Undoing a deed: what it changed is put back in reverse order through the registers, as a deed of its own."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from depot_app.domain.instruments import Instrument, Life, Standing
from depot_app.domain.journal import Change, Deed, Entry, Thing
from depot_app.domain.label_stocks import OwnStock
from depot_app.domain.numbers import Number
from depot_app.domain.refusals import CannotUndo, ChangedSince, Refusal
from depot_app.domain.refusals_stocks import StockInUse
from depot_app.domain.type_rules import may_lose_sizes
from depot_app.storage.columns import plain
from depot_app.storage.donors import DETAILS
from depot_app.storage.register import CHUNK, Register
from depot_app.storage.registers import Registers
from depot_app.storage.settle import settle_kits, settle_loans, settle_names, settle_values
from depot_app.storage.work import Plain, Work

NEVER = frozenset(
    {Deed.SET_UP, Deed.DEMO, Deed.BACKUP, Deed.RESTORE}
    | {Deed.SCAN_COUNT, Deed.MERGE_COUNT, Deed.IMPORT, Deed.UNDO_IMPORT}
    | {Deed.CHANGE_DONOR, Deed.ERASE_DONOR, Deed.SET_RETENTION}
)
"""Deeds that stay: an import is taken back by its own deed, a scan by a scan that voids it, and no journal knows who
gave, or what the depot had set."""

FROZEN = frozenset({Thing.DOCUMENT, Thing.COUNT_EVENT, Thing.IMPORT})
"""What is only ever added to."""

DERIVED: dict[Thing, frozenset[str]] = {
    Thing.INSTRUMENT: frozenset({"state", "holder", "due_on"}),
    Thing.LOAN: frozenset({"closed_on"}),
    Thing.SUPPLY: frozenset({"total"}),
}
"""Columns that follow from others: never put back, but derived anew at the end."""

BELONGING = frozenset({Thing.CODE, Thing.PART, Thing.PART_LOSS, Thing.VALUATION, Thing.CONDITION_CHECK, Thing.PHOTO})
"""What belongs to an instrument and has no number that people know it by."""

LINES = frozenset({Thing.LOAN_LINE, Thing.SUPPLY_LINE})
"""What a loan is made of."""

_PARTS_OF_INSTRUMENT = BELONGING | {Thing.LOAN_LINE, Thing.REPAIR}


def undo(work: Work, entry: Entry) -> None:
    """Puts back what an entry changed, within the transaction of the deed that undoes it.

    Raises `CannotUndo` for a deed that is for ever, and `ChangedSince`, naming the thing, where what it made was
    changed or used since.
    """
    changes = Registers(work).journal.changes_of(entry.seq)
    if refusal := _may_undo(work, entry, changes):
        raise refusal
    work.record.undoes = entry.seq
    for run in _runs(changes):
        _put_back(Registers(work), run)
    _settle(work, changes)


def _may_undo(work: Work, entry: Entry, changes: Sequence[Change]) -> Refusal | None:
    """Whether a deed is of a kind that can be undone, and no paper about it was printed since."""
    if entry.deed in NEVER or any(change.thing in FROZEN or _unstarts(change) for change in changes):
        return CannotUndo(deed=entry.deed.value)
    registers = Registers(work)
    for change in changes:
        if refusal := _loses_size(registers, change):
            return refusal
    printed_about = {UUID(change.key) for change in changes if change.thing in {Thing.COUNT, Thing.CONDITION_CHECK}}
    for about in sorted(_loans_of(registers, changes) | printed_about | _givers_of(registers, changes)):
        for paper in (*registers.documents.keys_about([about]), *registers.donors.papers.keys_about([about])):
            if registers.journal.changed_since(str(paper), entry.seq):
                return ChangedSince(what=Thing.DOCUMENT.value, number=_number_about(registers, about))
    return None


def _givers_of(registers: Registers, changes: Sequence[Change]) -> set[UUID]:
    """The donors who may hold a receipt for an intake that changes are about."""
    keys = [UUID(change.key) for change in changes if change.thing is Thing.INTAKE]
    return {one.donor for one in registers.intakes.find_many(keys).values() if one.donor and one.received_on}


def _number_about(registers: Registers, about: UUID) -> Number | None:
    """The number of what a paper is about; that of its instrument for a check of condition."""
    kept = registers.loans.find(about) or registers.counts.find(about)
    if kept is None and (check := registers.condition_checks.find(about)):
        return registers.instruments.get(check.instrument).number
    return kept.number if kept else None


def _loses_size(registers: Registers, change: Change) -> Refusal | None:
    """Whether a type would lose a size that it was given and that instruments have by now."""
    if change.thing is not Thing.TYPE or not change.before or "sizes" not in change.before:
        return None
    kind = registers.types.of(change.key)
    before = cast("list[str]", change.before["sizes"])
    return may_lose_sizes(kind, before, registers.type_lists.sizes_in_use(kind.code))


def _unstarts(change: Change) -> bool:
    """Whether a change took a count away, with what it expected then: that is in no journal, so that it stays away."""
    return change.thing is Thing.COUNT and change.after is None


def _runs(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """The changes in reverse, in runs that can be put back together: of one kind of thing, each row once."""
    run: list[Change] = []
    seen: set[str] = set()
    for change in reversed(changes):
        if run and (_sort(change) != _sort(run[0]) or change.key in seen or len(run) == CHUNK):
            yield run
            run, seen = [], set()
        run.append(change)
        seen.add(change.key)
    if run:
        yield run


def _sort(change: Change) -> tuple[Thing, bool, bool]:
    """What a change did to what."""
    return change.thing, change.before is None, change.after is None


def _put_back(registers: Registers, run: list[Change]) -> None:
    """Puts rows of one kind back as they were before; registers that remember nothing of the run before.

    A donor and what is known of them stay: the journal could not bring it back, and what is nobody's is due at once.
    """
    if run[0].thing is Thing.DONOR:
        run = [change for change in run if _is_told(change)]
        if not run:
            return
    register = register_of(registers, run[0].thing)
    kept = register.find_many([_key(change.thing, change.key) for change in run])
    pairs = [(change, kept.get(_key(change.thing, change.key))) for change in run]
    for change, value in pairs:
        if not _as_left(register, change, value):
            raise _changed_since(registers, change, value)
    if run[0].after is None:
        _enter_again(registers, register, run)
    elif run[0].before is None:
        _take_away(registers, register, pairs)
    else:
        _change_back(registers, register, pairs)


def _is_told(change: Change) -> bool:
    """Whether the journal knows what became of a donor: not who came, nor what their details were."""
    return change.before is not None and change.after is not None and DETAILS not in change.after


def _as_left(register: Register[Any], change: Change, value: object) -> bool:
    """Whether a row is still as the deed left it, in the columns that the deed changed."""
    if change.after is None or value is None:
        return change.after is None and value is None
    derived = DERIVED.get(change.thing, frozenset())
    if change.before is None:
        return _but(derived, register.as_plain(value)) == _but(derived, change.after)
    return all(plain(getattr(value, name)) == side for name, side in _but(derived, change.after).items())


def _but(derived: frozenset[str], columns: Plain) -> Plain:
    """Columns in their journaled form, but for the derived ones."""
    return {name: side for name, side in columns.items() if name not in derived}


def _enter_again(registers: Registers, register: Register[Any], run: list[Change]) -> None:
    """Keeps rows again that the deed had taken away."""
    try:
        register.keep_new([register.from_plain(change.before or {}) for change in run])
    except IntegrityError as error:
        raise _changed_since(registers, run[0], register.from_plain(run[0].before or {})) from error


def _take_away(registers: Registers, register: Register[Any], pairs: Iterable[tuple[Change, object]]) -> None:
    """Drops rows that the deed had made, unless something made since refers to them."""
    for change, value in pairs:
        if change.thing is Thing.INSTRUMENT and registers.instruments.codes.of(UUID(change.key)):
            raise _changed_since(registers, change, value)
        if change.thing is not Thing.TYPE and registers.labels.of(UUID(change.key)):
            raise _changed_since(registers, change, value)
        _expect_unprinted(registers, value)
        try:
            register.drop(value)
        except IntegrityError as error:
            raise _changed_since(registers, change, value) from error


def _change_back(registers: Registers, register: Register[Any], pairs: Iterable[tuple[Change, object]]) -> None:
    """Gives the columns that the deed changed the values they had."""
    changed = []
    for change, value in pairs:
        before = _but(DERIVED.get(change.thing, frozenset()), change.before or {})
        restored = register.from_plain(before, onto=value)
        if restored != value:
            _expect_unprinted(registers, value)
            changed.append((change, value, restored))
    if not changed:
        return
    try:
        register.keep_changes([(value, restored) for _, value, restored in changed])
    except IntegrityError as error:
        raise _changed_since(registers, changed[0][0], changed[0][1]) from error


def _expect_unprinted(registers: Registers, value: object) -> None:
    """What was printed on a label stock must be printed again just so: the stock stays as it is."""
    if isinstance(value, OwnStock) and (runs := registers.labels.runs.on(value.code)):
        raise StockInUse(stock=value.code, runs=runs)


def _settle(work: Work, changes: Sequence[Change]) -> None:
    """Derives anew what follows from the rows put back, and refuses what may not be."""
    registers = Registers(work)
    settle_loans(registers, sorted(_loans_of(registers, changes)))
    instruments = sorted(_instruments_of(registers, changes))
    registers.instruments.settle(instruments)
    settle_values(registers, instruments)
    settle_kits(registers, changes)
    for key in instruments:
        one = registers.instruments.find(key)
        if one and _holds_anyway(one, registers.instruments.standing(key)):
            raise ChangedSince(what=Thing.INSTRUMENT.value, number=one.number)
    settle_names(registers, changes)


def _holds_anyway(one: Instrument, standing: Standing) -> bool:
    """Whether what is gone for good is out with someone, or a record that was merged away is in repair."""
    is_gone = one.life is Life.WRITTEN_OFF and standing.held is not None
    return is_gone or (one.merged_into is not None and standing.mending is not None)


def _instruments_of(registers: Registers, changes: Sequence[Change]) -> set[UUID]:
    """The instruments that changes are about: themselves, or by a line, a repair or a code."""
    own = {UUID(change.key) for change in changes if change.thing is Thing.INSTRUMENT}
    return own | _named_by(registers, changes, _PARTS_OF_INSTRUMENT, "instrument")


def _loans_of(registers: Registers, changes: Sequence[Change]) -> set[UUID]:
    """The loans that changes are about: themselves, or by a line."""
    own = {UUID(change.key) for change in changes if change.thing is Thing.LOAN}
    return own | _named_by(registers, changes, LINES, "loan")


def _named_by(registers: Registers, changes: Sequence[Change], things: frozenset[Thing], name: str) -> set[UUID]:
    """The keys that rows of some kinds hold in a column, by the journal where it says so, else by the row itself."""
    found: set[UUID] = set()
    for thing in things:
        ours = [change for change in changes if change.thing is thing]
        said = [side[name] for change in ours for side in (change.before, change.after) if side and name in side]
        found.update(UUID(str(key)) for key in said)
        rows = register_of(registers, thing).find_many([UUID(change.key) for change in ours])
        found.update(getattr(row, name) for row in rows.values())
    return found


def register_of(registers: Registers, thing: Thing) -> Register[Any]:
    """The register that keeps things of a kind."""
    known: dict[Thing, Register[Any]] = {
        Thing.TYPE: registers.types,
        Thing.INSTRUMENT: registers.instruments,
        Thing.CODE: registers.instruments.codes,
        Thing.PLACE: registers.places,
        Thing.BORROWER: registers.borrowers,
        Thing.LOAN: registers.loans,
        Thing.LOAN_LINE: registers.loans.lines,
        Thing.REPAIR: registers.repairs,
        Thing.COUNT: registers.counts,
        Thing.PERSON: registers.people,
        Thing.PART: registers.parts,
        Thing.PART_LOSS: registers.losses,
        Thing.VALUATION: registers.valuations,
        Thing.CONDITION_CHECK: registers.condition_checks,
        Thing.PHOTO: registers.photos,
        Thing.INTAKE: registers.intakes,
        Thing.DONOR: registers.donors,
        Thing.SUPPLY: registers.supplies,
        Thing.SUPPLY_MOVE: registers.supplies.moves,
        Thing.SUPPLY_LINE: registers.supplies.lines,
        Thing.LABEL_JOB: registers.labels,
        Thing.LABEL_RUN: registers.labels.runs,
        Thing.LABEL_STOCK: registers.labels.stocks,
        Thing.SAVED_LIST: registers.saved_lists,
    }
    return known[thing]


def _key(thing: Thing, key: str) -> Any:
    """A journaled key as its register's table has it."""
    return key if thing is Thing.TYPE else UUID(key)


def _changed_since(registers: Registers, change: Change, value: object) -> ChangedSince:
    """The refusal that names what stands in the way; a line or a code is known by its instrument or its supply."""
    owner = getattr(value, "instrument", None) if change.thing in BELONGING | {Thing.LOAN_LINE} else None
    if owner and (one := registers.instruments.find(owner)):
        return ChangedSince(what=Thing.INSTRUMENT.value, number=one.number)
    supply = getattr(value, "supply", None) if change.thing in {Thing.SUPPLY_LINE, Thing.SUPPLY_MOVE} else None
    if supply and (kept := registers.supplies.find(supply)):
        return ChangedSince(what=Thing.SUPPLY.value, number=kept.number)
    return ChangedSince(what=change.thing.value, number=getattr(value, "number", None))
