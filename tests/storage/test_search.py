"""The search box: codes, words and what was probably meant, in Dutch and English."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.desks.house import House
from depot_app.domain.drafts import BorrowerDraft
from depot_app.domain.instruments import Instrument
from depot_app.domain.journal import Deed
from depot_app.domain.keys import new_key
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import Kind
from depot_app.storage import search
from depot_app.storage.depot import Depot
from tests.kit.builders import FixedClock, a_template, desks_of

THINGS = (
    ("VLN", "1/2", "Stentor", "Student II", "A123456"),
    ("VLN", "1/4", "Hidersine", "", "B-98/76"),
    ("VLN", "4/4", "Stentro", "", ""),
    ("VLA", "15.5in", "Gewa", "", ""),
    ("VLC", "1/4", "Gewa", "", ""),
    ("VLC", "3/4", "Gewa", "", ""),
    ("SXA", "Es", "Yamaha", "YAS-280", "YS10000127"),
    ("SXT", "Bes", "Jupiter", "", ""),
    ("SXB", "Es", "Jupiter", "", ""),
    ("RTE", "C", "Yamaha", "", ""),
    ("FLH", "Bes", "Adams", "", ""),
    ("BUG", "Es", "", "", ""),
    ("CLE", "Es", "", "100%_\"'", ""),
)
OLD = {0: "LO-00127", 1: "LO-001270", 3: "127"}


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Depot]:
    """A depot with one of several types, in places and with a school."""
    path = a_template(tmp_path_factory.mktemp("search") / "depot.sqlite")
    depot = Depot.open(path)
    house = House(depot, FixedClock(), "Anna")
    school = desks_of(house).borrowers.add(BorrowerDraft(0, "Bs De Polsstok")).thing
    with house.deed(Deed.DEMO) as registers:
        numbers = registers.numbers.take_many(Kind.INSTRUMENT, len(THINGS))
        shelf = {name: registers.places.met(name).id for name in ("B-17-3", "B-3-17")}
        made = [
            Instrument(new_key(), number, code, size=size, brand=brand, model=model, serial=serial)
            for number, (code, size, brand, model, serial) in zip(numbers, THINGS, strict=True)
        ]
        made[4] = _with(made[4], place=shelf["B-17-3"])
        made[5] = _with(made[5], place=shelf["B-3-17"])
        made[7] = _with(made[7], holder=school.id)
        registers.instruments.enter(made, {made[n].id: [code] for n, code in OLD.items()})
    yield depot
    depot.close()


def _with(instrument: Instrument, **fields: object) -> Instrument:
    return Instrument(**{name: getattr(instrument, name) for name in Instrument.__slots__} | fields)


def found(depot: Depot, text: str) -> list[str]:
    """The types and sizes of what a text finds, in the order of the list."""
    with depot.reading() as registers:
        lists = registers.instrument_lists
        rows = lists.page(Listing(text), Window())
        assert lists.count(Listing(text)) == len(rows)
    return [f"{row.type_code} {row.size}" for row in rows]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("viool", ["VLN 1/2", "VLN 1/4", "VLN 4/4"]),
        ("VIOOL", ["VLN 1/2", "VLN 1/4", "VLN 4/4"]),
        ("violin", ["VLN 1/2", "VLN 1/4", "VLN 4/4"]),
        ("violen", ["VLN 1/2", "VLN 1/4", "VLN 4/4"]),
        ("vioo", ["VLN 1/2", "VLN 1/4", "VLN 4/4"]),
        ("viool 1/2", ["VLN 1/2"]),
        ("half viool", ["VLN 1/2"]),
        ("halve viool", ["VLN 1/2"]),
        ("cello kwart", ["VLC 1/4"]),
        ("kwart", ["VLN 1/4", "VLC 1/4"]),
        ("three-quarter cello", ["VLC 3/4"]),
        ("three quarter cello", ["VLC 3/4"]),
        ("cello three q", ["VLC 3/4"]),
        ("cello driekwart", ["VLC 3/4"]),
        ("cello drie kwart", ["VLC 3/4"]),
        ("quarter cello", ["VLC 1/4"]),
        ("quarter-size", ["VLN 1/4", "VLC 1/4"]),
        ("half size violin", ["VLN 1/2"]),
        ("full size violin", ["VLN 4/4"]),
        ("heel viool", ["VLN 4/4"]),
        ("hele", ["VLN 4/4"]),
        ("viool maat 1/2", ["VLN 1/2"]),
        ("viool maat half", ["VLN 1/2"]),
        ("15.5 inch", ["VLA 15.5in"]),
        ("altviool", ["VLA 15.5in"]),
        ("alt viool", ["VLA 15.5in"]),
        ("gewa alt viool", ["VLA 15.5in"]),
        ("15.5in", ["VLA 15.5in"]),
        ("altsax", ["SXA Es"]),
        ("alto saxophone", ["SXA Es"]),
        ("saxofoon", ["SXA Es", "SXT Bes", "SXB Es"]),
        ("sax", ["SXA Es", "SXT Bes", "SXB Es"]),
        ("blokfluit", ["RTE C"]),
        ("bugel", ["FLH Bes"]),
        ("flügelhorn", ["FLH Bes"]),
        ("es-klarinet", ["CLE Es"]),
        ("gewa", ["VLA 15.5in", "VLC 1/4", "VLC 3/4"]),
        ("gewa cello", ["VLC 1/4", "VLC 3/4"]),
        ("polsstok", ["SXT Bes"]),
        ("b-17-3", ["VLC 1/4"]),
        ("B-17", ["VLC 1/4"]),
        ("b 17", ["VLC 1/4", "VLC 3/4"]),
        ("yas-280", ["SXA Es"]),
    ],
)
def test_words_are_found_by_their_beginnings_in_both_languages(stocked, text, things):
    assert found(stocked, text) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("v", ["VLN 1/2", "VLN 1/4", "VLN 4/4", "VLA 15.5in", "VLC 1/4", "VLC 3/4"]),
        ("vi", ["VLN 1/2", "VLN 1/4", "VLN 4/4", "VLA 15.5in", "VLC 1/4", "VLC 3/4"]),
        ("gewa v", ["VLA 15.5in", "VLC 1/4", "VLC 3/4"]),
    ],
)
def test_one_letter_is_enough(stocked, text, things):
    assert found(stocked, text) == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("vioool", ["VLN 1/2", "VLN 1/4", "VLN 4/4"]),
        ("vilool 1/2", ["VLN 1/2"]),
        ("celo kwrat", ["VLC 1/4"]),
        ("stentoor", ["VLN 1/2"]),
        ("polstok", ["SXT Bes"]),
        ("saxofon", ["SXA Es", "SXT Bes", "SXB Es"]),
        ("gewa celloo", ["VLC 1/4", "VLC 3/4"]),
        ("cello dreikwart", ["VLC 3/4"]),
    ],
)
def test_a_typing_error_finds_what_was_probably_meant(stocked, text, things):
    assert found(stocked, text) == things


def near(depot: Depot, text: str) -> tuple[str, ...]:
    with depot.reading() as registers:
        return registers.instrument_lists.near(text)


def test_what_was_probably_meant_is_named_with_the_likeliest_first(stocked):
    assert near(stocked, "vioool 1/2") == ("viool 1/2",)
    assert near(stocked, "stentoor")[0] == "stentor"
    assert near(stocked, "stentoor")[1] == "stentro"


@pytest.mark.parametrize("text", ["", "viool", "stentro", "10000127", "xyzzy", "cello-kwart"])
def test_nothing_else_is_meant_by_what_is_spelled_as_typed_or_like_nothing(stocked, text):
    assert near(stocked, text) == ()


def test_what_is_spelled_as_typed_is_never_hidden_behind_a_more_common_spelling(stocked):
    assert found(stocked, "stentro") == ["VLN 4/4"]


def test_words_of_one_piece_that_stand_apart_are_found_where_nothing_has_them_together(stocked):
    assert found(stocked, "cello-kwart") == ["VLC 1/4"]


@pytest.mark.parametrize("text", ["10000127", "1000 0127", " 10000127 "])
def test_a_number_comes_alone_even_where_other_texts_begin_with_it(stocked, text):
    (twelfth,) = found(stocked, text)

    assert twelfth == "BUG Es"


@pytest.mark.parametrize("text", ["LO-00127", "lo00127", "LO 00127"])
def test_an_old_number_comes_alone_even_where_others_begin_so(stocked, text):
    assert found(stocked, text) == ["VLN 1/2"]


def test_the_digits_of_an_old_number_are_a_code_only_where_they_are_all_of_it(stocked):
    assert found(stocked, "127") == ["VLA 15.5in"]
    assert found(stocked, "1270") == ["VLN 1/4"]


@pytest.mark.parametrize(
    ("text", "things"),
    [("A123456", ["VLN 1/2"]), ("a1234", ["VLN 1/2"]), ("123456", ["VLN 1/2"]), ("b-98/76", ["VLN 1/4"])],
)
def test_a_serial_is_found_by_its_beginning_and_by_its_digits_alone(stocked, text, things):
    assert found(stocked, text) == things


def test_the_second_half_of_a_printed_number_is_enough(stocked):
    assert found(stocked, "0127") == ["BUG Es"]


@pytest.mark.parametrize("text", ["%", "__", "viool%", "100__", "*", '"', "'", "\\", '" OR "', "NEAR(", "AND", "%%%"])
def test_signs_of_query_languages_are_only_signs(stocked, text):
    assert found(stocked, text) in ([], found(stocked, "viool"))


def test_an_underscore_is_a_letter_like_any_other(stocked):
    assert found(stocked, "_") == ["CLE Es"]


def test_signs_within_what_was_entered_do_not_keep_it_from_being_found(stocked):
    assert found(stocked, "100%_\"'") == ["CLE Es"]


@pytest.mark.parametrize("text", ["", "   "])
def test_no_words_find_everything(stocked, text):
    assert len(found(stocked, text)) == len(THINGS)


@pytest.mark.parametrize("text", ["nergens", "viool trompet", "10000128", "99999999"])
def test_what_is_not_there_is_not_found(stocked, text):
    assert found(stocked, text) == []


@pytest.mark.parametrize("text", ["viool " * 400, "a-" * 3_000, "x" * 100_000])
def test_a_text_pasted_by_mistake_is_read_as_far_as_a_person_would_type(stocked, text):
    assert found(stocked, text) == found(stocked, text[:100])


@given(st.text(max_size=12))
def test_no_text_at_all_is_a_fault_in_the_question(stocked, text):
    assert set(found(stocked, text)) <= {f"{code} {size}" for code, size, *_ in THINGS}


@given(st.sampled_from(range(len(THINGS))), st.data())
def test_every_beginning_of_every_word_of_an_instrument_finds_it(stocked, n, data):
    with stocked.reading() as registers:
        said = registers.work.connection.exec_driver_sql(
            "SELECT search_text FROM instruments ORDER BY number LIMIT 1 OFFSET ?", (n,)
        ).scalar_one()
    whole = said.replace("three quarter", "three")  # whoever says a quarter means no three
    word = data.draw(st.sampled_from(whole.split()))
    beginning = word[: data.draw(st.integers(1, len(word)))]
    code, size, *_ = THINGS[n]

    assert f"{code} {size}" in found(stocked, beginning) or len(found(stocked, beginning)) == 1


def test_near_names_are_those_most_like_it_best_first():
    known = ("Bs De Regenboog", "Obs De Regenbron", "Muziekschool West")

    assert search.nearest("bs de regenbog", known, 2) == ("Bs De Regenboog", "Obs De Regenbron")
    assert search.nearest("xyz", known, 2) == ()


def test_what_is_taken_out_of_the_index_is_found_again_once_the_index_is_made_anew(desks):
    with desks.house.deed(Deed.DEMO) as registers:
        one = Instrument(new_key(), registers.numbers.take(Kind.INSTRUMENT), "VLN")
        registers.instruments.enter([one], {})
        search.remove(registers.work.connection, [one.number])
        assert registers.instrument_lists.count(Listing("viool")) == 0
        search.rebuild(registers.work.connection)
        assert registers.instrument_lists.count(Listing("viool")) == 1
