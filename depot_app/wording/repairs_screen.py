"""The words of the tab Reparaties."""

from collections.abc import Mapping

from depot_app.domain.repairs import RepairState
from depot_app.wording.voice import Text

LIST = Text(nl="Reparaties", en="Repairs")
NOTHING_YET = Text(nl="Er is niets in reparatie.", en="Nothing is in repair.")
NOTHING_FOUND = Text(nl="Geen reparatie past hierbij.", en="No repair fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Kies een reparatie, of scan een reparatiebon of instrument.",
    en="Choose a repair, or scan a repair slip or an instrument.",
)

NUMBER = Text(nl="Nummer", en="Number")
INSTRUMENT = Text(nl="Instrument", en="Instrument")
COMPLAINT = Text(nl="Klacht", en="Complaint")
STATE = Text(nl="Status", en="State")
ATELIER = Text(nl="Atelier", en="Workshop")
OPENED = Text(nl="Gemeld op", en="Reported on")
EXPECTED = Text(nl="Klaar rond", en="Expected")
CHIP = Text(nl="{state} {n}", en="{state} {n}")
OPEN = Text(nl="Open", en="Open")
ENDED = Text(nl="Afgerond", en="Ended")

REPORT = Text(nl="Reparatie melden", en="Report a repair")
MOVE_ON = Text(nl="Volgende stap", en="Next step")
FINISH = Text(nl="Klaar", en="Done")
STEPS: Mapping[RepairState, Text] = {
    RepairState.ASSESSED: Text(nl="Beoordelen", en="Assess"),
    RepairState.IN_HAND: Text(nl="In behandeling nemen", en="Take in hand"),
    RepairState.TESTING: Text(nl="Proefspelen", en="Test-play"),
    RepairState.DONE: FINISH,
}
SLIP = Text(nl="Reparatiebon", en="Repair slip")
WRITE_OFF = Text(nl="Instrument afvoeren", en="Write the instrument off")

CODE = Text(nl="Welk instrument", en="Which instrument")
CODE_HINT = Text(nl="scan of typ het nummer", en="scan or type the number")
WHAT_IS_WRONG = Text(nl="Wat is er mis", en="What is wrong")
BLOCKING = Text(nl="Mag mee terwijl de reparatie loopt", en="May go out while the repair is open")
NEW_STATE = Text(nl="Stap", en="Step")
DIAGNOSIS = Text(nl="Bevinding", en="Diagnosis")
ASSIGNEE = Text(nl="Wie eraan werkt", en="Who works on it")
RESULT = Text(nl="Wat er is gedaan", en="What was done")
YES = Text(nl="ja", en="yes")
WHY = Text(nl="Waarom", en="Why")

REPORTED = Text(nl="Reparatie {number} is gemeld.", en="Repair {number} was reported.")
MOVED = Text(nl="Reparatie {number}: {state}.", en="Repair {number}: {state}.")
WRITTEN_OFF = Text(nl="{number} is afgevoerd.", en="{number} was written off.")
IS_WITH = Text(nl="nu bij {holder}", en="now with {holder}")
NOT_BLOCKING = Text(nl="mag intussen mee", en="may go out meanwhile")
ABOUT = Text(nl="De reparatie", en="The repair")
HISTORY = Text(nl="Geschiedenis", en="History")
