"""The sentences of the rules of the catalogue."""

from depot_app.domain import refusals_types as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.TypeCodeWrong: Saying(
        Text(
            nl="“{code}” kan geen code van een soort zijn: neem hooguit {longest} letters of cijfers, zoals VLN.",
            en="“{code}” cannot be the code of a type: take at most {longest} letters or digits, such as VLN.",
        )
    ),
    no.TypeCodeTaken: Saying(
        Text(
            nl="De code {code} is al van {by}: neem een andere code.",
            en="The code {code} is that of {by} already: take another code.",
        )
    ),
    no.TypeNameTaken: Saying(
        Text(
            nl="Er is al een soort {name} (code {code}): wijzig die, of kies een andere naam.",
            en="There is a type {name} already (code {code}): change that one, or choose another name.",
        )
    ),
    no.SizeInUse: Saying(
        Text(
            nl="{type} {size} kan niet weg, want er zijn instrumenten van die maat ({instruments}): "
            "geef die eerst een andere maat.",
            en="{type} {size} cannot go, since there are instruments of that size ({instruments}): "
            "give those another size first.",
        )
    ),
    no.TypeInUse: Saying(
        Text(
            nl="{type} kan niet weg, want er zijn of waren instrumenten van ({instruments}): "
            "het register bewaart alles, geef de soort zo nodig een andere naam.",
            en="{type} cannot go, since there are or were instruments of it ({instruments}): "
            "the register keeps everything, give the type another name if need be.",
        )
    ),
    no.ValuesTurned: Saying(
        Text(
            nl="De laagste waarde ligt boven de hoogste: draai ze om.",
            en="The lowest value is above the highest: turn them round.",
        )
    ),
    no.NoPercentage: Saying(
        Text(
            nl="Een restwaarde van {percent} % kan niet: geef 0 tot en met 100.",
            en="{percent} % cannot be left of a value: give 0 to 100.",
        )
    ),
    no.HalfDepreciation: Saying(
        Text(
            nl="Afschrijven vraagt de jaren én de restwaarde: vul beide in, of geen van beide.",
            en="Depreciation takes both the years and what is left: fill in both, or neither.",
        )
    ),
}
