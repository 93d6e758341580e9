"""Bytes become text by a fixed ladder; what is no text is refused."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.exchange.letters import NoLetters, read_letters

DUTCH = "naam;plaats\nÉcole “Kòrsou”;België € 12\n"


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
def test_a_list_reads_the_same_in_every_encoding_of_the_ladder(encoding, named):
    read = read_letters(DUTCH.encode(encoding))
    assert (read.text, read.encoding) == (DUTCH, named)


def test_utf_16_with_the_large_end_first_is_known_by_its_mark():
    assert read_letters(codecs.BOM_UTF16_BE + DUTCH.encode("utf-16-be")).text == DUTCH


@pytest.mark.parametrize("content", [b"\x00\x00\x01\x00" * 40, bytes(range(256)), b"a\x81b;c\n", b"\xff\xfea"])
def test_what_is_no_text_is_refused(content):
    with pytest.raises(NoLetters):
        read_letters(content)


@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1))
def test_any_text_of_the_old_windows_comes_back_whole_unless_it_is_utf_8_by_chance(text):
    content = text.encode("cp1252")
    try:
        expected = content.decode("utf-8")
    except UnicodeDecodeError:
        expected = text
    assert read_letters(content).text == expected.removeprefix("\ufeff")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_utf_8_text_comes_back_whole(text):
    assert read_letters(codecs.BOM_UTF8 + text.encode()).text == text
