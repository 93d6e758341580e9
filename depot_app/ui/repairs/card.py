"""The card of a repair: what is wrong with which instrument, and how far the work is."""

from depot_app.domain.repairs import ENDED, RepairFolder, RepairState, usual_next
from depot_app.domain.types import InstrumentType
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.repairs.columns import pill_of
from depot_app.wording import dates, describe
from depot_app.wording import repairs_screen as said
from depot_app.wording.voice import Voice


def card_of(voice: Voice, folder: RepairFolder, kind: InstrumentType) -> CardContent:
    """The card of a repair."""
    repair, instrument = folder.repair, folder.instrument
    ended = repair.state in ENDED
    primary = "repairs.write_off" if folder.offers_write_off else "repairs.slip" if ended else "repairs.move_on"
    quiet = ("repairs.slip",) if folder.offers_write_off else () if ended else _beside(repair.state)
    where = voice(said.IS_WITH, holder=folder.holder) if folder.holder else ""
    free = "" if repair.blocking or ended else voice(said.NOT_BLOCKING)
    return CardContent(
        number=repair.number.printed,
        title=describe.what(voice, kind, instrument.size),
        line=describe.joined(instrument.number.printed, describe.make(instrument.brand, instrument.model)),
        state=pill_of(voice, repair.state),
        note=describe.joined(where, free),
        place="" if folder.holder else folder.place,
        primary=primary,
        quiet=quiet,
        blocks=(_about(voice, folder),),
    )


def _beside(state: RepairState) -> tuple[str, ...]:
    """The deeds beside the next step; where that is the last one, there is no shorter way to it."""
    return ("repairs.slip",) if usual_next(state) is RepairState.DONE else ("repairs.finish", "repairs.slip")


def _about(voice: Voice, folder: RepairFolder) -> Block:
    """What is known of the repair; what is not is left out."""
    repair = folder.repair
    known = (
        (said.COMPLAINT, repair.complaint),
        (said.OPENED, dates.short(voice, repair.opened_on)),
        (said.DIAGNOSIS, repair.diagnosis),
        (said.ATELIER, repair.atelier),
        (said.ASSIGNEE, repair.assignee),
        (said.EXPECTED, dates.short(voice, repair.expected_on) if repair.expected_on else ""),
        (said.RESULT, repair.result),
    )
    return Block(voice(said.ABOUT), tuple(Item(voice(name), value) for name, value in known if value))
