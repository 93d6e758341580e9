"""The words of the tour: what each step shows, and what is said when one did not do it."""

from depot_app.wording.voice import Plural, Text

TOUR = Text(
    nl="speel het dagelijks werk in het echte venster en bewaar de plaatjes en papieren",
    en="play the daily work in the real window and keep the pictures and papers",
)
FOLDER = Text(nl="de map voor plaatjes en papieren", en="the folder for pictures and papers")
STEP_DONE = Text(nl="✓ {step}", en="✓ {step}")
STEP_FAILED = Text(nl="✗ {step}: {why}", en="✗ {step}: {why}")
NOT_SHOWN = Text(nl="het venster kwam niet tot {what}", en="the window did not come to {what}")
NOT_IN_DATABASE = Text(nl="in de database klopt niet: {what}", en="not so in the database: {what}")
KEPT = Plural(
    one=Text(nl="1 plaatje en {papers} papieren in {folder}", en="1 picture and {papers} papers in {folder}"),
    many=Text(nl="{n} plaatjes en {papers} papieren in {folder}", en="{n} pictures and {papers} papers in {folder}"),
)

OPEN = Text(nl="het depot openen", en="open the depot")
FIND = Text(nl="zoeken, ook met een typefout", en="find, with a typing error too")
CARD = Text(nl="een etiket scannen", en="scan a label")
ADD = Text(nl="een nieuw instrument in vijf velden", en="a new instrument in five fields")
LABEL = Text(nl="het etiket", en="its label")
TEST_SHEET = Text(nl="het testvel van een printer", en="the test sheet of a printer")
OWN_STOCK = Text(nl="een eigen etiketvel", en="a label sheet of one’s own")
OFFER = Text(nl="een gift wordt aangeboden", en="a gift is offered")
TAKE_IN = Text(nl="de gift komt binnen", en="the gift comes in")
GIFT_RECEIPT = Text(nl="het ontvangstbewijs voor de schenker", en="the receipt for the donor")
NUMBER = Text(nl="de gift beoordeeld en genummerd", en="the gift assessed and numbered")
LABEL_RUN = Text(nl="een etikettenronde vanaf positie 5", en="a label run from position 5")
STICK = Text(nl="etiketten plakken en terugscannen", en="stick labels and scan them back")
LABEL_LOST = Text(nl="etiket kwijt, nieuw nummer", en="label lost, a new number")
TYPE = Text(nl="een soort krijgt een naam erbij", en="a type is given another name")
NEAR = Text(nl="een maat in woorden, met typefouten", en="a size in words, with typing errors")
SAVED_LIST = Text(nl="een bewaarde lijst", en="a saved list")
COLUMNS = Text(nl="kolommen kiezen", en="choose columns")
HISTORY = Text(nl="de geschiedenis van een instrument", en="the history of an instrument")
IMPORT = Text(nl="een lijst inlezen", en="read a list")
NEW_HALL = Text(nl="de plaatsen van een nieuwe zaal", en="the places of a new hall")
SCAN_CHANGE = Text(nl="scan en wijzig", en="scan and change")
VALUE = Text(nl="een taxatie", en="a valuation")
PHOTO = Text(nl="een foto", en="a photo")
CHECK = Text(nl="de staat nakijken, met rapport", en="checking the condition, with its report")
VALUES = Text(nl="de waardelijst voor de verzekeraar", en="the list of values for the insurer")
LEND = Text(nl="veertig instrumenten aan een school", en="forty instruments to a school")
CONTRACT = Text(nl="het contract, bewaard als PDF", en="the contract, kept as a PDF")
RENT = Text(nl="verhuur aan een gezin", en="rent to a household")
TAKE_BACK = Text(nl="innemen, onderdeel voor onderdeel", en="take back, part by part")
RECEIPT = Text(nl="het ontvangstbewijs", en="the receipt")
SWAP = Text(nl="een maatwissel met addendum", en="a size swap with its addendum")
REPAIR = Text(nl="een reparatie met bon", en="a repair with its slip")
BLOCKED = Text(nl="wat in reparatie is, gaat niet mee", en="what is in repair does not go out")
COUNT = Text(nl="een plank tellen", en="count a shelf")
REPAIRED = Text(nl="klaar, en weer beschikbaar", en="done, and available again")
BOOK = Text(nl="de telling boeken", en="book the count")
REPORT = Text(nl="het telrapport", en="the count report")
UNDO = Text(nl="ongedaan maken", en="undo")
BORROWERS = Text(nl="relaties", en="borrowers")
LANGUAGE = Text(nl="Engels en donker", en="English and dark")
