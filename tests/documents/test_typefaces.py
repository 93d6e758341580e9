"""The one gate of all texts, and setting them in lines."""

from hypothesis import given
from hypothesis import strategies as st

from depot_app.documents.setting import ELLIPSIS, balanced, capped, fitted, shortened, wrapped
from depot_app.documents.type_sheet import BODY, CELL, LABEL_TITLE, Face
from depot_app.documents.typefaces import FALLBACK, lacking, printable, width_of

NEARLY = 1e-6
MEASURES = st.floats(min_value=20, max_value=400)


def test_signs_of_european_names_and_music_are_printed_as_they_are() -> None:
    text = "Łódź ő ç ñ ğ ß æ ø ĳ € ♭ ♯ ♮ ✓ ☐ → “…” Ελλάδα Київ"
    assert all(printable(text, face) == text for face in Face)
    assert lacking(text) == ()


def test_what_a_face_lacks_is_seen_and_told() -> None:
    assert printable("Li 李 🎻", Face.WORDS) == f"Li {FALLBACK} {FALLBACK}"
    assert lacking("Li 李 🎻 李") == ("李", "🎻")


def test_what_cannot_be_set_from_right_to_left_is_seen_and_told() -> None:
    assert printable("שם", Face.WORDS) == FALLBACK * 2
    assert lacking("שם") == ("ש", "ם")


def test_control_signs_and_signs_without_width_do_not_print() -> None:
    assert printable("a\tb\x00c\u2028d\u200be\ufefff", Face.WORDS) == "a b c def"


def test_a_letter_and_its_accent_are_one_sign() -> None:
    assert printable("e\u0301", Face.WORDS) == "é"


@given(st.text(max_size=200), st.sampled_from(Face))
def test_what_is_printable_stays_as_it_is(text: str, face: Face) -> None:
    once = printable(text, face)
    assert printable(once, face) == once
    assert once.isprintable() or not once.strip()


@given(st.text(max_size=300), MEASURES)
def test_no_line_is_wider_than_the_measure_and_nothing_is_lost(text: str, measure: float) -> None:
    lines = wrapped(text, BODY, measure)
    assert all(width_of(line, BODY) <= measure + NEARLY or len(line) == 1 for line in lines)
    whole = "".join(printable(part, BODY.face) for part in text.splitlines())
    assert "".join("".join(lines).split()) == "".join(whole.split())


@given(st.text(max_size=300), MEASURES, st.integers(min_value=1, max_value=4))
def test_capped_lines_are_no_more_and_no_wider(text: str, measure: float, most: int) -> None:
    lines = capped(text, CELL, measure, most)
    assert len(lines) <= most
    assert all(width_of(line, CELL) <= measure + NEARLY or len(line) == 1 for line in lines)


def test_what_was_left_out_is_marked() -> None:
    lines = capped("een twee drie vier vijf zes zeven", CELL, 60, 2)
    assert lines[-1].endswith(ELLIPSIS)
    assert shortened("een twee drie vier", CELL, 40).endswith(ELLIPSIS)
    assert shortened("een", CELL, 40) == "een"


@given(st.text(max_size=200), MEASURES, st.floats(min_value=8, max_value=80))
def test_a_fitted_text_stays_in_its_field(text: str, measure: float, depth: float) -> None:
    style, lines = fitted(text, LABEL_TITLE, measure=measure, depth=depth, least=5)
    assert all(width_of(line, style) <= measure + NEARLY or len(line) == 1 for line in lines)
    assert len(lines) * style.leading <= depth + NEARLY
    assert 5 - NEARLY <= style.size <= LABEL_TITLE.size


def test_a_short_text_keeps_its_size() -> None:
    assert fitted("Viool", LABEL_TITLE, measure=300, depth=40, least=5) == (LABEL_TITLE, ("Viool",))


@given(st.lists(st.text(alphabet="abcdefgh", min_size=1, max_size=9), max_size=60), MEASURES)
def test_balancing_keeps_the_words_and_the_number_of_lines(words: list[str], measure: float) -> None:
    text = " ".join(words)
    lines = balanced(text, BODY, measure)
    assert len(lines) == len(wrapped(text, BODY, measure))
    assert "".join(lines).replace(" ", "") == "".join(words)
