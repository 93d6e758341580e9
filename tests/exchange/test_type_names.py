"""Names of types: exact, synonym, one clear near spelling; what could be several is nobody's guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.exchange.type_names import Ambiguous, Exact, Near, Synonym, TypeMatcher, Unknown


@pytest.fixture(scope="module")
def matcher(catalogue) -> TypeMatcher:
    return TypeMatcher(catalogue)


@pytest.mark.parametrize(
    ("name", "match"),
    [
        ("Viool", Exact("VLN")),
        ("VIOOL ", Exact("VLN")),
        ("violin", Exact("VLN")),
        ("vln", Exact("VLN")),
        ("Double-bass", Exact("DBS")),
        ("violen", Synonym("VLN")),
        ("alt viool", Synonym("VLA")),
        ("fluit", Synonym("FLT")),
        ("Cello’s", Synonym("VLC")),
        ("schuiftrombone", Synonym("TBN")),
    ],
)
def test_names_and_synonyms_of_the_catalogue_are_known_in_any_spelling_of_capitals_and_hyphens(matcher, name, match):
    assert matcher.match(name) == match


@pytest.mark.parametrize(
    ("name", "code"),
    [("vioool", "VLN"), ("celo", "VLC"), ("trompeten", "TPT"), ("klarinetten", "CLB"), ("contra bas", "DBS"),
     ("Hobo's", "OBO"), ("gong", "GON"), ("gitaren", "GTR"), ("altviol", "VLA")],
)  # fmt: skip
def test_one_clear_near_spelling_is_taken_and_said(matcher, name, code):
    match = matcher.match(name)
    assert isinstance(match, Near)
    assert match.code == code


def test_bas_could_be_a_double_bass_a_tuba_or_an_electric_bass_so_nobody_guesses(matcher):
    match = matcher.match("bas")
    assert isinstance(match, Ambiguous)
    assert {"DBS", "TUB", "BSG"} <= set(match.codes)


@pytest.mark.parametrize("name", ["sax", "harp", "blokfluit", "alt", "viol", "trom"])
def test_a_part_of_several_names_is_nobodys_guess(matcher, name):
    assert isinstance(matcher.match(name), Ambiguous)


@pytest.mark.parametrize("name", ["vuvuzela", "doos div.", "Theremin", "???", "", "Backhoe", "concert", "Kinderviool"])
def test_what_no_type_is_called_is_unknown(matcher, name):
    assert isinstance(matcher.match(name), Unknown)


def test_an_unknown_name_comes_with_what_is_nearest(matcher):
    assert matcher.match("trommel") == Unknown(("TPT",))


def test_every_name_of_the_catalogue_finds_its_own_type(matcher, catalogue):
    for kind in catalogue:
        for name in (kind.code, kind.name_nl, kind.name_en):
            match = matcher.match(name)
            assert isinstance(match, Exact | Ambiguous)
            assert isinstance(match, Ambiguous) or match.code == kind.code


@given(st.text(max_size=30))
def test_any_text_has_an_answer_and_always_the_same(matcher, text):
    assert matcher.match(text) == matcher.match(text)
