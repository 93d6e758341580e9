"""Words of the repair slip."""

from collections.abc import Mapping

from depot_app.domain.repairs import RepairOrigin, RepairState
from depot_app.wording.voice import Text

SLIP = Text(nl="Reparatiebon", en="Repair slip")
SLIP_OF = Text(nl="Reparatiebon {repair}", en="Repair slip {repair}")
IN_THE_CASE = Text(nl="blijft bij het instrument", en="stays with the instrument")
REPAIR = Text(nl="Reparatie", en="Repair")
INSTRUMENT = Text(nl="Instrument", en="Instrument")
COMPLAINT = Text(nl="Klacht", en="Complaint")
REPORTED_ON = Text(nl="Gemeld", en="Reported")
ORIGIN = Text(nl="Gevonden", en="Found")
CAME_FROM = Text(nl="Komt van", en="Came from")
KIT = Text(nl="Meegekomen", en="Came with it")
ATELIER = Text(nl="Atelier", en="Workshop")
ASSIGNEE = Text(nl="Wie", en="Who")
EXPECTED = Text(nl="Verwacht klaar", en="Expected")
DIAGNOSIS = Text(nl="Diagnose en werk", en="Diagnosis and work")
DONE_ON = Text(nl="Klaar op", en="Done on")
TESTED_BY = Text(nl="Proefgespeeld door", en="Test-played by")
MINUTES = Text(nl="Minuten", en="Minutes")
BELONGS = Text(nl="Hoort op", en="Belongs in")
BLOCKING = Text(nl="Niet uitlenen: in reparatie", en="Do not lend: in repair")
LENDABLE = Text(nl="Mag tussendoor worden uitgeleend", en="May be lent in the meantime")

ORIGINS: Mapping[RepairOrigin, Text] = {
    RepairOrigin.LOAN: Text(nl="bij een bruikleen", en="on a loan"),
    RepairOrigin.INTAKE: Text(nl="bij intake", en="at intake"),
    RepairOrigin.COUNT: Text(nl="bij een telling", en="in a count"),
    RepairOrigin.BENCH: Text(nl="in het depot", en="at the depot"),
    RepairOrigin.LIST: Text(nl="uit een lijst", en="from a list"),
}

ENDED: Mapping[RepairState, Text] = {
    RepairState.DONE: Text(nl="Reparatie klaar op {day}", en="Repair done on {day}"),
    RepairState.REJECTED: Text(nl="Reparatie afgekeurd op {day}", en="Repair rejected on {day}"),
    RepairState.CANCELLED: Text(nl="Reparatie vervallen op {day}", en="Repair cancelled on {day}"),
}
