"""The valuation desk: what instruments are found to be worth, anew each time."""

from depot_app.desks import lookup
from depot_app.desks.house import House
from depot_app.desks.valuing import Found, valued
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed, Done


class ValuationDesk:
    """Keeps what instruments are found to be worth."""

    def __init__(self, house: House) -> None:
        self.house = house

    def value(self, code: str, found: Found) -> Done[Instrument]:
        """Keeps what an instrument was found to be worth; its value is that of its newest valuation.

        Raises `NegativeAmount`, or `ValuedLater` for a day that has not come yet.
        """
        with self.house.deed(Deed.VALUE) as registers:
            instrument = lookup.instrument(registers, code)
            kept = registers.instruments.keep(valued(registers, instrument, found, self.house.today))
            number, on, source = kept.number.digits, found.on.isoformat(), found.source.value
            registers.about(number=number, value=found.value, on=on, source=source)
            return registers.done(kept)
