"""Words of the workshop's commands, and the states of a repair as people type them."""

from depot_app.domain.repairs import RepairState
from depot_app.domain.search import fold
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Language, Text

REPAIR = Text(nl="meld, volg en rond reparaties af", en="report, follow and end repairs")
OPEN = Text(nl="meld een reparatie; uitlenen kan dan niet", en="report a repair, which stops lending")
COMPLAINT = Text(nl="wat eraan mankeert", en="what is wrong with it")
SET = Text(nl="breng een reparatie verder", en="move a repair on")
NUMBER = Text(nl="nummer van de reparatie", en="number of the repair")
STATE = Text(nl="de nieuwe status, zoals “proefspelen” of testing", en="the new state, such as testing")
SLIP = Text(nl="druk de bon af die bij het instrument ligt", en="print the slip that stays with the instrument")

OPENED = Text(nl="Reparatie {repair} gemeld voor {instrument}.", en="Repair {repair} reported for {instrument}.")
STILL_OUT = Text(
    nl="{instrument} is nog uitgeleend aan {to} en blijft dat tot de inname.",
    en="{instrument} is still on loan to {to}, and stays so until it is taken back.",
)
MOVED_ON = Text(nl="Reparatie {repair}: {state}.", en="Repair {repair}: {state}.")
FREE_AGAIN = Text(nl="{instrument} kan weer worden uitgeleend.", en="{instrument} can be lent again.")
OFFER_WRITE_OFF = Text(
    nl="{instrument} staat nog als bruikbaar: voer het af als het niet meer te maken is.",
    en="{instrument} still counts as usable: write it off if it cannot be mended.",
)


def state_named(said: str, language: Language) -> RepairState | None:
    """The state that a text names: by the word of the JSON, or by what it is called in this language."""
    wanted = _plain(said)
    for one in RepairState:
        if wanted in {_plain(one.value), _plain(REPAIR_STATES[one].in_language(language))}:
            return one
    return None


def _plain(said: str) -> str:
    """A name as it is compared: capitals, hyphens and spaces make no difference."""
    return fold(said.replace("-", " ").replace("_", " "))
