"""What a step of the tour has at hand: the hands, the desks to look into the database, and the folder."""

from dataclasses import dataclass, field
from pathlib import Path

from depot_app.desks.desks import Desks
from depot_app.domain.instruments import InstrumentRow
from depot_app.domain.lists import Listing, Window
from depot_app.tour.robot import Robot

ENOUGH = 400


class NotSo(Exception):
    """The database does not say what the step showed."""


@dataclass
class Stage:
    """One tour under way; `home` is the tour's own folder, which goes with it.

    `found` is what earlier steps made and later ones use, by a word.
    """

    robot: Robot
    desks: Desks
    folder: Path
    home: Path
    papers: list[Path] = field(default_factory=list)
    found: dict[str, str] = field(default_factory=dict)

    def must(self, holds: bool, what: str) -> None:
        """Raises `NotSo` where the database does not bear a step out."""
        if not holds:
            raise NotSo(what)

    def instruments(self, amount: int = ENOUGH, text: str = "", **where: str) -> tuple[InstrumentRow, ...]:
        """Instruments as the database has them, in order of their numbers."""
        return self.desks.inventory.page(Listing(text=text, where=tuple(where.items())), Window(size=amount))

    def state_of(self, code: str) -> str:
        """The state of an instrument."""
        return self.desks.inventory.card(code).instrument.state.value

    def keep_paper(self, name: str) -> None:
        """Saves the paper in the preview by its own keys, closes the preview, and looks whether the file is there."""
        path = self.folder / f"{name}.pdf"
        self.robot.save_paper(path)
        self.must(path.read_bytes().startswith(b"%PDF"), name)
        self.papers.append(path)
