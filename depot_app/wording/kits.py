"""Words for the parts of kits and for how they were found."""

from collections.abc import Mapping

from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.parts import LossOutcome
from depot_app.wording.voice import Text

PARTS: Mapping[PartKind, Text] = {
    PartKind.CASE: Text(nl="koffer", en="case"),
    PartKind.BAG: Text(nl="hoes", en="bag"),
    PartKind.BOW: Text(nl="strijkstok", en="bow"),
    PartKind.ROSIN: Text(nl="hars", en="rosin"),
    PartKind.SHOULDER_REST: Text(nl="schoudersteun", en="shoulder rest"),
    PartKind.CLOTH: Text(nl="doekje", en="cloth"),
    PartKind.ENDPIN_STOP: Text(nl="pinhouder", en="endpin stop"),
    PartKind.STOOL: Text(nl="kruk", en="stool"),
    PartKind.STRAP: Text(nl="draagriem", en="strap"),
    PartKind.MOUTHPIECE: Text(nl="mondstuk", en="mouthpiece"),
    PartKind.LIGATURE: Text(nl="rietbinder", en="ligature"),
    PartKind.CAP: Text(nl="mondstukdop", en="mouthpiece cap"),
    PartKind.REED: Text(nl="riet", en="reed"),
    PartKind.SWAB: Text(nl="doorhaaldoek", en="swab"),
    PartKind.GREASE: Text(nl="vet", en="grease"),
    PartKind.OIL: Text(nl="olie", en="oil"),
    PartKind.CROOK: Text(nl="s-bocht", en="crook"),
    PartKind.CLEANING_ROD: Text(nl="pompstok", en="cleaning rod"),
    PartKind.SEAT_STRAP: Text(nl="fagotriem", en="seat strap"),
    PartKind.CRUTCH: Text(nl="handsteun", en="hand rest"),
    PartKind.STAND: Text(nl="standaard", en="stand"),
    PartKind.STICKS: Text(nl="stokken", en="sticks"),
    PartKind.MALLETS: Text(nl="kloppers", en="mallets"),
    PartKind.KEY: Text(nl="stemsleutel", en="tuning key"),
    PartKind.PLECTRUM: Text(nl="plectrum", en="plectrum"),
    PartKind.TUNER: Text(nl="stemapparaat", en="tuner"),
    PartKind.FOOTREST: Text(nl="voetbankje", en="footrest"),
    PartKind.CABLE: Text(nl="kabel", en="cable"),
    PartKind.COVER: Text(nl="dekhoes", en="cover"),
    PartKind.PEDAL: Text(nl="pedaal", en="pedal"),
    PartKind.POWER_SUPPLY: Text(nl="adapter", en="power supply"),
    PartKind.MANUAL: Text(nl="handleiding", en="manual"),
}

PART_STATES: Mapping[PartState, Text] = {
    PartState.PRESENT: Text(nl="aanwezig", en="present"),
    PartState.MISSING: Text(nl="ontbreekt", en="missing"),
    PartState.DAMAGED: Text(nl="beschadigd", en="damaged"),
}

OUTCOMES: Mapping[LossOutcome, Text] = {
    LossOutcome.FOUND: Text(nl="teruggevonden", en="found again"),
    LossOutcome.REPLACED: Text(nl="vervangen", en="replaced"),
    LossOutcome.GIVEN_UP: Text(nl="opgegeven", en="given up"),
}
