"""The columns of the list of places."""

from depot_app.domain.places import PlaceKind, PlaceRow
from depot_app.ui.states import capital
from depot_app.ui.table.columns import Align, Column, Face, Pill
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe, instruments
from depot_app.wording import places_screen as said
from depot_app.wording.voice import Voice

_ICONS = {
    PlaceKind.BUILDING: Icon.DOMAIN,
    PlaceKind.HALL: Icon.WAREHOUSE,
    PlaceKind.RACK: Icon.BOOKSHELF,
    PlaceKind.SHELF: Icon.MAP_MARKER_OUTLINE,
    PlaceKind.VEHICLE: Icon.BUS,
    PlaceKind.WORKSHOP: Icon.WRENCH_OUTLINE,
    PlaceKind.TRANSIT: Icon.TRUCK_OUTLINE,
}


def pill_of(voice: Voice, kind: PlaceKind) -> Pill:
    """What sort of place it is."""
    return Pill(_ICONS[kind], capital(voice, instruments.PLACE_KINDS[kind]), Tone.IDLE)


def _here(voice: Voice, row: PlaceRow) -> str:
    """How many instruments belong there; nothing where none do."""
    return voice.whole(row.instruments) if row.instruments else ""


COLUMNS = (
    Column("name", said.NAME, lambda _, row: row.name, 14, "name", face=Face.STRONG),
    Column("kind", said.KIND, lambda voice, row: pill_of(voice, row.kind), 13),
    Column("within", said.WITHIN, lambda _, row: describe.joined(*row.path), 14, yields=1),
    Column("description", said.DESCRIPTION, lambda _, row: row.description, 14, stretch=True),
    Column("number", said.NUMBER, lambda _, row: row.number.printed, 10, face=Face.NUMBERS, yields=2),
    Column("instruments", said.INSTRUMENTS, _here, 11, "instruments", align=Align.RIGHT),
)
