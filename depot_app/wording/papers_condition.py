"""Words of the report of a check of condition, and of the form that makes one."""

from depot_app.wording.voice import Plural, Text

REPORT = Text(nl="Staatrapport", en="Condition report")
REPORT_OF = Text(nl="Staatrapport {number}, {day}", en="Condition report {number}, {day}")
LEAD = Text(nl="{what}, nagekeken op {day}", en="{what}, checked on {day}")

GRADE = Text(nl="Staat", en="Condition")
GRADE_MEANS = Text(nl="{grade} – {meaning}", en="{grade} – {meaning}")
CHECKED_ON = Text(nl="Nagekeken op", en="Checked on")
INSPECTOR = Text(nl="Nagekeken door", en="Checked by")
BEFORE = Text(nl="Vorige keer", en="Last time")
NEVER_BEFORE = Text(nl="niet eerder vastgelegd", en="not recorded before")
BEFORE_WAS = Text(nl="{grade}, {day}", en="{grade}, {day}")

THE_INSTRUMENT = Text(nl="Het instrument", en="The instrument")
FOUND = Text(nl="Wat er is gevonden", en="What was found")
NO_REMARKS = Text(nl="Geen gebreken vastgesteld.", en="No defects found.")
FOUND_BEFORE = Text(nl="Wat er vorige keer is gevonden", en="What was found last time")
FOUND_BEFORE_ON = Text(
    nl="Op {day} door {inspector}: staat {grade}, {meaning}.",
    en="On {day} by {inspector}: condition {grade}, {meaning}.",
)
KIT = Text(nl="Toebehoren", en="Kit")
PART = Text(nl="Onderdeel", en="Part")
NOW = Text(nl="Nu", en="Now")
THEN = Text(nl="Vorige keer", en="Last time")
NO_KIT = Text(nl="Dit instrument heeft geen toebehoren.", en="This instrument has no kit.")
PHOTOS = Text(nl="Foto’s", en="Photos")
PHOTO_OF = Text(nl="foto van {day}", en="photo of {day}")
NO_PHOTOS = Text(nl="Er zijn geen foto’s bij dit rapport.", en="There are no photos with this report.")
SIGN_CHECKED = Text(nl="Nagekeken door", en="Checked by")
SIGN_SEEN = Text(nl="Voor gezien", en="Seen by")

# The panel
DEED = Text(nl="Nakijken", en="Inspect")
PANEL = Text(nl="Staat nakijken", en="Check the condition")
GRADE_NOW = Text(nl="Staat nu", en="Condition now")
DAY = Text(nl="Nagekeken op", en="Checked on")
REMARKS = Text(nl="Wat is er gevonden?", en="What was found?")
REMARKS_HINT = Text(nl="leeg: geen gebreken", en="empty: no defects")
PARTS_NOTE = Text(
    nl="Klik op een onderdeel dat ontbreekt of beschadigd is.", en="Click a part that is missing or damaged."
)
SAVE_ONLY = Text(nl="Bewaren", en="Save")
SAVE_AND_REPORT = Text(nl="Bewaren en rapport tonen", en="Save and show the report")
DONE = Text(nl="{number}: staat {grade} vastgelegd", en="{number}: condition {grade} recorded")
SHOW_REPORT = Text(nl="Staatrapport tonen", en="Show condition report")
CHECKS = Text(nl="Staatcontroles", en="Condition checks")
CHECK_LINE = Text(nl="{grade} · {inspector}", en="{grade} · {inspector}")
CHECK_LINE_REMARKS = Text(nl="{grade} · {inspector}: {remarks}", en="{grade} · {inspector}: {remarks}")
PHOTOS_NOTE = Plural(
    one=Text(nl="{n} foto komt op het rapport.", en="{n} photo goes on the report."),
    many=Text(nl="{n} foto’s komen op het rapport.", en="{n} photos go on the report."),
)
