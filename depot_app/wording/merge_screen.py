"""The words of the screen that merges two records of one instrument."""

from depot_app.wording.voice import Plural, Text

DEED = Text(nl="Samenvoegen met een andere kaart", en="Merge with another record")
DO = Text(nl="Samenvoegen", en="Merge")
MODE = Text(nl="Samenvoegen", en="Merge")
SCAN = Text(nl="Scan het andere nummer van dit instrument", en="Scan the other number of this instrument")
TABLE = Text(nl="De twee kaarten naast elkaar", en="The two records side by side")

FIELD = Text(nl="Gegeven", en="Field")
STAYS = Text(nl="Blijft", en="Stays")
GOES = Text(nl="Andere kaart", en="Other record")
BECOMES = Text(nl="Wat het wordt", en="What it becomes")
FROM_KEPT = Text(nl="van {number}", en="from {number}")
FILLED = Text(nl="aangevuld", en="filled in")
SAME = Text(nl="gelijk", en="the same")
KEPT = Text(nl="blijft", en="stays")
NUMBER_STAYS = Text(nl="{number} blijft", en="{number} stays")

SCAN_OTHER = Text(nl="Scan het andere nummer", en="Scan the other number")
SCAN_OTHER_NOTE = Text(
    nl="Twee kaarten van één instrument worden één kaart met beide geschiedenissen.",
    en="Two records of one instrument become one record with both histories.",
)
READY = Text(nl="{kept} blijft", en="{kept} stays")
GOES_INTO = Text(nl="{other} gaat erin op. {note}", en="{other} goes into it. {note}")
CHOOSE = Plural(
    one=Text(
        nl="Eén gegeven verschilt: Enter op de regel kiest de andere waarde.",
        en="One field differs: Enter on its line chooses the other value.",
    ),
    many=Text(
        nl="{n} gegevens verschillen: Enter op een regel kiest de andere waarde.",
        en="{n} fields differ: Enter on a line chooses the other value.",
    ),
)
NOTHING_DIFFERS = Text(nl="De kaarten spreken elkaar niet tegen.", en="The records do not contradict each other.")
CANNOT = Text(nl="Deze twee kunnen niet samen", en="These two cannot be merged")
NOT_FOUND = Text(nl="Geen tweede kaart", en="No second record")

TAKE_OTHER = Text(nl="Andere waarde", en="Other value")
TURN = Text(nl="Ander nummer blijft", en="Other number stays")
FORGET = Text(nl="Loslaten", en="Let go")
LEAVE = Text(nl="Terug", en="Back")

MOVES = Text(nl="Gaat mee", en="Leads over")
LOANS = Plural(one=Text(nl="{n} bruikleen", en="{n} loan"), many=Text(nl="{n} bruiklenen", en="{n} loans"))
REPAIRS = Plural(one=Text(nl="{n} reparatie", en="{n} repair"), many=Text(nl="{n} reparaties", en="{n} repairs"))
VALUATIONS = Plural(one=Text(nl="{n} taxatie", en="{n} valuation"), many=Text(nl="{n} taxaties", en="{n} valuations"))
CHECKS = Plural(
    one=Text(nl="{n} keer nagekeken", en="{n} condition check"),
    many=Text(nl="{n} keer nagekeken", en="{n} condition checks"),
)
PHOTOS = Plural(one=Text(nl="{n} foto", en="{n} photo"), many=Text(nl="{n} foto’s", en="{n} photos"))
CODES = Plural(
    one=Text(nl="{n} oud nummer", en="{n} old number"), many=Text(nl="{n} oude nummers", en="{n} old numbers")
)
PARTS = Plural(
    one=Text(nl="{n} genummerd onderdeel", en="{n} labelled part"),
    many=Text(nl="{n} genummerde onderdelen", en="{n} labelled parts"),
)
LOSSES = Plural(
    one=Text(nl="{n} vermist onderdeel", en="{n} missing part"),
    many=Text(nl="{n} vermiste onderdelen", en="{n} missing parts"),
)
MOVES_HISTORY = Text(nl="de hele geschiedenis", en="the whole history")
LEADS = Text(
    nl="{other} geeft voortaan de kaart van {kept}. Papieren blijven zoals ze zijn gedrukt.",
    en="From now on {other} gives the record of {kept}. Papers stay as they were printed.",
)
