"""The deed of scan and change: one scan, one instrument, one step that can be taken back."""

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.domain.journal import Deed, Done
from depot_app.domain.numbers import Number
from depot_app.domain.places import Place
from depot_app.domain.scan_changes import Changed, ScanChange, given, may_change


class ScanChangeDesk:
    """Gives what was chosen to one instrument after the other."""

    def __init__(self, house: House) -> None:
        self.house = house

    def place(self, said: str) -> Done[Place]:
        """The place that things are to be moved to, made where its name is new; raises what is no place."""
        with self.house.deed(Deed.ADD_PLACE) as registers:
            known = registers.places.named(said)
            if known is None and Number.read(said) is None:
                known = registers.places.met(said)
                registers.about(place=known.name)
            return registers.done(known or lookup.place(registers, said))

    def give(self, code: str, wanted: ScanChange) -> Done[Changed]:
        """Gives an instrument what was chosen; one that has it all already is answered as it is, and nothing changes.

        Raises `NothingToChange`, `UnknownThing`, or what stands against moving or changing it.
        """
        deed = Deed.MOVE if wanted.place and not (wanted.condition or wanted.owner or wanted.programme) else None
        with self.house.deed(deed or Deed.CHANGE_INSTRUMENT) as registers:
            instrument = lookup.instrument(registers, code)
            if refusal := may_change(instrument, registers.instruments.standing(instrument.id), wanted):
                raise refusal
            place = lookup.place(registers, wanted.place) if wanted.place else None
            was = registers.places.name_of(instrument.place)
            changed = given(instrument, wanted, place.id if place else None, self.house.today)
            if changed != instrument:
                registers.instruments.keep(changed)
                registers.instruments.settle([instrument.id])
                registers.about(number=instrument.number.digits, **{"place": place.name} if place else {})
            kept = registers.instruments.get(instrument.id)
            return registers.done(Changed(instrument, kept, was, registers.places.name_of(kept.place)))
