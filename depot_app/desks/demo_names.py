"""What the demo depot is made of: invented schools, families, donors and complaints; nobody real is among them."""

from depot_app.domain.borrowers import BorrowerKind
from depot_app.domain.people import StaffRole

STAFF = (
    ("Anna", StaffRole.STAFF),
    ("Bram", StaffRole.STAFF),
    ("Chaima", StaffRole.WERKMEESTER),
    ("Dirk", StaffRole.WERKMEESTER),
    ("Esra", StaffRole.MANAGER),
    ("Fenna", StaffRole.VOLUNTEER),
)

_SCHOOL, _HOME = BorrowerKind.ORGANISATION, BorrowerKind.HOUSEHOLD

BORROWERS = (
    # name, kind, city, contact, child
    ("Bs De Regenboog", _SCHOOL, "Amsterdam", "S. Yıldız", ""),
    ("Bs Het Palet", _SCHOOL, "Rotterdam", "M. van der Heide", ""),
    ("Bs ’t Prisma", _SCHOOL, "Utrecht", "J. Okafor", ""),
    ("Obs De Klimop", _SCHOOL, "Zwolle", "A. Kuipers", ""),
    ("Bs De Vuurvogel", _SCHOOL, "Groningen", "R. Postma", ""),
    ("Bs Sint Cecilia", _SCHOOL, "Maastricht", "I. Janssen-Daems", ""),
    ("Bs De Notenboom", _SCHOOL, "Breda", "F. Verhoeven", ""),
    ("Obs ’t Kompas", _SCHOOL, "Lelystad", "D. Ramautar", ""),
    ("Bs De Zonnewijzer", _SCHOOL, "Den Haag", "N. el Idrissi", ""),
    ("Bs De Toermalijn", _SCHOOL, "Enschede", "H. Aydın", ""),
    ("Skol Flor di Kòrá", _SCHOOL, "Willemstad", "E. Martina", ""),
    ("Leerorkest De Wijkpost", _SCHOOL, "Amsterdam", "L. de Groot", ""),
    ("Leerorkest Kanaleneiland-Oost", _SCHOOL, "Utrecht", "B. Şahin", ""),
    ("Naschools orkest De Stemvork", _SCHOOL, "Almere", "C. Wijngaard", ""),
    ("Muziekschool Kőszegi", _SCHOOL, "Tilburg", "P. Kőszegi", ""),
    ("Wijkharmonie De Eendracht", _SCHOOL, "Nijmegen", "W. Bosman", ""),
    ("Strijkersklas Zuiderpark", _SCHOOL, "Den Haag", "Y. Baptista", ""),
    ("Jeugdorkest Bòn Dia", _SCHOOL, "Rotterdam", "R. Isenia", ""),
    ("M. de Vries", _HOME, "Amsterdam", "", "Noor"),
    ("A. Kőváry", _HOME, "Utrecht", "", "Ferenc"),
    ("S. Bouzid", _HOME, "Rotterdam", "", "Ilias"),
    ("L. Pinas", _HOME, "Almere", "", "Jaylinn"),
    ("T. Hoekstra", _HOME, "Leeuwarden", "", "Sietse"),
    ("G. Maduro-Croes", _HOME, "Den Haag", "", "D."),
)

MORE_NAMES = (
    "De Akker", "De Bron", "De Cirkel", "De Driesprong", "De Eik", "De Fontein", "De Globe", "De Hoeksteen",
    "Het Kleurrijk", "De Lantaarn", "De Meander", "De Notenkraker", "De Ooievaar", "De Parel", "De Quint",
    "De Rietvink", "De Sleutelbloem", "De Triangel", "De Uilenboom", "De Vlieger", "De Wegwijzer", "De Zwaluw",
)  # fmt: skip
MORE_CITIES = (
    "Alkmaar", "Amersfoort", "Apeldoorn", "Arnhem", "Assen", "Delft", "Deventer", "Dordrecht", "Eindhoven", "Emmen",
    "Gouda", "Haarlem", "Heerlen", "Helmond", "Hengelo", "Hilversum", "Hoorn", "Leiden", "Middelburg", "Oss",
    "Roermond", "Schiedam", "Sneek", "Venlo", "Vlissingen", "Zaandam", "Zoetermeer",
)  # fmt: skip

STREETS = ("Lijsterlaan", "Toonladder", "Sleutelstraat", "Vioolhof", "Kerkpad", "Hazelaarweg", "Notenweg", "Molenwerf")

ABROAD = {"Willemstad": "Curaçao"}

DONORS = (
    "familie Van Duin", "een oud-leerling", "Harmonie Excelsior", "familie Ådahl", "nalatenschap mw. Köhler",
    "een muziekwinkel", "Fanfare De Volharding",
)  # fmt: skip

PROGRAMMES = ("Leerorkest", "Leerorkest", "Leerorkest", "naschools", "wijkorkest")

COMPLAINTS = {
    "strijk": (
        "Snaar gesprongen", "Kam staat scheef", "Stapel gevallen", "Beharing van de strijkstok op", "Hals los",
        "Krul beschadigd", "Naad open aan de onderkant", "Fijnstemmer ontbreekt",
    ),
    "tokkel": ("Stemmechaniek loopt zwaar", "Brug laat los", "Snaren op", "Fret steekt uit"),
    "hout": ("Polsters lekken", "Kurk laat los", "Klep blijft hangen", "Veer gebroken", "Scheur in het bovenstuk"),
    "koper": ("Ventiel 2 hangt", "Deuk in de beker", "Pomp zit vast", "Waterklep lekt", "Mondstuk zit vast"),
    "slagwerk": ("Vel gescheurd", "Stemschroef dolgedraaid", "Poot van het statief krom"),
    "toets": ("Toets blijft hangen", "Voeding doet het niet", "Pedaal kraakt"),
}  # fmt: skip
ANY_COMPLAINT = ("Slot van de koffer kapot", "Grote beurt", "Klinkt niet goed, graag nakijken")

RESULTS = ("Hersteld en proefgespeeld", "Afgesteld", "Onderdeel vervangen", "Schoongemaakt en nagekeken")
REASONS_GONE = ("onherstelbaar na een val", "herstel duurder dan nieuw", "verkocht voor onderdelen", "waterschade")
REASON_MISSING = "niet gezien bij de telling"

ATELIERS = ("Atelier Strijk", "Atelier Blaas", "Atelier Slagwerk")
VEHICLE = "Bus"
TRANSIT = "Onderweg"
