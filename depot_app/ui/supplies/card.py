"""The card of a supply: how many there are, who has how many, and why there are so many."""

from depot_app.domain.supplies import OutThere, SupplyCard
from depot_app.ui.card.content import Block, CardContent, Item, Moment
from depot_app.ui.states import capital
from depot_app.ui.supplies.columns import pill_of
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import dates, describe, kits, money, supplies
from depot_app.wording import supplies_screen as said
from depot_app.wording.voice import Voice

MORE, FEWER, MOVE = "supplies.more", "supplies.fewer", "supplies.move"
LABEL, CHANGE = "supplies.label", "supplies.change"
MOST_MOVES = 40


def card_of(voice: Voice, card: SupplyCard) -> CardContent:
    """The card of a supply."""
    one, whole = card.supply, voice.whole
    short = card.on_hand < one.minimum
    blocks = (_with_whom(voice, card), _details(voice, card), _moves(voice, card))
    return CardContent(
        number=one.number.printed,
        title=one.name,
        line=describe.joined(
            voice(supplies.ON_HAND, on_hand=whole(card.on_hand), total=whole(one.total)),
            voice.count(supplies.OUT, card.out) if card.out else "",
            "" if one.lendable else voice(said.STAYS),
        ),
        state=pill_of(voice, on_hand=card.on_hand, minimum=one.minimum),
        note=voice(said.BELOW, minimum=whole(one.minimum)) if short else "",
        place=card.path[-1] if card.path else "",
        place_note=describe.joined(*card.path[:-1]),
        primary=MORE,
        quiet=(FEWER, MOVE, LABEL),
        corner=CHANGE,
        blocks=tuple(block for block in blocks if block.items or block.moments),
    )


def _with_whom(voice: Voice, card: SupplyCard) -> Block:
    """Who has how many, on which loan."""
    return Block(voice(supplies.WITH), tuple(_out(voice, one) for one in card.with_whom))


def _out(voice: Voice, one: OutThere) -> Item:
    """So many with one borrower, until when."""
    loan, n = one.loan.printed.replace(" ", "\N{NO-BREAK SPACE}"), voice.whole(one.amount)
    name = voice(said.WITH_WHOM, name=one.borrower, loan=loan)
    note = voice(said.UNTIL, n=n, day=dates.short(voice, one.due_on)) if one.due_on else n
    return Item(name, note, Tone.IDLE, Icon.ARROW_TOP_RIGHT)


def _details(voice: Voice, card: SupplyCard) -> Block:
    """What else is known, as far as it is."""
    one, fields = card.supply, supplies.FIELDS
    known = (
        (fields["minimum"], voice.whole(one.minimum) if one.minimum else ""),
        (fields["value"], money.amount(voice, one.value)),
        (fields["kind"], capital(voice, kits.PARTS[one.kind]) if one.kind else ""),
        (fields["notes"], one.notes),
    )
    return Block(voice(said.DETAILS), tuple(Item(voice(name), value) for name, value in known if value))


def _moves(voice: Voice, card: SupplyCard) -> Block:
    """Why there are so many, the newest first."""
    moments = (
        Moment(dates.short(voice, told.move.moved_on), supplies.move_in_words(voice, told))
        for told in card.moves[:MOST_MOVES]
    )
    return Block(voice(supplies.MOVES), moments=tuple(moments))
