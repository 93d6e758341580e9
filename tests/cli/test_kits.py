"""Parts by command: a part's own number is found, and the card says what is missing with whom."""

from depot_app.desks.desks import Desks
from depot_app.domain.handover import Found
from depot_app.domain.kits import PartKind, PartState
from tests.kit.builders import DAY, a_violin, lent, the_school
from tests.kit.commands import CommandLine

BOW = PartKind.BOW


def test_a_card_says_of_each_part_its_number_and_with_whom_it_is_missing(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    code = violin.number.digits
    case = desks.kits.label(code, PartKind.CASE).thing
    loan = lent(desks, violin).loan
    desks.loans.take_back([code], findings={code: Found({BOW: PartState.MISSING})})

    kit = {part["part"]: part for part in command.json("show", code)["kit"]}

    assert kit["CASE"] == {"part": "CASE", "state": "present", "since": None, "number": case.number.digits}
    assert kit["BOW"]["loss"] == {
        "missing_on": DAY.isoformat(),
        "borrower": the_school(desks).name,
        "loan": loan.number.digits,
    }
    assert kit["ROSIN"] == {"part": "ROSIN", "state": "present", "since": None}


def test_the_number_of_a_part_shows_its_instrument_and_points_the_part_out(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    bow = desks.kits.label(violin.number.digits, BOW).thing

    shown = command.json("show", bow.number.printed)

    assert (shown["number"], shown["part"]) == (violin.number.digits, "BOW")
    assert command.json("show", violin.number.digits)["part"] is None
    assert [hit["number"] for hit in command.json("find", bow.number.printed)["hits"]] == [violin.number.digits]
    assert f"strijkstok ({bow.number.printed})" in command("show", bow.number.digits).out


def test_the_number_of_a_part_is_lent_as_no_instrument(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    bow = desks.kits.label(violin.number.digits, BOW).thing
    the_school(desks)

    refused = command("lend", "--to", the_school(desks).name, "--due", "2027-07-09", bow.number.digits)

    assert refused.code == 1
    assert f"onderdeel (strijkstok) van {violin.number.printed}" in refused.err


def test_borrowers_and_loans_say_what_is_missing_with_them(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    loan = lent(desks, violin).loan
    desks.loans.take_back([violin.number.digits], findings={violin.number.digits: Found({BOW: PartState.MISSING})})
    lost = {
        "instrument": violin.number.digits,
        "part": "BOW",
        "missing_on": DAY.isoformat(),
        "loan": loan.number.digits,
    }

    for code in (loan.number.digits, the_school(desks).number.digits):
        assert command.json("show", code)["missing"] == [lost]
        assert f"Strijkstok van {violin.number.printed} · sinds 1-9-2026" in command("show", code).out
    assert f"Bow of {violin.number.printed}" in command("--language", "en", "show", loan.number.digits).out
