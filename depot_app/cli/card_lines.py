"""Cards as lines for people: a title, then a label and what stands behind it; what is empty is left out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from depot_app.domain.borrowers import BorrowerCard
from depot_app.domain.count_views import CountSheet
from depot_app.domain.handover import LoanFolder
from depot_app.domain.history import Step
from depot_app.domain.instruments import Card, InstrumentState, Life
from depot_app.domain.parts import LossTold
from depot_app.domain.places import PlaceCard
from depot_app.domain.repairs import RepairFolder
from depot_app.domain.types import InstrumentType
from depot_app.wording import (
    borrowers,
    counts,
    dates,
    describe,
    history,
    kits_screen,
    loans,
    merging,
    money,
    papers_count,
    repairs_screen,
    supplies,
)
from depot_app.wording import cards as words
from depot_app.wording import instruments as said
from depot_app.wording import valuations as worths
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.voice import Text, Voice

Fields = Iterable[tuple[Text, str]]


def _card(voice: Voice, title: str, named: Fields) -> list[str]:
    """A title and the fields that hold something."""
    return [title, *(voice(words.FIELD, label=voice(label), value=value) for label, value in named if value)]


def _listed(voice: Voice, heading: Text, items: Sequence[str]) -> Iterator[str]:
    """A heading with items under it, where there are any."""
    if items:
        yield voice(heading)
        yield from (voice(words.ITEM, value=item) for item in items)


def _day(voice: Voice, day: date | None) -> str:
    """A day; nothing where there is none."""
    return dates.short(voice, day) if day else ""


def instrument(card: Card, steps: Sequence[Step], voice: Voice, *, today: date) -> list[str]:
    """The card of an instrument, with its history."""
    told = [describe.joined(dates.moment(voice, s.entry.at, today=today), history.deed(voice, s)) for s in steps]
    title = describe.identity(voice, card.instrument, card.type)
    return [*_card(voice, title, _of_instrument(card, voice)), *_listed(voice, history.HISTORY, told)]


def _of_instrument(card: Card, voice: Voice) -> Iterator[tuple[Text, str]]:
    """The fields of an instrument, what matters most first."""
    one, named = card.instrument, said.FIELDS
    yield named["state"], _state(card, voice)
    yield named["place"], describe.joined(*card.path)
    yield named["condition"], _condition(card, voice)
    yield named["kit"], _kit(card, voice)
    yield named["serial"], one.serial
    yield named["old_number"], ", ".join(card.codes)
    yield named["year"], str(one.year or "")
    yield named["acquired_on"], _day(voice, one.acquired_on)
    yield named["acquisition"], voice(said.acquisition(one.acquisition)) if one.acquisition else ""
    yield named["donor"], one.donor
    yield named["price"], money.amount(voice, one.price)
    yield named["value"], money.amount(voice, one.value)
    yield named["valued_on"], _day(voice, one.valued_on)
    yield worths.NOW, worths.worth_now(voice, card.worth) if card.worth.value != one.value else ""
    yield named["inspected_on"], _day(voice, one.inspected_on)
    yield named["owner"], one.owner
    yield named["programme"], one.programme
    yield named["labelled_on"], _day(voice, one.labelled_on)
    yield named["notes"], one.notes
    yield named["title"], one.title
    yield named["story"], one.story
    yield named["wish"], one.wish
    yield named["restriction"], one.restriction
    yield named["fund"], one.fund
    won = (voice(supplies.N_TIMES, n=voice.whole(part.amount), name=part.name) for part in card.won)
    yield words.WON, ", ".join(won)
    yield merging.FORMER, ", ".join(merging.former(voice, card.former))


def _state(card: Card, voice: Voice) -> str:
    """The state with who has it, what ails it, or since when and why it is gone."""
    one, standing = card.instrument, card.standing
    state = voice(said.state(one.state))
    if held := standing.held:
        lent = words.LENT if held.due_on else words.LENT_NO_DAY
        return voice(lent, state=state, name=held.name, day=_day(voice, held.due_on), loan=held.loan.printed)
    if one.life is not Life.IN_USE:
        since = voice(words.SINCE, state=state, day=_day(voice, one.life_on)) if one.life_on else state
        return voice(words.BECAUSE, state=since, why=one.life_reason) if one.life_reason else since
    if (mending := standing.mending) and one.state is InstrumentState.IN_REPAIR:
        return voice(words.MENDING, state=state, repair=mending.repair.printed, complaint=mending.complaint)
    return state


def _condition(card: Card, voice: Voice) -> str:
    """The grade with what it means."""
    grade = card.instrument.condition
    return voice(words.GRADE, grade=grade.value, meaning=voice(said.condition(grade))) if grade else ""


def _kit(card: Card, voice: Voice) -> str:
    """Every part, and what is wrong with the kit."""
    kit = card.instrument.kit
    parts = ", ".join(kits_screen.part_named(voice, part) for part in card.parts)
    return voice(words.BECAUSE, state=parts, why=describe.kit_in_words(voice, kit)) if kit else ""


def loan(folder: LoanFolder, kinds: Iterable[InstrumentType], voice: Voice, *, today: date) -> list[str]:
    """A loan, with a line for each instrument."""
    one, named, by_code = folder.loan, loans.FIELDS, {kind.code: kind for kind in kinds}
    lines = [
        describe.joined(
            describe.identity(voice, instrument, by_code[instrument.type_code]),
            voice(words.RETURNED, day=_day(voice, line.closed_on)) if line.closed_on else "",
        )
        for line, instrument in folder.lines
    ]
    told = [
        (named["state"], voice(loans.state(one.state(today)))),
        (named["borrower"], describe.joined(folder.borrower.name, folder.borrower.number.printed)),
        (named["from"], _day(voice, one.from_on)),
        (named["due"], _day(voice, one.due_on)),
        (named["template"], voice(loans.template(one.template))),
        (named["fee"], money.amount(voice, one.fee) if one.fee else ""),
        (named["deposit"], money.amount(voice, one.deposit) if one.deposit else ""),
        (named["programme"], one.programme),
        (named["child"], one.child),
    ]
    title = voice(words.LOAN, number=one.number.printed)
    lines += [voice(supplies.N_TIMES, n=voice.whole(line.amount), name=supply.name) for line, supply in folder.supplies]
    lost = _listed(voice, kits_screen.MISSING_WITH, _missing(voice, folder.missing))
    return [*_card(voice, title, told), voice.count(words.INSTRUMENTS, len(folder.lines)), *lines, *lost]


def borrower(card: BorrowerCard, voice: Voice) -> list[str]:
    """A borrower, with what it has and its open loans."""
    one, named = card.borrower, borrowers.FIELDS
    street = " ".join(part for part in (one.street, one.house_number) if part)
    city = " ".join(part for part in (one.postcode, one.city) if part)
    told = [
        (named["kind"], voice(borrowers.kind(one.kind))),
        (named["blocked"], one.blocked),
        (named["code"], one.code),
        (named["contact"], ", ".join(part for part in (one.contact, one.role) if part)),
        (words.ADDRESS, ", ".join(part for part in (street, city, one.country) if part)),
        *((named[key], getattr(one, key)) for key in ("phone", "email", "website", "registration", "child")),
        *((named[key], getattr(one, key)) for key in ("holiday_region", "delivery_note", "notes")),
        (words.HAS, voice.count(words.INSTRUMENTS, card.instruments)),
    ]
    open_ones = [
        describe.joined(row.number.printed, voice(words.UNTIL, day=_day(voice, row.due_on)) if row.due_on else "")
        for row in card.loans
    ]
    title = describe.joined(one.number.printed, one.name)
    lost = _listed(voice, kits_screen.MISSING_WITH, _missing(voice, card.missing))
    return [*_card(voice, title, told), *_listed(voice, words.LOANS, open_ones), *lost]


def _missing(voice: Voice, losses: Iterable[LossTold]) -> list[str]:
    """Parts that went missing with someone, each with its day."""
    return [describe.joined(*kits_screen.loss_in_short(voice, one)) for one in losses]


def repair(folder: RepairFolder, kinds: Iterable[InstrumentType], voice: Voice) -> list[str]:
    """A repair, with its instrument."""
    one, by_code = folder.repair, {kind.code: kind for kind in kinds}
    named = repairs_screen
    return _card(
        voice,
        voice(words.REPAIR, number=one.number.printed),
        [
            (named.INSTRUMENT, describe.identity(voice, folder.instrument, by_code[folder.instrument.type_code])),
            (named.COMPLAINT, one.complaint),
            (named.STATE, voice(REPAIR_STATES[one.state])),
            (named.OPENED, _day(voice, one.opened_on)),
            (named.EXPECTED, _day(voice, one.expected_on)),
            (words.ENDED, _day(voice, one.closed_on)),
            (named.DIAGNOSIS, one.diagnosis),
            (named.ATELIER, one.atelier),
            (named.ASSIGNEE, one.assignee),
            (named.RESULT, one.result),
            (said.FIELDS["borrower"], folder.holder),
        ],
    )


def place(card: PlaceCard, voice: Voice) -> list[str]:
    """A place, with how many instruments belong there."""
    one = card.place
    return _card(
        voice,
        describe.joined(one.number.printed, one.name),
        [
            (words.KIND, voice(said.PLACE_KINDS[one.kind])),
            (said.FIELDS["place"], describe.joined(*card.path[:-1])),
            (words.DESCRIPTION, one.description),
            (words.HOLDS, voice.count(words.INSTRUMENTS, card.instruments)),
        ],
    )


def count(sheet: CountSheet, voice: Voice) -> list[str]:
    """A count, with how many there are of each finding."""
    one, tally = sheet.count, sheet.tally
    found: Mapping[Text, int] = {counts.FINDINGS[finding]: amount for finding, amount in tally.items()}
    return _card(
        voice,
        voice(words.COUNT, number=one.number.printed),
        [
            (said.FIELDS["place"], sheet.scope or voice(papers_count.WHOLE_DEPOT)),
            (words.STARTED, describe.joined(_day(voice, one.started_at.astimezone().date()), one.started_by)),
            (words.BOOKED, describe.joined(_day(voice, one.booked_on), one.booked_by)),
            *((finding, voice.whole(amount)) for finding, amount in found.items()),
        ],
    )
