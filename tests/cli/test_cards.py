"""Show: the card of whatever has a code, as JSON and as people read it."""

from typing import Any

import pytest

from depot_app.desks.desks import Desks
from depot_app.domain.borrowers import Borrower
from depot_app.domain.handover import Found
from depot_app.domain.instruments import Instrument
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.loans import Loan
from depot_app.domain.money import Cents
from tests.kit.builders import DAY, DUE, a_school, a_violin
from tests.kit.commands import CommandLine


def lent(desks: Desks, **fields: Any) -> tuple[Instrument, Borrower, Loan]:
    """A violin on loan to a school, and its loan."""
    violin, school = a_violin(desks, "1/2", "Stentor", **fields), a_school(desks, city="Amsterdam", contact="J. Smit")
    return violin, school, desks.loans.lend([violin.number.digits], to=school.name, due_on=DUE).thing.loan


@pytest.mark.parametrize("code", ["10000012", "1000 0012", "LO-00127", "lo 00127", "A-123"])
def test_the_card_of_an_instrument_is_shown_by_any_of_its_codes(command: CommandLine, desks: Desks, code):
    violin = a_violin(desks, serial="A123", old_numbers=("LO-00127",))

    assert command.json("show", code)["number"] == violin.number.digits == "10000012"


def test_the_card_of_an_instrument_holds_everything_known_of_it(command: CommandLine, desks: Desks):
    violin, _, loan = lent(desks, place="B-17-3", old_numbers=("LO-1",), value=Cents(35_000), acquired_on=DAY)

    card = command.json("show", violin.number.digits)

    assert {key: card[key] for key in ("type", "size", "state", "value", "acquired_on", "place", "path", "codes")} == {
        "type": "Viool",
        "size": "1/2",
        "state": "on-loan",
        "value": 35_000,
        "acquired_on": "2026-09-01",
        "place": "B-17-3",
        "path": ["B", "B-17", "B-17-3"],
        "codes": ["LO-1"],
    }
    assert card["loan"] == {"loan": loan.number.digits, "borrower": "Bs De Regenboog", "due": "2027-07-09"}
    assert card["kit"][0] == {"part": "CASE", "state": "present", "since": None}
    assert [step["deed"] for step in card["history"]] == ["lend", "add-instrument"]
    assert not {"id", "version", "holder", "type_code"} & set(card)


def test_people_read_the_card_of_an_instrument_in_dutch(command: CommandLine, desks: Desks):
    violin, _, loan = lent(desks, place="B-17-3", value=Cents(123_450), acquired_on=DAY, serial="A123")

    lines = command("show", violin.number.digits).out.splitlines()

    assert lines[:9] == [
        f"{violin.number.printed} · Viool 1/2 · Stentor",
        f"Status: uitgeleend aan Bs De Regenboog tot 9-7-2027, bruikleen {loan.number.printed}",
        "Plaats: B · B-17 · B-17-3",
        "Toebehoren: koffer, strijkstok, hars, schoudersteun, doekje (compleet)",
        "Serienummer: A123",
        "Verworven op: 1-9-2026",
        "Waarde: € 1.234,50",
        "Geschiedenis",
        "  vandaag 10:00 · Uitgeleend aan Bs De Regenboog tot 9-7-2027 · Anna",
    ]


def test_people_read_the_card_of_an_instrument_in_english(command: CommandLine, desks: Desks):
    violin, _, _ = lent(desks, value=Cents(123_450))

    said = command("show", violin.number.digits, "--language", "en").out

    assert "Violin 1/2" in said
    assert "State: on loan to Bs De Regenboog until 9-7-2027" in said
    assert "Value: €1,234.50" in said
    assert "Kit: case, bow, rosin, shoulder rest, cloth (complete)" in said


def test_a_card_says_which_part_of_the_kit_is_wrong(command: CommandLine, desks: Desks):
    violin, _, _ = lent(desks)
    desks.loans.take_back([violin.number.digits], {violin.number.digits: Found({PartKind.BOW: PartState.MISSING})})

    assert "(strijkstok ontbreekt)\n" in command("show", violin.number.digits).out


def test_a_card_says_what_is_wrong_with_what_is_in_repair(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    repair = desks.repairs.open(violin.number.digits, "kam scheef").thing

    assert f"Status: in reparatie {repair.number.printed}: kam scheef\n" in command("show", violin.number.digits).out


def test_a_card_says_since_when_and_why_something_is_gone(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    desks.inventory.write_off(violin.number.digits, "hals gebroken")

    assert "Status: afgevoerd sinds 1-9-2026 (hals gebroken)\n" in command("show", violin.number.digits).out


def test_the_card_of_a_loan_has_its_borrower_and_a_line_for_each_instrument(command: CommandLine, desks: Desks):
    violin, school, loan = lent(desks)
    card = command.json("show", loan.number.digits)
    lines = command("show", loan.number.printed).out.splitlines()

    assert (card["borrower"], card["state"], card["due_on"]) == ("Bs De Regenboog", "open", "2027-07-09")
    assert card["lines"] == [{"instrument": violin.number.digits, "out_on": "2026-09-01", "closed_on": None}]
    assert lines[:3] == [
        f"Bruikleen {loan.number.printed}",
        "Status: loopt",
        f"Relatie: Bs De Regenboog · {school.number.printed}",
    ]
    assert lines[-2:] == ["1 instrument", f"{violin.number.printed} · Viool 1/2 · Stentor"]


def test_a_line_that_came_back_says_when(command: CommandLine, desks: Desks):
    violin, _, loan = lent(desks)
    desks.loans.take_back([violin.number.digits])

    assert command("show", loan.number.digits).out.splitlines()[-1].endswith("· terug op 1-9-2026")


def test_the_card_of_a_borrower_has_what_it_has_and_its_open_loans(command: CommandLine, desks: Desks):
    _, school, loan = lent(desks)
    card = command.json("show", school.number.digits)
    lines = command("show", school.number.digits).out.splitlines()

    assert (card["name"], card["loans"], card["instruments"]) == ("Bs De Regenboog", [loan.number.digits], 1)
    assert lines == [
        f"{school.number.printed} · Bs De Regenboog",
        "Soort relatie: organisatie",
        "Contactpersoon: J. Smit",
        "Adres: Amsterdam",
        "Heeft: 1 instrument",
        "Lopende bruiklenen",
        f"  {loan.number.printed} · tot 9-7-2027",
    ]


def test_the_card_of_a_place_says_where_it_is_and_what_belongs_there(command: CommandLine, desks: Desks):
    a_violin(desks, place="B-17-3")
    rack = desks.inventory.find("B-17")
    card = command.json("show", "b-17")

    assert card == {
        "number": rack.number.digits,
        "name": "B-17",
        "kind": "rack",
        "description": "",
        "path": ["B", "B-17"],
        "instruments": 1,
    }
    assert command("show", rack.number.digits).out.splitlines() == [
        f"{rack.number.printed} · B-17",
        "Soort plaats: stelling",
        "Plaats: B",
        "Hier horen: 1 instrument",
    ]


def test_the_card_of_a_repair_has_its_instrument_and_who_has_that(command: CommandLine, desks: Desks):
    violin, school, _ = lent(desks)
    repair = desks.repairs.open(violin.number.digits, "kam scheef").thing
    card = command.json("show", repair.number.digits)
    lines = command("show", repair.number.digits).out.splitlines()

    assert (card["instrument"], card["borrower"], card["state"]) == (violin.number.digits, school.name, "reported")
    assert lines == [
        f"Reparatie {repair.number.printed}",
        f"Instrument: {violin.number.printed} · Viool 1/2 · Stentor",
        "Klacht: kam scheef",
        "Status: gemeld",
        "Gemeld op: 1-9-2026",
        "Relatie: Bs De Regenboog",
    ]


def test_the_card_of_a_count_has_what_was_found(command: CommandLine, desks: Desks):
    a_violin(desks, place="B-17-3")
    count = desks.counts.start("B-17").thing
    card = command.json("show", count.number.digits)
    lines = command("show", count.number.digits).out.splitlines()

    assert (card["place"], card["result"]["missing"], card["booked_on"]) == ("B-17", 1, None)
    assert lines[:3] == [f"Telling {count.number.printed}", "Plaats: B-17", "Begonnen: 1-9-2026 · Anna"]
    assert "Niet gezien: 1" in lines


@pytest.mark.parametrize("code", ["10000127", "40000015", "60000016", "nergens", ""])
def test_what_has_no_card_is_an_unknown_thing(command: CommandLine, code):
    said = command("show", code)

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Niets heeft hier de code")
