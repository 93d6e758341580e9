"""Words for borrowers: who they are, and the fields of their form."""

from collections.abc import Mapping
from typing import assert_never

from depot_app.domain.borrowers import BorrowerKind
from depot_app.wording.voice import Text

ORGANISATION = Text(nl="organisatie", en="organisation")
HOUSEHOLD = Text(nl="gezin", en="household")

FIELDS: Mapping[str, Text] = {
    "number": Text(nl="Nummer", en="Number"),
    "name": Text(nl="Naam", en="Name"),
    "kind": Text(nl="Soort relatie", en="Kind"),
    "code": Text(nl="Schoolcode", en="School code"),
    "contact": Text(nl="Contactpersoon", en="Contact"),
    "role": Text(nl="Functie", en="Role"),
    "street": Text(nl="Straat", en="Street"),
    "house_number": Text(nl="Huisnummer", en="House number"),
    "postcode": Text(nl="Postcode", en="Postcode"),
    "city": Text(nl="Plaatsnaam", en="City"),
    "country": Text(nl="Land", en="Country"),
    "phone": Text(nl="Telefoon", en="Telephone"),
    "email": Text(nl="E-mail", en="E-mail"),
    "website": Text(nl="Website", en="Website"),
    "registration": Text(nl="KvK-nummer", en="Chamber of Commerce number"),
    "child": Text(nl="Voornaam van het kind", en="Child’s first name"),
    "language": Text(nl="Taal van de papieren", en="Language of the papers"),
    "holiday_region": Text(nl="Vakantieregio", en="Holiday region"),
    "delivery_note": Text(nl="Bezorgen", en="Delivery"),
    "blocked": Text(nl="Geblokkeerd omdat", en="Blocked because"),
    "notes": Text(nl="Opmerkingen", en="Notes"),
}
"""The fields of a borrower, by the keys of lists."""


def kind(of: BorrowerKind) -> Text:
    """What a kind of borrower is called."""
    match of:
        case BorrowerKind.ORGANISATION:
            return ORGANISATION
        case BorrowerKind.HOUSEHOLD:
            return HOUSEHOLD
        case _:
            assert_never(of)
