"""The desk of the list of values: what everything was worth on a day, for the insurer."""

from datetime import date, datetime, time, timedelta

from depot_app.desks.house import House
from depot_app.desks.papers import Press, lender_of
from depot_app.domain.instruments import Life
from depot_app.domain.types import InstrumentType
from depot_app.domain.valuations import Worth, worth_by
from depot_app.domain.value_list import ValueLine, ValueListContent
from depot_app.storage.value_lists import Stood


class ValueListDesk:
    """Tells what everything was worth on a day."""

    def __init__(self, house: House, press: Press) -> None:
        self.house = house
        self._press = press

    # -- questions

    def list_on(self, on: date, language: str) -> ValueListContent:
        """Every instrument that the depot had at the end of a day, with its value then."""
        until = datetime.combine(on + timedelta(days=1), time(), self.house.clock().astimezone().tzinfo)
        with self.house.reading() as registers:
            kinds = registers.types.by_code
            standing, valued_ever = registers.valuations.standing_on(on), registers.valuations.valued()
            lines = []
            for one in sorted(registers.value_lists.stood(on, until), key=lambda one: _order(one, kinds)):
                thing, kind = one.instrument, kinds[one.instrument.type_code]
                counts = thing.id not in valued_ever
                found = worth_by(thing, kind, standing.get(thing.id), on, counts=counts)
                lines.append(_line(one, kind, found, language))
            return ValueListContent(language, lender_of(registers), on, self.house.today, tuple(lines))

    def printed(self, content: ValueListContent) -> bytes:
        """The list as a PDF: the same values are the same bytes. It is not filed; the register can tell it again."""
        return self._press(content, content.language)


def _order(one: Stood, kinds: dict[str, InstrumentType]) -> tuple[int, str, int, int]:
    """By type in the order of the catalogue, then by size, then by number."""
    thing = one.instrument
    kind = kinds[thing.type_code]
    return kind.rank, kind.code, kind.size_rank(thing.size), thing.number.value


def _line(one: Stood, kind: InstrumentType, found: Worth, language: str) -> ValueLine:
    """One instrument as it is listed; with whom it was goes before where it belongs."""
    thing = one.instrument
    return ValueLine(
        number=thing.number,
        family=kind.family,
        type_name=kind.name(language),
        size=thing.size,
        brand=thing.brand,
        model=thing.model,
        serial=thing.serial,
        where=one.holder or one.place,
        missing=thing.life is Life.MISSING and not one.holder,
        condition=thing.condition,
        value=found.value,
        method=found.method,
        since=found.since,
    )
