"""The words of the command line itself."""

from depot_app.wording.voice import Plural, Text

PROGRAM = Text(
    nl="Leent, etiketteert, herstelt en telt de instrumenten van een depot. Zonder opdracht opent het venster.",
    en="Lends, labels, repairs and counts the instruments of a depot. Without a command the window opens.",
)
COMMAND = Text(nl="OPDRACHT", en="COMMAND")
COMMANDS = Text(nl="opdrachten", en="commands")
USAGE = Text(nl="gebruik: ", en="usage: ")
ARGUMENTS = Text(nl="wat erbij hoort", en="arguments")
OPTIONS = Text(nl="opties", en="options")
HELP = Text(nl="toon deze hulp", en="show this help")
VERSION = Text(nl="toon de versie", en="show the version")
DATABASE = Text(
    nl="het bestand van de database; alleen “demo”, “import”, “add” en “restore” maken er een",
    en="the file of the database; only “demo”, “import”, “add” and “restore” make one",
)
LANGUAGE = Text(nl="de taal van de antwoorden", en="the language of the answers")
JSON = Text(nl="antwoord als één JSON-object", en="answer as one JSON object")
AS = Text(nl="wie dit doet", en="who does this")

FIND = Text(nl="zoek instrumenten", en="find instruments")
FIND_TEXT = Text(nl="nummer, serie of woorden", en="number, serial or words")
LIMIT = Text(nl="hoogstens zoveel", en="at most so many")
SHOW = Text(nl="toon alles van één ding", en="show all of one thing")
CODE = Text(nl="nummer, oud nummer, plaats of serie", en="number, old number, place or serial")
ADD = Text(nl="voeg één ding toe", en="add one thing")
ADD_INSTRUMENT = Text(nl="voeg een instrument toe", en="add an instrument")
ADD_BORROWER = Text(nl="voeg een relatie toe", en="add a borrower")
ADD_PLACE = Text(nl="voeg een plaats toe", en="add a place")
FIELDS = Text(nl="veld=waarde, zoals type=viool", en="key=value, such as type=violin")
FIELDS_KNOWN = Text(nl="Velden: {keys}.", en="Keys: {keys}.")
YES = Text(nl="ja", en="yes")
NO = Text(nl="nee", en="no")

NOTHING_FOUND = Text(nl="Niets gevonden voor “{text}”.", en="Nothing found for “{text}”.")
MORE = Text(nl="… en nog {n}.", en="… and {n} more.")
ADDED = Text(nl="{name} toegevoegd als {number}.", en="{name} added as {number}.")
SAME_NAME = Text(
    nl="Let op: er was al een relatie {name} ({numbers}); noem deze relaties voortaan bij hun nummer.",
    en="Note: there was a borrower {name} already ({numbers}); from now on name them by their numbers.",
)
TWIN = Text(
    nl="Let op: {numbers} heeft dezelfde soort, hetzelfde merk en hetzelfde serienummer; is het hetzelfde instrument?",
    en="Note: {numbers} has the same type, brand and serial number; is it the same instrument?",
)
NEW_PLACES = Plural(
    one=Text(
        nl="Let op: de plaats {names} is nieuw; controleer de naam.",
        en="Note: the place {names} is new; check the name.",
    ),
    many=Text(
        nl="Let op: de plaatsen {names} zijn nieuw; controleer de namen.",
        en="Note: the places {names} are new; check the names.",
    ),
)
FILE = Text(nl="het bestand dat wordt geschreven", en="the file that is written")
WRITTEN = Plural(
    one=Text(nl="{file} geschreven, 1 pagina.", en="{file} written, 1 page."),
    many=Text(nl="{file} geschreven, {n} pagina’s.", en="{file} written, {n} pages."),
)
