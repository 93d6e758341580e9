"""Words for counts: how things were found, what to do about it, and what the commands answer."""

from depot_app.domain.count_views import FoundRow
from depot_app.domain.counts import Finding
from depot_app.wording import dates
from depot_app.wording.describe import joined
from depot_app.wording.papers_count import FINDINGS as FINDINGS  # noqa: PLC0414  the screen says a finding as the report does
from depot_app.wording.papers_count import WHOLE_DEPOT
from depot_app.wording.voice import Plural, Text, Voice

ON_LOAN_THOUGH_HERE = Text(nl="staat uitgeleend aan {to}", en="on loan to {to}")
IN_REPAIR_THOUGH_HERE = Text(nl="staat in reparatie ({repair})", en="in repair ({repair})")
WRITTEN_OFF_THOUGH_HERE = Text(nl="stond als afgevoerd", en="was written off")
FOUND_AGAIN = Text(nl="stond als vermist sinds {day}", en="stood as missing since {day}")
PUT_RIGHT = Text(nl="bij boeken krijgt het plaats {place}", en="booking gives it place {place}")
FORGOTTEN_RETURN = Text(nl="inname vergeten? Neem het dan in", en="forgotten return? Then take it back")
SEVERAL_PLACES = Text(nl="op meer plaatsen gescand, de laatste telt", en="scanned in several places, the last counts")
MOVED_SINCE = Text(nl="verplaatst sinds het begin van de telling", en="moved since the count began")
AFTER = Text(nl="gescand na {number}", en="scanned after {number}")

COUNT = Text(nl="tel wat er ligt, ook zonder netwerk", en="count what is there, also without a network")
START = Text(nl="begin een telling", en="start a count")
PLACE = Text(nl="tel alleen deze plaats en wat erin ligt", en="count only this place and what lies in it")
PACK = Text(nl="maak een telpakket voor een computer zonder netwerk", en="make a pack for a machine without a network")
PACK_FILE = Text(nl="het telpakket", en="the pack")
SCAN = Text(nl="scan in een telpakket, zonder database", en="scan into a pack, without a database")
SCAN_CODES = Text(nl="eerst de plaats, dan wat er ligt", en="first the place, then what lies there")
MERGE = Text(nl="voeg telpakketten en scannerbestanden samen", en="merge packs and scanners’ files")
MERGE_FILES = Text(nl="telpakket of geheugenbestand van een scanner", en="pack, or memory file of a scanner")
RESULT = Text(nl="toon de uitkomst", en="show the result")
BOOK = Text(nl="boek de uitkomst in het register", en="book the result in the register")
REPORT = Text(nl="druk het rapport van een telling af", en="print the report of a count")
NUMBER = Text(nl="nummer van de telling", en="number of the count")

STARTED = Plural(
    one=Text(
        nl="Telling {count} van {scope} begonnen: 1 verwacht.", en="Count {count} of {scope} started: 1 expected."
    ),
    many=Text(
        nl="Telling {count} van {scope} begonnen: {n} verwacht.", en="Count {count} of {scope} started: {n} expected."
    ),
)
PACKED = Plural(
    one=Text(nl="{file} gemaakt voor telling {count}, met 1 instrument.", en="{file} made for count {count}, 1 item."),
    many=Text(
        nl="{file} gemaakt voor telling {count}, met {n} instrumenten.", en="{file} made for count {count}, {n} items."
    ),
)
ADDED = Plural(
    one=Text(nl="1 nieuwe scan, {events} in alles.", en="1 new scan, {events} in all."),
    many=Text(nl="{n} nieuwe scans, {events} in alles.", en="{n} new scans, {events} in all."),
)
FROM_FILE = Plural(
    one=Text(nl="{file}: 1 scan, waarvan {new} nieuw.", en="{file}: 1 scan, {new} of them new."),
    many=Text(nl="{file}: {n} scans, waarvan {new} nieuw.", en="{file}: {n} scans, {new} of them new."),
)
CUT_OFF = Text(
    nl="{file} breekt af in rij {row}: die regel was nog niet bevestigd en telt niet mee.",
    en="{file} breaks off in row {row}: that line was not confirmed yet and does not count.",
)
LACKING = Plural(
    one=Text(
        nl="Van {device} ontbreekt nog 1 scan: haal het telpakket opnieuw op.",
        en="1 scan of {device} is still lacking: fetch its pack again.",
    ),
    many=Text(
        nl="Van {device} ontbreken nog {n} scans: haal het telpakket opnieuw op.",
        en="{n} scans of {device} are still lacking: fetch its pack again.",
    ),
)
BOOKED = Text(
    nl="Telling {count} geboekt: {moved} verplaatst, {missing} vermist, {found} teruggevonden.",
    en="Count {count} booked: {moved} moved, {missing} missing, {found} found again.",
)
TALLY = Text(nl="{finding}: {n}", en="{finding}: {n}")


def scope(voice: Voice, name: str) -> str:
    """What a count counts: a place, or the whole depot."""
    return name or voice(WHOLE_DEPOT)


def _though_here(voice: Voice, row: FoundRow) -> str:
    """Why a thing that was seen was not expected."""
    if row.holder:
        return voice(ON_LOAN_THOUGH_HERE, to=row.holder)
    if row.repair:
        return voice(IN_REPAIR_THOUGH_HERE, repair=row.repair.printed)
    return voice(WRITTEN_OFF_THOUGH_HERE)


def remarks(voice: Voice, row: FoundRow) -> str:
    """What else there is to know of a finding, and what to do about it."""
    unexpected = row.finding is Finding.UNEXPECTED
    return joined(
        _though_here(voice, row) if unexpected else row.holder,
        voice(FORGOTTEN_RETURN) if unexpected and row.holder else "",
        voice(FOUND_AGAIN, day=dates.short(voice, row.gone_on)) if row.found_again else "",
        voice(PUT_RIGHT, place=row.new_place) if row.new_place else "",
        voice(SEVERAL_PLACES) if row.several else "",
        voice(MOVED_SINCE) if row.moved else "",
        voice(AFTER, number=row.after.printed) if row.after and row.finding is Finding.UNKNOWN else "",
    )
