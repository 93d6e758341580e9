"""Words of the agreement, its annex and its addenda."""

from collections.abc import Mapping

from depot_app.domain.loans import Template
from depot_app.wording.voice import Plural, Text

TITLES: Mapping[Template, Text] = {
    Template.LOAN_FOR_USE: Text(nl="Bruikleenovereenkomst", en="Loan agreement"),
    Template.RENT: Text(nl="Huurovereenkomst", en="Rental agreement"),
}
LENDERS: Mapping[Template, Text] = {
    Template.LOAN_FOR_USE: Text(nl="bruikleengever", en="lender"),
    Template.RENT: Text(nl="verhuurder", en="lessor"),
}
BORROWERS: Mapping[Template, Text] = {
    Template.LOAN_FOR_USE: Text(nl="bruikleennemer", en="borrower"),
    Template.RENT: Text(nl="huurder", en="lessee"),
}
TITLE_NUMBERED = Text(nl="{title} {loan}", en="{title} {loan}")

FREE = Text(nl="om niet", en="free of charge")
FOR_A_FEE = Text(nl="tegen vergoeding", en="for a fee")
SUMMARY = Text(
    nl="{instruments}, {terms}, van {from_on} tot en met {due_on}",
    en="{instruments}, {terms}, from {from_on} up to and including {due_on}",
)
SUMMARY_OPEN = Text(
    nl="{instruments}, {terms}, vanaf {from_on}",
    en="{instruments}, {terms}, from {from_on}",
)

PROGRAMME = Text(nl="Programma", en="Programme")
CHILDREN = Text(nl="Kinderen", en="Children")
CHILD = Text(nl="Kind", en="Child")
DUE = Text(nl="Uiterlijk terug", en="Due back")
FEE = Text(nl="Vergoeding", en="Fee")
DEPOSIT = Text(nl="Waarborgsom", en="Deposit")
ABOUT = Text(nl="ongeveer {n}", en="about {n}")
NO_FEE = Text(nl="geen", en="none")
TO_BE_AGREED = Text(nl="nader te bepalen", en="to be agreed")

ANNEX = Text(nl="Bijlage A", en="Annex A")
ANNEX_SUMMARY = Text(
    nl="{instruments}; staat en toebehoren zoals meegegeven op {from_on}",
    en="{instruments}; condition and kit as issued on {from_on}",
)
ANNEX_SUMMARY_TAKEN_OVER = Text(
    nl="{instruments}; staat en toebehoren voor zover bekend",
    en="{instruments}; condition and kit as far as known",
)
TOTAL_VALUE = Text(nl="samen {value}", en="{value} in all")
OF_TYPE = Text(nl="{n} × {type}", en="{n} × {type}")
INITIALS = Text(nl="Nagezien en ontvangen, paraaf", en="Checked and received, initials")

ADDENDUM = Text(nl="Addendum {n}", en="Addendum {n}")
ADDENDUM_SUMMARY = Text(
    nl="bij de {title} {loan} van {agreed_on}",
    en="to the {title} {loan} of {agreed_on}",
)
ADDENDUM_SUMMARY_UNDATED = Text(nl="bij de {title} {loan}", en="to the {title} {loan}")
ADDENDUM_TITLES: Mapping[Template, Text] = {
    Template.LOAN_FOR_USE: Text(nl="bruikleenovereenkomst", en="loan agreement"),
    Template.RENT: Text(nl="huurovereenkomst", en="rental agreement"),
}
SWAPPED = Plural(
    one=Text(nl="Gewisseld", en="Swapped"),
    many=Text(nl="Gewisseld ({n})", en="Swapped ({n})"),
)
ADDED = Plural(
    one=Text(nl="Toegevoegd", en="Added"),
    many=Text(nl="Toegevoegd ({n})", en="Added ({n})"),
)
REMOVED = Plural(
    one=Text(nl="Niet meer in bruikleen", en="No longer on loan"),
    many=Text(nl="Niet meer in bruikleen ({n})", en="No longer on loan ({n})"),
)
BACK = Text(nl="terug", en="back")
OUT = Text(nl="mee", en="out")
FROM_ON = Text(nl="Vanaf", en="From")
NOW = Text(nl="In bruikleen daarna", en="On loan afterwards")
ADDENDUM_TERMS = Text(
    nl="Dit addendum hoort bij de {title} {loan}. Voor wat hier staat gelden dezelfde afspraken; "
    "al het andere blijft zoals het was.",
    en="This addendum is part of the {title} {loan}. The same terms apply to what is listed here; "
    "everything else stays as it was.",
)
