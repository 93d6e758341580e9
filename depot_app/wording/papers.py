"""Words that all papers share, and those of labels."""

from collections.abc import Mapping

from depot_app.domain.instruments import Condition
from depot_app.wording.voice import Plural, Text

PAGE_OF = Text(nl="pagina {page} van {pages}", en="page {page} of {pages}")
PRINTED = Text(nl="afgedrukt {day}", en="printed {day}")
TEXT_VERSION = Text(nl="tekst {version}", en="text {version}")
CONTINUED = Text(nl="vervolg op de volgende pagina", en="continued on the next page")
CONTINUATION = Text(nl="{title}, vervolg", en="{title}, continued")
REGISTRATION = Text(nl="KvK {registration}", en="Chamber of Commerce {registration}")
SCHOOL = Text(nl="{name} ({brin}, vestiging {site})", en="{name} ({brin}, site {site})")
CODE = Text(nl="{name} ({code})", en="{name} ({code})")
FROM = Text(nl="Instrumenten van", en="Instruments of")

REPRESENTED = Text(nl="vertegenwoordigd door {name}, {role}", en="represented by {name}, {role}")
REPRESENTED_BY = Text(nl="vertegenwoordigd door {name}", en="represented by {name}")
FOR_CHILD = Text(nl="ouder of verzorger van {child}", en="parent or guardian of {child}")
BLANK_REPRESENTATIVE = Text(nl="vertegenwoordigd door", en="represented by")
BLANK_CHILD = Text(nl="voornaam kind", en="child’s first name")
BLANK_ADDRESS = Text(nl="adres", en="address")
BLANK_CONTACT = Text(nl="e-mail of telefoon", en="e-mail or telephone")

SIGN_FOR = Text(nl="Voor de {role}", en="For the {role}")
SIGN_PLACE = Text(nl="Plaats en datum", en="Place and date")
SIGN_DATE = Text(nl="Datum", en="Date")
SIGN_NAME = Text(nl="Naam", en="Name")
SIGN_MARK = Text(nl="Handtekening", en="Signature")

NUMBER = Text(nl="Nummer", en="Number")
KIND_AND_SIZE = Text(nl="Soort en maat", en="Type and size")
MAKE = Text(nl="Merk, model, serie", en="Brand, model, serial")
CONDITION = Text(nl="Staat", en="Condition")
KIT = Text(nl="Toebehoren", en="Kit")
VALUE = Text(nl="Waarde", en="Value")
OLD_NUMBER = Text(nl="oud {number}", en="old {number}")
NOT_THERE = Text(nl="zonder {parts}", en="without {parts}")
DAMAGED = Text(nl="beschadigd: {parts}", en="damaged: {parts}")
NO_KIT = Text(nl="geen", en="none")
NO_SERIAL = Text(nl="zonder serienummer", en="no serial number")

CONDITIONS: Mapping[Condition, Text] = {
    Condition.A: Text(nl="als nieuw", en="as new"),
    Condition.B: Text(nl="goed", en="good"),
    Condition.C: Text(nl="speelbaar, gebruikssporen", en="playable, signs of use"),
    Condition.D: Text(nl="reparatie nodig", en="needs repair"),
    Condition.E: Text(nl="voor onderdelen", en="for parts"),
}
LEGEND = Text(nl="Staat: {grades}.", en="Condition: {grades}.")

INSTRUMENTS = Plural(
    one=Text(nl="{n} instrument", en="{n} instrument"),
    many=Text(nl="{n} instrumenten", en="{n} instruments"),
)

LABELS = Text(nl="Etiketten", en="Labels")
FOUND = Text(nl="Gevonden? {contact}", en="Found? {contact}")
TRUE_SIZE = Text(
    nl="{stock} · afdrukken op ware grootte (100 %), niet passend maken",
    en="{stock} · print at actual size (100%), do not fit to page",
)
