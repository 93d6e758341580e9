"""The register of types: the catalogue."""

from dataclasses import replace

import pytest

from depot_app.domain.journal import Deed
from depot_app.domain.refusals import UnknownType
from depot_app.exchange.catalogue import read_types
from depot_app.paths import resource


def test_the_catalogue_is_kept_as_it_was_read_and_in_its_order(house):
    shipped = [replace(kind, version=1) for kind in read_types(resource("instrument_types.csv"))]

    with house.reading() as registers:
        assert list(registers.types.by_code.values()) == shipped


def test_a_type_is_found_by_its_code(house):
    with house.reading() as registers:
        assert registers.types.of("VLN").name_nl == "Viool"


def test_many_types_are_asked_for_at_once_and_are_the_same(house):
    with house.reading() as registers:
        codes = list(registers.types.by_code)
    with house.reading() as registers:
        assert [registers.types.of(code).code for code in codes] == codes


def test_a_code_that_is_not_in_the_catalogue_is_refused_by_it(house):
    with house.reading() as registers, pytest.raises(UnknownType) as refused:
        registers.types.of("XXX")

    assert refused.value.text == "XXX"


def test_a_changed_type_is_read_as_it_is_now(house):
    with house.deed(Deed.CHANGE_TYPE) as registers:
        violin = registers.types.of("VLN")
        registers.types.keep(replace(violin, complete_only=True))

        assert registers.types.of("VLN").complete_only
        assert registers.types.by_code["VLN"].complete_only
