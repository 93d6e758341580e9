"""Merge: two records of one instrument made one by command."""

from depot_app.desks.desks import Desks
from tests.kit.builders import a_cello, a_violin
from tests.kit.commands import CommandLine


def test_merge_says_which_number_stays_and_which_leads_there(command: CommandLine, desks: Desks):
    one, other = a_violin(desks), a_violin(desks, "3/4", brand="Gewa")

    answer = command.json("merge", one.number.digits, "--take", "size", other.number.digits, "--take", "brand")

    assert answer == {"number": one.number.digits, "merged": other.number.digits}
    shown = command.json("show", other.number.digits)
    assert (shown["number"], shown["size"], shown["brand"]) == (one.number.digits, "3/4", "Gewa")
    assert shown["former"] == [{"number": other.number.digits, "on": "2026-09-01"}]
    assert command.json("find", "")["total"] == 1
    assert command.json("check")["problems"] == []


def test_what_stands_against_it_is_exit_one_and_changes_nothing(command: CommandLine, desks: Desks):
    one, other = a_violin(desks), a_cello(desks)

    refused = command("merge", one.number.digits, other.number.digits)

    assert refused.code == 1
    assert "Cello" in refused.err
    assert command.json("find", "")["total"] == 2


def test_a_field_that_is_none_is_wrong_use(command: CommandLine, desks: Desks):
    refused = command("merge", a_violin(desks).number.digits, a_violin(desks).number.digits, "--take", "kleur")

    assert refused.code == 2
    assert "kleur" in refused.err


def test_the_card_says_in_both_languages_what_was_merged_into_it(command: CommandLine, desks: Desks):
    one, other = a_violin(desks), a_violin(desks)
    command.json("merge", one.number.digits, other.number.digits)

    dutch = command("show", other.number.digits).out
    english = command("--language", "en", "show", other.number.digits).out

    assert f"{other.number.printed} is samengevoegd met deze kaart op" in dutch
    assert f"{other.number.printed} was merged into this record on" in english
