"""The registers of intake: what was offered, and by whom."""

from typing import Any

from depot_app.domain.intakes import Donor, Intake
from depot_app.domain.journal import Thing
from depot_app.domain.search import fold
from depot_app.storage import inventory_tables
from depot_app.storage.register import Register
from depot_app.storage.work import Work


class DonorRegister(Register[Donor]):
    """Who gave."""

    table = inventory_tables.donors
    value = Donor
    thing = Thing.DONOR


class IntakeRegister(Register[Intake]):
    """What was offered, and how far it is."""

    table = inventory_tables.intakes
    value = Intake
    thing = Thing.INTAKE

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.donors = DonorRegister(work)

    def _derived(self, value: Intake) -> dict[str, Any]:
        said = (value.description, value.brand, value.model, value.serial, value.seller)
        return {"search_text": fold(" ".join(said))}
