"""What people write above a column, in Dutch and English, for each key; the likeliest words first."""

from depot_app.domain.import_keys import ListKind

_INSTRUMENTS: dict[str, str] = {
    "number": "number|depotnummer|depot number|nummer depot",
    "old_number": "old number|oud nummer|nr|nummer|no|inventarisnummer|inventarisnr|inventaris nr|inv nr|invnr"
    "|instrumentnummer|instrumentnr|registratienummer|stamnummer|code|barcode|label|asset tag|inventory number"
    "|inventory no|item number|item no|tag",
    "type": "type|soort instrument|instrumentsoort|soort|instrument|instrumenttype|type instrument|soortnaam"
    "|instrument type|kind of instrument|kind|category|categorie|artikel|omschrijving instrument",
    "size": "size|maat|maat stemming|stemming|formaat|grootte|afmeting|maatvoering|tuning",
    "brand": "brand|merk|fabrikant|bouwer|maker|make|manufacturer|merknaam",
    "model": "model|modelnaam|modelnummer|uitvoering|model name|model no|model number",
    "serial": "serial|serienr|serienummer|serie nr|serie nummer|fabrieksnummer|fabr nr|sn|s n|serial no|serial number",
    "year": "year|bouwjaar|jaar|year built|year made|built",
    "acquired_on": "acquired on|aanschaf|aanschafdatum|datum aanschaf|datum aankoop|aankoopdatum|aangeschaft"
    "|aangekocht op|verkregen op|datum verkrijging|in bezit sinds|purchase date|date of purchase|purchased"
    "|date acquired|acquired|acquisition date|bought on",
    "acquisition": "acquisition|herkomst|verkrijging|wijze van verkrijging|verkregen door|acquisition type"
    "|how acquired|provenance",
    "donor": "donor|schenker|gever|geschonken door|donateur|given by|donated by",
    "price": "price|aankoopprijs|aanschafprijs|aankoopwaarde|aanschafwaarde|aankoopbedrag|prijs|inkoopprijs"
    "|purchase price|purchase cost|cost",
    "value": "value|waarde|dagwaarde|taxatiewaarde|verzekerde waarde|nieuwwaarde|vervangingswaarde|huidige waarde"
    "|replacement value|insured value|current value|valuation|appraisal|worth",
    "valued_on": "valued on|getaxeerd op|taxatiedatum|datum taxatie|valuation date",
    "condition": "condition|staat|conditie|kwaliteit|onderhoudsstaat|grade|quality",
    "inspected_on": "inspected on|gekeurd op|gecontroleerd op|keuringsdatum|datum controle"
    "|laatste controle|inspection date",
    "place": "place|locatie|plaats|vindplaats|standplaats|schap|stelling|opslag|ligplaats|magazijn|kast|rek"
    "|location|storage|shelf|where",
    "owner": "owner|eigenaar|eigendom|eigendom van|owned by",
    "programme": "programme|programma|project|program",
    "state": "state|status|toestand|beschikbaarheid|stand|availability",
    "state_on": "state on|status sinds|status per|status since",
    "state_reason": "state reason|reden status|reden afvoer|reden|reason of state",
    "borrower": "borrower|uitgeleend aan|geleend door|lener|bruiklener|bruikleennemer|huurder|in bruikleen bij"
    "|bij|school|lent to|on loan to|loaned to|checked out to|borrowed by",
    "loan": "loan|bruikleen|bruikleennummer|leennummer|loan number",
    "lent_on": "lent on|uitgeleend op|uitgeleend sinds|datum uitleen|uitleendatum|bruikleen vanaf|lent since"
    "|loan date|checked out on|out on",
    "due": "due|terug op|terug voor|uiterlijk terug|retour|retourdatum|inleverdatum|uitgeleend tot|bruikleen tot"
    "|due date|due on|return date|return by|due back",
    "fee": "fee|vergoeding|huurprijs",
    "deposit": "deposit|borg|borgsom|waarborgsom",
    "loan_programme": "loan programme|programma bruikleen|programma van de bruikleen",
    "children": "children|aantal kinderen|number of children",
    "child": "child|voornaam kind|voornaam van het kind|childs first name",
    "repair": "repair|reparatie|reparatienummer|repair number",
    "kit": "kit|toebehoren|accessoires|accessories",
    "labelled_on": "labelled on|etiket op|gelabeld op",
    "notes": "notes|opmerkingen|opmerking|bijzonderheden|notitie|notities|toelichting|memo|note|remarks|remark"
    "|comments|comment|description|beschrijving",
    "title": "title|eigen naam|bijnaam|own name|nickname",
    "story": "story|verhaal",
    "wish": "wish|wens van de schenker|wens|donors wish|wish of the donor",
    "restriction": "restriction|beperking|beperkingen|restrictions",
    "fund": "fund|fonds|betaald uit|paid from",
    "case": "case|koffer|koffer hoes|hoes|tas|foedraal|etui|bag|gig bag",
    "bow": "bow|stok|strijkstok",
    "mouthpiece": "mouthpiece|mondstuk",
}
_BORROWERS: dict[str, str] = {
    "number": "number|relatienummer|depotnummer|nummer depot",
    "name": "name|naam|vestigingsnaam|schoolnaam|naam school|naam vestiging|school|instelling|organisatie|relatie"
    "|relatienaam|orkest|leerorkest|naam instelling|lener|borrower|organisation|organization|institution"
    "|school name|full name",
    "kind": "kind|soort relatie|soort|relatiesoort|kind of borrower",
    "code": "code|vestigingscode|brin|brin nummer|brinnummer|brin code|brin vestiging|brin vest|site code|school code",
    "contact": "contact|contactpersoon|contact persoon|t a v|tav|tekenbevoegde|aanspreekpunt|contact person"
    "|contact name|attn|manager",
    "role": "role|functie|rol|job title|position",
    "street": "street|straatnaam|straat|adres|address|street name|address line 1|address1",
    "house_number": "house number|huisnummer toevoeging|huisnummer|huisnr|nr|nummer|house no",
    "postcode": "postcode|pc|zip|zip code|postal code|post code",
    "city": "city|plaatsnaam|plaats|woonplaats|vestigingsplaats|town",
    "country": "country|land|landcode",
    "phone": "phone|telefoonnummer|telefoon|tel|tel nr|telefoonnr|mobiel|gsm|telephone|phone number|mobile",
    "email": "email|e mail|mail|e mailadres|emailadres|mailadres|e mail address|email address",
    "website": "website|internetadres|web|site|internet|url|homepage|web address",
    "registration": "registration|kvk|kvk nummer|kvknummer|kvk nr|handelsregister|registratie|registration number"
    "|chamber of commerce",
    "child": "child|kind voornaam|voornaam kind|leerling|naam kind|pupil|child name",
    "language": "language|taal|voertaal",
    "holiday_region": "holiday region|vakantieregio|regio|region",
    "delivery_note": "delivery note|aflevering|afleverinstructie|bezorging|afleveren|delivery|delivery instructions",
    "blocked": "blocked|geblokkeerd|blokkade|reden blokkade",
    "notes": "notes|opmerkingen|opmerking|bijzonderheden|notitie|toelichting|note|remarks|comments",
}
_REPAIRS: dict[str, str] = {
    "number": "number|reparatienummer|reparatienr|reparatie nr|bonnummer|bonnr|repair number|repair no|ticket",
    "instrument": "instrument|inventarisnummer|inventarisnr|instrumentnummer|instrumentnr|nr|nummer|no|code"
    "|inv nr|instrument number|inventory number|asset tag",
    "complaint": "complaint|klacht|probleem|schade|gebrek|mankement|defect|omschrijving|wat is er|problem|damage"
    "|fault|issue|description",
    "opened_on": "opened on|datum|datum melding|gemeld op|melddatum|binnen|binnengekomen|ontvangen op|in op|date"
    "|reported|reported on|date reported|received|received on",
    "origin": "origin|herkomst|aanleiding|found at",
    "state": "state|status|stand|toestand|fase",
    "blocking": "blocking|blokkeert|niet uitleenbaar|blocks",
    "diagnosis": "diagnosis|diagnose|oorzaak|bevinding|bevindingen|cause|findings",
    "atelier": "atelier|werkplaats|reparateur|workshop|firma|firm|repairer",
    "assignee": "assignee|wie|behandelaar|medewerker|door|assigned to|technician",
    "expected_on": "expected on|verwacht|verwacht op|verwacht klaar|gereed verwacht|expected|expected back",
    "closed_on": "closed on|gereed|gereed op|klaar op|datum gereed|afgerond op|afgehandeld op|uit op|terug op"
    "|finished|finished on|date closed|closed|done on|completed|completed on",
    "result": "result|resultaat|uitgevoerd|werkzaamheden|oplossing|work done|outcome|solution",
    "cost": "cost|kosten|bedrag|prijs|costs|price|amount",
}
_PLACES: dict[str, str] = {
    "number": "number|plaatsnummer|place number|nummer",
    "name": "name|naam|plaats|korte naam|place|short name|location name|locatie|location",
    "kind": "kind|wat het is|soort plaats|soort|kind of place",
    "within": "within|staat in|ligt in|in|hoort bij|parent|parent location|stands in",
    "description": "description|omschrijving|toelichting|beschrijving|notes|opmerkingen",
}
REJECTED_HEADERS = "rejected|afgekeurd omdat|rejected because"
"""The column that a file of rejected rows has beside those of the list it came from."""


def _split(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """The words of each key, one by one, and those of the rejects file."""
    whole = table | {"rejected": REJECTED_HEADERS}
    return {key: tuple(words.split("|")) for key, words in whole.items()}


HEADERS: dict[ListKind, dict[str, tuple[str, ...]]] = {
    ListKind.INSTRUMENTS: _split(_INSTRUMENTS),
    ListKind.BORROWERS: _split(_BORROWERS),
    ListKind.REPAIRS: _split(_REPAIRS),
    ListKind.PLACES: _split(_PLACES),
}
"""For each list and key the headers that mean it."""
