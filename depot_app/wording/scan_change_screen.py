"""The words of scan and change: what is chosen once, and what each scan then says."""

from depot_app.wording.voice import Plural, Text

DEED = Text(nl="Scan en wijzig", en="Scan and change")
TITLE = Text(nl="Wat krijgt elk gescand instrument?", en="What is each scanned instrument given?")
START = Text(nl="Beginnen met scannen", en="Start scanning")
PLACE = Text(nl="Plaats", en="Place")
PLACE_HELP = Text(
    nl="Mag leeg blijven: scan dan straks eerst een plaats, en daarna wat er komt te staan.",
    en="May stay empty: then scan a place first, and after it what comes to stand there.",
)
CONDITION = Text(nl="Staat", en="Condition")
OWNER = Text(nl="Eigenaar", en="Owner")
PROGRAMME = Text(nl="Programma", en="Programme")

MODE = Text(nl="Scan en wijzig", en="Scan and change")
SCAN = Text(nl="Scan een instrument of een plaats", en="Scan an instrument or a place")
TABLE = Text(nl="Gewijzigd", en="Changed")
NUMBER = Text(nl="Nummer", en="Number")
WHAT = Text(nl="Soort en maat", en="Type and size")
WAS = Text(nl="Was", en="Was")
NOW = Text(nl="Is nu", en="Is now")
RESULT = Text(nl="Scan", en="Scan")
DONE = Text(nl="Gewijzigd", en="Changed")
SAME = Text(nl="Was al zo", en="Was so already")

READY = Text(nl="Scan het eerste instrument", en="Scan the first instrument")
READY_PLACE = Text(nl="Scan eerst een plaats", en="Scan a place first")
READY_NOTE = Text(
    nl="Elke scan staat meteen op schijf. Scan een plaats om vanaf dan daarheen te verplaatsen.",
    en="Each scan is on disk at once. Scan a place to move things there from then on.",
)
AT_PLACE = Text(nl="Naar {place}", en="To {place}")
GIVEN = Text(nl="{what} gewijzigd", en="{what} changed")
MOVED = Text(nl="{what} staat op {place}", en="{what} is at {place}")
ALREADY = Text(nl="{what} was al zo", en="{what} was so already")
REFUSED = Text(nl="Niet gewijzigd", en="Not changed")
UNDONE = Text(nl="{what} teruggezet", en="{what} put back")
EACH_GETS = Text(nl="Elk instrument krijgt", en="Each instrument is given")
NOTHING_YET = Text(nl="nog niets: scan een plaats", en="nothing yet: scan a place")
AMOUNT = Plural(one=Text(nl="instrument", en="instrument"), many=Text(nl="instrumenten", en="instruments"))
UNDO_SCAN = Text(nl="Laatste scan ongedaan maken", en="Undo the last scan")
STOP = Text(nl="Klaar", en="Done")
