"""The command `tour`, handed to the command line by the composition root, since it needs the window."""

import argparse
from collections.abc import Callable
from pathlib import Path

from depot_app.cli.answers import Answer
from depot_app.cli.commands import Commands
from depot_app.desks.desks import Desks
from depot_app.domain.faults import CannotWrite
from depot_app.wording import tour as said
from depot_app.wording.voice import Voice

OpenDesks = Callable[[str | None, str | None], Desks]


class TourRoom:
    """Declares `tour`; it opens a demo database of its own."""

    def __init__(self, open_desks: OpenDesks) -> None:
        self._open_desks = open_desks

    def add_commands(self, commands: Commands) -> None:
        """Declares the command."""
        parser = commands.add("tour", said.TOUR, self.tour)
        parser.add_argument("folder", metavar="DIR", type=Path, help=commands.voice(said.FOLDER))

    def tour(self, _desks: Desks, args: argparse.Namespace, voice: Voice) -> Answer:
        """Plays the tour; exit code 1 where a step did not do what it shows."""
        from depot_app.tour.play import play  # loads Qt and the whole window

        folder: Path = args.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotWrite(path=folder, why=error.strerror or str(error)) from error
        played = play(folder.resolve(), self._open_desks, voice.language.value)
        lines = [voice(said.STEP_DONE, step=voice(step)) for step in played.done]
        if played.failed:
            step, fault = played.failed
            lines.append(voice(said.STEP_FAILED, step=voice(step), why=fault))
        papers = voice.whole(len(played.papers))
        lines.append(voice.count(said.KEPT, len(played.screens), papers=papers, folder=folder))
        answer = {
            "screens": len(played.screens),
            "papers": len(played.papers),
            "steps": len(played.done),
            "failed": voice(played.failed[0]) if played.failed else None,
        }
        return Answer(answer, lines, exit_code=1 if played.failed else 0)
