"""The sentences of refusals about two records of one instrument."""

from depot_app.domain import refusals_merging as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.MoreThanTwo: Saying(
        Text(
            nl="Er zijn {amount} instrumenten gekozen en twee kaarten tegelijk kunnen samen: kies er een of twee.",
            en="{amount} instruments are chosen and two records at a time can be merged: choose one or two.",
        )
    ),
    no.SameRecord: Saying(
        Text(
            nl="“{code}” is al de kaart van {instrument}: scan het andere nummer van dit instrument.",
            en="“{code}” is the record of {instrument} already: scan the other number of this instrument.",
        )
    ),
    no.OtherTypes: Saying(
        Text(
            nl="{kept} is een {kept_type} en {other} een {other_type}, dus niet hetzelfde instrument: kies een andere.",
            en="{kept} is a {kept_type} and {other} a {other_type}, so not the same instrument: choose another.",
        )
    ),
    no.BothOnLoan: Saying(
        Text(
            nl="{kept} staat op bruikleen {kept_loan} en {other} op {other_loan}: neem eerst een van beide in.",
            en="{kept} is on loan {kept_loan} and {other} on {other_loan}: take one of them back first.",
        )
    ),
    no.BothInRepair: Saying(
        Text(
            nl="{kept} heeft reparatie {kept_repair} en {other} heeft {other_repair}: rond eerst een van beide af.",
            en="{kept} has repair {kept_repair} and {other} has {other_repair}: end one of them first.",
        )
    ),
    no.LentAndGone: Saying(
        Text(
            nl="{instrument} staat op bruikleen {loan} en kan dus niet afgevoerd zijn: kies de andere status.",
            en="{instrument} is on loan {loan} and so cannot be written off: choose the other state.",
        )
    ),
    no.BrokenUpBefore: Saying(
        Text(
            nl="{instrument} is gesloopt en {other} is er nog: voer {other} eerst af, of kies een ander instrument.",
            en="{instrument} was broken up and {other} is still there: write {other} off first, or choose another one.",
        )
    ),
}
