"""The catalogue that comes with the program."""

from depot_app.domain.kits import PartKind
from depot_app.domain.money import Cents
from depot_app.domain.types import Family, TransportClass
from depot_app.exchange.catalogue import read_types
from depot_app.paths import resource

TYPES = {kind.code: kind for kind in read_types(resource("instrument_types.csv"))}


def test_the_catalogue_has_eighty_six_types_in_its_order():
    assert len(TYPES) == 86
    assert [kind.rank for kind in TYPES.values()] == list(range(86))


def test_a_violin_has_its_sizes_from_small_to_large():
    violin = TYPES["VLN"]
    assert (violin.name_nl, violin.name_en, violin.family) == ("Viool", "Violin", "strijk")
    assert violin.sizes == ("1/32", "1/16", "1/10", "1/8", "1/4", "1/2", "3/4", "7/8", "4/4")
    assert violin.kit == ("CASE", "BOW", "ROSIN", "SHREST", "CLOTH")
    assert (violin.value_low, violin.value_high) == (Cents(15000), Cents(70000))
    assert "fiddle" in violin.synonyms
    assert violin.service_months == 12


def test_every_word_of_the_catalogue_is_one_that_the_program_knows():
    assert {kind.family for kind in TYPES.values()} <= {family.value for family in Family}
    assert {kind.transport for kind in TYPES.values()} == {transport.value for transport in TransportClass}
    assert {part for kind in TYPES.values() for part in kind.kit} <= {part.value for part in PartKind}


def test_every_type_has_a_name_of_its_own_in_both_languages():
    assert len({kind.name_nl for kind in TYPES.values()}) == len(TYPES)
    assert len({kind.name_en for kind in TYPES.values()}) == len(TYPES)
