"""The words of forms: what can be typed, what is wrong with it, and what to do with what is not saved."""

from depot_app.wording.voice import Plural, Text

TODAY = Text(nl="vandaag", en="today")
TOMORROW = Text(nl="morgen", en="tomorrow")
YESTERDAY = Text(nl="gisteren", en="yesterday")

REQUIRED = Text(nl="verplicht", en="required")
MISSING = Text(nl="Dit veld moet ingevuld zijn.", en="This field must be filled in.")
NO_DAY = Text(
    nl="Dit is geen datum. Typ bijvoorbeeld 5-3, 05032027, vandaag of +14.",
    en="This is no date. Type for example 5-3, 05032027, today or +14.",
)
NO_AMOUNT = Text(nl="Dit is geen bedrag. Typ bijvoorbeeld 12,50.", en="This is no amount. Type for example 12,50.")
COMMA_FOR_CENTS = Text(
    nl="Schrijf centen achter een komma: 1,50 of 1234,56.", en="Write cents as two digits: 1.50 or 1234.56."
)
NO_NUMBER = Text(nl="Dit is geen getal.", en="This is no number.")
NOT_ON_THE_LIST = Text(nl="Kies een van de voorstellen.", en="Choose one of the suggestions.")

ADD_HINT = Text(nl="Typ en druk op Enter", en="Type and press Enter")
ROWS = Text(nl="Regels, te verplaatsen met Alt en een pijl", en="Rows, moved by Alt and an arrow")
MOVE_UP = Text(nl="Omhoog (Alt+pijl omhoog)", en="Up (Alt+arrow up)")
MOVE_DOWN = Text(nl="Omlaag (Alt+pijl omlaag)", en="Down (Alt+arrow down)")
TAKE_AWAY = Text(nl="Weghalen (Delete)", en="Take away (Delete)")

FAULTS = Plural(
    one=Text(nl="Nog niet bewaard: 1 veld klopt niet: {fields}.", en="Not saved yet: 1 field is not right: {fields}."),
    many=Text(
        nl="Nog niet bewaard: {n} velden kloppen niet: {fields}.",
        en="Not saved yet: {n} fields are not right: {fields}.",
    ),
)
SAVE = Text(nl="Bewaren", en="Save")
CANCEL = Text(nl="Annuleren", en="Cancel")
DISCARD = Text(nl="Weggooien", en="Discard")
GO_ON = Text(nl="Verder invullen", en="Keep editing")
UNSAVED = Text(
    nl="Wat je invulde in “{title}” is nog niet bewaard.", en="What you filled in under “{title}” is not saved yet."
)
UNSAVED_FIRST = Text(
    nl="{what} moet wachten: wat je invulde is nog niet bewaard. Bewaar het of gooi het weg.",
    en="{what} has to wait: what you filled in is not saved yet. Save it or discard it.",
)
LEAVING = Text(nl="Niet bewaard", en="Not saved")
