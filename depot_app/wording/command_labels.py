"""The words of labels that are not stuck on things: commands for the counter, and badges of staff."""

from depot_app.domain.commands import Command, command_of
from depot_app.domain.papers import LabelContent
from depot_app.wording.voice import Text, Voice

COMMANDS: dict[Command, Text] = {
    Command.UNDO: Text(nl="Ongedaan maken", en="Undo"),
    Command.FINISH: Text(nl="Klaar", en="Done"),
    Command.LEND: Text(nl="Uitlenen", en="Lend"),
    Command.TAKE_BACK: Text(nl="Innemen", en="Take back"),
    Command.SWAP: Text(nl="Maatwissel", en="Size swap"),
    Command.COUNT: Text(nl="Telling beginnen", en="Start a count"),
    Command.SCAN_CHANGE: Text(nl="Scan en wijzig", en="Scan and change"),
    Command.STICK: Text(nl="Etiketten plakken", en="Stick labels"),
}
PRINT_COMMANDS = Text(nl="Opdrachtetiketten", en="Command labels")
PRINT_BADGES = Text(nl="Naamkaartjes", en="Badges")
NOTHING_TO_FINISH = Text(
    nl="Er is niets om af te ronden: begin eerst met uitlenen, innemen of tellen.",
    en="There is nothing to finish: begin with lending, taking back or counting first.",
)


def title_of(voice: Voice, label: LabelContent) -> str:
    """What stands large on a label: a command is named in the language of the label, all else as it is called."""
    command = command_of(label.number)
    return voice(COMMANDS[command]) if command else label.title
