"""What a scanned or typed code stands for."""

from depot_app.domain.borrowers import Borrower
from depot_app.domain.instruments import Instrument
from depot_app.domain.loans import Loan
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.parts import LabelledPart
from depot_app.domain.places import Place
from depot_app.domain.refusals import (
    NotALoan,
    NotAnInstrument,
    NotAPlace,
    NotARepair,
    SeveralBorrowers,
    UnknownBorrower,
    UnknownThing,
)
from depot_app.domain.refusals_kits import IsAPart
from depot_app.domain.refusals_supplies import NotASupply
from depot_app.domain.repairs import Repair
from depot_app.domain.search import fold
from depot_app.domain.supplies import Supply
from depot_app.storage.registers import Registers
from depot_app.storage.search import nearest

Found = Instrument | LabelledPart | Supply | Place | Borrower | Loan | Repair
NEAR_NAMES = 3


def thing(registers: Registers, code: str) -> Found:
    """What has this code: by its number, a further or old number, a place's short name, a serial only one has.

    Raises `UnknownThing` where nothing has it.
    """
    number = Number.read(code)
    found = _by_number(registers, number) if number else None
    found = found or registers.instruments.by_code(code) or registers.places.named(code)
    if found:
        return found
    of_serial = registers.instruments.by_serial(code)
    if len(of_serial) == 1:
        return of_serial[0]
    raise UnknownThing(code=code)


def _by_number(registers: Registers, number: Number) -> Found | None:
    """What has this number, by the kind that its first digit names."""
    match number.kind:
        case Kind.INSTRUMENT:
            return registers.instruments.by_number(number)
        case Kind.PART:
            return registers.supplies.by_number(number) or registers.parts.by_number(number)
        case Kind.PLACE:
            return registers.places.by_number(number)
        case Kind.BORROWER:
            return registers.borrowers.by_number(number)
        case Kind.LOAN:
            return registers.loans.by_number(number)
        case Kind.REPAIR:
            return registers.repairs.by_number(number)
        case _:
            return None


def instrument(registers: Registers, code: str) -> Instrument:
    """The instrument with this code; raises `UnknownThing`, `IsAPart`, or `NotAnInstrument` for something else."""
    found = thing(registers, code)
    if isinstance(found, LabelledPart):
        raise IsAPart(
            code=found.number, part=found.kind.value, instrument=registers.instruments.get(found.instrument).number
        )
    if not isinstance(found, Instrument):
        raise NotAnInstrument(code=code)
    return found


def whole(registers: Registers, code: str) -> Instrument:
    """The instrument with this code, or the one that a part with this code belongs to."""
    found = thing(registers, code)
    return (
        registers.instruments.get(found.instrument) if isinstance(found, LabelledPart) else instrument(registers, code)
    )


def part(registers: Registers, code: str) -> LabelledPart | None:
    """The labelled part with this number; nothing where it is something else."""
    number = Number.read(code)
    return registers.parts.by_number(number) if number and number.kind is Kind.PART else None


def instruments(registers: Registers, codes: tuple[str, ...]) -> tuple[Instrument, ...]:
    """The instruments with these codes, each once: the same thing scanned twice is a note, not a fault."""
    found = {one.id: one for one in (instrument(registers, code) for code in codes)}
    return tuple(found.values())


def supply(registers: Registers, code: str) -> Supply:
    """The supply with this number; raises `UnknownThing`, or `NotASupply` for a code of something else."""
    found = thing(registers, code)
    if not isinstance(found, Supply):
        raise NotASupply(code=code)
    return found


def place(registers: Registers, code: str) -> Place:
    """The place with this number or short name; raises `UnknownThing`, or `NotAPlace`."""
    found = thing(registers, code)
    if not isinstance(found, Place):
        raise NotAPlace(code=code)
    return found


def borrower(registers: Registers, said: str) -> Borrower:
    """The borrower with this number, or of exactly this name.

    Raises `UnknownBorrower` with near names, or `SeveralBorrowers` where a name alone does not say who.
    """
    number = Number.read(said)
    if number and (known := registers.borrowers.by_number(number)):
        return known
    if coded := registers.borrowers.by_code(said.strip().upper()):
        return coded
    named = registers.borrowers.named(said)
    if len(named) > 1:
        raise SeveralBorrowers(name=said, numbers=tuple(one.number for one in named))
    if not named:
        raise UnknownBorrower(text=said, near=nearest(fold(said), registers.borrowers.names(), NEAR_NAMES))
    return named[0]


def loan(registers: Registers, code: str) -> Loan:
    """The loan with this number; raises `UnknownThing`, or `NotALoan`."""
    found = thing(registers, code)
    if not isinstance(found, Loan):
        raise NotALoan(code=code)
    return found


def repair(registers: Registers, code: str) -> Repair:
    """The repair with this number; raises `UnknownThing`, or `NotARepair`."""
    found = thing(registers, code)
    if not isinstance(found, Repair):
        raise NotARepair(code=code)
    return found
