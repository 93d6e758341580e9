"""The states of a repair in words."""

from collections.abc import Mapping

from depot_app.domain.repairs import RepairState
from depot_app.wording.voice import Text

REPAIR_STATES: Mapping[RepairState, Text] = {
    RepairState.REPORTED: Text(nl="gemeld", en="reported"),
    RepairState.ASSESSED: Text(nl="beoordeeld", en="assessed"),
    RepairState.AWAITING_APPROVAL: Text(nl="wacht op akkoord", en="awaiting approval"),
    RepairState.AWAITING_PARTS: Text(nl="wacht op onderdelen", en="awaiting parts"),
    RepairState.IN_HAND: Text(nl="in behandeling", en="in hand"),
    RepairState.WITH_FIRM: Text(nl="bij een bedrijf", en="with a firm"),
    RepairState.TESTING: Text(nl="proefspelen", en="testing"),
    RepairState.DONE: Text(nl="klaar", en="done"),
    RepairState.REJECTED: Text(nl="afgekeurd", en="rejected"),
    RepairState.CANCELLED: Text(nl="vervallen", en="cancelled"),
}
