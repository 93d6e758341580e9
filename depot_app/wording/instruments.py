"""Words for instruments: states, conditions, where they came from, and the fields of their form."""

from collections.abc import Mapping
from typing import assert_never

from depot_app.domain.instruments import Acquisition, Condition, InstrumentState, Life
from depot_app.domain.places import PlaceKind
from depot_app.domain.types import Family, TransportClass
from depot_app.wording.papers import CONDITIONS
from depot_app.wording.voice import Text

AVAILABLE = Text(nl="beschikbaar", en="available")
RESERVED = Text(nl="gereserveerd", en="reserved")
ON_LOAN = Text(nl="uitgeleend", en="on loan")
IN_REPAIR = Text(nl="in reparatie", en="in repair")
MISSING = Text(nl="vermist", en="missing")
WRITTEN_OFF = Text(nl="afgevoerd", en="written off")
IN_USE = Text(nl="in gebruik", en="in use")

GIFT = Text(nl="schenking", en="gift")
PURCHASE = Text(nl="aankoop", en="purchase")
TRANSFER = Text(nl="overdracht", en="transfer")

FAMILIES: Mapping[Family, Text] = {
    Family.STRINGS: Text(nl="strijkinstrumenten", en="strings"),
    Family.PLUCKED: Text(nl="tokkelinstrumenten", en="plucked strings"),
    Family.WOODWIND: Text(nl="houtblazers", en="woodwind"),
    Family.BRASS: Text(nl="koperblazers", en="brass"),
    Family.PERCUSSION: Text(nl="slagwerk", en="percussion"),
    Family.KEYBOARD: Text(nl="toetsinstrumenten", en="keyboards"),
    Family.WORLD: Text(nl="overige", en="others"),
    Family.ELECTRONICS: Text(nl="elektronica", en="electronics"),
}
TRANSPORT: Mapping[TransportClass, Text] = {
    TransportClass.TAKES_HOME: Text(nl="gaat mee naar huis", en="goes home"),
    TransportClass.STAYS_AT_SCHOOL: Text(nl="blijft op school", en="stays at school"),
    TransportClass.SPECIAL_TRANSPORT: Text(nl="bijzonder vervoer", en="special transport"),
}
PLACE_KINDS: Mapping[PlaceKind, Text] = {
    PlaceKind.BUILDING: Text(nl="gebouw", en="building"),
    PlaceKind.HALL: Text(nl="zaal", en="hall"),
    PlaceKind.RACK: Text(nl="stelling", en="rack"),
    PlaceKind.SHELF: Text(nl="schap", en="shelf"),
    PlaceKind.VEHICLE: Text(nl="voertuig", en="vehicle"),
    PlaceKind.WORKSHOP: Text(nl="atelier", en="workshop"),
    PlaceKind.TRANSIT: Text(nl="onderweg", en="in transit"),
}
FIELDS: Mapping[str, Text] = {
    "number": Text(nl="Nummer", en="Number"),
    "old_number": Text(nl="Oud nummer", en="Old number"),
    "type": Text(nl="Soort", en="Type"),
    "size": Text(nl="Maat", en="Size"),
    "brand": Text(nl="Merk", en="Brand"),
    "model": Text(nl="Model", en="Model"),
    "serial": Text(nl="Serienummer", en="Serial number"),
    "year": Text(nl="Bouwjaar", en="Year made"),
    "acquired_on": Text(nl="Verworven op", en="Acquired on"),
    "acquisition": Text(nl="Herkomst", en="Acquisition"),
    "donor": Text(nl="Schenker", en="Donor"),
    "price": Text(nl="Aankoopprijs", en="Price"),
    "value": Text(nl="Waarde", en="Value"),
    "valued_on": Text(nl="Getaxeerd op", en="Valued on"),
    "condition": Text(nl="Staat", en="Condition"),
    "inspected_on": Text(nl="Nagekeken op", en="Inspected on"),
    "place": Text(nl="Plaats", en="Place"),
    "owner": Text(nl="Eigenaar", en="Owner"),
    "programme": Text(nl="Programma", en="Programme"),
    "state": Text(nl="Status", en="State"),
    "state_on": Text(nl="Status sinds", en="State since"),
    "state_reason": Text(nl="Reden van de status", en="Reason for the state"),
    "borrower": Text(nl="Relatie", en="Borrower"),
    "loan": Text(nl="Bruikleen", en="Loan"),
    "lent_on": Text(nl="Uitgeleend op", en="Lent on"),
    "due": Text(nl="Terug op", en="Due"),
    "fee": Text(nl="Vergoeding", en="Fee"),
    "deposit": Text(nl="Borg", en="Deposit"),
    "loan_programme": Text(nl="Programma van de bruikleen", en="Programme of the loan"),
    "children": Text(nl="Aantal kinderen", en="Number of children"),
    "child": Text(nl="Voornaam van het kind", en="Child’s first name"),
    "repair": Text(nl="Reparatie", en="Repair"),
    "kit": Text(nl="Toebehoren", en="Kit"),
    "labelled_on": Text(nl="Etiket erop sinds", en="Label on it since"),
    "notes": Text(nl="Opmerkingen", en="Notes"),
    "title": Text(nl="Eigen naam", en="Own name"),
    "story": Text(nl="Verhaal", en="Story"),
    "wish": Text(nl="Wens van de schenker", en="Donor's wish"),
    "restriction": Text(nl="Beperking", en="Restriction"),
    "fund": Text(nl="Fonds", en="Fund"),
}
"""The fields of an instrument, by the keys of lists."""


def state(of: InstrumentState) -> Text:
    """What a state is called."""
    match of:
        case InstrumentState.AVAILABLE:
            return AVAILABLE
        case InstrumentState.RESERVED:
            return RESERVED
        case InstrumentState.ON_LOAN:
            return ON_LOAN
        case InstrumentState.IN_REPAIR:
            return IN_REPAIR
        case InstrumentState.MISSING:
            return MISSING
        case InstrumentState.WRITTEN_OFF:
            return WRITTEN_OFF
        case _:
            assert_never(of)


def life(of: Life) -> Text:
    """What is said of whether the depot still has it."""
    match of:
        case Life.IN_USE:
            return IN_USE
        case Life.MISSING:
            return MISSING
        case Life.WRITTEN_OFF:
            return WRITTEN_OFF
        case _:
            assert_never(of)


def acquisition(of: Acquisition) -> Text:
    """How an instrument came to the depot."""
    match of:
        case Acquisition.GIFT:
            return GIFT
        case Acquisition.PURCHASE:
            return PURCHASE
        case Acquisition.TRANSFER:
            return TRANSFER
        case _:
            assert_never(of)


def condition(of: Condition) -> Text:
    """What a grade means; the letter stands before it."""
    return CONDITIONS[of]
