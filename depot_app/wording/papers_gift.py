"""Words of the receipt for whoever gave, sold or handed over."""

from collections.abc import Mapping

from depot_app.domain.instruments import Acquisition
from depot_app.wording.voice import Plural, Text

RECEIPT = Text(nl="Ontvangstbewijs", en="Receipt")
RECEIPT_OF = Text(nl="Ontvangstbewijs van {day}", en="Receipt of {day}")
SUMMARIES: Mapping[Acquisition, Plural] = {
    Acquisition.GIFT: Plural(
        one=Text(nl="{n} instrument, geschonken op {day}", en="{n} instrument, given on {day}"),
        many=Text(nl="{n} instrumenten, geschonken op {day}", en="{n} instruments, given on {day}"),
    ),
    Acquisition.PURCHASE: Plural(
        one=Text(nl="{n} instrument, gekocht op {day}", en="{n} instrument, bought on {day}"),
        many=Text(nl="{n} instrumenten, gekocht op {day}", en="{n} instruments, bought on {day}"),
    ),
    Acquisition.TRANSFER: Plural(
        one=Text(nl="{n} instrument, overgedragen op {day}", en="{n} instrument, transferred on {day}"),
        many=Text(nl="{n} instrumenten, overgedragen op {day}", en="{n} instruments, transferred on {day}"),
    ),
}
GIVERS: Mapping[Acquisition, Text] = {
    Acquisition.GIFT: Text(nl="Schenker", en="Donor"),
    Acquisition.PURCHASE: Text(nl="Verkoper", en="Seller"),
    Acquisition.TRANSFER: Text(nl="Overgedragen door", en="Transferred by"),
}
RECEIVER = Text(nl="Ontvanger", en="Receiver")
INTAKE = Text(nl="Intake", en="Intake")
WHAT = Text(nl="Wat", en="What")
MAKE = Text(nl="Merk, model, serie", en="Brand, model, serial")
CONDITION_AND_KIT = Text(nl="Staat en toebehoren", en="Condition and kit")
VALUE = Text(nl="Geschatte waarde", en="Estimated value")

OWNERSHIP: Mapping[Acquisition, Text] = {
    Acquisition.GIFT: Text(
        nl="De schenker draagt de eigendom van wat hierboven staat om niet over aan {lender}, "
        "die de schenking aanneemt.",
        en="The donor transfers the ownership of what is listed above free of charge to {lender}, "
        "which accepts the gift.",
    ),
    Acquisition.PURCHASE: Text(
        nl="De verkoper heeft wat hierboven staat verkocht en geleverd aan {lender}.",
        en="The seller has sold and delivered what is listed above to {lender}.",
    ),
    Acquisition.TRANSFER: Text(
        nl="De eigendom van wat hierboven staat gaat over op {lender}.",
        en="The ownership of what is listed above passes to {lender}.",
    ),
}
MAY_PART = Text(
    nl="Het depot mag een instrument dat er niet (meer) past verkopen of voor onderdelen gebruiken; "
    "de opbrengst komt het depot ten goede.",
    en="The depot may sell an instrument that has no use there (any more), or use it for parts; "
    "the proceeds benefit the depot.",
)
MAY_PART_SOME = Text(
    nl="Het depot mag intake {intakes} verkopen of voor onderdelen gebruiken; de opbrengst komt het depot ten goede.",
    en="The depot may sell intake {intakes}, or use it for parts; the proceeds benefit the depot.",
)
WISH = Text(nl="Wens: {wish}", en="Wish: {wish}")
WISH_NOTE = Text(
    nl="Het depot houdt zo goed mogelijk rekening met een wens; het is geen voorwaarde.",
    en="The depot takes a wish into account as well as it can; it is not a condition.",
)
OF_INTAKE = Text(nl="Intake {intake} · {text}", en="Intake {intake} · {text}")
RESTRICTION = Text(nl="Afgesproken: {restriction}", en="Agreed: {restriction}")
VALUE_NOTE = Text(
    nl="De geschatte waarde is een inschatting door het depot en geen taxatie.",
    en="The estimated value is an estimate by the depot and not an appraisal.",
)
PRIVACY = Text(
    nl="De gegevens van wie dit overdroeg staan apart van het register en worden {years} jaar na de ontvangst gewist.",
    en="The details of whoever handed this over are kept apart from the register "
    "and erased {years} years after receipt.",
)
RECEIVED_FOR = Text(nl="Voor ontvangst", en="Received for")
