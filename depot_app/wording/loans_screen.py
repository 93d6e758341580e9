"""The words of the tab Bruikleen: its list and cards, and the desks for issue, return and size swap."""

from depot_app.wording.voice import Plural, Text

LIST = Text(nl="Bruiklenen", en="Loans")
NOTHING_YET = Text(nl="Er is nog niets uitgeleend.", en="Nothing has been lent yet.")
NOTHING_FOUND = Text(nl="Geen bruikleen past hierbij.", en="No loan fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(
    nl="Kies een bruikleen, of scan een contract of instrument.",
    en="Choose a loan, or scan a contract or an instrument.",
)

# Columns
NUMBER = Text(nl="Nummer", en="Number")
BORROWER = Text(nl="Relatie", en="Borrower")
INSTRUMENTS = Text(nl="Instrumenten", en="Instruments")
FROM = Text(nl="Vanaf", en="From")
DUE = Text(nl="Terug op", en="Due")
STATE = Text(nl="Status", en="State")
TYPE_AND_SIZE = Text(nl="Soort en maat", en="Type and size")
BRAND_AND_MODEL = Text(nl="Merk en model", en="Brand and model")
KIT = Text(nl="Toebehoren", en="Kit")
RESULT = Text(nl="Uitkomst", en="Result")
OUT_OF = Text(nl="{out} van {lines} uit", en="{out} of {lines} out")
ALL_BACK = Text(nl="{lines} terug", en="{lines} back")

# Chips
CHIP = Text(nl="{state} {n}", en="{state} {n}")
STATE_OUT = Text(nl="Nog uit", en="Still out")
STATE_OPEN = Text(nl="Loopt", en="Open")
STATE_OVERDUE = Text(nl="Te laat", en="Overdue")
STATE_TAKEN_OVER = Text(nl="Overgenomen", en="Taken over")
STATE_BACK = Text(nl="Terug", en="Back")
DAYS_LATE = Plural(
    one=Text(nl="1 dag te laat", en="1 day overdue"), many=Text(nl="{n} dagen te laat", en="{n} days overdue")
)

# Deeds
LEND = Text(nl="Uitlenen", en="Lend")
TAKE_BACK = Text(nl="Innemen", en="Take back")
SWAP = Text(nl="Maatwissel", en="Size swap")
CONTRACT = Text(nl="Contract", en="Contract")
RECEIPT = Text(nl="Ontvangstbewijs", en="Receipt")
GO_ON = Text(nl="Verder scannen", en="Go on scanning")
UNDO_FINDING = Text(nl="Laatste bevinding ongedaan maken", en="Undo the last finding")
UNDO_SCAN = Text(nl="Laatste scan ongedaan maken", en="Undo the last scan")
STOP = Text(nl="Stoppen", en="Stop")

# The card
TERMS = Text(nl="{template}, van {start} tot en met {due}", en="{template}, from {start} up to {due}")
TERMS_UNKNOWN = Text(nl="overgenomen van een lijst; einddatum onbekend", en="taken over from a list; due date unknown")
ITEMS = Text(nl="Instrumenten", en="Instruments")
AGREED = Text(nl="Afgesproken", en="Agreed")
FEE = Text(nl="Vergoeding", en="Fee")
STILL_OUT = Text(nl="uit", en="out")
BACK_ON = Text(nl="terug {day}", en="back {day}")
AND_MORE = Plural(one=Text(nl="en nog 1", en="and 1 more"), many=Text(nl="en nog {n}", en="and {n} more"))

# The form of a new loan
NEW_LOAN = Text(nl="Uitlenen", en="Lend")
BEGIN = Text(nl="Beginnen met scannen", en="Begin scanning")
TO = Text(nl="Aan wie", en="To whom")
FEE_HINT = Text(nl="leeg is gratis", en="empty is free")
CHILDREN = Text(nl="Aantal kinderen", en="Number of children")
DUE_PAST = Text(nl="Deze dag is al voorbij.", en="This day has passed.")

# Issue
ISSUE = Text(nl="Uitgifte", en="Issue")
SCAN_NEXT = Text(nl="Scan het volgende instrument", en="Scan the next instrument")
SCANNED = Text(nl="Wat meegaat", en="What goes along")
READY_TO_SCAN = Text(nl="Scan het eerste instrument", en="Scan the first instrument")
READY_NOTE = Text(
    nl="Elke scan staat meteen op schijf. Wat niet mee mag, krijgt hier de reden.",
    en="Each scan is on disk at once. What may not go gets its reason here.",
)
GOES = Text(nl="{what} gaat mee", en="{what} goes along")
ALREADY = Text(nl="{what} is al gescand", en="{what} was scanned already")
NOT_ALONG = Text(nl="Gaat niet mee", en="Does not go along")
UNDONE = Text(nl="{what} gaat niet meer mee", en="{what} no longer goes along")
PIECES = Plural(one=Text(nl="instrument", en="instrument"), many=Text(nl="instrumenten", en="instruments"))
JUST_SCANNED = Text(nl="Net gescand", en="Just scanned")
WAS_SCANNED = Text(nl="Gescand", en="Scanned")
LACKS = Text(nl="{parts} ontbreekt en staat zo op het contract", en="{parts} missing, and so on the contract")
ALONG = Text(nl="Mee", en="Along")
ANOTHER = Text(nl="Zelfde maat: {place}", en="Same size: {place}")
TO_BORROWER = Text(nl="Relatie", en="Borrower")
MAKE_CONTRACT = Text(nl="Contract maken en tonen", en="Make and show the contract")
UNTIL = Text(nl="tot {due}", en="until {due}")

# Return
RETURN = Text(nl="Inname", en="Return")
SCAN_RETURN = Text(nl="Scan wat terugkomt", en="Scan what comes back")
CAME_BACK = Text(nl="Wat terugkwam", en="What came back")
RETURN_NOTE = Text(
    nl="van wie dan ook; elke scan vindt zijn eigen bruikleen", en="from anyone; each scan finds its loan"
)
READY_TO_RETURN = Text(nl="Scan het eerste instrument", en="Scan the first instrument")
READY_TO_RETURN_NOTE = Text(
    nl="Elke scan boekt terug. Geef daarna rechts aan wat ontbreekt of beschadigd is.",
    en="Each scan takes back. Then say on the right what is missing or damaged.",
)
NOT_BACK = Text(nl="Niet ingenomen", en="Not taken back")
IS_BACK = Text(nl="{what} is terug", en="{what} is back")
BACK_FROM = Text(nl="{number} · van {borrower}", en="{number} · from {borrower}")
LAST_OF_LOAN = Text(nl="bruikleen {loan} is nu helemaal terug", en="loan {loan} is now all back")
LEND_IT_TOO = Text(nl="{number} ook meegeven", en="Lend {number} too")
TAKE_IT_BACK_TOO = Text(nl="{number} ook innemen", en="Take {number} back too")
PARTS = Text(nl="Toebehoren nakijken", en="Check the kit")
PARTS_NOTE = Text(
    nl="Eén toets per onderdeel: aanwezig, ontbreekt, beschadigd.",
    en="One key for each part: present, missing, damaged.",
)
NO_PARTS = Text(nl="Dit instrument heeft geen toebehoren.", en="This instrument has no kit.")
CONDITION = Text(nl="Staat", en="Condition")
FINISH_RETURN = Text(nl="Afronden met ontvangstbewijs", en="Finish with a receipt")
RETURN_UNDONE = Text(nl="{what} staat weer als uitgeleend", en="{what} counts as lent again")
DAMAGED_GOES_TO_REPAIR = Text(nl="Reparatie {repair} gemeld", en="Repair {repair} reported")
DAMAGE_FOUND = Text(nl="Beschadigd bij inname: {parts}", en="Damaged on return: {parts}")
PART_IS = Text(nl="{part}: {state}", en="{part}: {state}")
GRADE = Text(nl="Staat {grade}: {words}", en="Condition {grade}: {words}")
BACK_COMPLETE = Text(nl="Compleet", en="Complete")
BACK_WITH_REMARK = Text(nl="Met opmerking", en="With a remark")

# Swap
SWAPPING = Text(nl="Maatwissel", en="Size swap")
SCAN_OLD = Text(nl="Scan wat terugkomt", en="Scan what comes back")
SCAN_NEW = Text(nl="Scan wat ervoor meegaat", en="Scan what goes out instead")
SWAPPED = Text(nl="Gewisseld", en="Swapped")
SWAP_READY_NOTE = Text(
    nl="Scan eerst het oude instrument, dan het nieuwe. Het addendum komt vanzelf.",
    en="Scan the old instrument first, then the new one. The addendum follows by itself.",
)
OLD_SCANNED = Text(nl="{what} komt terug", en="{what} comes back")
OLD_NOTE = Text(
    nl="{number} · van {borrower}. Scan nu de nieuwe maat.", en="{number} · from {borrower}. Now the new size."
)
IS_SWAPPED = Text(nl="{old} is gewisseld voor {new}", en="{old} was swapped for {new}")
SWAP_NOTE = Text(nl="bruikleen {loan}, addendum {addendum}", en="loan {loan}, addendum {addendum}")
SWAP_HEAD = Text(
    nl="een andere maat op hetzelfde contract; het addendum zegt wat er wisselde",
    en="another size on the same contract; the addendum tells what was swapped",
)
SWAP_UNDONE = Text(nl="Niet meer gewisseld: {old}", en="No longer swapped: {old}")
OLD = Text(nl="Terug", en="Back")
NEW = Text(nl="Mee", en="Out")
SHOW_ADDENDUM = Text(nl="Addendum tonen", en="Show the addendum")
EXPLAIN_SWAP = Text(nl="Zo gaat het", en="How it goes")
STEP_OLD = Text(nl="Scan wat terugkomt", en="Scan what comes back")
STEP_NEW = Text(nl="Scan de nieuwe maat", en="Scan the new size")
STEP_PAPER = Text(nl="Toon en druk het addendum af", en="Show and print the addendum")
