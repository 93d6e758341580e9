"""What the rules of places say no with."""

from dataclasses import dataclass

from depot_app.domain.refusal import Refusal


@dataclass(eq=False)
class PatternUnclear(Refusal):
    """A pattern of short names that cannot be read."""

    pattern: str


@dataclass(eq=False)
class PatternTooLarge(Refusal):
    """A pattern that stands for more places than any depot has."""

    pattern: str
    amount: int
    most: int


@dataclass(eq=False)
class NoNewPlaces(Refusal):
    """A pattern all of whose places are there already."""

    pattern: str


@dataclass(eq=False)
class PlaceInItself(Refusal):
    """A place that was to be put into itself, or into something within it."""

    place: str
    into: str


@dataclass(eq=False)
class NothingAtPlace(Refusal):
    """A place at which nothing stands that could be moved."""

    place: str


class NothingToChange(Refusal):
    """A scan that was to change something, while nothing was chosen to change."""


@dataclass(eq=False)
class SamePlace(Refusal):
    """A move from a place to where it is already."""

    place: str
