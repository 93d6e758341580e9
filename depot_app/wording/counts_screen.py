"""The words of the tab Telling: the list of counts, counting by scan, and the result."""

from depot_app.wording.voice import Plural, Text

LIST = Text(nl="Tellingen", en="Counts")
NOTHING_YET = Text(nl="Er is nog niet geteld.", en="Nothing has been counted yet.")
NOTHING_FOUND = Text(nl="Geen telling past hierbij.", en="No count fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(nl="Kies een telling, of begin er een.", en="Choose a count, or start one.")

NUMBER = Text(nl="Nummer", en="Number")
SCOPE = Text(nl="Wat", en="What")
STARTED = Text(nl="Begonnen", en="Started")
BY = Text(nl="Door", en="By")
IN_THE_COUNT = Text(nl="Telt mee", en="In the count")
SCANS = Text(nl="Scans", en="Scans")
STATE = Text(nl="Status", en="State")
UNDER_WAY = Text(nl="Bezig", en="Under way")
BOOKED = Text(nl="Geboekt", en="Booked")
CHIP = Text(nl="{state} {n}", en="{state} {n}")

START = Text(nl="Telling beginnen", en="Start a count")
GO_ON = Text(nl="Verder tellen", en="Go on counting")
BOOK = Text(nl="Telling boeken", en="Book the count")
REPORT = Text(nl="Telrapport", en="Count report")
PACK = Text(nl="Telpakket", en="Count pack")
MERGE = Text(nl="Scans inlezen", en="Read scans")
PACK_FILES = Text(nl="Telpakket (*.telling)", en="Count pack (*.telling)")
SCAN_FILES = Text(
    nl="Telpakketten en scanners (*.telling *.txt *.csv *.dat);;Alles (*)",
    en="Count packs and scanners (*.telling *.txt *.csv *.dat);;Everything (*)",
)
PACK_NAME = Text(nl="telling-{number}.telling", en="count-{number}.telling")

WHERE = Text(nl="Welke plaats", en="Which place")
WHERE_HINT = Text(nl="leeg is het hele depot", en="empty is the whole depot")
BEGIN = Text(nl="Beginnen met tellen", en="Begin counting")

BOOKED_SAID = Text(
    nl="Geboekt: {moved} verplaatst, {lost} vermist, {found} teruggevonden.",
    en="Booked: {moved} moved, {lost} missing, {found} found again.",
)
MERGED_SAID = Plural(
    one=Text(nl="1 nieuwe scan ingelezen.", en="1 new scan read."),
    many=Text(nl="{n} nieuwe scans ingelezen.", en="{n} new scans read."),
)
PACK_SAID = Text(nl="Telpakket geschreven: {file}", en="Count pack written: {file}")

RESULT = Text(nl="Uitkomst", en="Result")
SHELVES = Text(nl="Kaart van de plaatsen", en="Map of the places")
SHELF_TIP = Text(nl="{place}: {seen} van {expected}", en="{place}: {seen} of {expected}")
COUNTED = Plural(
    one=Text(nl="1 plaats geteld", en="1 place counted"), many=Text(nl="{n} plaatsen geteld", en="{n} places counted")
)
DIFFERING = Plural(
    one=Text(nl="1 met verschil", en="1 with a difference"),
    many=Text(nl="{n} met verschil", en="{n} with a difference"),
)
TO_DO = Plural(one=Text(nl="1 nog niet", en="1 not yet"), many=Text(nl="{n} nog niet", en="{n} not yet"))
ON_DISK = Text(
    nl="{seen} gezien van {expected} die er horen te liggen · alles staat op schijf",
    en="{seen} seen of {expected} that should be there · all of it on disk",
)
BOOK_NOTE = Text(
    nl="Bij boeken: {elsewhere} naar een andere plaats, {missing} vermist. Het is ongedaan te maken.",
    en="On booking: {elsewhere} to another place, {missing} missing. It can be undone.",
)

# Counting
COUNTING = Text(nl="Telling", en="Count")
SCAN_SHELF = Text(nl="Scan het schap, daarna alles wat erop ligt", en="Scan the shelf, then all that is on it")
TABLE = Text(nl="Wat gescand is", en="What was scanned")
CODE = Text(nl="Nummer", en="Number")
WHAT = Text(nl="Wat", en="What")
FOUND = Text(nl="Uitkomst", en="Result")
WHERE_IT_IS = Text(nl="Waar", en="Where")
SHELF = Text(nl="Plaats", en="Place")
UNKNOWN_THING = Text(nl="niet in het register", en="not in the register")
READY = Text(nl="Scan het schap", en="Scan the shelf")
READY_NOTE = Text(
    nl="Tellen verandert niets. Elke scan staat meteen op schijf; boeken komt later.",
    en="Counting changes nothing. Each scan is on disk at once; booking comes later.",
)
UNKNOWN_NOTE = Text(nl="Leg het apart. Het staat in het telrapport.", en="Put it aside. It is in the count report.")
AGAIN = Text(nl="Al gescand: {what}", en="Scanned already: {what}")
VOIDED = Text(nl="Laatste scan weg: {code}", en="Last scan taken away: {code}")
FIGURE_NOTE = Text(nl="van {expected} op {place}", en="of {expected} on {place}")
UNDO_SCAN = Text(nl="Laatste scan ongedaan maken", en="Undo the last scan")
PAUSE = Text(nl="Klaar met scannen", en="Done scanning")
BESIDE = Plural(
    one=Text(
        nl="Telling {numbers} van dezelfde plaatsen is nog open: tel daar verder, of boek haar eerst.",
        en="Count {numbers} of the same places is still open: go on there, or book it first.",
    ),
    many=Text(
        nl="Er zijn nog {n} tellingen van dezelfde plaatsen open ({numbers}): tel daar verder, of boek ze eerst.",
        en="{n} counts of the same places are still open ({numbers}): go on there, or book them first.",
    ),
)
COUNT_NUMBER = Text(nl="telling {number}", en="count {number}")
NO_NETWORK = Text(nl="zonder netwerk", en="no network needed")

# What a scan says, large
NOW_AT = Text(nl="{place}: scan nu alles wat hier ligt", en="{place}: now scan all that is here")
FOUND_AS = Text(nl="{finding}: {what}", en="{finding}: {what}")
BELONGS_NOWHERE = Text(nl="Heeft nog geen plaats", en="Has no place yet")
