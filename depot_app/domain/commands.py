"""Commands that are scanned: labels on the counter that do what a button does, wherever a scan is heard."""

from enum import IntEnum

from depot_app.domain.numbers import Kind, Number


class Command(IntEnum):
    """What a command label does; the values run in their numbers and never change, since labels stay for years."""

    UNDO = 1
    FINISH = 2
    LEND = 3
    TAKE_BACK = 4
    SWAP = 5
    COUNT = 6
    SCAN_CHANGE = 7
    STICK = 8

    @property
    def number(self) -> Number:
        """The number on its label."""
        return Number.of(Kind.COMMAND, self.value)


_COMMANDS = {command.number: command for command in Command}


def command_of(number: Number) -> Command | None:
    """The command with this number; none where there is none, or no longer."""
    return _COMMANDS.get(number)
