"""The columns of the list of supplies."""

from depot_app.domain.supplies import SupplyRow
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import supplies_screen as said
from depot_app.wording.voice import Voice


def pill_of(voice: Voice, *, on_hand: int, minimum: int) -> Pill:
    """Whether there are enough in the house."""
    if on_hand < minimum:
        return Pill(Icon.ALERT_OUTLINE, voice(said.SHORT), Tone.ATTENTION)
    if on_hand == 0:
        return Pill(Icon.PACKAGE_VARIANT, voice(said.NONE_LEFT), Tone.IDLE)
    return Pill(Icon.CHECK_CIRCLE_OUTLINE, voice(said.ENOUGH), Tone.GOOD)


def _on_hand(voice: Voice, row: SupplyRow) -> str:
    """How many of how many."""
    return voice(said.OF_TOTAL, on_hand=voice.whole(row.on_hand), total=voice.whole(row.total))


def _some(voice: Voice, amount: int) -> str:
    """An amount; nothing for none."""
    return voice.whole(amount) if amount else ""


COLUMNS = (
    Column("name", said.NAME, lambda _, row: row.name, 20, "name", face=Face.STRONG, stretch=True),
    Column("on_hand", said.ON_HAND, _on_hand, 12, "on_hand", align=Align.RIGHT),
    Column("out", said.OUT, lambda voice, row: _some(voice, row.out), 10, "out", align=Align.RIGHT),
    Column("minimum", said.MINIMUM, lambda voice, row: _some(voice, row.minimum), 9, align=Align.RIGHT, yields=2),
    Column("state", said.STATE, lambda voice, row: pill_of(voice, on_hand=row.on_hand, minimum=row.minimum), 15),
    Column("place", said.PLACE, lambda _, row: row.place, 10, "place", yields=1),
    Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, "number", face=Face.NUMBERS, yields=3),
)
