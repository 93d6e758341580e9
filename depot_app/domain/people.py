"""Staff: who acts."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from depot_app.domain.numbers import Number

NOBODY = "depot"
"""Who acts, in the journal, where nobody chose a name yet."""


def signed(name: str) -> str:
    """A name as papers print it: a blank to fill in by hand where nobody chose one."""
    return "" if name == NOBODY else name


class StaffRole(StrEnum):
    """What a person may decide."""

    VOLUNTEER = "volunteer"
    STAFF = "staff"
    WERKMEESTER = "werkmeester"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works at the depot, chosen by name at the desk."""

    id: UUID
    number: Number
    name: str
    role: StaffRole = StaffRole.STAFF
    version: int = 0
