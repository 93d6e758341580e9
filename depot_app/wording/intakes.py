"""What the states of an intake and its ends are called."""

from collections.abc import Mapping

from depot_app.domain.intakes import IntakeOutcome, IntakeState
from depot_app.wording.voice import Text

STATES: Mapping[IntakeState, Text] = {
    IntakeState.OFFERED: Text(nl="aangeboden", en="offered"),
    IntakeState.ACCEPTED: Text(nl="geaccepteerd", en="accepted"),
    IntakeState.REFUSED: Text(nl="geweigerd", en="refused"),
    IntakeState.RECEIVED: Text(nl="te beoordelen", en="to be assessed"),
    IntakeState.ASSESSED: Text(nl="te nummeren", en="to be numbered"),
    IntakeState.CLOSED: Text(nl="afgerond", en="completed"),
}

OUTCOMES: Mapping[IntakeOutcome, Text] = {
    IntakeOutcome.LENDABLE: Text(nl="uitleenbaar", en="lendable"),
    IntakeOutcome.REPAIR: Text(nl="eerst naar het atelier", en="to the workshop first"),
    IntakeOutcome.PARTS: Text(nl="voor onderdelen", en="for parts"),
    IntakeOutcome.SOLD: Text(nl="verkocht", en="sold"),
    IntakeOutcome.RECYCLED: Text(nl="gerecycled", en="recycled"),
}

ERASED = Text(nl="Geanonimiseerd", en="Anonymised")
NOBODY = Text(nl="Naam onbekend", en="Name unknown")
