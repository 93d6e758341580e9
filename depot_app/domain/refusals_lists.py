"""What the rules of saved lists say no with."""

from dataclasses import dataclass

from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class ListNameTaken(Refusal):
    """A name that another saved list has."""

    name: str


@dataclass(eq=False)
class LayoutNameTaken(Refusal):
    """A name that another layout of such lists has."""

    name: str


@dataclass(eq=False)
class TooManyChosen(Refusal):
    """More rows are selected than can be worked on at once."""

    chosen: int
    most: int


@dataclass(eq=False)
class NoSavedList(Refusal):
    """A deed on a saved list while none of one's own is open."""
