"""The history desk: what was done, by whom, and taking it back."""

from collections.abc import Sequence
from uuid import UUID

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.domain.borrowers import Borrower
from depot_app.domain.history import Step
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Change, Deed, Done, Entry, Facts, Thing
from depot_app.domain.loans import Loan
from depot_app.domain.parts import LabelledPart
from depot_app.domain.refusals import DeedOfAnother, NothingToUndo
from depot_app.domain.supplies import Supply
from depot_app.storage.registers import Registers
from depot_app.storage.undo import undo

LONGEST = 200
"""How many deeds a history shows."""

LOOK_BACK = 1_000
"""How many deeds of a person are looked through for one that still stands."""

SILENT = frozenset({Deed.SET_UP, Deed.DEMO, Deed.BACKUP, Deed.RESTORE})
"""Deeds of the house itself, which nobody means by "the last thing I did"."""


class HistoryDesk:
    """Tells what was done, and undoes it by a deed of its own."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def of(self, code: str, limit: int = LONGEST) -> tuple[Step, ...]:
        """What was done to a thing and to what belongs to it, newest first."""
        with self.house.reading() as registers:
            found = lookup.thing(registers, code)
            if isinstance(found, LabelledPart):
                found = registers.instruments.get(found.instrument)
            return steps_of(registers, registers.journal.about(_keys_of(registers, found), limit))

    def of_type(self, code: str, limit: int = LONGEST) -> tuple[Step, ...]:
        """What was done to a type, newest first."""
        with self.house.reading() as registers:
            return steps_of(registers, registers.journal.about((registers.types.of(code).code,), limit))

    def recent(self, limit: int = LONGEST) -> tuple[Step, ...]:
        """What was done last, by anyone, newest first."""
        with self.house.reading() as registers:
            return steps_of(registers, [(entry, ()) for entry in registers.journal.recent(limit)])

    def undoable(self) -> Entry | None:
        """The deed that `undo` would undo now: the last of whoever acts that still stands."""
        with self.house.reading() as registers:
            links = _last_standing(registers, self.house.actor)
            return links[0] if links else None

    # -- deeds

    def undo(self, seq: int | None = None) -> Done[Entry]:
        """Undoes the last deed of whoever acts, or a named one of theirs; answers the deed that was undone.

        Raises `NothingToUndo`, `DeedOfAnother`, `CannotUndo`, or `ChangedSince` where the world has moved on.
        """
        with self.house.deed(Deed.UNDO) as registers:
            links = _last_standing(registers, self.house.actor) if seq is None else _named(registers, seq)
            if len(links) % 2 == 0:
                raise NothingToUndo
            return self._undo(registers, links[-1])

    def redo(self) -> Done[Entry]:
        """Does again what whoever acts undid last, unless they did something else since."""
        with self.house.deed(Deed.UNDO) as registers:
            last = _last_undone(registers, self.house.actor)
            if last is None:
                raise NothingToUndo
            return self._undo(registers, last)

    def _undo(self, registers: Registers, last: Entry) -> Done[Entry]:
        """Undoes a deed, or an undo; answers the deed that it is about in the end."""
        if last.by != self.house.actor:
            raise DeedOfAnother(by=last.by)
        deed = registers.journal.root(last)
        is_again = len(registers.journal.chain(deed)) % 2 == 0
        undo(registers.work, last)
        registers.about(**deed.facts | {"of": deed.deed.value} | ({"again": 1} if is_again else {}))
        return registers.done(deed)


def _named(registers: Registers, seq: int) -> tuple[Entry, ...]:
    """A named deed or undo, the undo of it, and so on; nothing where there is no such deed."""
    entry = registers.journal.entry(seq)
    return registers.journal.chain(entry) if entry else ()


def _last_standing(registers: Registers, person: str) -> tuple[Entry, ...]:
    """The chain of a person's last deed that still stands."""
    for entry in registers.journal.recent(LOOK_BACK, by=person):
        if entry.deed is Deed.UNDO or entry.deed in SILENT:
            continue
        links = registers.journal.chain(entry)
        if len(links) % 2:
            return links
    return ()


def _last_undone(registers: Registers, person: str) -> Entry | None:
    """What a person undid last, where every deed of theirs since is undone too."""
    for entry in registers.journal.recent(LOOK_BACK, by=person):
        if entry.deed in SILENT:
            continue
        links = registers.journal.chain(registers.journal.root(entry))
        if len(links) % 2 == 0 and links[-1].seq == entry.seq:
            return entry
        if entry.deed is not Deed.UNDO:
            return None
    return None


def _keys_of(registers: Registers, found: lookup.Found) -> tuple[UUID, ...]:
    """The keys of a thing and of what belongs to it."""
    match found:
        case Instrument():
            repairs = (repair.id for repair in registers.repairs.of(found.id))
            codes = (code.id for code in registers.instruments.codes.of(found.id))
            former = (key for one in registers.instruments.former.of(found.id) for key in _former(registers, one))
            labels, belongings = _labels(registers, found.id), _belongings_of(registers, found)
            return (found.id, *repairs, *codes, *labels, *belongings, *former)
        case Borrower():
            return (found.id, *registers.loans.keys_of(found.id))
        case Loan():
            papers = (paper.id for paper in registers.documents.all_about(found.id))
            lines = (line.id for line in registers.loans.lines.of(found.id))
            supplies = (line.id for line in registers.supplies.lines.of(found.id))
            return (found.id, *lines, *supplies, *papers)
        case Supply():
            return (found.id, *(move.id for move in registers.supplies.moves.of(found.id)))
        case _:
            return (found.id, *_labels(registers, found.id))


def _former(registers: Registers, merged: Instrument) -> tuple[UUID, ...]:
    """The keys of a record that was merged into another, and of what did not lead over to that one."""
    return (merged.id, *_labels(registers, merged.id), *_belongings_of(registers, merged))


def _labels(registers: Registers, thing: UUID) -> tuple[UUID, ...]:
    """The keys of the labels that a thing ever needed."""
    return tuple(job.id for job in registers.labels.of(thing))


def _belongings_of(registers: Registers, found: Instrument) -> tuple[UUID, ...]:
    """The keys of an instrument's valuations, photos, labelled and missing parts, and its checks with their reports."""
    belonging = (
        registers.valuations,
        registers.photos,
        registers.condition_checks,
        registers.parts,
        registers.losses,
    )
    keys = tuple(one.id for register in belonging for one in register.of(found.id))
    return keys + registers.documents.keys_about(keys)


def steps_of(registers: Registers, told: Sequence[tuple[Entry, tuple[Change, ...]]]) -> tuple[Step, ...]:
    """Deeds as they are told: with names for keys, and whether they still stand."""
    undone = registers.journal.undone_among([entry.seq for entry, _ in told])
    names = _names_in(registers, [change for _, changes in told for change in changes])
    return tuple(
        Step(
            entry,
            _named_facts(registers, changes) | entry.facts,
            changes,
            stands=entry.seq not in undone or len(registers.journal.chain(entry)) % 2 == 1,
            names=names,
        )
        for entry, changes in told
    )


_NAMED = ("place", "holder", "within", "borrower")
"""Columns that hold the key of a place or a borrower."""


def _names_in(registers: Registers, changes: Sequence[Change]) -> dict[str, str]:
    """What the places and borrowers are called whose keys stand in changes."""
    sides = [side for change in changes for side in (change.before, change.after) if side]
    keys = {str(side[name]) for side in sides for name in _NAMED if side.get(name)}
    known = [UUID(key) for key in sorted(keys)]
    found = registers.places.find_many(known) | registers.borrowers.find_many(known)
    return {str(key): thing.name for key, thing in found.items()}


def _named_facts(registers: Registers, changes: tuple[Change, ...]) -> Facts:
    """What the changes of a thing say about who got it, until when, and where it went."""
    facts: Facts = {}
    for change in changes:
        after = change.after or {}
        if borrower := after.get("holder") or (after.get("borrower") if change.thing is Thing.LOAN else None):
            who = registers.borrowers.find(UUID(str(borrower)))
            due = after.get("due_on")
            facts |= {"to": who.name if who else None, "due": str(due) if due else None}
        if change.thing is Thing.INSTRUMENT and (where := after.get("place")):
            place = registers.places.find(UUID(str(where)))
            facts["place"] = place.name if place else None
    return facts
