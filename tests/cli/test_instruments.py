"""Find: the search box by command."""

from typing import Any

import pytest

from depot_app.desks.desks import Desks
from tests.kit.builders import DUE, a_cello, a_school, a_violin, violins
from tests.kit.commands import CommandLine


def numbers(answer: dict[str, Any]) -> list[str]:
    """The numbers of the hits."""
    return [hit["number"] for hit in answer["hits"]]


def test_find_without_words_lists_all_in_the_order_of_their_numbers(command: CommandLine, desks: Desks):
    made = [*violins(desks, 2), a_cello(desks)]

    answer = command.json("find", "")

    assert numbers(answer) == [one.number.digits for one in made]
    assert answer["total"] == 3


def test_a_hit_says_what_it_is_where_it_is_and_in_what_state(command: CommandLine, desks: Desks):
    violin = a_violin(desks, "1/2", "Stentor", model="Student II", serial="A123", place="B-17-3")

    assert command.json("find", "A123")["hits"] == [
        {
            "number": violin.number.digits,
            "type": "Viool",
            "size": "1/2",
            "brand": "Stentor",
            "model": "Student II",
            "serial": "A123",
            "state": "available",
            "place": "B-17-3",
            "borrower": "",
            "due": None,
        }
    ]


def test_a_hit_that_is_out_says_with_whom_and_until_when(command: CommandLine, desks: Desks):
    violin, school = a_violin(desks), a_school(desks)
    desks.loans.lend([violin.number.digits], to=school.name, due_on=DUE)

    (hit,) = command.json("find", violin.number.digits)["hits"]

    assert (hit["state"], hit["borrower"], hit["due"]) == ("on-loan", "Bs De Regenboog", "2027-07-09")


def test_types_are_named_in_the_language_asked_for_and_states_are_not(command: CommandLine, desks: Desks):
    a_violin(desks)

    (hit,) = command.json("find", "viool", "--language", "en")["hits"]

    assert (hit["type"], hit["state"]) == ("Violin", "available")


def test_words_need_no_quotes(command: CommandLine, desks: Desks):
    half, _ = a_violin(desks, "1/2"), a_violin(desks, "3/4")

    assert numbers(command.json("find", "viool", "1/2")) == [half.number.digits]


def test_an_exact_number_comes_alone(command: CommandLine, desks: Desks):
    violin = a_violin(desks)
    a_violin(desks, serial=f"{violin.number.digits}9")

    assert numbers(command.json("find", violin.number.printed)) == [violin.number.digits]


def test_hits_beyond_the_limit_are_counted(command: CommandLine, desks: Desks):
    violins(desks, 3)

    answer = command.json("find", "viool", "--limit", "2")
    assert (len(answer["hits"]), answer["total"]) == (2, 3)
    assert command("find", "viool", "--limit", "2").out.splitlines()[-1] == "… en nog 1."
    assert command.json("find", "viool", "--limit", "0")["hits"] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Viool 1/2 · Stentor Student II · beschikbaar · B-17-3"),
        ("en", "Violin 1/2 · Stentor Student II · available · B-17-3"),
    ],
)
def test_people_get_a_line_for_each_hit(command: CommandLine, desks: Desks, language, line):
    violin = a_violin(desks, "1/2", "Stentor", model="Student II", place="B-17-3")

    assert command("find", "", "--language", language).out == f"{violin.number.printed} · {line}\n"


def test_nothing_found_is_said_and_is_no_fault(command: CommandLine, desks: Desks):
    assert command("find", "").out == "Er staat nog geen instrument in het register.\n"
    a_violin(desks)
    said = command("find", "nergens")

    assert (said.code, said.out) == (0, "Niets gevonden voor “nergens”.\n")
    assert command.json("find", "nergens") == {"hits": [], "total": 0, "near": []}


def test_hits_that_are_only_near_are_said_to_be_so(command: CommandLine, desks: Desks):
    violin = a_violin(desks, "1/2")

    done = command("find", "vioool 1/2")

    assert violin.number.printed in done.out
    assert done.err == "Niets is zo gespeld. Getoond wordt “viool 1/2”.\n"
    assert command.json("find", "vioool 1/2")["near"] == ["viool 1/2"]
    assert command.json("find", "viool 1/2")["near"] == []
