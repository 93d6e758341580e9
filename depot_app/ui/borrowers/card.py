"""The card of a borrower: address, who to ask for, and what it has."""

from depot_app.domain.borrowers import Borrower, BorrowerCard
from depot_app.ui.borrowers.columns import pill_of
from depot_app.ui.card.content import Block, CardContent, Item
from depot_app.ui.kits.missing import missing_blocks
from depot_app.ui.theme.icons import Icon
from depot_app.ui.theme.roles import Tone
from depot_app.wording import borrowers as words
from depot_app.wording import borrowers_screen as said
from depot_app.wording import dates, describe
from depot_app.wording.voice import Voice

LOSSES = "borrowers.losses"


def card_of(voice: Voice, card: BorrowerCard) -> CardContent:
    """The card of a borrower."""
    borrower = card.borrower
    has = voice.count(said.HAS_INSTRUMENTS, card.instruments) if card.instruments else ""
    return CardContent(
        number=borrower.number.printed,
        title=borrower.name,
        line=describe.joined(borrower.city, borrower.code, has),
        state=pill_of(voice, borrower.kind, borrower.blocked),
        note=borrower.blocked,
        primary="borrowers.lend",
        quiet=("borrowers.change", "borrowers.loans"),
        blocks=tuple(
            block
            for block in (_address(voice, borrower), _loans(voice, card), *missing_blocks(voice, card.missing, LOSSES))
            if block.items
        ),
    )


def _address(voice: Voice, borrower: Borrower) -> Block:
    """Where and how it is reached; what is not known is left out."""
    street = " ".join(part for part in (borrower.street, borrower.house_number) if part)
    town = " ".join(part for part in (borrower.postcode, borrower.city) if part)
    fields = words.FIELDS
    known = (
        (fields["contact"], describe.joined(borrower.contact, borrower.role)),
        (fields["street"], street),
        (fields["city"], describe.joined(town, borrower.country)),
        (fields["phone"], borrower.phone),
        (fields["email"], borrower.email),
        (fields["child"], borrower.child),
        (fields["delivery_note"], borrower.delivery_note),
        (fields["notes"], borrower.notes),
    )
    return Block(voice(said.ADDRESS), tuple(Item(voice(name), value) for name, value in known if value))


def _loans(voice: Voice, card: BorrowerCard) -> Block:
    """Its open loans."""
    items = tuple(
        Item(
            describe.joined(row.number.printed, voice.count(said.HAS_INSTRUMENTS, row.out)),
            voice(said.UNTIL, due=dates.short(voice, row.due_on)),
            Tone.IDLE,
            Icon.ARROW_TOP_RIGHT,
        )
        for row in card.loans
    )
    return Block(voice(said.LOANS), items)
