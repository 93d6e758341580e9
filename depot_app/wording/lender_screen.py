"""The words of the form that says who lends."""

from depot_app.wording.voice import Text

DEED = Text(nl="Wie er uitleent…", en="Who lends…")
TITLE = Text(nl="Wie er uitleent", en="Who lends")
NOTE = Text(
    nl="Dit staat vanaf nu op elk papier. Wat al is afgedrukt, blijft zoals het was.",
    en="This stands on every paper from now on. What was printed stays as it was.",
)
NAME = Text(nl="Naam van de stichting", en="Name of the foundation")
BRAND = Text(nl="Naam boven het papier", en="Name on top of the paper")
ADDRESS = Text(nl="Adres", en="Address")
SEAT = Text(nl="Plaats van ondertekening", en="Place of signing")
REPRESENTATIVE = Text(nl="Vertegenwoordigd door", en="Represented by")
ROLE = Text(nl="Functie", en="Role")
EMAIL = Text(nl="E-mail", en="E-mail")
PHONE = Text(nl="Telefoon", en="Telephone")
REGISTRATION = Text(nl="KvK-nummer", en="Chamber of Commerce number")
ACCOUNT = Text(nl="IBAN", en="IBAN")
KEPT = Text(nl="{name} staat vanaf nu op elk papier.", en="{name} stands on every paper from now on.")
