"""The card of a loan: with whom, until when, what is out and what is back, and its papers."""

from collections.abc import Mapping
from datetime import date

from depot_app.domain.handover import LoanFolder
from depot_app.domain.instruments import Instrument
from depot_app.domain.loans import Loan, LoanLine, LoanState
from depot_app.domain.supplies import Supply, SupplyLine
from depot_app.domain.types import InstrumentType
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.kits.missing import missing_blocks
from depot_app.ui.loans.columns import pill_of
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe, money
from depot_app.wording import loans as loan_words
from depot_app.wording import loans_screen as said
from depot_app.wording import supplies_counter as counter
from depot_app.wording.supplies import N_TIMES
from depot_app.wording.voice import Voice

MOST_LINES = 40
_QUIET = {
    LoanState.OPEN: ("loans.go_on", "loans.take_back", "loans.add_supply", "loans.receipt"),
    LoanState.OVERDUE: ("loans.go_on", "loans.take_back", "loans.receipt"),
    LoanState.TAKEN_OVER: ("loans.take_back", "loans.receipt"),
    LoanState.BACK: ("loans.receipt",),
}


def card_of(voice: Voice, folder: LoanFolder, types: Mapping[str, InstrumentType], today: date) -> CardContent:
    """The card of a loan on a day."""
    loan = folder.loan
    state = loan.state(today)
    return CardContent(
        number=loan.number.printed,
        title=folder.borrower.name,
        line=_terms(voice, loan),
        state=pill_of(voice, state),
        note=_late(voice, loan, state, today),
        primary="loans.take_back" if state is LoanState.TAKEN_OVER else "loans.contract",
        quiet=tuple(key for key in _QUIET[state] if key != "loans.take_back" or state is not LoanState.TAKEN_OVER),
        blocks=(
            _agreed(voice, loan),
            _lines(voice, folder, types),
            *_supplies(voice, folder),
            *missing_blocks(voice, folder.missing),
        ),
    )


def _terms(voice: Voice, loan: Loan) -> str:
    """What was agreed, in one line."""
    if loan.due_on is None:
        return voice(said.TERMS_UNKNOWN)
    start, due = dates.short(voice, loan.from_on), dates.with_weekday(voice, loan.due_on)
    return voice(said.TERMS, template=voice(loan_words.template(loan.template)), start=start, due=due).capitalize()


def _late(voice: Voice, loan: Loan, state: LoanState, today: date) -> str:
    """How long it is overdue."""
    if state is not LoanState.OVERDUE or loan.due_on is None:
        return ""
    return voice.count(said.DAYS_LATE, (today - loan.due_on).days)


def _agreed(voice: Voice, loan: Loan) -> Block:
    """Fee, deposit, programme and children, as far as they were agreed."""
    fields = loan_words.FIELDS
    agreed = (
        (fields["fee"], money.amount(voice, loan.fee) if loan.fee else ""),
        (fields["deposit"], money.amount(voice, loan.deposit) if loan.deposit else ""),
        (fields["programme"], loan.programme),
        (fields["children"], voice.whole(loan.children) if loan.children else ""),
        (fields["child"], loan.child),
    )
    items = tuple(Item(voice(name), value) for name, value in agreed if value)
    return Block(voice(said.AGREED), items) if items else Block("")


def _lines(voice: Voice, folder: LoanFolder, types: Mapping[str, InstrumentType]) -> Block:
    """The instruments, what is out first."""
    ordered = sorted(folder.lines, key=lambda pair: (pair[0].closed_on is not None, pair[0].position))
    items = [_item(voice, line, one, types) for line, one in ordered[:MOST_LINES]]
    if (left := len(ordered) - MOST_LINES) > 0:
        items.append(Item(voice.count(said.AND_MORE, left)))
    return Block(voice(said.ITEMS), tuple(items)) if items else Block("")


def _supplies(voice: Voice, folder: LoanFolder) -> tuple[Block, ...]:
    """What goes by quantity on it; no block where nothing does."""
    items = tuple(_supply(voice, line, one) for line, one in folder.supplies)
    return (Block(voice(counter.SUPPLIES), items),) if items else ()


def _supply(voice: Voice, line: SupplyLine, one: Supply) -> Item:
    """So many of a supply: how many are still out, or that all is back or lost."""
    name, whole = voice(N_TIMES, n=voice.whole(line.amount), name=one.name), voice.whole
    if line.out:
        words = voice(counter.OUT_OF, out=whole(line.out), amount=whole(line.amount))
        return Item(name, words, Tone.IDLE, Icon.ARROW_TOP_RIGHT)
    if line.lost:
        words = voice(counter.BACK_BUT, back=whole(line.back), lost=whole(line.lost))
        return Item(name, words, Tone.ATTENTION, Icon.ALERT_OUTLINE)
    day = dates.short(voice, line.closed_on) if line.closed_on else ""
    return Item(name, voice(said.BACK_ON, day=day), Tone.GOOD, Icon.CHECK)


def _item(voice: Voice, line: LoanLine, one: Instrument, types: Mapping[str, InstrumentType]) -> Item:
    """One instrument: out, or back since when."""
    name = describe.joined(one.number.printed, describe.what(voice, types[one.type_code], one.size))
    if line.closed_on is None:
        return Item(name, voice(said.STILL_OUT), Tone.IDLE, Icon.ARROW_TOP_RIGHT)
    return Item(name, voice(said.BACK_ON, day=dates.short(voice, line.closed_on)), Tone.GOOD, Icon.CHECK)
