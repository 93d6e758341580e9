"""Who lends and who borrows, side by side; what is not known leaves a line to write on."""

from depot_app.documents.blocks import Beside, Blank, Block, Stack, capped_block, joined
from depot_app.documents.type_sheet import A4, BODY, BODY_STRONG, HEADING, Style
from depot_app.domain.gift_papers import Giver
from depot_app.domain.paper_parts import BorrowerParty, HouseholdParty, Lender, OrganisationParty
from depot_app.wording import papers as words
from depot_app.wording.voice import Text, Voice

COLUMN = A4.measure * 0.475
"""How wide one party is."""
SECOND = A4.measure - COLUMN
"""Where the second party begins."""

_BRIN = 4
_BRIN_AND_SITE = 6


def parties(lender: Lender, lends: str, borrower: BorrowerParty, borrows: str, voice: Voice) -> Beside:
    """The two parties under the words for what they are."""
    if isinstance(borrower, HouseholdParty):
        second = _household(borrower, borrows, voice)
    else:
        second = _organisation(borrower, borrows, voice)
    return Beside(((0, lender_side(lender, lends, voice)), (SECOND, second)))


def lender_side(lender: Lender, role: str, voice: Voice) -> Stack:
    """The lender: name, who signs, address, contact."""
    return Stack(
        (
            _line(capital(role), HEADING),
            _name(lender.name),
            _known(represented(lender.representative, lender.role, voice), words.BLANK_REPRESENTATIVE, voice),
            _known(joined(lender.address, ", "), words.BLANK_ADDRESS, voice),
            _line(joined((lender.email, lender.phone))),
        )
    )


def _organisation(party: OrganisationParty, role: str, voice: Voice) -> Stack:
    """An organisation: name with its code, who signs, address, contact."""
    return Stack(
        (
            _line(capital(role), HEADING),
            _name(organisation_name(party, voice)),
            _known(represented(party.representative, party.role, voice), words.BLANK_REPRESENTATIVE, voice),
            _known(joined(party.address, ", "), words.BLANK_ADDRESS, voice),
            _known(joined((party.email, party.phone)), words.BLANK_CONTACT, voice),
        )
    )


def giver_side(giver: Giver, role: str, voice: Voice) -> Stack:
    """Who gave: name, address, contact."""
    return Stack(
        (
            _line(capital(role), HEADING),
            _name(giver.name),
            _known(joined(giver.address, ", "), words.BLANK_ADDRESS, voice),
            _known(joined((giver.email, giver.phone)), words.BLANK_CONTACT, voice),
        )
    )


def _household(party: HouseholdParty, role: str, voice: Voice) -> Stack:
    """An adult, the child by first name, address, contact."""
    child = voice(words.FOR_CHILD, child=party.child) if party.child else ""
    return Stack(
        (
            _line(capital(role), HEADING),
            _name(party.name),
            _known(child, words.BLANK_CHILD, voice),
            _known(joined(party.address, ", "), words.BLANK_ADDRESS, voice),
            _known(joined((party.email, party.phone)), words.BLANK_CONTACT, voice),
        )
    )


def organisation_name(party: OrganisationParty, voice: Voice) -> str:
    """The name with what the organisation is registered under: a school's BRIN and site, or its own code."""
    code = party.code
    if len(code) == _BRIN_AND_SITE and code[:_BRIN].isalnum() and code[_BRIN:].isdigit():
        return voice(words.SCHOOL, name=party.name, brin=code[:_BRIN], site=code[_BRIN:])
    return voice(words.CODE, name=party.name, code=code) if code else party.name


def represented(name: str, role: str, voice: Voice) -> str:
    """Who signs for a party, with what they are there; nothing where nobody is known."""
    if not name:
        return ""
    return voice(words.REPRESENTED, name=name, role=role) if role else voice(words.REPRESENTED_BY, name=name)


def capital(word: str) -> str:
    """The word as a heading: its first letter a capital."""
    return word[:1].upper() + word[1:]


def _name(name: str) -> Block:
    """A party's name, strong."""
    return capped_block(COLUMN, 12, (name, BODY_STRONG))


def _line(text: str, style: Style = BODY) -> Block:
    """One text of a party."""
    return capped_block(COLUMN, 4, (text, style))


def _known(text: str, caption: Text, voice: Voice) -> Block:
    """The text, or where it is not known a line to write on."""
    return _line(text) if text else Blank(voice(caption), COLUMN)
