"""How a value is kept: as a dated valuation beside the instrument, whichever way it came in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from depot_app.domain.instruments import Instrument
from depot_app.domain.keys import new_key
from depot_app.domain.money import Cents
from depot_app.domain.valuations import Valuation, ValuationSource, may_value, newest, told_before
from depot_app.storage.registers import Registers

Pair = tuple[Instrument, Instrument]
"""An instrument as it was and as it is to be."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: a value, for which day, from where, and by whom or on which paper."""

    value: Cents
    on: date
    source: ValuationSource
    by: str = ""


def valued(registers: Registers, instrument: Instrument, found: Found, today: date) -> Instrument:
    """The instrument with one more valuation, to be kept by the caller: its value is that of the newest.

    A value that it had without a valuation becomes one too. Raises `NegativeAmount`, or `ValuedLater`.
    """
    if refusal := may_value(found.value, found.on, today):
        raise refusal
    known = registers.valuations.of(instrument.id)
    before = told_before(instrument, known, found.on, _entered(registers, instrument, today))
    new = Valuation(new_key(), instrument.id, found.on, found.value, found.source, found.by)
    made = [one for one in (before, new) if one]
    registers.valuations.keep_new(made)
    return _standing(instrument, (*known, *made))


def corrected(registers: Registers, before: Instrument, after: Instrument, *, by: str, today: date) -> Instrument:
    """An instrument whose value was changed by hand, as it is to be kept.

    Another value is a valuation of the day given with it, else of today. Another day alone is that of the valuation
    that stands. Where the value is taken away, that valuation goes and the one before it stands again.
    """
    if (before.value, before.valued_on) == (after.value, after.valued_on):
        return after
    known = registers.valuations.of(before.id)
    if after.value is not None and after.value != before.value:
        day = after.valued_on if after.valued_on != before.valued_on else None
        as_before = replace(after, value=before.value, valued_on=before.valued_on)
        found = Found(after.value, day or today, ValuationSource.ESTIMATE, by)
        return valued(registers, as_before, found, today)
    if not known:
        return after
    last = known[0]
    if after.value is None:
        registers.valuations.drop(last)
        return _standing(after, known[1:])
    moved = registers.valuations.keep(replace(last, valued_on=after.valued_on or last.valued_on))
    return _standing(after, (moved, *known[1:]))


def listed(registers: Registers, pairs: Sequence[Pair], *, by: str, today: date) -> list[Pair]:
    """Instruments that a list changed: where they have valuations, another value in the list is one more."""
    changed = [new.id for old, new in pairs if (old.value, old.valued_on) != (new.value, new.valued_on)]
    standing = registers.valuations.standing(changed)
    return [
        (old, _listed(registers, old, new, by=by, today=today)) if old.id in standing else (old, new)
        for old, new in pairs
    ]


def _listed(registers: Registers, old: Instrument, new: Instrument, *, by: str, today: date) -> Instrument:
    """One instrument with the value that a list says; a valuation that is known already is not made again."""
    known = registers.valuations.of(old.id)
    day = new.valued_on if new.valued_on and new.valued_on != old.valued_on else today
    said = new.value if new.value is not None else known[0].value
    if any((one.value, one.valued_on) == (said, day) for one in known):
        return _standing(new, known)
    made = Valuation(new_key(), old.id, day, said, ValuationSource.LIST, by)
    registers.valuations.keep_new([made])
    return _standing(new, (*known, made))


def _standing(instrument: Instrument, valuations: Iterable[Valuation]) -> Instrument:
    """The instrument with the value and day of its newest valuation."""
    last = newest(valuations)
    return replace(instrument, value=last.value if last else None, valued_on=last.valued_on if last else None)


def _entered(registers: Registers, instrument: Instrument, today: date) -> date:
    """The day on which an instrument came into the register."""
    told = registers.journal.of(instrument.id)
    return told[-1][0].at.astimezone().date() if told else today
