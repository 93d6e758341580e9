"""The words of the tab Relaties."""

from depot_app.wording.voice import Plural, Text

LIST = Text(nl="Relaties", en="Borrowers")
NOTHING_YET = Text(nl="Er zijn nog geen relaties.", en="There are no borrowers yet.")
NOTHING_FOUND = Text(nl="Geen relatie past hierbij.", en="No borrower fits this.")
SHOW_ALL = Text(nl="Alles tonen", en="Show all")
NO_CARD = Text(nl="Kies een relatie, of typ een naam of plaats.", en="Choose a borrower, or type a name or a town.")

NUMBER = Text(nl="Nummer", en="Number")
NAME = Text(nl="Naam", en="Name")
KIND = Text(nl="Soort", en="Kind")
CITY = Text(nl="Plaats", en="Town")
CODE = Text(nl="Schoolcode", en="School code")
CONTACT = Text(nl="Contactpersoon", en="Contact")
HAS = Text(nl="Heeft nu", en="Has now")
CHIP = Text(nl="{kind} {n}", en="{kind} {n}")
ORGANISATIONS = Text(nl="Organisaties", en="Organisations")
HOUSEHOLDS = Text(nl="Gezinnen", en="Households")

NEW = Text(nl="Nieuwe relatie", en="New borrower")
CHANGE = Text(nl="Wijzigen", en="Change")
LEND = Text(nl="Uitlenen", en="Lend")
SHOW_LOANS = Text(nl="Bruiklenen", en="Loans")

ADDED = Text(nl="{name} is toegevoegd.", en="{name} was added.")
CHANGED = Text(nl="{name} is gewijzigd.", en="{name} was changed.")
BLOCKED = Text(nl="Geblokkeerd", en="Blocked")
HAS_INSTRUMENTS = Plural(
    one=Text(nl="1 instrument", en="1 instrument"), many=Text(nl="{n} instrumenten", en="{n} instruments")
)
ADDRESS = Text(nl="Adres en contact", en="Address and contact")
LOANS = Text(nl="Lopende bruiklenen", en="Open loans")
DUTCH = Text(nl="Nederlands", en="Dutch")
ENGLISH = Text(nl="Engels", en="English")
UNTIL = Text(nl="tot {due}", en="until {due}")
CHILD_HINT = Text(nl="alleen bij een gezin", en="households only")
