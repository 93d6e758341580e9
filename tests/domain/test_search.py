"""Words by which things are found: folded, with synonyms, sizes and the ends of codes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from depot_app.domain.search import code_key, ends_of, fold, search_text, type_words, words
from depot_app.domain.types import InstrumentType

VIOLIN = InstrumentType("VLN", "strijk", "Viool", "Violin", synonyms=("violen", "fiddle"), sizes=("1/4", "1/2", "3/4"))
TENOR_SAX = InstrumentType("SXT", "hout", "Tenorsaxofoon", "Tenor saxophone", synonyms=("tenorsax",))


@given(st.text())
@example("℡ Straße İstanbul")
@example("Ḱ\u0345")
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
@example("№ 5.½")
def test_the_words_of_words_are_those_words(text):
    assert tuple(again for word in words(text) for again in words(word)) == words(text)


@given(st.text())
@example("ŉ-12 ﬁ")
def test_a_code_compared_twice_is_the_same_code(text):
    assert code_key(code_key(text)) == code_key(text)


@given(st.text(st.characters(codec="ascii")))
def test_plain_letters_fold_as_any_others(text):
    assert fold(text) == fold(f"{text} é").removesuffix("e").strip()


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Élan", "elan"), ("VIŎOL", "viool"), ("  De   Vries\n", "de vries"), ("Straße", "strasse"), ("Œuvre", "œuvre")],
)
def test_capitals_accents_and_white_space_do_not_matter(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Viool 1/2", ("viool", "1/2")),
        ("15.5in.", ("15.5in",)),
        ("B-17-3", ("b", "17", "3")),
        ("cello's & celli", ("cello", "s", "celli")),
        ("F/Bes (dubbel)", ("f/bes", "dubbel")),
        ("%'\"*", ()),
    ],
)
def test_sizes_stay_one_word_and_signs_part_words(text, found):
    assert words(text) == found


@pytest.mark.parametrize(
    "written", ["LO-00127", "lo 00127", "LO–00127", "lo\u00ad00127", "\uff2c\uff2f00127", "LO\u00a000127"]
)
def test_dashes_spaces_and_hidden_signs_in_a_code_do_not_matter(written):
    assert code_key(written) == "LO00127"


def test_a_type_is_known_by_both_names_its_synonyms_and_what_people_call_its_size():
    assert set(type_words(VIOLIN, "1/4").split()) == {"viool", "violin", "violen", "fiddle", "1/4", "kwart", "quarter"}


def test_a_tenorsaxofoon_is_a_saxofoon_too_and_an_altviool_is_no_viool():
    viola = InstrumentType("VLA", "strijk", "Altviool", "Viola")

    assert "saxofoon" in type_words(TENOR_SAX, "").split()
    assert "viool" not in type_words(viola, "").split()


@pytest.mark.parametrize(
    ("codes", "ends"),
    [("LO00127", ["127"]), ("1000 0127", ["127"]), ("D123456 7", ["123456"]), ("12A4", []), ("127", []), ("", [])],
)
def test_people_leave_off_the_letters_and_noughts_before_the_digits_of_a_code(codes, ends):
    assert list(ends_of(words(codes))) == ends


def test_every_word_of_a_search_text_stands_after_a_space_and_words_of_one_text_side_by_side():
    said = search_text(VIOLIN, "1/2", codes=("LO-00127",), texts=("Stentor", "B-17-3"))

    assert said.startswith(" viool ")
    assert said.endswith(" lo 00127 127 stentor b 17 3")
