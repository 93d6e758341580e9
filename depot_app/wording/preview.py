"""The words of the window that shows papers."""

from depot_app.wording.voice import Language, Text

PAGE_OF = Text(nl="Bladzijde {page} van {pages}", en="Page {page} of {pages}")
LARGER = Text(nl="Groter", en="Larger")
SMALLER = Text(nl="Kleiner", en="Smaller")
FIT = Text(nl="Hele breedte", en="Fit the width")
SAVE = Text(nl="Bewaren…", en="Save…")
PRINT = Text(nl="Afdrukken…", en="Print…")
CLOSE = Text(nl="Sluiten", en="Close")
PAGES = Text(nl="Bladzijden", en="Pages")
IN_LANGUAGE = {
    Language.NL: Text(nl="In het Nederlands", en="In Dutch"),
    Language.EN: Text(nl="In het Engels", en="In English"),
}
SAVED = Text(nl="Bewaard als {file}", en="Saved as {file}")
CANNOT_SAVE = Text(
    nl="{file} kan niet worden geschreven: kies een andere map of naam.",
    en="{file} cannot be written: choose another folder or name.",
)
PDF_FILES = Text(nl="PDF (*.pdf)", en="PDF (*.pdf)")

CONTRACT = Text(nl="Overeenkomst", en="Contract")
ADDENDUM = Text(nl="Addendum", en="Addendum")
RECEIPT = Text(nl="Ontvangstbewijs", en="Receipt")
REPAIR_SLIP = Text(nl="Reparatiebon", en="Repair slip")
COUNT_REPORT = Text(nl="Telrapport", en="Count report")
GIFT_RECEIPT = Text(nl="Ontvangstbewijs intake", en="Intake receipt")
CONDITION_REPORT = Text(nl="Staatrapport", en="Condition report")
LABELS = Text(nl="Etiketten", en="Labels")
