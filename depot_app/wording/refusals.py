"""A sentence for every no and every fault: what it is about, why, and the way out."""

from depot_app.domain import refusals as no
from depot_app.wording import (
    counts_faults,
    faults,
    imports_faults,
    refusals_intake,
    refusals_kits,
    refusals_labels,
    refusals_lending,
    refusals_lists,
    refusals_merging,
    refusals_places,
    refusals_stocks,
    refusals_supplies,
    refusals_types,
    refusals_values,
)
from depot_app.wording.sayings import Saying, Sayings, say
from depot_app.wording.voice import Text, Voice


def sentence(voice: Voice, what: Exception) -> str:
    """What to tell a person about a refusal, an unreadable input or a trouble of the database, in one sentence."""
    return say(voice, what, SAYINGS)


_CODES = {
    no.UnknownThing: Saying(
        Text(
            nl="Niets heeft hier de code “{code}”: controleer het nummer of zoek op woorden.",
            en="Nothing here has the code “{code}”: check the number or search by words.",
        )
    ),
    no.UnknownType: Saying(
        Text(
            nl="“{text}” staat niet in de lijst van soorten: kies {near} of een andere soort.",
            en="“{text}” is not in the list of types: choose {near} or another type.",
        ),
        without={
            "near": Text(
                nl="“{text}” staat niet in de lijst van soorten: kies een soort uit de lijst.",
                en="“{text}” is not in the list of types: choose one from the list.",
            )
        },
    ),
    no.SizeNotOfType: Saying(
        Text(
            nl="De soort {type} heeft geen maat “{size}”: kies uit {sizes}.",
            en="The type {type} has no size “{size}”: choose from {sizes}.",
        ),
        without={
            "sizes": Text(
                nl="De soort {type} heeft geen maten en dus ook geen “{size}”: laat de maat leeg.",
                en="The type {type} has no sizes and so no “{size}”: leave the size empty.",
            )
        },
    ),
    no.UnknownBorrower: Saying(
        Text(
            nl="Geen relatie heet “{text}”: kies {near}, of voeg de relatie eerst toe.",
            en="No borrower is called “{text}”: choose {near}, or add the borrower first.",
        ),
        without={
            "near": Text(
                nl="Geen relatie heet “{text}”: zoek op een ander woord, of voeg de relatie eerst toe.",
                en="No borrower is called “{text}”: search by another word, or add the borrower first.",
            )
        },
    ),
    no.SeveralBorrowers: Saying(
        Text(
            nl="Meer dan één relatie heet “{name}”: kies op nummer ({numbers}).",
            en="More than one borrower is called “{name}”: choose by number ({numbers}).",
        )
    ),
    no.NotAPlace: Saying(
        Text(
            nl="“{code}” is geen plaats: geef de naam of het nummer van een plaats.",
            en="“{code}” is not a place: give the name or number of a place.",
        )
    ),
    no.NotALoan: Saying(
        Text(
            nl="“{code}” is geen bruikleen: geef het nummer van een bruikleen, dat begint met een 4.",
            en="“{code}” is not a loan: give the number of a loan, which begins with a 4.",
        )
    ),
    no.NotARepair: Saying(
        Text(
            nl="“{code}” is geen reparatie: geef het nummer van een reparatie, dat begint met een 5.",
            en="“{code}” is not a repair: give the number of a repair, which begins with a 5.",
        )
    ),
    no.NotAnInstrument: Saying(
        Text(
            nl="“{code}” is geen instrument: scan het etiket van een instrument.",
            en="“{code}” is not an instrument: scan the label of an instrument.",
        )
    ),
    no.CodeTaken: Saying(
        Text(
            nl="De code “{code}” is al van {by}: gebruik een andere code.",
            en="The code “{code}” is that of {by} already: use another code.",
        )
    ),
    no.UnknownImport: Saying(
        Text(
            nl="Er is geen import “{text}” die nog terug te nemen is: controleer het nummer in het logboek.",
            en="There is no import “{text}” that can still be taken back: check its number in the journal.",
        )
    ),
    no.NothingChosen: Saying(
        Text(
            nl="Er is nog niets gekozen: kies eerst iets in de lijst, of scan het.",
            en="Nothing is chosen yet: choose something in the list first, or scan it.",
        )
    ),
    no.NothingScanned: Saying(
        Text(
            nl="Er is nog niets gescand: scan eerst een instrument.",
            en="Nothing was scanned yet: scan an instrument first.",
        )
    ),
}

_REPAIRS = {
    no.RepairOpenAlready: Saying(
        Text(
            nl="{instrument} heeft al een open reparatie ({repair}): werk die bij.",
            en="{instrument} has an open repair already ({repair}): go on with that one.",
        )
    ),
    no.RepairClosed: Saying(
        Text(
            nl="Reparatie {repair} is al afgerond: meld een nieuwe.",
            en="Repair {repair} has ended already: report a new one.",
        )
    ),
    no.RepairStep: Saying(
        Text(
            nl="Reparatie {repair} is “{now}” en kan niet naar “{wanted}”: kies uit {possible}.",
            en="Repair {repair} is “{now}” and cannot become “{wanted}”: choose from {possible}.",
        ),
        without={
            "possible": Text(
                nl="Reparatie {repair} is “{now}” en kan niet naar “{wanted}”: meld een nieuwe reparatie.",
                en="Repair {repair} is “{now}” and cannot become “{wanted}”: report a new repair.",
            )
        },
    ),
}

_COUNTS = {
    no.CountBooked: Saying(
        Text(
            nl="Telling {count} is al geboekt: begin een nieuwe telling.",
            en="Count {count} was booked already: start a new count.",
        )
    ),
    no.NothingCounted: Saying(
        Text(
            nl="In telling {count} is nog niets gescand: scan eerst, of voeg een telpakket samen.",
            en="Nothing was scanned in count {count} yet: scan first, or merge a count pack.",
        )
    ),
    no.PackOfAnotherCount: Saying(
        Text(
            nl="Het telpakket {path} hoort bij telling {count}: voeg het daar samen.",
            en="The count pack {path} belongs to count {count}: merge it there.",
        )
    ),
    no.EventTampered: Saying(
        Text(
            nl="Scan {sequence} van {device} is al bekend met een andere inhoud: haal het telpakket opnieuw op.",
            en="Scan {sequence} of {device} is known with other contents: fetch the count pack again.",
        )
    ),
}

_WORK = {
    no.ChangedMeanwhile: Saying(
        Text(
            nl="Iemand anders heeft {thing} {number} intussen gewijzigd: bekijk het opnieuw en probeer het nog eens.",
            en="Someone else changed {thing} {number} meanwhile: look again and retry.",
        ),
        without={
            "number": Text(
                nl="Iemand anders heeft {thing} intussen gewijzigd: bekijk het opnieuw en probeer het nog eens.",
                en="Someone else changed {thing} meanwhile: look again and retry.",
            )
        },
    ),
    no.ChangedSince: Saying(
        Text(
            nl="Ongedaan maken kan niet meer, want {what} {number} is daarna veranderd: wijzig het met de hand.",
            en="This can no longer be undone, since {what} {number} changed afterwards: change it by hand.",
        ),
        without={
            "number": Text(
                nl="Ongedaan maken kan niet meer, want {what} is daarna veranderd: wijzig het met de hand.",
                en="This can no longer be undone, since {what} changed afterwards: change it by hand.",
            )
        },
    ),
    no.NothingToUndo: Saying(
        Text(
            nl="Er is niets van deze persoon om ongedaan te maken: kies wie het deed.",
            en="There is nothing of this person to undo: choose who did it.",
        )
    ),
    no.DeedOfAnother: Saying(
        Text(
            nl="Dit deed {by}: alleen wie het deed, kan het ongedaan maken.",
            en="{by} did this: only who did it can undo it.",
        )
    ),
    no.CannotUndo: Saying(
        Text(
            nl="Ongedaan maken kan niet bij {deed}: leg een wijziging vast als het anders moet.",
            en="Undo is not possible for {deed}: record a change if it must be otherwise.",
        )
    ),
    no.NotEmpty: Saying(
        Text(
            nl="Er staan al {instruments} instrumenten in deze database: kies voor voorbeelden een nieuw bestand.",
            en="This database holds {instruments} instruments already: choose a new file for the examples.",
        )
    ),
    no.BackupDamaged: Saying(
        Text(
            nl="De back-up {path} is niet meer zoals hij is gemaakt: neem een andere back-up.",
            en="The backup {path} is no longer what it was when made: take another backup.",
        )
    ),
    no.NothingToLabel: Saying(
        Text(
            nl="Er is niets om een etiket voor te drukken: kies andere woorden of scan een instrument.",
            en="There is nothing to print a label for: choose other words or scan an instrument.",
        )
    ),
    no.UnknownStock: Saying(
        Text(
            nl="De etiketsoort “{stock}” is niet bekend: kies uit {known}.",
            en="The label stock “{stock}” is not known: choose from {known}.",
        )
    ),
    no.StartBeyondSheet: Saying(
        Text(
            nl="Plaats {start} is er niet op een vel van {positions} etiketten: kies 1 tot en met {positions}.",
            en="A sheet of {positions} labels has no position {start}: choose 1 to {positions}.",
        )
    ),
    no.BrokenRule: Saying(
        Text(
            nl="De database liet dit niet toe ({rule}) en er is niets veranderd: bekijk het opnieuw.",
            en="The database did not allow this ({rule}) and nothing changed: look again.",
        )
    ),
}

SAYINGS: Sayings = {
    **_CODES, **_REPAIRS, **_COUNTS, **_WORK, **refusals_lending.SAYINGS, **faults.SAYINGS, **imports_faults.SAYINGS,
    **counts_faults.SAYINGS, **refusals_places.SAYINGS, **refusals_intake.SAYINGS, **refusals_labels.SAYINGS,
    **refusals_kits.SAYINGS, **refusals_supplies.SAYINGS, **refusals_values.SAYINGS,
    **refusals_types.SAYINGS, **refusals_lists.SAYINGS, **refusals_stocks.SAYINGS, **refusals_merging.SAYINGS,
}  # fmt: skip
"""The sentence of every class that can be raised at a person."""
