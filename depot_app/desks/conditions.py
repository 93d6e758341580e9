"""The condition desk: how an instrument is found when someone looks at it."""

from dataclasses import replace

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.domain.condition_checks import ConditionCheck, Inspection, is_newest, may_check
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Deed, Done
from depot_app.domain.keys import new_key
from depot_app.domain.kits import found


class ConditionDesk:
    """Keeps checks of condition."""

    def __init__(self, house: House) -> None:
        self.house = house

    # -- questions

    def of(self, code: str) -> tuple[ConditionCheck, ...]:
        """The checks of an instrument, the last one first."""
        with self.house.reading() as registers:
            return registers.condition_checks.of(lookup.instrument(registers, code).id)

    # -- deeds

    def check(self, code: str, how: Inspection) -> Done[ConditionCheck]:
        """Keeps how an instrument was found; its grade and kit are as found then, unless a later check knows better.

        Raises `InstrumentWrittenOff`, `CheckedLater`, or `MissingField` without who looked.
        """
        inspector = " ".join(how.inspector.split())
        if not inspector:
            raise MissingField(key="inspector")
        with self.house.deed(Deed.CHECK_CONDITION) as registers:
            one = lookup.instrument(registers, code)
            if refusal := may_check(one, how.on, self.house.today):
                raise refusal
            kit = found(one.kit, dict(how.parts), how.on)
            made = ConditionCheck(new_key(), one.id, how.on, inspector, how.condition, how.remarks.strip(), kit)
            if is_newest(made, registers.condition_checks.of(one.id)):
                as_found = replace(one, kit=kit, condition=how.condition, inspected_on=how.on)
                registers.instruments.keep(as_found)
            kept = registers.condition_checks.keep(made)
            registers.about(number=one.number.digits, condition=how.condition.value, inspector=inspector)
            return registers.done(kept)
