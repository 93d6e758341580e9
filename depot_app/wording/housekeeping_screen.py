"""The words of housekeeping in the window: backups, the check, exports, and the lists that were read."""

from collections.abc import Mapping

from depot_app.wording.voice import Plural, Text

# Backups
BACKUP_TITLE = Text(nl="Waar komt de back-up?", en="Where does the backup go?")
BACKUP_NAME = Text(nl="depot-{day}.depot-backup", en="depot-{day}.depot-backup")
BACKUP_FILES = Text(nl="Back-ups (*.depot-backup)", en="Backups (*.depot-backup)")
BACKING_UP = Text(nl="Back-up wordt gemaakt en proefhersteld…", en="Backup is being made and proven…")
BACKED_UP = Text(
    nl="Back-up gemaakt en proefhersteld: {file}, {instruments} instrumenten.",
    en="Backup made and proven by a test restore: {file}, {instruments} instruments.",
)
PROVEN = Text(nl="Back-up bewezen, {when}", en="Backup proven, {when}")
NEVER = Text(nl="Nog geen back-up", en="No backup yet")
TOO_LONG_AGO = Plural(
    one=Text(nl="De laatste back-up is 1 dag oud.", en="The last backup is 1 day old."),
    many=Text(nl="De laatste back-up is {n} dagen oud.", en="The last backup is {n} days old."),
)
NO_BACKUP_YET = Text(
    nl="Er is nog geen back-up van dit register gemaakt.", en="No backup of this register has been made yet."
)
BACK_UP_NOW = Text(nl="Nu een back-up maken", en="Back up now")

# Putting one back
RESTORE_TITLE = Text(nl="Back-up terugzetten", en="Put a backup back")
WHICH_BACKUP = Text(nl="Welke back-up?", en="Which backup?")
RESTORE_HINT = Text(nl="Kies het bestand van een back-up", en="Choose the file of a backup")
BROWSE = Text(nl="Bladeren…", en="Browse…")
LOOKING = Text(nl="De back-up wordt nagekeken…", en="The backup is being checked…")
IS_WHOLE = Text(
    nl="Deze back-up is heel: hij is zojuist op proef teruggezet.",
    en="This backup is whole: it was just put back as a test.",
)
MADE = Text(nl="Gemaakt {when} door {by}", en="Made {when} by {by}")
WHAT = Text(nl="Wat", en="What")
NOW = Text(nl="Nu", en="Now")
THEN = Text(nl="Na terugzetten", en="After putting back")
DIFFERENCE = Text(nl="Verschil", en="Difference")
SAME = Text(nl="gelijk", en="the same")
MORE = Text(nl="+{n}", en="+{n}")
FEWER = Text(nl="−{n}", en="−{n}")  # noqa: RUF001 - a minus sign
WHAT_HAPPENS = Text(
    nl="Alles wat na deze back-up is gedaan, is dan weg uit het register. Wat er nu staat wordt ernaast bewaard.",
    en="Everything done after this backup is then gone from the register. What is there now is kept beside it.",
)
LEAVE = Text(nl="Laten zoals het is", en="Leave as it is")
RESTORE = Text(nl="Deze back-up terugzetten", en="Put this backup back")
RESTORED = Text(
    nl="Teruggezet: de back-up van {made}, met {instruments} instrumenten.",
    en="Put back: the backup of {made}, with {instruments} instruments.",
)
KEPT = Text(nl="Wat er stond is bewaard als {file}.", en="What was there is kept as {file}.")
COUNTED: Mapping[str, Text] = {
    "instruments": Text(nl="Instrumenten", en="Instruments"),
    "borrowers": Text(nl="Relaties", en="Borrowers"),
    "loans": Text(nl="Bruiklenen", en="Loans"),
    "repairs": Text(nl="Reparaties", en="Repairs"),
    "counts": Text(nl="Tellingen", en="Counts"),
    "documents": Text(nl="Papieren", en="Papers"),
    "entries": Text(nl="Regels in het logboek", en="Entries in the journal"),
}

# The check
CHECK_TITLE = Text(nl="Register nakijken", en="Check the register")
CHECKING = Text(nl="Alles wordt nagekeken…", en="Everything is being checked…")
CHECK_AGAIN = Text(nl="Opnieuw nakijken", en="Check again")
CLOSE = Text(nl="Sluiten", en="Close")
ALL_WELL = Text(nl="Alles klopt", en="All is well")
PROBLEM = Text(nl="Wat er niet klopt", en="What is not right")
PROBLEMS_LIST = Text(nl="Wat er niet klopt", en="What is not right")
THING = Text(nl="Nummer", en="Number")
NOT_RIGHT = Plural(one=Text(nl="1 ding klopt niet", en="1 thing is not right"),
                   many=Text(nl="{n} dingen kloppen niet", en="{n} things are not right"))  # fmt: skip
CHECKED = Plural(one=Text(nl="1 instrument nagekeken", en="1 instrument checked"),
                 many=Text(nl="{n} instrumenten nagekeken", en="{n} instruments checked"))  # fmt: skip

# Exports
EXPORT_TITLE = Plural(
    one=Text(nl="1 regel bewaren: waar komt de lijst?", en="Save 1 row: where does the list go?"),
    many=Text(nl="{n} regels bewaren: waar komt de lijst?", en="Save {n} rows: where does the list go?"),
)
EXPORT_NAME = Text(nl="{name}.csv", en="{name}.csv")
CSV_FILES = Text(nl="Zoals getoond, voor elk programma (*.csv)", en="As shown, for any program (*.csv)")
XLSX_FILES = Text(nl="Zoals getoond, voor Excel (*.xlsx)", en="As shown, for Excel (*.xlsx)")
ALL_CSV_FILES = Text(nl="Alle gegevens, om weer in te lezen (*.csv)", en="All details, to be imported again (*.csv)")
ALL_XLSX_FILES = Text(
    nl="Alle gegevens, voor Excel en om weer in te lezen (*.xlsx)",
    en="All details, for Excel and to be imported again (*.xlsx)",
)
EXPORTED_ALL = Plural(
    one=Text(nl="1 rij met alle gegevens bewaard in {file}.", en="1 row with all details saved in {file}."),
    many=Text(nl="{n} rijen met alle gegevens bewaard in {file}.", en="{n} rows with all details saved in {file}."),
)
EXPORTED = Plural(
    one=Text(
        nl="1 rij bewaard in {file}: precies wat de lijst toont.",
        en="1 row saved in {file}: exactly what the list shows.",
    ),
    many=Text(
        nl="{n} rijen bewaard in {file}: precies wat de lijst toont.",
        en="{n} rows saved in {file}: exactly what the list shows.",
    ),
)

# Lists that were read in
IMPORTS_TITLE = Text(nl="Ingelezen lijsten", en="Lists that were read")
NO_IMPORTS = Text(nl="Er is nog geen lijst ingelezen.", en="No list has been read in yet.")
READ_ONE = Text(nl="Lijst inlezen", en="Read a list")
NUMBER = Text(nl="Import", en="Import")
AT = Text(nl="Wanneer", en="When")
BY = Text(nl="Door", en="By")
FILE = Text(nl="Bestand", en="File")
KIND = Text(nl="Wat", en="What")
CREATED = Text(nl="Nieuw", en="New")
UPDATED = Text(nl="Gewijzigd", en="Changed")
REJECTED = Text(nl="Afgekeurd", en="Rejected")
STATE = Text(nl="Stand", en="State")
STANDS = Text(nl="Ingelezen", en="Read in")
IS_UNDONE = Text(nl="Teruggenomen", en="Taken back")
TAKE_BACK = Text(nl="Deze import terugnemen", en="Take this import back")
TAKEN_BACK = Text(
    nl="Import {number} is teruggenomen: {removed} weg of hersteld, {kept} gebleven.",
    en="Import {number} was taken back: {removed} gone or put back, {kept} kept.",
)
KEPT_NUMBERS = Text(
    nl="Gebleven omdat er sindsdien iets mee is gedaan: {numbers}", en="Kept since they were touched: {numbers}"
)
