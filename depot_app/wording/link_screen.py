"""The words of linking an unknown code to an instrument that is there."""

from depot_app.wording.voice import Text

LINK_IT = Text(nl="Koppel aan bestaand", en="Link to existing")
TITLE = Text(nl="Code koppelen aan een instrument", en="Link a code to an instrument")
CODE = Text(nl="Code", en="Code")
INSTRUMENT = Text(nl="Instrument", en="Instrument")
INSTRUMENT_HINT = Text(nl="nummer, oud nummer of serienummer", en="number, old number or serial number")
INSTRUMENT_HELP = Text(
    nl="Scan of typ een nummer dat er al is. Voortaan wordt dit instrument met beide codes gevonden.",
    en="Scan or type a number that is there. From now on this instrument is found by both codes.",
)
SAVE = Text(nl="Koppelen", en="Link")
LINKED = Text(nl="{code} geeft voortaan {number}", en="From now on {code} gives {number}")
