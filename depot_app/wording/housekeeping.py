"""Words for housekeeping: backups, checks and what they find, and the demo depot."""

from collections.abc import Mapping
from datetime import date

from depot_app.domain.backups import LastBackup
from depot_app.domain.kits import PartKind, PartState
from depot_app.domain.problems import Problem, ProblemKind
from depot_app.wording import dates, kits, things
from depot_app.wording.sayings import Saying
from depot_app.wording.voice import Plural, Text, Voice

# The command line
BACKUP = Text(nl="maak een back-up in één bestand en bewijs hem", en="make a backup in one file and prove it")
RESTORE = Text(nl="zet een back-up terug", en="put a backup back")
CHECK = Text(nl="kijk na of alles klopt", en="check that everything is right")
DEMO = Text(nl="vul een lege database met een voorbeelddepot", en="fill an empty database with a demo depot")
FILE = Text(nl="het bestand van de back-up", en="the file of the backup")
INSTRUMENTS = Text(nl="zoveel instrumenten", en="so many instruments")

BACKED_UP = Text(
    nl="Back-up gemaakt en proefhersteld: {file}, {instruments} instrumenten.",
    en="Backup made and proven by a test restore: {file}, {instruments} instruments.",
)
RESTORED = Text(
    nl="Teruggezet: de back-up van {made}, met {instruments} instrumenten.",
    en="Restored: the backup of {made}, with {instruments} instruments.",
)
PHOTOS_BESIDE = Plural(
    one=Text(nl="{n} foto in de map {folder} ernaast.", en="{n} photo in the folder {folder} beside it."),
    many=Text(nl="{n} foto’s in de map {folder} ernaast.", en="{n} photos in the folder {folder} beside it."),
)
PHOTOS_BACK = Plural(
    one=Text(nl="{n} foto teruggezet.", en="{n} photo put back."),
    many=Text(nl="{n} foto’s teruggezet.", en="{n} photos put back."),
)
PHOTOS_MISSING = Plural(
    one=Text(
        nl="Van 1 foto ontbreekt het bestand: de controle zegt van welk instrument.",
        en="The file of 1 photo is missing: the check says of which instrument.",
    ),
    many=Text(
        nl="Van {n} foto’s ontbreekt het bestand: de controle zegt van welke instrumenten.",
        en="The files of {n} photos are missing: the check says of which instruments.",
    ),
)
KEPT = Text(nl="Wat er stond is bewaard als {file}.", en="What was there is kept as {file}.")
FILLED = Text(
    nl="Voorbeelddepot gemaakt: {instruments} instrumenten, {loans} bruiklenen, {repairs} reparaties.",
    en="Demo depot made: {instruments} instruments, {loans} loans, {repairs} repairs.",
)
ALL_WELL = Plural(
    one=Text(nl="1 instrument nagekeken: alles klopt.", en="1 instrument checked: all is well."),
    many=Text(nl="{n} instrumenten nagekeken: alles klopt.", en="{n} instruments checked: all is well."),
)
PROBLEMS = Plural(
    one=Text(nl="Eén ding klopt niet:", en="One thing is not right:"),
    many=Text(nl="{n} dingen kloppen niet:", en="{n} things are not right:"),
)
CUT = Text(nl="… en meer: alleen de eerste {n} staan hier.", en="… and more: only the first {n} are named here.")
ADVICE = Text(
    nl="Bewaar deze lijst en zet de laatste goede back-up terug als het niet vanzelf te verklaren is.",
    en="Keep this list, and put the last good backup back where it cannot be explained.",
)

# The window
LAST_BACKUP = Text(nl="laatste proefherstel: {when} ✓", en="last proven backup: {when} ✓")
NO_BACKUP = Text(nl="nog geen back-up gemaakt", en="no backup made yet")

SAYINGS: Mapping[ProblemKind, Saying] = {
    ProblemKind.DAMAGED: Saying(
        Text(
            nl="Het bestand is beschadigd ({found}): zet een back-up terug.",
            en="The file is damaged ({found}): put a backup back.",
        )
    ),
    ProblemKind.NO_RULE: Saying(
        Text(
            nl="De regel “{field}” ontbreekt in de database of is veranderd.",
            en="The rule “{field}” is missing from the database, or was changed.",
        )
    ),
    ProblemKind.DANGLING: Saying(
        Text(
            nl="Rij {found} van “{field}” verwijst naar iets in “{expected}” dat er niet is.",
            en="Row {found} of “{field}” points at something in “{expected}” that is not there.",
        )
    ),
    ProblemKind.CHAIN: Saying(
        Text(
            nl="Het logboek eindigt bij regel {found}, maar {expected} was de laatste.",
            en="The journal ends at entry {found}, but {expected} was the last.",
        ),
        without={
            "expected": Text(
                nl="Regel {field} van het logboek is veranderd, of er is er een voor weggehaald.",
                en="Entry {field} of the journal was changed, or one before it was taken out.",
            )
        },
    ),
    ProblemKind.UNTOLD: Saying(
        Text(
            nl="{thing} {number}: “{field}” is “{found}”, maar volgens de geschiedenis “{expected}”.",
            en="{thing} {number}: “{field}” is “{found}”, but “{expected}” by its history.",
        ),
        without={
            "field": Text(
                nl="{thing} {number} staat nergens in de geschiedenis.",
                en="{thing} {number} is nowhere in the history.",
            )
        },
    ),
    ProblemKind.VANISHED: Saying(
        Text(
            nl="{thing} {number} is verdwenen zonder dat de geschiedenis het zegt.",
            en="{thing} {number} has vanished, and the history does not say so.",
        )
    ),
    ProblemKind.DERIVED: Saying(
        Text(
            nl="{thing} {number}: “{field}” is “{found}” en hoort “{expected}” te zijn.",
            en="{thing} {number}: “{field}” is “{found}” and must be “{expected}”.",
        )
    ),
    ProblemKind.SEARCH: Saying(
        Text(
            nl="{thing} {number} wordt niet gevonden door wat ervan bekend is: de zoekindex klopt niet.",
            en="{thing} {number} is not found by what is known of it: the search index is not right.",
        ),
        without={"number": Text(nl="De zoekindex is beschadigd.", en="The search index is damaged.")},
    ),
    ProblemKind.TWO_LOANS: Saying(
        Text(nl="{thing} {number} staat op twee lopende bruiklenen.", en="{thing} {number} is on two open loans.")
    ),
    ProblemKind.TWO_REPAIRS: Saying(
        Text(
            nl="{thing} {number} heeft twee lopende reparaties die het blokkeren.",
            en="{thing} {number} has two open repairs that block it.",
        )
    ),
    ProblemKind.TWO_LABELS: Saying(
        Text(
            nl="{thing} {number} staat twee keer in de wachtrij van etiketten.",
            en="{thing} {number} is in the queue of labels twice.",
        )
    ),
    ProblemKind.MERGED_IN_USE: Saying(
        Text(
            nl="{thing} {number} is samengevoegd met een andere kaart, maar wordt hier nog gebruikt.",
            en="{thing} {number} was merged into another record, but is still used here.",
        )
    ),
    ProblemKind.GONE_ON_LOAN: Saying(
        Text(
            nl="{thing} {number} is afgevoerd, maar staat nog op een lopende bruikleen.",
            en="{thing} {number} was written off, but is still on an open loan.",
        )
    ),
    ProblemKind.LOAN_CLOSED: Saying(
        Text(
            nl="{thing} {number} is niet afgesloten terwijl alles op {expected} terug was.",
            en="{thing} {number} is not closed although everything was back on {expected}.",
        ),
        without={
            "expected": Text(
                nl="{thing} {number} is afgesloten op {found} terwijl er nog iets uit is.",
                en="{thing} {number} was closed on {found} although something is still out.",
            )
        },
    ),
    ProblemKind.PAPER: Saying(
        Text(
            nl="{thing} bij {number} is niet meer wat er is afgedrukt ({field}).",
            en="{thing} of {number} is no longer what was printed ({field}).",
        )
    ),
    ProblemKind.PHOTO: Saying(
        Text(
            nl="{thing} {expected} van {number} is veranderd: zet de map met foto’s terug uit een back-up.",
            en="{thing} {expected} of {number} was changed: put the folder of photos back from a backup.",
        ),
        without={
            "found": Text(
                nl="{thing} {expected} van {number} is er niet: zet de map met foto’s terug uit een back-up.",
                en="{thing} {expected} of {number} is not there: put the folder of photos back from a backup.",
            )
        },
    ),
    ProblemKind.MISSING_PART: Saying(
        Text(
            nl="{thing} {number}: “{field}” is {found}, maar de lijst van vermiste onderdelen zegt iets anders.",
            en="{thing} {number}: “{field}” is {found}, but the list of missing parts says otherwise.",
        ),
        without={
            "found": Text(
                nl="{thing} {number}: “{field}” wordt als vermist gezocht, maar hoort er niet bij.",
                en="{thing} {number}: “{field}” is searched for as missing, but does not belong to it.",
            )
        },
    ),
    ProblemKind.NUMBER: Saying(
        Text(
            nl="Nummer {number} is gebruikt, maar de teller staat op {found}: het zou nog eens worden uitgegeven.",
            en="Number {number} is in use, but the counter stands at {found}: it would be handed out again.",
        ),
        without={
            "expected": Text(nl="{thing}: {found} is geen geldig nummer.", en="{thing}: {found} is no valid number.")
        },
    ),
}


def problem(voice: Voice, of: Problem) -> str:
    """A problem in one sentence that names its thing."""
    thing = voice(things.THINGS[of.thing]) if of.thing else ""
    facts = {
        "thing": thing[:1].upper() + thing[1:],
        "number": of.number.printed if of.number else "",
        "field": of.field,
        "expected": of.expected,
        "found": of.found,
    }
    if of.kind is ProblemKind.MISSING_PART:
        facts["field"] = voice(kits.PARTS[PartKind(of.field)])
        facts["found"] = voice(kits.PART_STATES[PartState(of.found)]) if of.found else ""
    return " ".join(voice(SAYINGS[of.kind].fitting(facts), **facts).split())


def last_backup(voice: Voice, last: LastBackup | None, *, today: date) -> str:
    """When the last backup was proven, for a corner of the window."""
    return voice(LAST_BACKUP, when=dates.moment(voice, last.at, today=today)) if last else voice(NO_BACKUP)


def about_photos(voice: Voice, photos: int, missing: int, *, said: Plural, folder: str = "") -> list[str]:
    """How many photos went along, and how many of them could not; nothing where there are none."""
    told = [voice.count(said, photos - missing, folder=folder)] if photos else []
    return [*told, voice.count(PHOTOS_MISSING, missing)] if missing else told
