"""The counter by command: lend, return, swap and contract."""

import hashlib
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing
from depot_app.domain.supplies import SupplyReason
from tests.kit.builders import DAY, a_school, a_violin, codes_of, lent, stands, violins
from tests.kit.commands import CommandLine


def text_of(pdf: bytes) -> str:
    """What a person reads in a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def test_a_loan_is_made_by_name_and_codes(command: CommandLine, desks: Desks):
    a_school(desks)
    codes = codes_of(*violins(desks, 3))
    said = command.json("lend", codes[0], "--to", "Bs De Regenboog", "--due", "9-7-2027", *codes[1:])
    assert (said["loan"], said["lines"], said["template"]) == ("40000015", 3, "loan-for-use")


def test_a_name_that_two_have_is_refused_with_both_numbers(command: CommandLine, desks: Desks):
    numbers = [a_school(desks, name).number.printed for name in ("De Vlinder", "de vlinder")]
    code = a_violin(desks).number.digits
    said = command("lend", code, "--to", "De Vlinder", "--due", "9-7-2027")

    assert (said.code, said.out) == (1, "")
    assert said.err == f"Meer dan één relatie heet “De Vlinder”: kies op nummer ({', '.join(numbers)}).\n"
    assert command("lend", code, "--to", numbers[1], "--due", "9-7-2027").code == 0


def test_a_fee_makes_it_rent_however_it_is_written(command: CommandLine, desks: Desks):
    a_school(desks)
    for fee, violin in zip(("75,00", "75.00"), violins(desks, 2), strict=True):
        said = command.json("lend", "--to=Bs De Regenboog", "--due=2027-07-09", f"--fee={fee}", violin.number.digits)
        assert said["template"] == "rent"
        assert desks.loans.folder(said["loan"]).loan.fee == 7500


def test_the_answer_to_a_person_is_a_sentence(command: CommandLine, desks: Desks):
    a_school(desks)
    codes = codes_of(*violins(desks, 2))
    said = command("lend", "--to", "Bs De Regenboog", "--due", "2027-07-09", *codes)
    assert said.out == "2 instrumenten uitgeleend aan Bs De Regenboog tot 9-7-2027, bruikleen 4000 0015.\n"
    back = command("--language", "en", "return", *codes)
    assert back.out == "2 instruments taken back.\nLoan 4000 0015 is closed.\n"


def test_a_code_given_twice_is_a_note_and_no_fault(command: CommandLine, desks: Desks):
    a_school(desks)
    code = a_violin(desks).number.digits
    said = command("--json", "lend", "--to", "Bs De Regenboog", "--due", "2027-07-09", code, code)
    assert said.json["lines"] == 1
    assert said.err == f"Meer dan één keer gescand: {code}.\n"


REFUSED = [
    (("lend", "--to", "Bs De Regenbog", "--due", "2027-07-09", "{free}"), 1, "“Bs De Regenboog”"),
    (("lend", "--to", "Bs De Regenboog", "--due", "2026-08-31", "{free}"), 1, "31-8-2026 is al voorbij"),
    (("lend", "--to", "Bs De Regenboog", "--due", "2027-07-09", "{free}", "{taken}"), 1, "al uitgeleend aan Bs De R"),
    (("lend", "--to", "Bs De Regenboog", "--due", "2027-07-09", "12"), 1, "de code “12”"),
    (("lend", "--to", "Bs De Regenboog", "--due", "31-2-2027", "{free}"), 2, "“31-2-2027” is geen datum"),
    (("lend", "--to", "Bs De Regenboog", "--due", "2027-07-09", "--fee", "veel", "{free}"), 2, "“veel” is geen bedrag"),
    (("lend", "--to", "Bs De Regenboog", "--due", "2027-07-09"), 2, "ontbreekt CODE"),
    (("return", "{free}"), 1, "is niet uitgeleend"),
    (("swap", "{taken}", "{taken}"), 1, "niet met zichzelf"),
    (("contract", "40000007", "out.pdf"), 1, "de code “40000007”"),
    (("contract", "40000015", "out.pdf", "--addendum", "1"), 1, "geen addendum 1"),
]


@pytest.mark.parametrize(("words", "code", "says"), REFUSED, ids=lambda one: str(one)[:50])
def test_a_no_is_one_sentence_and_changes_nothing(
    command: CommandLine,
    desks: Desks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    code: int,
    says: str,
):
    monkeypatch.chdir(tmp_path)
    free, taken = violins(desks, 2)
    lent(desks, taken)
    before = {path.name for path in tmp_path.iterdir()}
    said = command(*(word.format(free=free.number.digits, taken=taken.number.digits) for word in words))
    assert (said.code, said.out) == (code, "")
    assert says in said.err
    assert said.err.count("\n") == 1
    assert desks.loans.count(Listing()) == 1
    assert {path.name for path in tmp_path.iterdir()} == before


def test_a_return_says_how_many_came_back_and_how_many_loans_ended(command: CommandLine, desks: Desks):
    one, two, three = violins(desks, 3)
    lent(desks, one, two)
    lent(desks, three)
    assert command.json("return", *codes_of(one, three)) == {"returned": 2, "loans_closed": 1, "supplies": 0}


def test_a_swap_gives_the_loan_an_addendum_that_can_be_printed(command: CommandLine, desks: Desks, tmp_path: Path):
    small, large = a_violin(desks, "1/4"), a_violin(desks, "1/2")
    loan = lent(desks, small).loan.number.digits
    said = command.json("swap", small.number.digits, large.number.digits)
    assert said == {"loan": loan, "addendum": 1}
    printed = command.json("contract", loan, tmp_path / "addendum.pdf", "--addendum", said["addendum"])
    pdf = (tmp_path / "addendum.pdf").read_bytes()
    assert printed == {"sha256": hashlib.sha256(pdf).hexdigest(), "pages": 1}
    assert large.number.printed in text_of(pdf)


def test_a_contract_is_written_with_the_hash_and_pages_it_was_frozen_with(
    command: CommandLine, desks: Desks, tmp_path: Path
):
    loan = lent(desks, *violins(desks, 40)).loan.number.digits
    first = command.json("contract", loan, tmp_path / "a.pdf")
    pdf = (tmp_path / "a.pdf").read_bytes()
    assert first["sha256"] == hashlib.sha256(pdf).hexdigest()
    assert first["pages"] == len(pypdfium2.PdfDocument(pdf)) > 1
    command.clock.move_to(DAY + timedelta(days=400))
    assert command.json("contract", loan, tmp_path / "b.pdf") == first
    assert (tmp_path / "b.pdf").read_bytes() == pdf


def test_a_contract_is_printed_in_the_language_that_is_named(command: CommandLine, desks: Desks, tmp_path: Path):
    loan = lent(desks, a_violin(desks)).loan.number.digits
    command.json("contract", loan, tmp_path / "nl.pdf")
    command.json("contract", loan, tmp_path / "en.pdf", "--language", "en")
    assert "Bruikleenovereenkomst" in text_of((tmp_path / "nl.pdf").read_bytes())
    assert "Bruikleenovereenkomst" not in text_of((tmp_path / "en.pdf").read_bytes())
    assert sorted(paper.language for paper in desks.papers.about(loan)) == ["en", "nl"]


def test_any_sign_in_a_name_is_printed_as_it_is(command: CommandLine, desks: Desks, tmp_path: Path):
    school = a_school(desks, "Obs <b>Nagy</b> & Zn. ő ♭")
    loan = lent(desks, a_violin(desks), to=school).loan.number.digits
    command.json("contract", loan, tmp_path / "a.pdf")
    assert "Obs <b>Nagy</b> & Zn. ő ♭" in " ".join(text_of((tmp_path / "a.pdf").read_bytes()).split())


@pytest.mark.parametrize("place", ["no/such/folder/a.pdf", "a-file/a.pdf", "a-folder"])
def test_where_nothing_can_be_written_nothing_is_frozen(command: CommandLine, desks: Desks, tmp_path: Path, place: str):
    (tmp_path / "a-file").touch()
    (tmp_path / "a-folder").mkdir()
    loan = lent(desks, a_violin(desks)).loan.number.digits
    said = command("contract", loan, tmp_path / place)
    assert said.code == 2
    assert str(tmp_path / place) in said.err
    assert "map" in said.err
    assert desks.papers.about(loan) == ()


def test_a_file_that_was_there_stays_when_the_contract_is_refused(command: CommandLine, tmp_path: Path):
    (tmp_path / "a.pdf").write_text("precious")
    assert command("contract", "40000015", tmp_path / "a.pdf").code == 1
    assert (tmp_path / "a.pdf").read_text() == "precious"


def test_supplies_go_along_by_amount_and_come_back(command: CommandLine, desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    stand = command.json("add", "supply", "name=Muziekstandaard", "amount=20", "minimum=4", "place=B-1")["number"]
    lent = command.json("lend", "--to", school.name, "--due", "9-7-2027", violin.number.digits, f"{stand}*12", stand)
    assert (lent["lines"], lent["supplies"]) == (1, 13)
    card = command.json("show", stand)
    assert (card["on_hand"], card["out"], card["total"], card["path"]) == (7, 13, 20, ["B", "B-1"])
    assert card["loans"] == [{"loan": lent["loan"], "borrower": school.name, "amount": 13}]
    assert command.json("show", lent["loan"])["supplies"][0]["amount"] == 13
    back = command.json("return", violin.number.digits, f"{stand}*13")
    assert back == {"returned": 1, "loans_closed": 1, "supplies": 13}


def test_supplies_that_several_have_come_back_of_the_loan_that_is_named(command: CommandLine, desks: Desks):
    stand = stands(desks).number.digits
    first, second = (
        command.json("lend", "--to", a_school(desks, name).name, "--due", "9-7-2027", f"{stand}*2")["loan"]
        for name in ("De Vlinder", "De Regenboog")
    )
    said = command("return", stand)
    assert (said.code, said.out) == (1, "")
    assert "zeg welke bruikleen" in said.err
    assert command.json("return", f"{stand}*2", "--loan", second)["loans_closed"] == 1
    assert command.json("show", first)["supplies"][0]["back"] == 0


def test_too_many_of_a_supply_are_refused_with_how_many_there_are(command: CommandLine, desks: Desks):
    stand = stands(desks, 3)
    said = command("lend", "--to", a_school(desks).name, "--due", "9-7-2027", f"{stand.number.digits}*4")
    assert said.code == 1
    assert said.err.startswith(f"Van Muziekstandaard ({stand.number.printed}) zijn er nog 3 in huis, geen 4")


def test_the_card_of_a_supply_says_why_there_are_so_many(command: CommandLine, desks: Desks):
    code = stands(desks, 3).number.digits
    desks.supplies.adjust(code, -1, SupplyReason.LOST, "op het podium")
    lines = command("show", code).out.splitlines()
    assert lines[1:] == [
        "Aantal: 2 van 2 in huis",
        "Verloop",
        "  1-9-2026 · −1 kwijtgeraakt (op het podium)",  # noqa: RUF001 - the minus sign of a figure
        "  1-9-2026 · +3 gekocht",
    ]


@pytest.mark.parametrize(
    ("pairs", "code"),
    [(["amount=3"], 2), (["name=Kruk", "amount=drie"], 2), (["name=Kruk", "lendable=soms"], 2), (["naam=Kruk"], 2)],
)
def test_a_supply_that_is_not_understood_is_refused(command: CommandLine, pairs: list[str], code: int):
    said = command("add", "supply", *pairs)
    assert (said.code, len(said.err.splitlines())) == (code, 1)


def test_strings_can_be_kept_in_the_house(command: CommandLine):
    number = command.json("add", "supply", "name=Snaren viool", "amount=9", "lendable=nee")["number"]
    assert command.json("show", number)["lendable"] is False
