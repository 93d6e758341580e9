"""What the kinds of thing and the deeds are called inside a sentence."""

from collections.abc import Mapping

from depot_app.domain.journal import Deed, Thing
from depot_app.wording.voice import Text, Voice

THINGS: Mapping[Thing, Text] = {
    Thing.TYPE: Text(nl="de soort", en="the type"),
    Thing.INSTRUMENT: Text(nl="het instrument", en="the instrument"),
    Thing.CODE: Text(nl="de code", en="the code"),
    Thing.PLACE: Text(nl="de plaats", en="the place"),
    Thing.BORROWER: Text(nl="de relatie", en="the borrower"),
    Thing.LOAN: Text(nl="de bruikleen", en="the loan"),
    Thing.LOAN_LINE: Text(nl="de regel van de bruikleen", en="the line of the loan"),
    Thing.REPAIR: Text(nl="de reparatie", en="the repair"),
    Thing.COUNT: Text(nl="de telling", en="the count"),
    Thing.COUNT_EVENT: Text(nl="de scan", en="the scan"),
    Thing.DOCUMENT: Text(nl="het papier", en="the paper"),
    Thing.PERSON: Text(nl="de persoon", en="the person"),
    Thing.IMPORT: Text(nl="de import", en="the import"),
    Thing.PART: Text(nl="het onderdeel", en="the part"),
    Thing.PART_LOSS: Text(nl="het vermiste onderdeel", en="the missing part"),
    Thing.VALUATION: Text(nl="de taxatie", en="the valuation"),
    Thing.CONDITION_CHECK: Text(nl="de staatcontrole", en="the condition check"),
    Thing.PHOTO: Text(nl="de foto", en="the photo"),
    Thing.DONOR: Text(nl="de schenker", en="the donor"),
    Thing.INTAKE: Text(nl="de intake", en="the intake"),
    Thing.SUPPLY: Text(nl="het materiaal", en="the supply"),
    Thing.SUPPLY_MOVE: Text(nl="de mutatie van materiaal", en="the movement of a supply"),
    Thing.SUPPLY_LINE: Text(nl="het materiaal op de bruikleen", en="the supply on the loan"),
    Thing.LABEL_JOB: Text(nl="het etiket", en="the label"),
    Thing.LABEL_RUN: Text(nl="de etikettenronde", en="the label run"),
    Thing.LABEL_STOCK: Text(nl="de etiketsoort", en="the label stock"),
    Thing.SAVED_LIST: Text(nl="de bewaarde lijst", en="the saved list"),
}

DEEDS: Mapping[Deed, Text] = {
    Deed.SET_UP: Text(nl="het inrichten", en="the set-up"),
    Deed.DEMO: Text(nl="het vullen met voorbeelden", en="the filling with examples"),
    Deed.ADD_INSTRUMENT: Text(nl="het toevoegen van een instrument", en="adding an instrument"),
    Deed.CHANGE_INSTRUMENT: Text(nl="het wijzigen van een instrument", en="changing an instrument"),
    Deed.MOVE: Text(nl="het verplaatsen", en="moving"),
    Deed.WRITE_OFF: Text(nl="het afvoeren", en="writing off"),
    Deed.BREAK_UP: Text(nl="het slopen voor onderdelen", en="breaking up for parts"),
    Deed.MERGE: Text(nl="het samenvoegen van twee kaarten", en="merging two records"),
    Deed.RENUMBER: Text(nl="het nieuwe nummer", en="the new number"),
    Deed.VALUE: Text(nl="de taxatie", en="the valuation"),
    Deed.CHECK_CONDITION: Text(nl="de controle van de staat", en="the condition check"),
    Deed.PRINT_CONDITION: Text(nl="het gedrukte staatrapport", en="the printed condition report"),
    Deed.ADD_PHOTO: Text(nl="het toevoegen van een foto", en="adding a photo"),
    Deed.CHANGE_PHOTO: Text(nl="het wijzigen van een foto", en="changing a photo"),
    Deed.DROP_PHOTO: Text(nl="het weghalen van een foto", en="removing a photo"),
    Deed.CHANGE_KIT: Text(nl="het wijzigen van het toebehoren", en="changing the kit"),
    Deed.LABEL_PART: Text(nl="het nummeren van een onderdeel", en="numbering a part"),
    Deed.MOVE_PART: Text(nl="het verhuizen van een onderdeel", en="moving a part"),
    Deed.CLOSE_LOSS: Text(nl="het afsluiten van een vermist onderdeel", en="closing a missing part"),
    Deed.OFFER: Text(nl="het opnemen van een aanbod", en="taking up an offer"),
    Deed.DECIDE: Text(nl="het besluit over een aanbod", en="the decision on an offer"),
    Deed.RECEIVE: Text(nl="de ontvangst", en="receiving an intake"),
    Deed.ASSESS: Text(nl="de beoordeling", en="the assessment"),
    Deed.TAKE_IN: Text(nl="het nummeren van een intake", en="numbering an intake"),
    Deed.CLOSE_INTAKE: Text(nl="het afsluiten van een intake", en="closing an intake"),
    Deed.CHANGE_INTAKE: Text(nl="het wijzigen van een intake", en="changing an intake"),
    Deed.PRINT_GIFT_RECEIPT: Text(
        nl="het gedrukte ontvangstbewijs van een intake", en="the printed receipt of an intake"
    ),
    Deed.CHANGE_DONOR: Text(nl="het wijzigen van een schenker", en="changing a donor"),
    Deed.SET_RETENTION: Text(nl="de bewaartermijn van schenkers", en="how long donors are kept"),
    Deed.ERASE_DONOR: Text(nl="het wissen van een schenker", en="erasing a donor"),
    Deed.ADD_SUPPLY: Text(nl="het toevoegen van materiaal", en="adding a supply"),
    Deed.CHANGE_SUPPLY: Text(nl="het wijzigen van materiaal", en="changing a supply"),
    Deed.MOVE_SUPPLY: Text(nl="de mutatie van materiaal", en="the movement of a supply"),
    Deed.ADD_PLACE: Text(nl="het toevoegen van een plaats", en="adding a place"),
    Deed.CHANGE_PLACE: Text(nl="het wijzigen van een plaats", en="changing a place"),
    Deed.MOVE_PLACE: Text(nl="het verhuizen van een plaats", en="moving a place"),
    Deed.ADD_BORROWER: Text(nl="het toevoegen van een relatie", en="adding a borrower"),
    Deed.CHANGE_BORROWER: Text(nl="het wijzigen van een relatie", en="changing a borrower"),
    Deed.CHANGE_TYPE: Text(nl="het wijzigen van een soort", en="changing a type"),
    Deed.ADD_TYPE: Text(nl="het toevoegen van een soort", en="adding a type"),
    Deed.DROP_TYPE: Text(nl="het weghalen van een soort", en="removing a type"),
    Deed.ADD_PERSON: Text(nl="het toevoegen van een persoon", en="adding a person"),
    Deed.LEND: Text(nl="het uitlenen", en="lending"),
    Deed.TAKE_BACK: Text(nl="het innemen", en="taking back"),
    Deed.SWAP: Text(nl="de maatwissel", en="the size swap"),
    Deed.PRINT_CONTRACT: Text(nl="de gedrukte overeenkomst", en="the printed contract"),
    Deed.PRINT_ADDENDUM: Text(nl="het gedrukte addendum", en="the printed addendum"),
    Deed.PRINT_RECEIPT: Text(nl="het gedrukte ontvangstbewijs", en="the printed receipt"),
    Deed.PRINT_SLIP: Text(nl="de gedrukte reparatiebon", en="the printed repair slip"),
    Deed.PRINT_REPORT: Text(nl="het gedrukte telrapport", en="the printed count report"),
    Deed.OPEN_REPAIR: Text(nl="het melden van een reparatie", en="reporting a repair"),
    Deed.CHANGE_REPAIR: Text(nl="het wijzigen van een reparatie", en="changing a repair"),
    Deed.PRINT_LABELS: Text(nl="het drukken van etiketten", en="printing labels"),
    Deed.ASK_LABEL: Text(nl="de vraag om een etiket", en="asking for a label"),
    Deed.STICK_LABEL: Text(nl="het plakken van een etiket", en="sticking a label"),
    Deed.REQUEUE_LABELS: Text(nl="het opnieuw klaarzetten van etiketten", en="queueing labels again"),
    Deed.DROP_LABELS: Text(nl="het schrappen van etiketten uit de wachtrij", en="taking labels out of the queue"),
    Deed.ADD_STOCK: Text(nl="het toevoegen van een etiketsoort", en="adding a label stock"),
    Deed.CHANGE_STOCK: Text(nl="het wijzigen van een etiketsoort", en="changing a label stock"),
    Deed.SAVE_LIST: Text(nl="het bewaren van een lijst", en="saving a list"),
    Deed.DROP_LIST: Text(nl="het weghalen van een bewaarde lijst", en="removing a saved list"),
    Deed.SAVE_LAYOUT: Text(nl="het bewaren van een indeling", en="saving a layout"),
    Deed.DROP_LAYOUT: Text(nl="het weghalen van een indeling", en="removing a layout"),
    Deed.START_COUNT: Text(nl="het begin van een telling", en="the start of a count"),
    Deed.SCAN_COUNT: Text(nl="het scannen voor een telling", en="scanning for a count"),
    Deed.MERGE_COUNT: Text(nl="het samenvoegen van een telling", en="merging a count"),
    Deed.BOOK_COUNT: Text(nl="het boeken van een telling", en="booking a count"),
    Deed.IMPORT: Text(nl="het inlezen van een lijst", en="the import of a list"),
    Deed.UNDO_IMPORT: Text(nl="het terugnemen van een import", en="taking back an import"),
    Deed.BACKUP: Text(nl="het maken van een back-up", en="making a backup"),
    Deed.RESTORE: Text(nl="het terugzetten van een back-up", en="restoring a backup"),
    Deed.UNDO: Text(nl="het ongedaan maken", en="undoing"),
}


def named(voice: Voice, word: str) -> str:
    """A kind of thing by its word; a word that is no kind's stays as it is."""
    return voice(THINGS[Thing(word)]) if word in set(Thing) else word


def deed_named(voice: Voice, word: str) -> str:
    """A deed by its word; a word that is no deed's stays as it is."""
    return voice(DEEDS[Deed(word)]) if word in set(Deed) else word
