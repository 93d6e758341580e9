"""The words of cards on the command line: a label and what stands behind it, as on the screen."""

from depot_app.wording.voice import Plural, Text

FIELD = Text(nl="{label}: {value}", en="{label}: {value}")
ITEM = Text(nl="  {value}", en="  {value}")

LENT = Text(nl="{state} aan {name} tot {day}, bruikleen {loan}", en="{state} to {name} until {day}, loan {loan}")
LENT_NO_DAY = Text(nl="{state} aan {name}, bruikleen {loan}", en="{state} to {name}, loan {loan}")
MENDING = Text(nl="{state} {repair}: {complaint}", en="{state} {repair}: {complaint}")
SINCE = Text(nl="{state} sinds {day}", en="{state} since {day}")
BECAUSE = Text(nl="{state} ({why})", en="{state} ({why})")
GRADE = Text(nl="{grade}, {meaning}", en="{grade}, {meaning}")

INSTRUMENTS = Plural(
    one=Text(nl="1 instrument", en="1 instrument"), many=Text(nl="{n} instrumenten", en="{n} instruments")
)
HAS = Text(nl="Heeft", en="Has")
HOLDS = Text(nl="Hier horen", en="Belonging here")
LOANS = Text(nl="Lopende bruiklenen", en="Open loans")
LOAN = Text(nl="Bruikleen {number}", en="Loan {number}")
REPAIR = Text(nl="Reparatie {number}", en="Repair {number}")
COUNT = Text(nl="Telling {number}", en="Count {number}")
UNTIL = Text(nl="tot {day}", en="until {day}")
RETURNED = Text(nl="terug op {day}", en="back on {day}")
ADDRESS = Text(nl="Adres", en="Address")
DESCRIPTION = Text(nl="Omschrijving", en="Description")
KIND = Text(nl="Soort plaats", en="Kind of place")
STARTED = Text(nl="Begonnen", en="Started")
BOOKED = Text(nl="Geboekt op", en="Booked on")
WON = Text(nl="Gesloopt, gewonnen", en="Broken up, won")
ENDED = Text(nl="Afgerond op", en="Ended on")
