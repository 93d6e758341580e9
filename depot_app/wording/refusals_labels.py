"""The sentences of refusals about labels."""

from depot_app.domain import refusals_labels as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.NoLabelOfOurs: Saying(
        Text(
            nl="“{code}” staat niet op een etiket dat ergens op geplakt wordt: scan een instrument of een plaats.",
            en="“{code}” is on no label that is stuck on anything: scan an instrument or a place.",
        )
    ),
    no.NotItsLabel: Saying(
        Text(
            nl="“{code}” is een oude of andere code van {number}: scan het etiket met {number}.",
            en="“{code}” is an old or other code of {number}: scan the label that says {number}.",
        )
    ),
    no.NotPrintedYet: Saying(
        Text(
            nl="Het etiket van {number} is nog niet gedrukt: het staat al in de wachtrij.",
            en="The label of {number} was not printed yet: it is in the queue already.",
        )
    ),
    no.NeedsNoLabel: Saying(
        Text(
            nl="{number} staat niet in de wachtrij van etiketten: vraag eerst een etiket.",
            en="{number} is not in the queue of labels: ask for a label first.",
        )
    ),
    no.UnknownRun: Saying(
        Text(
            nl="Er is geen etikettenronde “{text}”: kies een ronde uit de lijst.",
            en="There is no label run “{text}”: choose a run from the list.",
        )
    ),
    no.AllStuck: Saying(
        Text(
            nl="Van ronde {run} zit elk etiket erop: er is niets om opnieuw te drukken.",
            en="Every label of run {run} is on: there is nothing to print again.",
        )
    ),
    no.NobodyToCall: Saying(
        Text(
            nl="Op een kofferlabel staat wie een vinder belt: vul eerst telefoon of e-mail in bij Wie er uitleent.",
            en="A case tag says whom a finder calls: fill in telephone or e-mail under Who lends first.",
        )
    ),
    no.TooSmallForTag: Saying(
        Text(
            nl="Op {stock} past geen kofferlabel: kies een etiket van ten minste 80 bij 50 mm, zoals {fitting}.",
            en="A case tag does not fit on {stock}: choose a label of at least 80 by 50 mm, such as {fitting}.",
        )
    ),
}
