"""The card of an intake: what it is, from whom, how far it is, and the next step."""

from collections.abc import Iterable
from datetime import date

from depot_app.domain.donors import Donor
from depot_app.domain.intakes import Intake, IntakeFolder, IntakeState
from depot_app.domain.kits import PartState
from depot_app.ui.card.content import Block, CardContent, Item, Moment
from depot_app.ui.card.promised import promised
from depot_app.ui.intakes.columns import Types, giver_of, pill_of, what
from depot_app.wording import dates, describe, history, instruments, money
from depot_app.wording import intakes_screen as said
from depot_app.wording.kits import PARTS
from depot_app.wording.voice import Text, Voice

MOST_MOMENTS = 40
ACCEPT, REFUSE, RECEIVE, ASSESS = "intakes.accept", "intakes.refuse", "intakes.receive", "intakes.assess"
NUMBER, CLOSE, RECEIPT, GIVER = "intakes.number", "intakes.close", "intakes.receipt", "intakes.giver"
EDIT, INSTRUMENT, SAME = "intakes.edit", "intakes.instrument", "intakes.same"

STEPS: dict[IntakeState, tuple[str, ...]] = {
    IntakeState.OFFERED: (ACCEPT, REFUSE),
    IntakeState.ACCEPTED: (RECEIVE,),
    IntakeState.RECEIVED: (ASSESS, RECEIPT),
    IntakeState.ASSESSED: (NUMBER, CLOSE, RECEIPT),
    IntakeState.CLOSED: (RECEIPT,),
    IntakeState.REFUSED: (),
}
"""What can be done next in each state, what is likeliest first."""


def card_of(voice: Voice, folder: IntakeFolder, types: Types) -> CardContent:
    """The card of an intake."""
    intake = folder.intake
    steps = (INSTRUMENT, *STEPS[intake.state]) if folder.numbered else STEPS[intake.state]
    quiet = (*steps[1:], GIVER) if folder.donor is not None and folder.donor.erased_on is None else steps[1:]
    return CardContent(
        number=voice(said.CARD_NUMBER, number=intake.number),
        title=what(voice, types, intake),
        line=describe.joined(voice(instruments.acquisition(intake.way)), _giver(voice, folder.donor)),
        state=pill_of(voice, intake.state, intake.outcome),
        note=_note(voice, folder),
        place=folder.place,
        primary=steps[0] if steps else "",
        quiet=quiet,
        corner=EDIT,
        blocks=(*promised(voice, intake), *_blocks(voice, folder)),
    )


def next_step(folder: IntakeFolder) -> str:
    """The deed that comes next; none where it ended."""
    steps = STEPS[folder.intake.state]
    return INSTRUMENT if folder.numbered else steps[0] if steps else ""


def _giver(voice: Voice, donor: Donor | None) -> str:
    return giver_of(voice, donor.name if donor else "", erased=donor is not None and donor.erased_on is not None)


def _note(voice: Voice, folder: IntakeFolder) -> str:
    """Why it was refused, what it became, or what it fetched."""
    intake = folder.intake
    if folder.numbered:
        return voice(said.BECAME, number=folder.numbered.printed)
    if intake.proceeds is not None:
        return voice(said.SOLD_FOR, amount=money.amount(voice, intake.proceeds))
    return intake.reason


def _blocks(voice: Voice, folder: IntakeFolder) -> tuple[Block, ...]:
    moments = tuple(
        Moment(dates.short(voice, step.entry.at.astimezone().date()), history.sentence(voice, step))
        for step in folder.steps[:MOST_MOMENTS]
    )
    return (
        _known(voice, said.FOUND, _found(voice, folder.intake)),
        _known(voice, said.WHO_GAVE, _who(voice, folder.donor)),
        _known(voice, said.COURSE, _course(voice, folder.intake)),
        Block(voice(history.HISTORY), moments=moments),
    )


def _known(voice: Voice, heading: Text, fields: Iterable[tuple[Text, str]]) -> Block:
    """The fields that hold something."""
    return Block(voice(heading), tuple(Item(voice(name), value) for name, value in fields if value))


def _found(voice: Voice, intake: Intake) -> tuple[tuple[Text, str], ...]:
    """What the assessment says."""
    grade = intake.condition
    meaning = f"{grade.value}, {voice(instruments.condition(grade))}" if grade else ""
    with_it = [voice(PARTS[part.kind]) for part in intake.kit if part.state is PartState.PRESENT]
    return (
        (said.DESCRIPTION, intake.description if intake.type_code else ""),
        (instruments.FIELDS["model"], intake.model),
        (instruments.FIELDS["serial"], intake.serial),
        (instruments.FIELDS["condition"], meaning),
        (said.KIT, ", ".join(with_it)),
        (said.REMARKS, intake.assessment),
        (said.VALUE, money.amount(voice, intake.value)),
        (said.ASSESSED_BY, describe.joined(intake.assessed_by, _day(voice, intake.assessed_on))),
    )


def _who(voice: Voice, donor: Donor | None) -> tuple[tuple[Text, str], ...]:
    """Who gave, and how long that is known."""
    if donor is None:
        return ()
    if donor.erased_on is not None:
        return ((said.ERASED_ON, _day(voice, donor.erased_on)),)
    return (
        (said.NAMING, donor.name),
        (said.ADDRESS, ", ".join(donor.address)),
        (said.EMAIL, donor.email),
        (said.PHONE, donor.phone),
        (said.MAY_BE_NAMED, voice(said.YES) if donor.may_be_named else ""),
        (said.KEPT_UNTIL, _day(voice, donor.keep_until) or voice(said.KEPT_OPEN)),
    )


def _course(voice: Voice, intake: Intake) -> tuple[tuple[Text, str], ...]:
    """When and by whom."""
    return (
        (said.OFFERED_ON, _day(voice, intake.offered_on)),
        (said.DECIDED_ON, _day(voice, intake.decided_on)),
        (said.RECEIVED_ON, _day(voice, intake.received_on)),
        (said.RECEIVED_BY, intake.received_by),
        (said.MAY_PART_FIELD, voice(said.YES) if intake.may_part else ""),
        (said.PRICE, money.amount(voice, intake.price)),
        (said.FUND, intake.fund),
        (said.NOTES, intake.notes),
    )


def _day(voice: Voice, day: date | None) -> str:
    return dates.short(voice, day) if day else ""
