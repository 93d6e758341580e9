"""The sentences of refusals about kits: parts, their labels, and what is missing."""

from depot_app.domain import refusals_kits as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.PartNotInKit: Saying(
        Text(
            nl="Bij {instrument} hoort geen {part}: voeg het onderdeel eerst toe.",
            en="No {part} belongs to {instrument}: add the part first.",
        )
    ),
    no.PartInKit: Saying(
        Text(
            nl="Bij {instrument} hoort al een {part}: zeg bij dat onderdeel hoe het ermee staat.",
            en="A {part} belongs to {instrument} already: say how that part is.",
        )
    ),
    no.PartLabelled: Saying(
        Text(
            nl="Dit onderdeel van {instrument} ({part}) heeft al een eigen nummer, {number}: druk dat opnieuw af.",
            en="This part of {instrument} ({part}) has a number of its own already, {number}: print that label again.",
        )
    ),
    no.PartNotLabelled: Saying(
        Text(
            nl="Dit onderdeel van {instrument} ({part}) heeft geen eigen etiket: geef het er eerst een.",
            en="This part of {instrument} ({part}) has no label of its own: give it one first.",
        )
    ),
    no.PartNotHere: Saying(
        Text(
            nl="Dit onderdeel van {instrument} ({part}) is vermist: geef het een etiket zodra het terug is.",
            en="This part of {instrument} ({part}) is missing: give it a label once it is back.",
        )
    ),
    no.IsAPart: Saying(
        Text(
            nl="{code} is een onderdeel ({part}) van {instrument}: scan het etiket op het instrument zelf.",
            en="{code} is a part ({part}) of {instrument}: scan the label on the instrument itself.",
        )
    ),
    no.PartOfAnother: Saying(
        Text(
            nl="Dit onderdeel ({part}) hoort bij {instrument}, niet bij {hand}: leg het terug bij {instrument}, "
            "of zeg dat het nu bij {hand} is.",
            en="This part ({part}) belongs to {instrument}, not to {hand}: put it back with {instrument}, "
            "or say that it is with {hand} now.",
        )
    ),
    no.HandHasNoSuchPart: Saying(
        Text(
            nl="Bij {instrument} hoort geen {part}: leg het onderdeel terug, of voeg het eerst toe aan het toebehoren.",
            en="No {part} belongs to {instrument}: put the part back, or add it to the kit first.",
        )
    ),
    no.IsWithItsOwn: Saying(
        Text(
            nl="{code} ({part}) is al bij {instrument}: er is niets te ruilen.",
            en="{code} ({part}) is with {instrument} already: there is nothing to exchange.",
        )
    ),
    no.LossClosed: Saying(
        Text(
            nl="Dit onderdeel van {instrument} ({part}) is op {on} al afgesloten, {outcome}: "
            "is het weer weg, zeg dan bij het instrument dat het ontbreekt.",
            en="The search for this part of {instrument} ({part}) ended on {on} already, {outcome}: "
            "if it is gone again, say with the instrument that it is missing.",
        )
    ),
    no.SupplyOfOtherKind: Saying(
        Text(
            nl="{name} ({supply}) kan niet in de plaats komen van dit onderdeel ({part}): kies een ander materiaal.",
            en="{name} ({supply}) cannot take the place of this part ({part}): choose another supply.",
        )
    ),
    no.NoneInStock: Saying(
        Text(
            nl="Van {name} ({supply}) is er geen meer in huis: kies een ander materiaal, of sluit af zonder voorraad.",
            en="No {name} ({supply}) is left in the house: choose another supply, or close it without one.",
        )
    ),
}
