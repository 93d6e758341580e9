"""Days, amounts and pairs as they are typed at a command."""

from datetime import date

from depot_app.domain.faults import FieldTwice, NoAmount, NoDate, NoPair, NoShift
from depot_app.domain.label_stocks import NO_SHIFT, Shift
from depot_app.domain.lengths import Length
from depot_app.domain.money import Cents
from depot_app.exchange.amounts import Unclear, typed_amount
from depot_app.exchange.cells import clean
from depot_app.exchange.dates import read_date


def day(text: str) -> date:
    """A day, as 2027-07-09 or 9-7-2027; raises `NoDate`."""
    found = read_date(text)
    if found is None or text.strip().isdigit():
        raise NoDate(text=text)
    return found


def amount(text: str) -> Cents:
    """An amount, as 75.00 or 75,00; raises `NoAmount`, also where the text could be two amounts, as 1.5 and 1.235."""
    found = typed_amount(text)
    if found is None or isinstance(found, Unclear):
        raise NoAmount(text=text)
    return found


def not_negative(text: str) -> int:
    """A whole number, none below nought; the parser says what is wrong with any other."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def shift(text: str) -> Shift:
    """How far to the right and down in millimetres, as 1.5,-0.4 or 1,5;-0,4, nothing where empty; raises `NoShift`."""
    if not text.strip():
        return NO_SHIFT
    right, _, down = text.partition(";" if ";" in text else ",")
    lengths = Length.typed(right), Length.typed(down)
    if None in lengths:
        raise NoShift(text=text)
    return Shift(*(length for length in lengths if length is not None))


def pairs(texts: list[str]) -> dict[str, str]:
    """`KEY=VALUE` texts as a mapping; raises `NoPair`, or `FieldTwice` where a key was given before."""
    said: dict[str, str] = {}
    for text in texts:
        key, sign, value = (part.strip() for part in text.partition("="))
        if not (key and sign):
            raise NoPair(text=text)
        if key in said:
            raise FieldTwice(key=key)
        said[key] = clean(value)
    return said
