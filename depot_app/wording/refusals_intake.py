"""The sentences of refusals about intake and donors."""

from depot_app.domain import refusals_intake as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.UnknownIntake: Saying(
        Text(
            nl="Intake {code} is niet bekend: kies er een uit de lijst.",
            en="Intake {code} is not known: choose one from the list.",
        )
    ),
    no.IntakeStep: Saying(
        Text(
            nl="Dit kan niet bij intake {intake}, want die is {stands}: kijk op de kaart wat de volgende stap is.",
            en="This is not possible for intake {intake}, which is {stands}: its card says what the next step is.",
        )
    ),
    no.WithoutReason: Saying(
        Text(
            nl="Intake {intake} wordt niet zonder reden geweigerd: vul in waarom, de schenker hoort het ook.",
            en="Intake {intake} is not refused without a reason: fill in why, the donor is told it too.",
        )
    ),
    no.ReceivedBeforeOffer: Saying(
        Text(
            nl="Intake {intake} kwam niet op {on}, want het aanbod is van {offered}: kies een latere dag.",
            en="Intake {intake} cannot have been received on {on}, since the offer came on {offered}: "
            "choose a later day.",
        )
    ),
    no.ReceivedLater: Saying(
        Text(
            nl="{on} moet nog komen: noteer de ontvangst van intake {intake} op de dag zelf.",
            en="{on} is still to come: note the receipt of intake {intake} on the day itself.",
        )
    ),
    no.IntakeNotAssessed: Saying(
        Text(
            nl="Intake {intake} is nog niet beoordeeld: beoordeel eerst wat het is en hoe het eraan toe is.",
            en="Intake {intake} was not assessed yet: assess first what it is and how it is.",
        )
    ),
    no.NothingToNumber: Saying(
        Text(
            nl="Van intake {intake} is de soort niet bekend: vul die in bij de beoordeling.",
            en="The type of intake {intake} is not known: fill it in at the assessment.",
        )
    ),
    no.NoPriceNamed: Saying(
        Text(
            nl="Voor hoeveel intake {intake} is verkocht, is niet bekend: vul het bedrag in.",
            en="It is not known for how much intake {intake} was sold: fill in the amount.",
        )
    ),
    no.NothingReceived: Saying(
        Text(
            nl="Intake {intake} is nog niet ontvangen: noteer eerst de ontvangst.",
            en="Intake {intake} was not received yet: note the receipt first.",
        )
    ),
    no.WithoutGiver: Saying(
        Text(
            nl="Van intake {intake} is niet bekend wie het gaf: vul eerst de naam in.",
            en="It is not known who gave intake {intake}: fill in the name first.",
        )
    ),
    no.DonorErased: Saying(
        Text(
            nl="De gegevens van deze schenker zijn gewist en komen niet terug: neem een nieuw aanbod apart op.",
            en="The details of this donor were erased and do not come back: take up a new offer by itself.",
        )
    ),
    no.DonorStillNeeded: Saying(
        Text(
            nl="De gegevens van deze schenker zijn nodig tot {until}: wis ze alleen eerder als de schenker dat vraagt.",
            en="The details of this donor are still needed until {until}: "
            "erase them earlier only where the donor asks for it.",
        ),
        without={
            "until": Text(
                nl="Van deze schenker loopt nog een intake: rond die eerst af.",
                en="An intake of this donor is still under way: complete it first.",
            )
        },
    ),
    no.RetentionTooShort: Saying(
        Text(
            nl="{years} jaar is te kort: bewaar de gegevens ten minste een jaar.",
            en="{years} years is too short: keep the details for a year at least.",
        )
    ),
}
