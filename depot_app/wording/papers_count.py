"""Words of the report of a count."""

from collections.abc import Mapping

from depot_app.domain.counts import Finding
from depot_app.wording.voice import Plural, Text

REPORT = Text(nl="Telrapport", en="Count report")
REPORT_OF = Text(nl="Telrapport {count}", en="Count report {count}")
SUMMARY = Text(nl="{scope}, geteld vanaf {day}", en="{scope}, counted from {day}")
WHOLE_DEPOT = Text(nl="Het hele depot", en="The whole depot")
COUNTERS = Text(nl="Geteld door", en="Counted by")
SCANS = Text(nl="Scans", en="Scans")
STARTED = Text(nl="Begonnen", en="Started")
BOOKED = Text(nl="Geboekt", en="Booked")
NOT_BOOKED = Text(nl="nog niet", en="not yet")
NOT_BOOKED_NOTE = Text(
    nl="Dit rapport verandert niets: de telling is pas van kracht als zij is geboekt.",
    en="This report changes nothing: the count takes effect only once it is booked.",
)
RESULT = Text(nl="Uitkomst", en="Result")
NOT_LISTED = Text(
    nl="Niet één voor één vermeld: {names}.",
    en="Not listed one by one: {names}.",
)
IN_ALL = Text(nl="Samen", en="In all")

FINDINGS: Mapping[Finding, Text] = {
    Finding.HERE: Text(nl="Klopt", en="Correct"),
    Finding.ELSEWHERE: Text(nl="Hoort elders", en="Belongs elsewhere"),
    Finding.MISSING: Text(nl="Niet gezien", en="Not seen"),
    Finding.AWAY: Text(nl="Terecht weg", en="Rightly away"),
    Finding.UNKNOWN: Text(nl="Onbekende code", en="Unknown code"),
    Finding.UNEXPECTED: Text(nl="Hier niet verwacht", en="Not expected here"),
}
"""How a thing was found: in the report, on a pill, and as the first words of the large answer to a scan."""

MEANINGS: Mapping[Finding, Text] = {
    Finding.HERE: Text(nl="gezien waar het hoort", en="seen where it belongs"),
    Finding.ELSEWHERE: Text(nl="gezien, maar hoort ergens anders", en="seen, but belongs in another place"),
    Finding.MISSING: Text(nl="verwacht, maar niet gezien", en="expected, but not seen"),
    Finding.AWAY: Text(
        nl="niet gezien en verklaard: uitgeleend, in reparatie of verplaatst",
        en="not seen and accounted for: on loan, in repair or moved",
    ),
    Finding.UNKNOWN: Text(nl="een code die niemand heeft", en="a code that nobody has"),
    Finding.UNEXPECTED: Text(
        nl="gezien, maar stond als uitgeleend, in reparatie of afgevoerd",
        en="seen, but listed as on loan, in repair or written off",
    ),
}
HEADING = Plural(one=Text(nl="{name} ({n})", en="{name} ({n})"), many=Text(nl="{name} ({n})", en="{name} ({n})"))

CODE = Text(nl="Nummer of code", en="Number or code")
WHAT = Text(nl="Wat", en="What")
BELONGS = Text(nl="Hoort op", en="Belongs in")
SEEN = Text(nl="Gezien op", en="Seen in")
NOTE = Text(nl="Bijzonderheden", en="Remarks")

SIGN_COUNTED = Text(nl="Geteld door", en="Counted by")
SIGN_REVIEWED = Text(nl="Nagezien door", en="Reviewed by")
