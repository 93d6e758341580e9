"""Words for loans: states, agreements, fields, and what the commands answer."""

from collections.abc import Mapping
from typing import assert_never

from depot_app.domain.loans import LoanState, Outcome, Template
from depot_app.wording.voice import Plural, Text

OPEN = Text(nl="loopt", en="open")
OVERDUE = Text(nl="te laat", en="overdue")
TAKEN_OVER = Text(nl="overgenomen", en="taken over")
BACK = Text(nl="terug", en="back")

LOAN_FOR_USE = Text(nl="bruikleen", en="loan for use")
RENT = Text(nl="huur", en="rent")

RETURNED = Text(nl="ingenomen", en="returned")
SWAPPED = Text(nl="gewisseld", en="swapped")

FIELDS: Mapping[str, Text] = {
    "loan": Text(nl="Bruikleen", en="Loan"),
    "borrower": Text(nl="Relatie", en="Borrower"),
    "instrument": Text(nl="Instrument", en="Instrument"),
    "from": Text(nl="Vanaf", en="From"),
    "due": Text(nl="Terug op", en="Due"),
    "template": Text(nl="Overeenkomst", en="Agreement"),
    "fee": Text(nl="Vergoeding", en="Fee"),
    "deposit": Text(nl="Borg", en="Deposit"),
    "programme": Text(nl="Programma", en="Programme"),
    "children": Text(nl="Aantal kinderen", en="Number of children"),
    "child": Text(nl="Voornaam van het kind", en="Child’s first name"),
    "out_on": Text(nl="Uitgegaan op", en="Out on"),
    "condition_out": Text(nl="Staat bij uitgifte", en="Condition on issue"),
    "condition_back": Text(nl="Staat bij inname", en="Condition on return"),
    "state": Text(nl="Status", en="State"),
    "out": Text(nl="Nog uit", en="Still out"),
}
"""The fields of a loan and its lines, by the keys of lists."""

# The command line
LEND = Text(nl="leen instrumenten uit aan één relatie", en="lend instruments to one borrower")
TO = Text(nl="nummer, schoolcode of naam van de relatie", en="number, school code or name of the borrower")
DUE = Text(nl="de laatste dag, zoals 9-7-2027", en="the last day, such as 9-7-2027")
FROM = Text(nl="de eerste dag; vandaag als er niets staat", en="the first day; today where none is given")
FEE = Text(nl="de vergoeding, zoals 75,00; daarmee wordt het huur", en="the fee, such as 75.00; this makes it rent")
RETURN = Text(nl="neem instrumenten in", en="take instruments back")
SWAP = Text(nl="wissel een instrument om voor een andere maat", en="swap an instrument for another size")
OLD = Text(nl="wat terugkomt", en="what comes back")
NEW = Text(nl="wat ervoor meegaat", en="what goes out instead")
CONTRACT = Text(nl="druk de overeenkomst van een bruikleen af als PDF", en="print the contract of a loan as a PDF")
LOAN = Text(nl="nummer van de bruikleen", en="number of the loan")
ADDENDUM = Text(nl="het zoveelste addendum in plaats van de overeenkomst", en="this addendum instead of the contract")

LENT = Plural(
    one=Text(
        nl="1 instrument uitgeleend aan {to} tot {due}, bruikleen {loan}.",
        en="1 instrument lent to {to} until {due}, loan {loan}.",
    ),
    many=Text(
        nl="{n} instrumenten uitgeleend aan {to} tot {due}, bruikleen {loan}.",
        en="{n} instruments lent to {to} until {due}, loan {loan}.",
    ),
)
TAKEN_BACK = Plural(
    one=Text(nl="1 instrument ingenomen.", en="1 instrument taken back."),
    many=Text(nl="{n} instrumenten ingenomen.", en="{n} instruments taken back."),
)
CLOSED = Text(nl="Bruikleen {loan} is afgesloten.", en="Loan {loan} is closed.")
SWAPPED_FOR = Text(
    nl="{old} gewisseld voor {new}: addendum {addendum} bij bruikleen {loan}.",
    en="{old} swapped for {new}: addendum {addendum} to loan {loan}.",
)
REPEATED = Text(nl="Meer dan één keer gescand: {codes}.", en="Scanned more than once: {codes}.")


def state(of: LoanState) -> Text:
    """What a state of a loan is called."""
    match of:
        case LoanState.OPEN:
            return OPEN
        case LoanState.OVERDUE:
            return OVERDUE
        case LoanState.TAKEN_OVER:
            return TAKEN_OVER
        case LoanState.BACK:
            return BACK
        case _:
            assert_never(of)


def template(of: Template) -> Text:
    """What an agreement is called."""
    match of:
        case Template.LOAN_FOR_USE:
            return LOAN_FOR_USE
        case Template.RENT:
            return RENT
        case _:
            assert_never(of)


def outcome(of: Outcome) -> Text:
    """How a line ended."""
    match of:
        case Outcome.RETURNED:
            return RETURNED
        case Outcome.SWAPPED:
            return SWAPPED
        case _:
            assert_never(of)
