"""Every paper through the press: same bytes, any text, both languages, what could not be printed."""

import hashlib
import os
import re
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.documents.press import missing_glyphs, pages, press
from depot_app.documents.type_sheet import Face
from depot_app.documents.typefaces import FALLBACK, printable
from depot_app.domain.condition_report import ConditionBefore
from depot_app.domain.instruments import Condition
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import Change, LabelContent, LabelSheetContent, PaperContent, from_json, to_json
from depot_app.domain.repairs import ENDED, RepairOrigin, RepairState
from depot_app.domain.value_list import ValueLine
from depot_app.wording import dates
from depot_app.wording.papers_workshop import ENDED as SLIP_ENDED
from tests.documents.reading import bare, codes, pictures, sizes, texts, words
from tests.documents.samples import (
    DUTCH,
    ENGLISH,
    EVERY_PAPER,
    FAMILY,
    PRINTED,
    SCHOOL,
    UNKNOWN_LOAN,
    addendum_of,
    check_of,
    contract_of,
    labels_of,
    lines,
    receipt_of,
    report_of,
    slip_of,
    values_of,
)

PAPERS = pytest.mark.parametrize("name", EVERY_PAPER)
NASTY = (
    "<b>open", "</para>", '<img src="/etc/passwd"/>', "&foo;", "&amp;", "[[[x]]]", "%s %(name)s {0} {lender}", "ő♭♯Ł",
    "\\( \\) (((", "'; DROP TABLE", "a" * 500, "een naam met heel veel woorden " * 16, "-", "🎻", "=1+1",
)  # fmt: skip
HASHES = """
from tests.documents.samples import DUTCH, EVERY_PAPER
from depot_app.documents.press import press
import hashlib
for name, content in EVERY_PAPER.items():
    print(name, hashlib.sha256(press(content, DUTCH)).hexdigest())
"""


def english(content: PaperContent) -> PaperContent:
    """The same paper in English."""
    return content if isinstance(content, LabelSheetContent) else replace(content, language="en")


@PAPERS
def test_the_same_content_makes_the_same_bytes(name: str) -> None:
    content = EVERY_PAPER[name]
    assert press(content, DUTCH) == press(content, DUTCH) == press(from_json(to_json(content)), DUTCH)


def test_another_process_makes_the_same_bytes() -> None:
    run = subprocess.run(
        [sys.executable, "-c", HASHES], capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": "77"}
    )
    elsewhere = dict(line.split() for line in run.stdout.decode().splitlines())
    assert elsewhere == {
        name: hashlib.sha256(press(content, DUTCH)).hexdigest() for name, content in EVERY_PAPER.items()
    }


def test_papers_pressed_at_once_are_the_same_bytes() -> None:
    contents = [contract_of(count) for count in (1, 5, 40)] * 4
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda content: press(content, DUTCH), contents))
    assert together == [press(content, DUTCH) for content in contents]


@PAPERS
def test_every_paper_speaks_both_languages(name: str) -> None:
    content = EVERY_PAPER[name]
    dutch, other = words(press(content, DUTCH)), words(press(english(content), ENGLISH))
    assert dutch != other
    assert FALLBACK not in dutch + other


def test_a_paper_is_not_pressed_in_another_language_than_its_own() -> None:
    with pytest.raises(ValueError, match="nl"):
        press(contract_of(1), ENGLISH)


@PAPERS
def test_pages_are_counted(name: str) -> None:
    pdf = press(EVERY_PAPER[name], DUTCH)
    assert pages(pdf) == len(texts(pdf))


def named(text: str) -> list[PaperContent]:
    """Every kind of paper with a text wherever a person may write one."""
    (line,) = (replace(lines(1)[0], brand=text, model=text, serial=text, defects=text, type_name=text),)
    school = replace(SCHOOL, name=text, representative=text, role=text, address=(text, text), email=text, phone="")
    contract = contract_of(lines=(line,), borrower=school, programme=text)
    receipt = receipt_of(1, 0)
    return [
        contract,
        replace(contract, borrower=replace(FAMILY, name=text, child=text, address=(text,)), children=None),
        addendum_of(Change(line, line), borrower=school),
        replace(receipt, borrower=school, received_by=text, returned=(replace(receipt.returned[0], line=line),)),
        slip_of(complaint=text, came_from=text, atelier=text, diagnosis=text, instrument=line),
        replace(report_of(1), scope=text, counters=(text,)),
        check_of(
            instrument=line, inspector=text, remarks=text, before=ConditionBefore(PRINTED, text, Condition.B, text)
        ),
        values_of(lines=(ValueLine(line.number, "strijk", text, text, text, text, text, text),)),
        labels_of("avery-l7160", labels=(LabelContent(line.number, text, text, text),)),
    ]


@pytest.mark.parametrize("text", NASTY, ids=lambda text: text[:12])
def test_any_words_print_as_words_on_every_paper(text: str) -> None:
    shown = bare(printable(text, Face.STRONG))
    for content in named(text):
        pdf = press(content, DUTCH)
        assert shown[:20] in bare(words(pdf)), type(content).__name__
        if not isinstance(content, LabelSheetContent):
            assert all(size == sizes(pdf)[0] for size in sizes(pdf))


@pytest.mark.parametrize("text", [text for text in NASTY if len(text) > 100], ids=["one-word", "many-words"])
def test_however_long_a_text_nothing_runs_into_the_margins(text: str) -> None:
    for content in named(text):
        for picture in pictures(press(content, DUTCH), 72):
            width, height = picture.size
            side = 15 if width < 500 else 55 if width < height else 40
            for margin in ((0, 0, side, height), (width - side, 0, width, height), (0, height - 12, width, height)):
                if not isinstance(content, LabelSheetContent):
                    assert picture.crop(margin).getextrema() == (255, 255), type(content).__name__


def test_a_name_of_five_hundred_signs_stands_whole_on_the_agreement() -> None:
    name = "Stichting " + "naschools orkest van de wijk " * 17
    content = contract_of(1, borrower=replace(SCHOOL, name=name.strip()))
    assert bare(name) in bare(texts(press(content, DUTCH))[0])


# What pdfium reads back differs from what stands there for signs that join others, and where a line ends in a hyphen.
READABLE = st.characters(exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn", "Mn", "Me", "Mc", "Lm", "Sk", "Zl", "Zp"])


@given(st.text(READABLE, min_size=1, max_size=60))
def test_any_text_is_read_back_from_the_page(text: str) -> None:
    content = contract_of(1, borrower=replace(SCHOOL, name=f"x{text}x", code=""))
    expected = bare(printable(f"x{text}x", Face.STRONG))
    found = bare(texts(press(content, DUTCH))[0])
    assert folded(expected) in folded(found)


HYPHENS = "-\u2010\u2011\u00ad\ufffe\x02"


def folded(text: str) -> str:
    """A text with its ligatures undone and without hyphens, as a reader takes them for the ends of lines."""
    return "".join(sign for sign in bare(unicodedata.normalize("NFKC", text)) if sign not in HYPHENS)


def test_signs_that_no_face_has_are_told_and_seen() -> None:
    content = contract_of(1, borrower=replace(SCHOOL, name="李 🎻 ő"), programme="李")
    assert missing_glyphs(content) == ("李", "🎻")
    assert f"{FALLBACK} {FALLBACK} ő" in words(press(content, DUTCH))
    assert missing_glyphs(contract_of(3)) == ()


def test_a_swap_is_one_page_with_both_instruments() -> None:
    pdf = press(addendum_of(), DUTCH)
    text = words(pdf)
    assert pages(pdf) == 1
    assert text.index("terug 1004 0113") < text.index("mee 1004 0145")
    for said in ("Addendum 1", "bij de bruikleenovereenkomst 4000 0314 van 24 augustus 2026", "40 instrumenten"):
        assert said in text


def test_an_addendum_says_what_joined_and_what_left() -> None:
    one, two, three = lines(3)
    text = words(press(addendum_of(Change(into=one), Change(into=two), Change(out=three)), DUTCH))
    assert ("Toegevoegd (2)" in text, "Niet meer in bruikleen" in text, "Gewisseld" in text) == (True, True, False)


def test_a_receipt_says_part_by_part_what_came_back_and_what_did_not() -> None:
    text = words(press(receipt_of(), DUTCH))
    for said in (
        "5 instrumenten ingenomen op 8 juli 2027",
        "ontbreekt: hars",
        "B → C",
        "kras op bovenblad reparatie 5000 0775",
        "Nog 3 instrumenten van deze bruikleen zijn uit",
        "1004 0266",
        "Anna de Wit",
    ):
        assert said in text
    assert "Alles van deze bruikleen is terug" in words(press(receipt_of(2, 0), DUTCH))


@pytest.mark.parametrize("count", [1, 11, 12, 13, 14, 25, 60])
def test_signatures_on_a_receipt_never_stand_alone(count: int) -> None:
    (signed,) = [page for page in texts(press(receipt_of(count, 0), DUTCH)) if "Handtekening" in page]
    assert "samen bekeken" in " ".join(signed.split())


def test_a_slip_is_one_a6_page_with_both_codes_and_what_may_be_done() -> None:
    lendable = slip_of(blocking=False, complaint="x " * 900)
    for content, said in ((slip_of(), "Niet uitlenen"), (lendable, "Mag tussendoor")):
        pdf = press(content, DUTCH)
        assert sizes(pdf) == [pytest.approx((297.638, 419.528), abs=0.01)]
        assert said in words(pdf)
        assert codes(pictures(pdf)[0]) == sorted([content.repair.digits, content.instrument.number.digits])


@pytest.mark.parametrize("state", sorted(ENDED))
def test_a_slip_forbids_nothing_once_its_repair_has_ended(state: RepairState) -> None:
    for voice, forbidden in ((DUTCH, "Niet uitlenen"), (ENGLISH, "Do not lend")):
        ended = slip_of(language=voice.language, state=state, closed_on=date(2027, 7, 20))
        text = words(press(ended, voice))
        assert voice(SLIP_ENDED[state], day=dates.short(voice, date(2027, 7, 20))) in text
        assert forbidden not in text


def test_a_slip_leaves_out_where_the_instrument_came_from_where_nobody_knows() -> None:
    text = words(press(slip_of(came_from="", origin=RepairOrigin.BENCH, place="B-17-3"), DUTCH))
    assert "Komt van" not in text
    assert "in het depot" in text
    assert "Hoort op B-17-3" in text


def test_a_count_report_lists_what_differs_and_counts_what_is_in_order() -> None:
    small, large = words(press(report_of(20), DUTCH)), words(press(report_of(300), DUTCH))
    for text in (small, large):
        for said in ("Niet gezien (1)", "laatst gezien 24-8-2026", "8710841030181", "nog niet", "verandert niets"):
            assert said in text
    assert "Klopt (20)" in small
    assert "Niet één voor één vermeld: Klopt." in large
    assert "305" in large


def test_a_booked_count_says_so() -> None:
    text = words(press(report_of(2, booked_on=date(2027, 7, 22), scope=""), DUTCH))
    assert "do 22 juli 2027" in text
    assert "Het hele depot" in text
    assert "verandert niets" not in text


@pytest.mark.parametrize("here", range(1, 60, 3))
def test_signatures_on_a_count_report_never_stand_alone(here: int) -> None:
    made = texts(press(report_of(here, booked_on=date(2027, 7, 22)), DUTCH))
    (signed,) = [page for page in made if "Handtekening" in page]
    assert "Nummer of code" in signed


def test_an_unknown_borrower_leaves_the_paper_complete() -> None:
    assert pages(press(UNKNOWN_LOAN, DUTCH)) == 3
    assert Number.of(Kind.LOAN, 31).printed in words(press(UNKNOWN_LOAN, DUTCH))


@PAPERS
def test_every_paper_carries_every_typeface_that_it_uses(name: str) -> None:
    pdf = press(EVERY_PAPER[name], DUTCH)
    faces = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert faces
    assert all(b"+" in face for face in faces), "a face without its letters would be the printer's own"
    assert pdf.count(b"/FontFile2") == len(faces)
