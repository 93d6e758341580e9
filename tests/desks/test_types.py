"""The types' desk: adding, changing and removing types, and what follows for their instruments."""

from dataclasses import replace
from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.faults import MissingField
from depot_app.domain.journal import Thing
from depot_app.domain.lists import Listing, Window
from depot_app.domain.money import Cents
from depot_app.domain.refusals import ChangedMeanwhile, ChangedSince, UnknownType
from depot_app.domain.refusals_types import (
    HalfDepreciation,
    NoPercentage,
    SizeInUse,
    TypeCodeTaken,
    TypeCodeWrong,
    TypeInUse,
    TypeNameTaken,
    ValuesTurned,
)
from depot_app.domain.types import Family, InstrumentType
from tests.kit.builders import a_cello, a_violin, an_instrument

KORA = InstrumentType("KOR", Family.PLUCKED, "Kora", "Kora", synonyms=("west-afrikaanse harp",), sizes=("21 str",))


def kind_of(desks: Desks, code: str) -> InstrumentType:
    return desks.types.card(code).kind


def found(desks: Desks, text: str) -> list[str]:
    return [f"{row.type_code} {row.size}" for row in desks.inventory.page(Listing(text), Window())]


def in_order(desks: Desks, **listing: Any) -> list[str]:
    return [row.kind.code for row in desks.types.page(Listing(**listing), Window(size=1_000))]


# -- adding


def test_a_new_type_stands_last_and_instruments_of_it_are_found_by_all_its_names(desks):
    done = desks.types.add(KORA)
    an_instrument(desks, "KOR", "21 str")

    assert done.kinds == {Thing.TYPE}
    assert desks.inventory.types()[-1].code == "KOR"
    assert found(desks, "afrikaanse harp") == found(desks, "kora") == ["KOR 21 str"]


def test_a_type_is_tidied_before_it_is_kept(desks):
    untidy = replace(KORA, code=" kor ", name_nl=" Kora  groot ", synonyms=("", "Harp", "harp "), sizes=("21  str",))
    kept = desks.types.add(untidy).thing

    assert (kept.code, kept.name_nl, kept.synonyms, kept.sizes) == ("KOR", "Kora groot", ("Harp",), ("21 str",))


@pytest.mark.parametrize("code", ["", "K-R", "KORAHARP", "KÖR"])
def test_what_is_no_code_is_refused(desks, code):
    with pytest.raises(TypeCodeWrong):
        desks.types.add(replace(KORA, code=code))


def test_a_code_of_another_type_is_refused(desks):
    with pytest.raises(TypeCodeTaken) as refused:
        desks.types.add(replace(KORA, code="vln"))
    assert refused.value.by.name_nl == "Viool"


@pytest.mark.parametrize("names", [{"name_nl": "VIOOL"}, {"name_en": "violin"}])
def test_a_name_of_another_type_is_refused(desks, names: dict[str, Any]):
    with pytest.raises(TypeNameTaken) as refused:
        desks.types.add(replace(KORA, **names))
    assert refused.value.code == "VLN"


@pytest.mark.parametrize("missing", ["name_nl", "name_en"])
def test_a_type_needs_a_name_in_both_languages(desks, missing):
    with pytest.raises(MissingField) as refused:
        desks.types.add(replace(KORA, **dict[str, Any]({missing: "  "})))
    assert refused.value.key == missing


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"value_low": Cents(200), "value_high": Cents(100)}, ValuesTurned),
        ({"life_years": 10, "residual_percent": 101}, NoPercentage),
        ({"life_years": 10}, HalfDepreciation),
        ({"residual_percent": 10}, HalfDepreciation),
    ],
)
def test_a_type_that_contradicts_itself_is_refused(desks, fields, refusal):
    with pytest.raises(refusal):
        desks.types.add(replace(KORA, **fields))


def test_a_type_may_keep_nothing_of_its_value_in_the_end(desks):
    assert desks.types.add(replace(KORA, life_years=10, residual_percent=0)).thing.residual_percent == 0


def test_adding_a_type_is_undone_unless_an_instrument_is_of_it(desks):
    entry = desks.types.add(KORA).entry
    an_instrument(desks, "KOR")
    with pytest.raises(ChangedSince):
        desks.history.undo(entry)
    desks.history.undo()
    desks.history.undo(entry)

    with pytest.raises(UnknownType):
        desks.types.card("KOR")


# -- changing


def test_a_renamed_type_is_found_by_its_new_words_at_once_and_undo_puts_the_old_ones_back(desks):
    a_violin(desks)
    desks.types.change(replace(kind_of(desks, "VLN"), name_nl="Fiedel", synonyms=("strijkplank",)))
    assert found(desks, "fiedel") == found(desks, "strijkplank") == ["VLN 1/2"]
    assert desks.inventory.near("violen")

    desks.history.undo()
    assert found(desks, "violen") == ["VLN 1/2"]
    assert not desks.inventory.near("violen")
    assert found(desks, "strijkplank") == []


def test_sizes_that_change_places_change_the_order_of_the_list(desks):
    for size in ("1/2", "1/4"):
        a_violin(desks, size)
    violin = kind_of(desks, "VLN")
    by_type = Listing(order="type")
    assert [row.size for row in desks.inventory.page(by_type, Window())] == ["1/4", "1/2"]

    desks.types.change(replace(violin, sizes=tuple(reversed(violin.sizes))))
    assert [row.size for row in desks.inventory.page(by_type, Window())] == ["1/2", "1/4"]
    assert desks.housekeeping.check().problems == ()


def test_what_is_not_about_words_or_sizes_is_kept_too(desks):
    kept = desks.types.change(replace(kind_of(desks, "VLN"), life_years=12, residual_percent=10)).thing

    assert kind_of(desks, "VLN") == kept
    assert (kept.life_years, kept.residual_percent) == (12, 10)


def test_a_size_that_instruments_have_cannot_go(desks):
    a_violin(desks, "1/2")
    violin = kind_of(desks, "VLN")
    with pytest.raises(SizeInUse) as refused:
        desks.types.change(replace(violin, sizes=("1/4",)))

    assert (refused.value.size, refused.value.instruments) == ("1/2", 1)
    assert kind_of(desks, "VLN") == violin


def test_a_size_that_nothing_has_may_go(desks):
    a_violin(desks, "1/2")
    desks.types.change(replace(kind_of(desks, "VLN"), sizes=("1/2",)))
    assert kind_of(desks, "VLN").sizes == ("1/2",)


def test_a_new_size_is_not_undone_once_an_instrument_has_it(desks):
    violin = kind_of(desks, "VLN")
    entry = desks.types.change(replace(violin, sizes=(*violin.sizes, "5/4"))).entry
    a_violin(desks, "5/4")
    with pytest.raises(SizeInUse):
        desks.history.undo(entry)


def test_a_type_that_someone_else_changed_meanwhile_is_not_overwritten(desks):
    violin = kind_of(desks, "VLN")
    desks.types.change(replace(violin, service_months=6))
    with pytest.raises(ChangedMeanwhile):
        desks.types.change(replace(violin, service_months=24))


# -- removing


def test_a_type_that_nothing_is_of_goes_and_comes_back_by_undo(desks):
    desks.types.remove("KAL")
    with pytest.raises(UnknownType):
        desks.types.card("KAL")

    desks.history.undo()
    assert kind_of(desks, "KAL").name_nl == "Kalimba"


def test_a_type_with_instruments_stays_even_when_all_were_written_off(desks):
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "gebroken")
    with pytest.raises(TypeInUse) as refused:
        desks.types.remove("VLN")
    assert refused.value.instruments == 1


# -- the list and the card


def test_the_list_stands_in_score_order_and_counts_what_is_there(desks):
    a_violin(desks)
    gone = a_violin(desks)
    desks.inventory.write_off(gone.number.digits, "gebroken")
    rows = desks.types.page(Listing(order="family"), Window(size=1_000))

    assert [row.kind.code for row in rows] == [kind.code for kind in desks.inventory.types()]
    assert {row.kind.code: row.instruments for row in rows if row.instruments} == {"VLN": 1}


def test_the_list_is_searched_filtered_ordered_and_paged(desks):
    a_cello(desks)
    assert in_order(desks, text="altsax") == ["SXA"]
    assert in_order(desks, text="vln") == ["VLN"]
    assert in_order(desks, where=(("family", "strijk"),)) == ["VLN", "VLA", "VLC", "DBS", "GAM"]
    assert in_order(desks, order="instruments", descending=True)[0] == "VLC"
    assert in_order(desks, order="name")[:2] == ["ACC", "AGO"]
    assert in_order(desks, order="name_en")[:2] == ["ACC", "GTA"]
    first = desks.types.page(Listing(order="code"), Window(size=3))
    rest = desks.types.page(Listing(order="code"), Window(start=3, size=200, after=first[-1].key))
    assert [row.kind.code for row in (*first, *rest)] == in_order(desks, order="code")
    assert desks.types.count(Listing(where=(("family", "strijk"),))) == desks.types.families(Listing())["strijk"] == 5


def test_the_card_counts_by_size_as_a_player_would(desks):
    for size in ("4/4", "1/16", "1/10", "1/8", "1/8"):
        a_violin(desks, size)
    card = desks.types.card("VLN")

    assert card.sizes == (("1/16", 1), ("1/10", 1), ("1/8", 2), ("4/4", 1))
    assert card.instruments == 5
