"""The sentences of refusals about supplies: what there is too little of, and what cannot come back."""

from depot_app.domain import refusals_supplies as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.AmountUnclear: Saying(
        Text(
            nl="“{text}” zegt niet hoeveel: schrijf het nummer, een sterretje en het aantal, zoals 20000121*5.",
            en="“{text}” does not say how many: write the number, an asterisk and the amount, such as 20000121*5.",
        )
    ),
    no.NotASupply: Saying(
        Text(
            nl="“{code}” is geen materiaal: alleen van materiaal gaan er meer dan één onder één nummer.",
            en="“{code}” is not a supply: only of a supply do more than one go under one number.",
        )
    ),
    no.SupplyStays: Saying(
        Text(
            nl="{name} ({supply}) wordt niet uitgeleend maar in huis gebruikt: kies iets anders, of wijzig de kaart.",
            en="{name} ({supply}) is not lent but used in the house: choose another, or change its card.",
        )
    ),
    no.TooFewSupplies: Saying(
        Text(
            nl="Van {name} ({supply}) zijn er nog {on_hand} in huis, geen {asked}: geef er minder mee of neem in.",
            en="Of {name} ({supply}) {on_hand} are left in the house, not {asked}: lend fewer, or take some back.",
        )
    ),
    no.FewerThanAreOut: Saying(
        Text(
            nl="Van {name} ({supply}) zijn er {out} uitgeleend, dus {total} in totaal kan niet: neem eerst in.",
            en="{out} of {name} ({supply}) are on loan, so that {total} in all cannot be: take some back first.",
        )
    ),
    no.NothingMoved: Saying(
        Text(
            nl="Bij {name} ({supply}) hoort een aantal van 1 tot 99.999: vul in hoeveel het er zijn.",
            en="{name} ({supply}) needs an amount from 1 to 99,999: fill in how many there are.",
        )
    ),
    no.NotThatManyOut: Saying(
        Text(
            nl="Van {name} ({supply}) zijn op bruikleen {loan} nog {out} uit, geen {asked}: tel na of kies een andere.",
            en="Of {name} ({supply}), {out} are still out on loan {loan}, not {asked}: count again or choose another.",
        )
    ),
    no.SupplyNotOut: Saying(
        Text(
            nl="{name} ({supply}) is niet uitgeleend: op de kaart staat waar het hoort.",
            en="{name} ({supply}) is not on loan: its card says where it belongs.",
        )
    ),
    no.SeveralHaveSupply: Saying(
        Text(
            nl="{name} ({supply}) is uit op {loans}: zeg welke bruikleen, of scan eerst een instrument ervan.",
            en="{name} ({supply}) is out on {loans}: say which loan, or scan an instrument of it first.",
        )
    ),
    no.SupplyTaken: Saying(
        Text(
            nl="“{name}” is er al, met nummer {by}: kies een andere naam, of boek het daar bij.",
            en="“{name}” is there already, with number {by}: choose another name, or add to it there.",
        )
    ),
    no.LoanWouldBeEmpty: Saying(
        Text(
            nl="Op bruikleen {loan} staat dan niets meer: maak de laatste scan ongedaan, of laat er één staan.",
            en="Nothing would be left on loan {loan}: undo the last scan, or leave one on it.",
        )
    ),
    no.NothingWon: Saying(
        Text(
            nl="Van {instrument} is nog niets gekozen dat bewaard blijft: kies een onderdeel, of voer het alleen af.",
            en="Nothing of {instrument} that is kept was chosen: choose a part, or only write it off.",
        )
    ),
}
