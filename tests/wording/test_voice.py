"""Texts said in either language, with their facts, numbers and plurals."""

import pytest

from depot_app.wording.voice import Language, Plural, Text, Voice

NL, EN = Voice(Language.NL), Voice(Language.EN)
LENT = Text(nl="Uitgeleend aan {to}", en="Lent to {to}")
ROWS = Plural(
    one=Text(nl="1 regel in {file}", en="1 row in {file}"),
    many=Text(nl="{n} regels in {file}", en="{n} rows in {file}"),
)


def test_a_voice_is_dutch_unless_it_is_told_otherwise():
    assert Voice() == NL


def test_a_text_is_said_in_the_language_of_the_voice_with_its_facts():
    assert (NL(LENT, to="Anna"), EN(LENT, to="Anna")) == ("Uitgeleend aan Anna", "Lent to Anna")


def test_facts_with_braces_are_said_as_they_are():
    assert NL(LENT, to="{to} {0}") == "Uitgeleend aan {to} {0}"


def test_a_text_without_facts_may_have_braces_of_its_own():
    assert NL(Text(nl="{x}", en="{x}")) == "{x}"


def test_a_fact_that_is_missing_is_an_error_of_ours():
    with pytest.raises(KeyError):
        NL(LENT, name="Anna")


@pytest.mark.parametrize(
    ("n", "dutch", "english"),
    [
        (0, "0 regels in a", "0 rows in a"),
        (1, "1 regel in a", "1 row in a"),
        (9_814, "9.814 regels in a", "9,814 rows in a"),
    ],
)
def test_a_plural_is_chosen_by_number_and_its_number_is_grouped(n, dutch, english):
    assert (NL.count(ROWS, n, file="a"), EN.count(ROWS, n, file="a")) == (dutch, english)


@pytest.mark.parametrize(
    ("n", "dutch", "english"),
    [(0, "0", "0"), (999, "999", "999"), (1_000_000, "1.000.000", "1,000,000"), (-1_234, "-1.234", "-1,234")],
)
def test_whole_numbers_are_grouped_as_the_language_does(n, dutch, english):
    assert (NL.whole(n), EN.whole(n)) == (dutch, english)


def test_facts_that_are_the_same_in_both_languages_are_filled_in_both():
    assert LENT.filled(to="Anna") == Text(nl="Uitgeleend aan Anna", en="Lent to Anna")
