"""The sentences of refusals about values, checks of condition and photos."""

from depot_app.domain import refusals_photos as photos
from depot_app.domain import refusals_values as values
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

_VALUES: Sayings = {
    values.ValuedLater: Saying(
        Text(
            nl="{on} moet nog komen: geef de dag waarop de waarde is vastgesteld.",
            en="{on} has yet to come: give the day on which the value was found.",
        )
    ),
    values.NeverChecked: Saying(
        Text(
            nl="De staat van {instrument} is nog nooit vastgelegd: kijk het eerst na.",
            en="The condition of {instrument} was never recorded: inspect it first.",
        )
    ),
    values.CheckedLater: Saying(
        Text(
            nl="{on} moet nog komen: geef de dag waarop er is gekeken.",
            en="{on} has yet to come: give the day on which someone looked.",
        )
    ),
}

_PHOTOS: Sayings = {
    photos.NotAPhoto: Saying(
        Text(
            nl="{file} is geen foto die hier gelezen kan worden: neem een van {kinds}.",
            en="{file} is not a photo that can be read here: take one of {kinds}.",
        ),
        without={
            "file": Text(
                nl="Dit is geen foto die hier gelezen kan worden: neem een van {kinds}.",
                en="This is not a photo that can be read here: take one of {kinds}.",
            )
        },
    ),
    photos.PhotoDamaged: Saying(
        Text(
            nl="De foto {file} is beschadigd of niet heel: haal hem opnieuw van de camera.",
            en="The photo {file} is damaged or not whole: fetch it from the camera again.",
        ),
        without={
            "file": Text(
                nl="Deze foto is beschadigd of niet heel: kopieer hem opnieuw.",
                en="This photo is damaged or not whole: copy it again.",
            )
        },
    ),
    photos.PhotoTooLarge: Saying(
        Text(
            nl="De foto {file} is {size} MB en mag {most} MB zijn: maak hem kleiner.",
            en="The photo {file} is {size} MB and may be {most} MB: make it smaller.",
        ),
        without={
            "file": Text(
                nl="Deze foto is {size} MB en mag {most} MB zijn: maak hem kleiner.",
                en="This photo is {size} MB and may be {most} MB: make it smaller.",
            )
        },
    ),
    photos.PhotoTooManyPixels: Saying(
        Text(
            nl="De foto {file} heeft {pixels} miljoen beeldpunten en mag er {most} miljoen hebben: maak hem kleiner.",
            en="The photo {file} has {pixels} million pixels and may have {most} million: make it smaller.",
        ),
        without={
            "file": Text(
                nl="Deze foto heeft {pixels} miljoen beeldpunten en mag er {most} miljoen hebben: maak hem kleiner.",
                en="This photo has {pixels} million pixels and may have {most} million: make it smaller.",
            )
        },
    ),
    photos.PhotoThere: Saying(
        Text(
            nl="{instrument} heeft deze foto al: kies een andere.",
            en="{instrument} has this photo already: choose another.",
        )
    ),
    photos.PhotosFull: Saying(
        Text(
            nl="{instrument} kan {most} foto’s hebben: haal er eerst een weg.",
            en="{instrument} can have {most} photos: remove one first.",
        )
    ),
    photos.PhotoGone: Saying(
        Text(
            nl="Het bestand van deze foto ({sha256}) is veranderd: zet de map met foto’s terug uit een back-up.",
            en="The file of this photo ({sha256}) was changed: put the folder of photos back from a backup.",
        ),
        without={
            "changed": Text(
                nl="Het bestand van deze foto ({sha256}) is er niet: zet de map met foto’s terug uit een back-up.",
                en="The file of this photo ({sha256}) is not there: put the folder of photos back from a backup.",
            )
        },
    ),
    photos.NothingToPaste: Saying(
        Text(
            nl="Er is geen foto gekopieerd: kopieer eerst een foto en plak dan.",
            en="No photo was copied: copy a photo first, then paste.",
        )
    ),
}

SAYINGS: Sayings = {**_VALUES, **_PHOTOS}
"""The sentence of every class of these rooms."""
