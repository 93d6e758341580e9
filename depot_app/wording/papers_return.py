"""Words of the receipt for what was taken back."""

from depot_app.wording.voice import Plural, Text

RECEIPT = Text(nl="Ontvangstbewijs", en="Receipt")
RECEIPT_OF = Text(nl="Ontvangstbewijs bij bruikleen {loan}", en="Receipt for loan {loan}")
SUMMARY = Plural(
    one=Text(nl="{n} instrument ingenomen op {day}", en="{n} instrument taken back on {day}"),
    many=Text(nl="{n} instrumenten ingenomen op {day}", en="{n} instruments taken back on {day}"),
)
TAKEN_BACK_BY = Text(nl="Ingenomen door", en="Taken back by")
BROUGHT_BY = Text(nl="Teruggebracht door", en="Brought back by")
BORROWER = Text(nl="Ontvangen van", en="Received from")
TAKEN_BACK_ON = Text(nl="Ingenomen op", en="Taken back on")
STILL_OUT_COUNT = Text(nl="Nog uit", en="Still out")
NOTHING_OUT = Text(nl="niets", en="nothing")

KIT_BACK = Text(nl="Toebehoren: terug", en="Kit: back")
KIT_FAULTS = Text(nl="Ontbreekt of beschadigd", en="Missing or damaged")
CONDITION_OUT_AND_IN = Text(nl="Staat", en="Condition")
GRADES = Text(nl="{out} → {back}", en="{out} → {back}")
MISSING = Text(nl="ontbreekt: {parts}", en="missing: {parts}")
DAMAGED = Text(nl="beschadigd: {parts}", en="damaged: {parts}")
REPAIR = Text(nl="reparatie {number}", en="repair {number}")
NOTHING_WRONG = Text(nl="in orde", en="in order")

ALL_BACK = Text(
    nl="Alles van deze bruikleen is terug.",
    en="Everything on this loan is back.",
)
STILL_OUT = Plural(
    one=Text(nl="Nog {n} instrument van deze bruikleen is uit", en="{n} instrument on this loan is still out"),
    many=Text(nl="Nog {n} instrumenten van deze bruikleen zijn uit", en="{n} instruments on this loan are still out"),
)
DUE = Text(nl="Uiterlijk terug", en="Due back")
RESERVATION = Text(
    nl="Wat hier staat is samen bekeken. Gebreken die pas bij nader onderzoek in het atelier blijken, worden "
    "binnen veertien dagen gemeld.",
    en="What is stated here was looked at together. Defects that only show on closer inspection in the workshop "
    "are reported within fourteen days.",
)
