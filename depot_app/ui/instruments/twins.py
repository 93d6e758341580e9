"""What is told of an instrument that may be in the register twice."""

from collections.abc import Callable, Sequence
from functools import partial

from depot_app.desks.inventory import InventoryDesk
from depot_app.domain.instruments import Instrument
from depot_app.ui.kit import Kit
from depot_app.ui.messages import Message, WayOut
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import instruments_screen as said
from depot_app.wording import merge_screen as merging

_KEY = "twin"


def tell_of_twins(kit: Kit, inventory: InventoryDesk, one: Instrument, merge: Callable[[str, str], object]) -> None:
    """Names those of the same type, brand and serial number above the tab; nothing stands in the way of it."""

    def on_twins(twins: Sequence[Instrument]) -> None:
        kit.messages.withdraw(_KEY)
        if twins:
            words = kit.speech(said.TWIN, numbers=", ".join(twin.number.printed for twin in twins))
            way_out = WayOut(merging.DO, partial(merge, twins[0].number.digits, one.number.digits))
            kit.messages.notice(_KEY, Message(words, Tone.ATTENTION, Icon.ALERT_OUTLINE, (way_out,)))

    kit.door.ask(partial(inventory.twins, one), on_twins)
