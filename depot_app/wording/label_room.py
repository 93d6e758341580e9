"""The words of the rooms Etiketten and Etikettenrondes, and of sticking labels."""

from depot_app.wording.voice import Plural, Text

# The queue
ROOM = Text(nl="Etiketten", en="Labels")
LIST = Text(nl="Wachtrij van etiketten", en="Queue of labels")
HINT = Text(nl="Scan of zoek wat een etiket nodig heeft", en="Scan or search what needs a label")
NOTHING_YET = Text(nl="Alles heeft een etiket dat teruggescand is.", en="Everything has a label that was scanned back.")
NOTHING_FOUND = Text(nl="Hier is geen etiket voor nodig.", en="No label is needed for this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Kies wat een etiket nodig heeft: hier staat dan waarom, en hoe ver het is.",
    en="Choose what needs a label: here it says why, and how far it is.",
)
CHIP = Text(nl="{name} {n}", en="{name} {n}")
NUMBER = Text(nl="Nummer", en="Number")
WHAT = Text(nl="Wat", en="What")
DETAIL = Text(nl="Omschrijving", en="Description")
REASON = Text(nl="Reden", en="Reason")
STATE = Text(nl="Status", en="State")
SINCE = Text(nl="Sinds", en="Since")
RUN = Text(nl="Ronde", en="Run")
PRINTED_ON = Text(nl="Gedrukt op", en="Printed on")
PART_OF = Text(nl="{part} van {what}", en="{part} of {what}")

# The card
HAS_LABEL = Text(nl="Zit erop", en="It is on")
NEEDS_NONE = Text(nl="Geen etiket nodig", en="No label needed")
LABEL = Text(nl="Etiket", en="Label")
BEFORE = Text(nl="Eerder", en="Before")
STUCK_ON = Text(nl="geplakt op {day}", en="stuck on {day}")
DROPPED_ON = Text(nl="niet nodig sinds {day}", en="not needed since {day}")

# Deeds
PRINT = Plural(one=Text(nl="Afdrukken", en="Print"), many=Text(nl="{n} etiketten afdrukken", en="Print {n} labels"))
PRINT_ALL = Plural(
    one=Text(nl="Alles uit deze lijst afdrukken (1)", en="Print all of this list (1)"),
    many=Text(nl="Alles uit deze lijst afdrukken ({n})", en="Print all of this list ({n})"),
)
STICK = Text(nl="Etiketten plakken", en="Stick labels")
REQUEUE = Plural(
    one=Text(nl="Mislukt: opnieuw drukken", en="Failed: print again"),
    many=Text(nl="{n} mislukt: opnieuw", en="{n} failed: again"),
)
DROP = Plural(
    one=Text(nl="Geen etiket nodig", en="No label needed"),
    many=Text(nl="{n} niet nodig", en="{n} not needed"),
)
SHOW = Text(nl="Bekijk de kaart", en="Show the card")
REQUEUED = Plural(
    one=Text(nl="1 etiket staat opnieuw in de wachtrij", en="1 label is back in the queue"),
    many=Text(nl="{n} etiketten staan opnieuw in de wachtrij", en="{n} labels are back in the queue"),
)
DROPPED = Plural(
    one=Text(nl="1 etiket is niet nodig", en="1 label is not needed"),
    many=Text(nl="{n} etiketten zijn niet nodig", en="{n} labels are not needed"),
)

# Runs
RUNS_ROOM = Text(nl="Etikettenrondes", en="Label runs")
RUNS_LIST = Text(nl="Etikettenrondes", en="Label runs")
RUNS_HINT = Text(nl="Zoek een ronde, een etiketsoort of wie drukte", en="Search a run, a label stock or who printed")
NO_RUNS = Text(nl="Er zijn nog geen etiketten gedrukt.", en="No labels were printed yet.")
NO_RUN_FOUND = Text(nl="Geen ronde past hierbij.", en="No run fits this.")
NO_RUN_CARD = Text(
    nl="Kies een ronde: hier staan dan haar etiketten, en welke er al op zitten.",
    en="Choose a run: here are its labels then, and which are on already.",
)
STOCK = Text(nl="Etiketsoort", en="Label stock")
BY = Text(nl="Door", en="By")
LABELS = Text(nl="Etiketten", en="Labels")
TO_STICK = Text(nl="Te plakken", en="To stick")
RUN_TITLE = Plural(one=Text(nl="1 etiket", en="1 label"), many=Text(nl="{n} etiketten", en="{n} labels"))
RUN_LINE = Text(nl="{stock}, vanaf {start}, {day} door {who}", en="{stock}, from {start}, {day} by {who}")
RUN_WAITING = Plural(
    one=Text(nl="nog 1 te plakken", en="1 still to stick"), many=Text(nl="nog {n} te plakken", en="{n} still to stick")
)
RUN_DONE = Text(nl="klaar", en="done")
ON = Text(nl="zit erop", en="is on")
WAITS = Text(nl="nog te plakken", en="to stick")
NOT_OF_THIS_RUN = Text(nl="niet meer van deze ronde", en="no longer of this run")
AND_MORE = Plural(one=Text(nl="en nog 1", en="and 1 more"), many=Text(nl="en nog {n}", en="and {n} more"))
REPRINT = Text(nl="Opnieuw afdrukken", en="Print again")
REQUEUE_RUN = Plural(
    one=Text(nl="1 mislukt, opnieuw in de wachtrij", en="1 failed, back in the queue"),
    many=Text(nl="{n} mislukt, opnieuw in de wachtrij", en="{n} failed, back in the queue"),
)
STICK_RUN = Text(nl="Deze ronde plakken", en="Stick this run")
REPRINTED = Text(nl="Ronde {run}", en="Run {run}")

# Sticking
STICKING = Text(nl="Etiketten plakken", en="Stick labels")
SCAN_LABEL = Text(nl="Plak een etiket en scan het", en="Stick a label and scan it")
STICK_TABLE = Text(nl="Geplakte etiketten", en="Labels that were stuck")
STICK_NOTE = Text(
    nl="Plak het etiket, scan het dan, en kijk of het klopt met wat in je hand ligt.",
    en="Stick the label, then scan it, and look whether it fits what is in your hand.",
)
OF_RUN = Text(nl="Ronde {run}", en="Run {run}")
READY = Text(nl="Plak een etiket en scan het", en="Stick a label and scan it")
READY_NOTE = Text(nl="Pas als het gescand is, telt het als geplakt.", en="It counts as stuck only once it is scanned.")
IS_ON = Text(nl="Zit erop: {what}", en="It is on: {what}")
NOT_IN_RUN = Text(nl="niet in een ronde gedrukt, toch genoteerd", en="not printed in a run, noted all the same")
WAS_ON = Text(nl="Zat er al op: {what}", en="Was on already: {what}")
NOT_STUCK = Text(nl="Niet genoteerd", en="Not noted")
TAKEN_BACK = Text(nl="Teruggenomen: {what}", en="Taken back: {what}")
FIGURE = Text(nl="van {total} geplakt", en="of {total} stuck")
STILL = Text(nl="Nog te plakken", en="Still to stick")
NOTHING_LEFT = Text(nl="Alles wat gedrukt is, zit erop.", en="All that was printed is on.")
RESULT = Text(nl="Uitslag", en="Result")
UNDO_SCAN = Text(nl="Laatste scan ongedaan maken", en="Undo the last scan")
FINISH = Text(nl="Klaar", en="Done")

# On the card of an instrument, and at a count
LOST = Text(nl="Etiket kwijt", en="Label lost")
LOST_TITLE = Text(nl="Een nieuw etiket voor {number}", en="A new label for {number}")
LOST_FIELD = Text(nl="Wat is er met het etiket?", en="What about the label?")
SAME_NUMBER = Text(nl="Kwijt: zelfde nummer", en="Lost: the same number")
SAME_NUMBER_NOTE = Text(
    nl="Het oude etiket is weg. Er komt een nieuw met hetzelfde nummer.",
    en="The old label is gone. A new one with the same number comes.",
)
NEW_NUMBER = Text(nl="Kwijt: nieuw nummer", en="Lost: a new number")
NEW_NUMBER_NOTE = Text(
    nl="Het oude etiket kan nog ergens opduiken. Het oude nummer wordt ook daarna gevonden.",
    en="The old label may turn up elsewhere. The old number is found ever after.",
)
UNREADABLE = Text(nl="Onleesbaar", en="Unreadable")
UNREADABLE_NOTE = Text(
    nl="Het zit erop, maar geen scanner leest het. Er komt een nieuw met hetzelfde nummer.",
    en="It is on, but no scanner reads it. A new one with the same number comes.",
)
ASK = Text(nl="Zet in de wachtrij", en="Put in the queue")
ASKED = Text(
    nl="{number} staat in de wachtrij van etiketten: {reason}", en="{number} is in the queue of labels: {reason}"
)
RENUMBERED = Text(
    nl="{old} heet nu {number}; het oude nummer blijft vindbaar",
    en="{old} is now {number}; the old number is still found",
)
COUNT_UNREADABLE = Text(nl="Etiket onleesbaar", en="Label unreadable")
COUNT_NOTED = Text(nl="Nieuw etiket nodig: {what}", en="New label needed: {what}")
COUNT_NOTED_NOTE = Text(nl="{number} staat in de wachtrij van etiketten", en="{number} is in the queue of labels")
COUNT_TAKEN_BACK = Text(nl="Toch geen nieuw etiket: {what}", en="No new label after all: {what}")
OF_NUMBER = Text(nl="{number}", en="{number}")
