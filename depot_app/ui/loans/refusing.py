"""A rule's no at the counter: the large answer, and the way to another instrument of the same size."""

from depot_app.desks.desks import Desks
from depot_app.domain.lists import Listing, Window
from depot_app.domain.numbers import as_printed
from depot_app.domain.refusal import Refusal
from depot_app.ui.answer import Answer
from depot_app.ui.modes import Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording.voice import Text, Voice


def refused(line: Text, code: str) -> Telling:
    """The large answer to a scan that a rule stopped; the reason stands below it, with the way out."""

    def telling(voice: Voice) -> Answer:
        return Answer(Tone.WRONG, Icon.CLOSE_CIRCLE, voice(line), as_printed(code))

    return telling


def way_to_another(desks: Desks, code: str) -> tuple[str, str] | None:
    """Place and number of an instrument of the same type and size that may go out; nothing where there is none."""
    try:
        instrument = desks.inventory.card(code).instrument
    except Refusal:
        return None
    wanted = (("type", instrument.type_code), ("size", instrument.size), ("state", "available"))
    rows = desks.inventory.page(Listing(where=wanted), Window(size=1))
    return (rows[0].place or rows[0].number.printed, rows[0].number.digits) if rows else None
