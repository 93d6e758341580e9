"""The agreement: its four variants, its clauses, its pages."""

import re
from dataclasses import replace
from datetime import date

import pytest

from depot_app.documents.contract import contract, holding
from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.loans import Template
from depot_app.domain.money import NOTHING, Cents
from depot_app.domain.papers import ContractContent
from depot_app.wording.clauses import clauses
from depot_app.wording.voice import Voice
from tests.documents.reading import codes, pictures, sizes, texts, words
from tests.documents.samples import (
    DUTCH,
    ENGLISH,
    FAMILY,
    FAMILY_LOAN,
    FAMILY_RENT,
    SCHOOL_RENT,
    UNKNOWN_LOAN,
    contract_of,
    lines,
)

ROW = re.compile(r"\b1\d{3} \d{4}\b")
SIGNATURE = "Handtekening"


def test_forty_violins_with_old_numbers_take_four_pages_and_are_summed_up_smallest_first() -> None:
    sizes = ("1/10", "1/16", "4/4", "1/2", "1/8")
    violins = tuple(
        replace(line, type_name="Viool", size=sizes[at % 5], old_number=f"LO-2010-{at:04d}")
        for at, line in enumerate(lines(40))
    )
    pdf = contract(contract_of(40, lines=violins), DUTCH)
    assert len(texts(pdf)) == 4
    assert "oud LO-2010-0039" in words(pdf)
    told = words(pdf)
    places = [told.index(f"8 × Viool {size}") for size in ("1/16", "1/10", "1/8", "1/2", "4/4")]
    assert places == sorted(places)


def test_a_school_borrows_for_free() -> None:
    text = words(contract(contract_of(40), DUTCH))
    for said in (
        "Bruikleenovereenkomst",
        "40 instrumenten, om niet, van 24 augustus 2026 tot en met 9 juli 2027",
        "Bs De Regenboog (12AB, vestiging 00)",
        "vertegenwoordigd door J. Bakker, directeur",
        "ongeveer 96",
        "vr 9 juli 2027",
        "7A:1788 BW",
        "7A:1783 BW",
        "Namen van leerlingen legt de bruikleengever niet vast",
        "pagina 1 van 4",
        "Bruikleenovereenkomst 4000 0314 · tekst 2026-1 · afgedrukt 24-8-2026",
    ):
        assert said in text
    assert "huur" not in text.replace("verhuren", "").lower()


def test_a_school_that_pays_rents() -> None:
    text = words(contract(SCHOOL_RENT, DUTCH))
    assert "Huurovereenkomst" in text
    assert "De huurprijs is € 1.234,50 voor de hele periode" in text
    assert "bruikleen" not in text.lower()
    assert "om niet" not in text


def test_for_a_child_the_adult_signs() -> None:
    text = words(contract(FAMILY_LOAN, DUTCH))
    for said in ("Samira El Idrissi", "ouder of verzorger van Noor", "Een ouder of verzorger tekent", "persoonlijk"):
        assert said in text
    signing = text[text.index("Voor de bruikleennemer") :]
    assert "Samira El Idrissi" in signing[:300]


def test_a_family_that_pays_rents_with_a_deposit() -> None:
    text = words(contract(FAMILY_RENT, DUTCH))
    for said in ("Huurovereenkomst", "€ 75,00", "betaalt vooraf € 50,00 als waarborgsom", "Wie tekent"):
        assert said in text


def test_values_stand_there_only_with_their_clause() -> None:
    shown = words(contract(contract_of(2), DUTCH))
    hidden = words(contract(contract_of(2, values_shown=False), DUTCH))
    assert ("€ 185" in shown, "€ 425" in shown, "7A:1783" in shown) == (True, True, True)
    assert ("€ 185" in hidden, "7A:1783" in hidden, "Waarde" in hidden) == (False, False, False)


def test_values_have_cents_where_any_of_them_has() -> None:
    one, two = lines(2)
    content = contract_of(lines=(replace(one, value=Cents(18550)), two))
    text = words(contract(content, DUTCH))
    assert ("€ 185,50" in text, "€ 240,00" in text, "€ 425,50" in text) == (True, True, True)


def test_what_is_not_known_leaves_a_line_to_write_on() -> None:
    text = words(contract(UNKNOWN_LOAN, DUTCH))
    assert "Leerorkest Zuid vertegenwoordigd door adres e-mail of telefoon" in text
    assert "nader te bepalen" in text
    assert "3 instrumenten, om niet, vanaf 24 augustus 2026" in text
    assert "De dag van teruggave wordt nog afgesproken" in text
    assert "Wat in bijlage A staat, was al bij de bruikleennemer" in text


def test_a_household_without_a_child_s_name_leaves_a_line_for_it() -> None:
    content = contract_of(1, borrower=replace(FAMILY, child=""), children=None)
    assert "voornaam kind" in words(contract(content, DUTCH))


@pytest.mark.parametrize(("count", "pages"), [(1, 2), (40, 4), (400, 18)])
def test_every_instrument_stands_on_the_annex_once_with_a_head_on_every_page(count: int, pages: int) -> None:
    content = contract_of(count) if count > 1 else contract_of(1, borrower=FAMILY, children=None)
    made = texts(contract(content, DUTCH))
    assert len(made) == pages
    annex = made[next(at for at, page in enumerate(made) if "Soort en maat" in page) :]
    assert all("Soort en maat" in page for page in annex)
    rows = [number for page in annex for number in ROW.findall(page)]
    assert rows == [line.number.printed for line in content.lines]
    for page in annex[:-1]:
        assert "vervolg op de volgende pagina" in page
    assert "vervolg op" not in annex[-1]
    for at, page in enumerate(made, start=1):
        assert f"pagina {at} van {pages}" in page


@pytest.mark.parametrize("count", [*range(1, 45), 71, 100, 101])
def test_totals_and_signatures_never_stand_alone(count: int) -> None:
    content = contract_of(count, values_shown=count % 2 == 0)
    made = texts(contract(content, DUTCH))
    (signed,) = [page for page in made if SIGNATURE in page]
    assert re.search(r"^\s*\d+\s+Recht\b|Nederlandse rechter", signed, re.MULTILINE)
    named = f"{count} instrument" + ("en" if count > 1 else "")
    totals = [page for page in made if re.search(rf"^{named}\s*(€|$)", page.replace("\r", ""), re.MULTILINE)]
    assert ROW.findall(totals[-1])[-2:] == [line.number.printed for line in content.lines][-2:]


def test_a_few_instruments_stand_below_the_signatures() -> None:
    last = texts(contract(FAMILY_RENT, DUTCH))[-1]
    assert SIGNATURE in last
    assert "Bijlage A" in last


def test_the_loan_s_number_is_scanned_from_the_first_page() -> None:
    first, *_ = pictures(contract(contract_of(3), DUTCH))
    assert codes(first) == ["40000314"]


def test_all_pages_are_a4() -> None:
    for size in sizes(contract(contract_of(40), DUTCH)):
        assert size == pytest.approx((595.276, 841.89), abs=0.01)


def test_it_says_its_title_language_and_author() -> None:
    pdf = contract(contract_of(2), DUTCH)
    assert b"/Lang (nl)" in pdf
    assert b"Bruikleenovereenkomst 4000 0314" in pdf
    assert b"Stichting Instrumentendepot Leerorkest" in pdf
    assert b"/Lang (en)" in contract(contract_of(2, language="en"), ENGLISH)


def test_only_embedded_faces_are_used() -> None:
    pdf = contract(contract_of(40), DUTCH)
    faces = re.findall(rb"/BaseFont /(\S+)", pdf)
    assert {face.split(b"+")[-1] for face in faces} == {b"DejaVuSans", b"DejaVuSans-Bold", b"DejaVuSansMono"}
    assert pdf.count(b"/FontFile2") == len(faces)


def test_it_is_said_in_english() -> None:
    text = words(contract(contract_of(40, language="en"), ENGLISH))
    for said in (
        "Loan agreement",
        "40 instruments, free of charge, from 24 August 2026 up to and including 9 July 2027",
        "represented by J. Bakker",
        "Annex A",
        "page 1 of 4",
        "Contrary to article 7A:1783",
    ):
        assert said in text
    assert "instrumenten" not in text


@pytest.mark.parametrize("kind", BorrowerKind)
@pytest.mark.parametrize("template", Template)
@pytest.mark.parametrize("voice", [DUTCH, ENGLISH], ids=["nl", "en"])
@pytest.mark.parametrize("due", [None, date(2027, 7, 9)])
def test_every_variant_has_every_clause_once_and_no_open_placeholder(
    kind: BorrowerKind, template: Template, voice: Voice, due: date | None
) -> None:
    content = variant(kind, template, due, voice.language)
    keys = [clause.key for clause in clauses(content.text_version, holding(content))]
    assert len(keys) == len(set(keys))
    assert {"what", "purpose", "state", "care", "repair", "damage", "loss", "insurance", "consumables", "term",
            "recall", "return", "late", "privacy", "law"} <= set(keys)  # fmt: skip
    text = words(contract(content, voice))
    assert "{" not in text
    assert "}" not in text


def variant(kind: BorrowerKind, template: Template, due: date | None, language: str) -> ContractContent:
    """An agreement of a kind."""
    fee = Cents(7500) if template is Template.RENT else NOTHING
    content = contract_of(2, template=template, fee=fee, language=language, due_on=due)
    return replace(content, borrower=FAMILY, children=None) if kind is BorrowerKind.HOUSEHOLD else content


@pytest.mark.parametrize("old", ["LO-2010-0002", "ST-2016-00417"])
def test_an_old_number_is_not_broken_in_two(old: str) -> None:
    content = contract_of(8)
    named = tuple(replace(line, old_number=old) for line in content.lines)
    assert words(contract(replace(content, lines=named), DUTCH)).count(old) == len(named)
