"""Commands that are scanned: their numbers are for ever, and each can be told from the others."""

from depot_app.domain.commands import Command, command_of
from depot_app.domain.numbers import Kind, Number


def test_every_command_is_known_by_its_number() -> None:
    assert [command_of(command.number) for command in Command] == list(Command)
    assert {command.number.kind for command in Command} == {Kind.COMMAND}


def test_the_numbers_on_labels_that_hang_already_never_change() -> None:
    assert [command.number.digits for command in Command] == [
        "90000010", "90000029", "90000032", "90000041", "90000055", "90000064", "90000078", "90000086",
    ]  # fmt: skip


def test_a_number_that_no_command_has_is_none() -> None:
    assert command_of(Number.of(Kind.COMMAND, 999)) is None
    assert command_of(Number.of(Kind.INSTRUMENT, 1)) is None
