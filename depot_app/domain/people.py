"""Staff: who acts."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from depot_app.domain.numbers import Number


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
