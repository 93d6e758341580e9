"""What the return desk says, large: what came back, from whom, and how it was found."""

from depot_app.domain.handover import TakenBack
from depot_app.domain.kits import PartState
from depot_app.ui.answer import Answer
from depot_app.ui.loans.columns import ScannedRow
from depot_app.ui.modes import Telling
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import describe
from depot_app.wording import loans_screen as said
from depot_app.wording.voice import Voice


def ready(voice: Voice) -> Answer:
    """Before the first scan."""
    return Answer(Tone.IDLE, Icon.BARCODE_SCAN, voice(said.READY_TO_RETURN), voice(said.READY_TO_RETURN_NOTE))


def is_back(row: ScannedRow, taken: TakenBack) -> Telling:
    """One came back, and from whom; whether its loan ended with it."""

    def telling(voice: Voice) -> Answer:
        detail = voice(said.BACK_FROM, number=row.number.printed, borrower=row.with_whom)
        if taken.closed:
            detail = describe.joined(detail, voice(said.LAST_OF_LOAN, loan=taken.closed[0].number.printed))
        return Answer(Tone.GOOD, Icon.CHECK_CIRCLE, voice(said.IS_BACK, what=row.what(voice)), detail)

    return telling


def found(row: ScannedRow, taken: TakenBack) -> Telling:
    """How it was found; damage has a repair already."""
    if not taken.repairs:
        return found_before(row)
    repair = taken.repairs[0].number.printed

    def telling(voice: Voice) -> Answer:
        line, detail = voice(said.DAMAGED_GOES_TO_REPAIR, repair=repair), _detail(voice, row)
        return Answer(Tone.ATTENTION, Icon.WRENCH_OUTLINE, line, describe.joined(row.what(voice), detail))

    return telling


def found_before(row: ScannedRow) -> Telling:
    """How its kit is."""
    whole = all(part.state is PartState.PRESENT for part in row.kit)
    tone, icon = (Tone.GOOD, Icon.CHECK_CIRCLE) if whole else (Tone.ATTENTION, Icon.ALERT_CIRCLE)
    return lambda voice: Answer(tone, icon, voice(said.IS_BACK, what=row.what(voice)), _detail(voice, row))


def _detail(voice: Voice, row: ScannedRow) -> str:
    """Its number, and its kit in words."""
    return describe.joined(row.number.printed, describe.kit_in_words(voice, row.kit))
