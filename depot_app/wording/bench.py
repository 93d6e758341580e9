"""Words for measuring how fast the program is on this machine."""

from depot_app.wording.voice import Text

BENCH = Text(nl="meet hoe snel dit programma hier is", en="measure how fast this program is here")
INSTRUMENTS = Text(nl="met zoveel instrumenten", en="with so many instruments")

START = Text(nl="starten → venster getekend", en="start → window painted")
FIRST_ROWS = Text(nl="starten → eerste regels getekend", en="start → first rows painted")
MEMORY = Text(nl="geheugen", en="memory")
KEY = Text(nl="toets in het zoekvak → regels getekend", en="key in the search box → rows painted")
SORT = Text(nl="klik op een kolomkop → gesorteerd getekend", en="click on a header → sorted page painted")
DEED = Text(nl="scan → staat op de schijf", en="scan → durable")
GREEN_LINE = Text(nl="scan → groene regel getekend", en="scan → green line painted")
SCANS = Text(nl="600 scans achter elkaar, geen verloren", en="600 scans in a row, none lost")
IMPORT = Text(nl="rommelige lijst van {n} regels inlezen", en="import of a messy list of {n} rows")
IMPORT_MEMORY = Text(nl="geheugen bij het inlezen", en="memory while importing")
LABELS = Text(nl="{n} etiketten met Code 128 en tekst", en="{n} labels, Code 128 and text")
LABELS_MEMORY = Text(
    nl="geheugen van {n} etiketten, boven een tiende ervan", en="memory of {n} labels, above a tenth of them"
)
CONTRACT = Text(nl="overeenkomst met 100 instrumenten", en="contract of 100 instruments")
MERGE = Text(nl="20 telbestanden van 5.000 scans samenvoegen", en="merge of 20 count packs of 5,000 scans")
CARD = Text(nl="kaart van een instrument getekend", en="card of a thing painted")
COUNT = Text(nl="telling van 100.000 scans openen", en="opening a count of 100,000 scans")
OVERVIEW = Text(nl="overzicht per status", en="overview by state")
END_OF_LIST = Text(nl="einde van de lijst", en="the end of the list")
BACKUP = Text(nl="back-up met proefherstel", en="backup proven by a test restore")
WINDOW_FREE = Text(
    nl="langste stilstand van het venster bij een back-up", en="longest pause of the window during a backup"
)
CHECK = Text(nl="hele database nakijken", en="check of the whole database")

HEAD_WORK = Text(nl="werk", en="work")
HEAD_MEDIAN = Text(nl="mediaan", en="median")
HEAD_P95 = Text(nl="p95", en="p95")
HEAD_FLOOR = Text(nl="vloer", en="floor")
HEAD_RATIO = Text(nl="×", en="×")
HEAD_TARGET = Text(nl="doel", en="target")
HEAD_HOLDS = Text(nl="gehaald", en="holds")
YES = Text(nl="ja", en="yes")
NO = Text(nl="nee", en="no")

MILLISECONDS = Text(nl="{n} ms", en="{n} ms")
MEBIBYTES = Text(nl="{n} MiB", en="{n} MiB")
AT_MOST_RATIO = Text(nl="≤ {n} × de vloer", en="≤ {n} × the floor")
AT_MOST = Text(nl="≤ {n}", en="≤ {n}")
AT_MOST_P95 = Text(nl="p95 ≤ {n}", en="p95 ≤ {n}")
NO_TARGET = Text(nl="geen doel", en="no target")
NONE_LOST = Text(nl="geen verloren", en="none lost")

MACHINE = Text(
    nl="{instruments} instrumenten · {cores} kernen · {system} · Python {python} · SQLite {sqlite} · Qt {qt}",
    en="{instruments} instruments · {cores} cores · {system} · Python {python} · SQLite {sqlite} · Qt {qt}",
)
BUSY = Text(
    nl="Deze machine had meer te doen (belasting {load} op {cores} kernen): de tijden zijn te hoog.",
    en="This machine had more to do (load {load} on {cores} cores): the times are too high.",
)
VERDICT = Text(nl="{held} van {all} gehaald.", en="{held} of {all} hold.")
NO_WINDOW = Text(nl="Het venster kon niet worden gemeten: {why}", en="The window could not be measured: {why}")
