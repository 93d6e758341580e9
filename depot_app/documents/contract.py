"""The agreement: loan for use or rent, for an organisation or a household, with its clauses, signatures and annex."""

from depot_app.documents.annex import annex_pieces
from depot_app.documents.blocks import Beside, Block, joined, paragraph
from depot_app.documents.facts import Fact, facts_strip
from depot_app.documents.flow import Piece, closed
from depot_app.documents.masthead import running_head, top_pieces
from depot_app.documents.paper import Paper, printed
from depot_app.documents.parties import parties
from depot_app.documents.signatures import Signer, signatures
from depot_app.documents.supplies import goods
from depot_app.documents.type_sheet import A4, CLAUSE, CLAUSE_NUMBER, CLAUSE_TITLE, MM
from depot_app.domain.paper_parts import BorrowerParty, HouseholdParty, Lender, OrganisationParty
from depot_app.domain.papers import ContractContent, may_print
from depot_app.wording import dates, money
from depot_app.wording import papers as words
from depot_app.wording import papers_contract as said
from depot_app.wording.clauses import Clause, clauses
from depot_app.wording.voice import Voice

_CLAUSE_TITLE = 22.0
_CLAUSE_TEXT = 110.0


def contract(content: ContractContent, voice: Voice) -> bytes:
    """The agreement as a PDF; a refusal where its template and its fee contradict each other."""
    if refusal := may_print(content):
        raise refusal
    title = numbered_title(content, voice)
    return printed(
        Paper(
            title=title,
            author=content.lender.name,
            foot=joined(
                (
                    title,
                    voice(words.TEXT_VERSION, version=content.text_version),
                    voice(words.PRINTED, day=dates.short(voice, content.printed_on)),
                )
            ),
            pieces=_pieces(content, title, voice),
        ),
        voice,
    )


def numbered_title(content: ContractContent, voice: Voice) -> str:
    """Bruikleenovereenkomst 4000 0314."""
    return voice(said.TITLE_NUMBERED, title=voice(said.TITLES[content.template]), loan=content.loan.printed)


def _pieces(content: ContractContent, title: str, voice: Voice) -> tuple[Piece, ...]:
    """Everything on the agreement, in order; the last clause is kept with the signatures."""
    lends, borrows = voice(said.LENDERS[content.template]), voice(said.BORROWERS[content.template])
    top = top_pieces(
        content.lender,
        content.loan,
        title=voice(said.TITLES[content.template]),
        lead=_summary(content, voice),
        voice=voice,
    )
    head = running_head(content.lender.brand or content.lender.name, title)
    signing = Piece(agreement_signatures(content.lender, lends, content.borrower, borrows, voice), 9 * MM)
    agreed = (
        *top,
        Piece(parties(content.lender, lends, content.borrower, borrows, voice), 7 * MM),
        Piece(facts_strip(_facts(content, voice)), 6 * MM),
        *(Piece(block, (5 if at == 0 else 1.8) * MM, head=head) for at, block in enumerate(_clauses(content, voice))),
    )
    return (*closed(agreed, signing), *annex_pieces(content, title, voice))


def _summary(content: ContractContent, voice: Voice) -> str:
    """What the agreement is in one line: how many instruments, free or not, from when to when."""
    terms = said.FOR_A_FEE if content.fee else said.FREE
    facts = {
        "instruments": goods(len(content.lines), content.supplies, voice),
        "terms": voice(terms),
        "from_on": dates.long(voice, content.from_on),
    }
    if content.due_on is None:
        return voice(said.SUMMARY_OPEN, **facts)
    return voice(said.SUMMARY, due_on=dates.long(voice, content.due_on), **facts)


def _facts(content: ContractContent, voice: Voice) -> list[Fact]:
    """The strip below the parties: only what is known, but always when it is due and what it costs."""
    facts: list[Fact] = []
    if content.programme:
        facts.append((voice(said.PROGRAMME), content.programme))
    if isinstance(content.borrower, HouseholdParty) and content.borrower.child:
        facts.append((voice(said.CHILD), content.borrower.child))
    if content.children is not None:
        facts.append((voice(said.CHILDREN), voice(said.ABOUT, n=voice.whole(content.children))))
    due = dates.with_weekday(voice, content.due_on) if content.due_on else voice(said.TO_BE_AGREED)
    facts.append((voice(said.DUE), due))
    facts.append((voice(said.FEE), money.amount(voice, content.fee) if content.fee else voice(said.NO_FEE)))
    if content.deposit:
        facts.append((voice(said.DEPOSIT), money.amount(voice, content.deposit)))
    return facts


def holding(content: ContractContent) -> frozenset[str]:
    """What holds for an agreement, in the words by which clauses are chosen."""
    household = isinstance(content.borrower, HouseholdParty)
    conditions = {
        content.template.value: True,
        "household": household,
        "organisation": not household,
        "open-end": content.due_on is None,
        "fixed-term": content.due_on is not None,
        "values": content.has_values,
        "deposit": content.deposit > 0,
        "taken-over": content.taken_over,
        "supplies": bool(content.supplies),
    }
    return frozenset(word for word, holds in conditions.items() if holds)


def _clauses(content: ContractContent, voice: Voice) -> list[Block]:
    """The numbered clauses with the facts of this agreement."""
    lender = content.lender
    facts = {
        "lender": voice(said.LENDERS[content.template]),
        "borrower": voice(said.BORROWERS[content.template]),
        "from_on": dates.long(voice, content.from_on),
        "due_on": dates.long(voice, content.due_on) if content.due_on else voice(said.TO_BE_AGREED),
        "fee": money.amount(voice, content.fee),
        "deposit": money.amount(voice, content.deposit),
        "contact": lender.email or lender.phone or lender.name,
    }
    chosen = clauses(content.text_version, holding(content))
    return [_clause(number, clause, facts, voice) for number, clause in enumerate(chosen, start=1)]


def _clause(number: int, clause: Clause, facts: dict[str, str], voice: Voice) -> Block:
    """One clause: number, heading and text beside each other."""
    return Beside(
        (
            (0, paragraph(_CLAUSE_TITLE, str(number), CLAUSE_NUMBER)),
            (_CLAUSE_TITLE, paragraph(_CLAUSE_TEXT - _CLAUSE_TITLE - 8, clause.title(voice), CLAUSE_TITLE)),
            (_CLAUSE_TEXT, paragraph(A4.measure - _CLAUSE_TEXT, clause.text(voice, facts), CLAUSE)),
        )
    )


def agreement_signatures(lender: Lender, lends: str, borrower: BorrowerParty, borrows: str, voice: Voice) -> Block:
    """Both parties' signatures; a household's adult signs in person, an organisation by whoever represents it."""
    person = borrower.representative if isinstance(borrower, OrganisationParty) else borrower.name
    return signatures(
        Signer(voice(words.SIGN_FOR, role=lends), lender.name, lender.representative, lender.seat),
        Signer(voice(words.SIGN_FOR, role=borrows), borrower.name, person),
        voice,
    )
