"""Words of supplies on paper."""

from depot_app.wording.voice import Plural, Text

SUPPLIES = Text(nl="Materiaal", en="Supplies")
ADDED = Text(nl="Materiaal toegevoegd", en="Supplies added")
RETURNED = Text(nl="Materiaal terug", en="Supplies taken back")
STILL_OUT = Text(nl="Materiaal nog uit", en="Supplies still out")
AMOUNT = Text(nl="Aantal", en="Amount")
WHAT = Text(nl="Materiaal", en="Supply")
TIMES = Text(nl="{n} ×", en="{n} ×")
PIECES = Plural(
    one=Text(nl="{n} stuk materiaal", en="{n} piece of supplies"),
    many=Text(nl="{n} stuks materiaal", en="{n} pieces of supplies"),
)
LOST = Text(nl="kwijt: {n}", en="lost: {n}")
BOTH = Text(nl="{instruments} en {supplies}", en="{instruments} and {supplies}")
TAKEN_BACK = Text(nl="{what} ingenomen op {day}", en="{what} taken back on {day}")
