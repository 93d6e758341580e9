"""Further codes of instruments: old numbers and factory barcodes."""

import pytest

from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.numbers import Kind


@pytest.fixture
def pair(house) -> tuple[Instrument, Instrument]:
    """Two violins, one with two codes and one with one."""
    with house.deed(Deed.DEMO) as registers:
        first, second = (Instrument(new_key(), n, "VLN") for n in registers.numbers.take_many(Kind.INSTRUMENT, 2))
        registers.instruments.enter([first, second], {first.id: ["LO-00127"], second.id: ["LO-00128"]})
    with house.deed(Deed.DEMO) as registers:
        registers.instruments.add_code(first, "8712345")
    return first, second


def test_a_code_says_whose_it_is_whatever_its_dashes_and_capitals(house, pair):
    with house.reading() as registers:
        codes = registers.instruments.codes
        assert codes.owner("lo 00127") == codes.owner("8712345") == pair[0].id
        assert codes.owner("LO-00129") is None


def test_every_code_is_known_with_its_owner_as_it_is_compared(house, pair):
    first, second = pair

    with house.reading() as registers:
        owners = registers.instruments.codes.owners()
    assert owners == {"LO00127": first.id, "8712345": first.id, "LO00128": second.id}


def test_the_codes_of_an_instrument_are_as_they_were_written_oldest_first(house, pair):
    with house.reading() as registers:
        assert [code.code for code in registers.instruments.codes.of(pair[0].id)] == ["LO-00127", "8712345"]


def test_the_codes_of_many_are_asked_for_together(house, pair):
    first, second = pair
    nobody = new_key()

    with house.reading() as registers:
        found = registers.instruments.codes.of_each([first.id, second.id, nobody])
    assert {key: list(its) for key, its in found.items()} == {
        first.id: ["LO-00127", "8712345"],
        second.id: ["LO-00128"],
        nobody: [],
    }
