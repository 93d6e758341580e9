"""What can be found in a row of a list: a name for each kind, and a sentence that says what to do about it."""

from collections.abc import Mapping

from depot_app.domain.findings import FindingKind as Kind
from depot_app.wording.imports_damage import DAMAGE, DAMAGE_NAMES, DAMAGE_WITHOUT_HINTS
from depot_app.wording.voice import Text

NAMES: Mapping[Kind, Text] = {
    **DAMAGE_NAMES,
    Kind.NUMBER_REPEATED: Text(nl="nummer dat al eerder in de lijst stond", en="number that stood in the list before"),
    Kind.NUMBER_MISREAD: Text(nl="nummer met een schrijffout", en="number with a slip of the pen"),
    Kind.NUMBER_TAKEN: Text(nl="nummer dat al van een ander is", en="number that is another’s already"),
    Kind.TYPE_MISSING: Text(nl="geen soort ingevuld", en="no type given"),
    Kind.TYPE_UNKNOWN: Text(nl="soort die niet in de catalogus staat", en="type that is not in the catalogue"),
    Kind.TYPE_AMBIGUOUS: Text(nl="soort die meer dan één ding kan zijn", en="type that can be more than one thing"),
    Kind.BORROWER_MISSING: Text(nl="uitgeleend, maar niet aan wie", en="on loan, but not to whom"),
    Kind.BORROWER_SEVERAL: Text(nl="naam die meer relaties hebben", en="name that several borrowers have"),
    Kind.BORROWER_UNKNOWN: Text(nl="relatienummer dat niemand heeft", en="borrower’s number that nobody has"),
    Kind.NAME_MISSING: Text(nl="geen naam ingevuld", en="no name given"),
    Kind.CODE_REPEATED: Text(nl="vestigingscode die al eerder stond", en="site code that stood before"),
    Kind.NAME_REPEATED: Text(nl="naam die al eerder stond", en="name that stood before"),
    Kind.CHILD_AT_SCHOOL: Text(nl="naam van een kind bij een organisatie", en="a child’s name with an organisation"),
    Kind.INSTRUMENT_MISSING: Text(nl="geen instrument ingevuld", en="no instrument given"),
    Kind.INSTRUMENT_UNKNOWN: Text(nl="instrument dat er niet is", en="instrument that is not here"),
    Kind.COMPLAINT_MISSING: Text(nl="geen klacht ingevuld", en="no complaint given"),
    Kind.REPAIR_OPEN_ALREADY: Text(
        nl="tweede open reparatie van één instrument", en="second open repair of one instrument"
    ),
    Kind.NUMBER_MISSING: Text(nl="geen nummer", en="no number"),
    Kind.TYPE_NEAR: Text(nl="soort die bijna zo heet", en="type that is spelled nearly so"),
    Kind.SIZE_MISSING: Text(nl="geen maat", en="no size"),
    Kind.SIZE_UNKNOWN: Text(nl="maat die deze soort niet heeft", en="size that this type does not have"),
    Kind.SERIAL_NONE: Text(nl="geen of onleesbaar serienummer", en="no serial number, or unreadable"),
    Kind.TWIN: Text(nl="zelfde soort, merk en serienummer als eerder", en="same type, brand and serial as before"),
    Kind.DATE_NONE: Text(nl="datum die er geen is", en="date that is none"),
    Kind.AMOUNT_NONE: Text(nl="bedrag dat er geen is", en="amount that is none"),
    Kind.AMOUNT_UNCLEAR: Text(nl="bedrag dat twee dingen kan zijn", en="amount that can be two things"),
    Kind.YEAR_NONE: Text(nl="bouwjaar dat er geen is", en="year that is none"),
    Kind.STATE_UNKNOWN: Text(nl="status die niets zegt", en="state that says nothing"),
    Kind.CONDITION_UNKNOWN: Text(nl="conditie die niets zegt", en="condition that says nothing"),
    Kind.WORD_UNKNOWN: Text(nl="woord dat niet te plaatsen is", en="word that means nothing here"),
    Kind.LINK_MISREAD: Text(nl="nummer dat niet van ons is", en="number that is not one of ours"),
    Kind.CHILD_IGNORED: Text(nl="naam van een kind bij een organisatie", en="a child’s name with an organisation"),
    Kind.BORROWER_IGNORED: Text(nl="lener bij wat niet is uitgeleend", en="borrower of what is not on loan"),
    Kind.STATE_KEPT: Text(nl="status die niet klopt met het depot", en="state that the depot contradicts"),
    Kind.DUE_IGNORED: Text(nl="terug vóór het uit is", en="due before it is out"),
    Kind.DONE_ASSUMED: Text(
        nl="reparatie zonder status, wel met kosten", en="repair without a state, but with a price"
    ),
    Kind.PLACE_NEW: Text(nl="plaats die nieuw is", en="place that is new"),
    Kind.PLACE_IN_ITSELF: Text(nl="plaats die in zichzelf zou staan", en="place that would stand in itself"),
    Kind.PLACE_REPEATED: Text(nl="plaats die al eerder stond", en="place that stood before"),
    Kind.NAMESAKE: Text(nl="naam die al iemand heeft", en="name that someone has already"),
    Kind.NUMBERS_ABSENT: Text(nl="lijst zonder nummers", en="list without numbers"),
    Kind.TOTALS_ROW: Text(nl="rij met een totaal", en="row with a total"),
    Kind.MONTH_FIRST: Text(nl="datums met de maand voorop", en="dates with the month first"),
}

FINDINGS: Mapping[Kind, Text] = {
    **DAMAGE,
    Kind.NUMBER_REPEATED: Text(
        nl="“{text}” staat al in rij {hints}; geef deze rij een eigen nummer",
        en="“{text}” stands in row {hints} already; give this row a number of its own",
    ),
    Kind.NUMBER_MISREAD: Text(
        nl="“{text}” is bijna een nummer van het depot; kijk het na",
        en="“{text}” is nearly a number of the depot; check it",
    ),
    Kind.NUMBER_TAKEN: Text(
        nl="“{text}” is al van {hints}, dat iets anders is; geef deze rij een eigen nummer",
        en="“{text}” is that of {hints} already, which is something else; give this row a number of its own",
    ),
    Kind.TYPE_MISSING: Text(nl="vul in welke soort het is", en="fill in which type it is"),
    Kind.TYPE_UNKNOWN: Text(
        nl="“{text}” staat niet in de catalogus; kies {hints} of een andere soort",
        en="“{text}” is not in the catalogue; choose {hints} or another type",
    ),
    Kind.TYPE_AMBIGUOUS: Text(
        nl="“{text}” kan van alles zijn; kies {hints} of een andere soort",
        en="“{text}” can be many things; choose {hints} or another type",
    ),
    Kind.BORROWER_MISSING: Text(
        nl="vul in aan wie het is uitgeleend, of verander de status",
        en="fill in to whom it is lent, or change the state",
    ),
    Kind.BORROWER_SEVERAL: Text(
        nl="“{text}” heten er meer; vul een nummer in: {hints}",
        en="several are called “{text}”; give a number: {hints}",
    ),
    Kind.BORROWER_UNKNOWN: Text(
        nl="niemand heeft nummer “{text}”; vul een naam in", en="nobody has the number “{text}”; give a name"
    ),
    Kind.NAME_MISSING: Text(nl="vul een naam in", en="fill in a name"),
    Kind.CODE_REPEATED: Text(
        nl="“{text}” staat al in rij {hints}; verbeter de code of laat deze rij weg",
        en="“{text}” stands in row {hints} already; mend the code or leave this row out",
    ),
    Kind.NAME_REPEATED: Text(
        nl="“{text}” staat al in rij {hints}; vul een code of plaats in, of laat deze rij weg",
        en="“{text}” stands in row {hints} already; give a code or a city, or leave this row out",
    ),
    Kind.CHILD_AT_SCHOOL: Text(
        nl="alleen een gezin heeft de naam van een kind; haal die weg",
        en="only a household has a child’s name; remove it",
    ),
    Kind.INSTRUMENT_MISSING: Text(nl="vul in welk instrument het is", en="fill in which instrument it is"),
    Kind.INSTRUMENT_UNKNOWN: Text(
        nl="niets heeft hier de code “{text}”; lees eerst de instrumenten in",
        en="nothing here has the code “{text}”; import the instruments first",
    ),
    Kind.COMPLAINT_MISSING: Text(nl="vul in wat eraan mankeert", en="fill in what is wrong with it"),
    Kind.REPAIR_OPEN_ALREADY: Text(
        nl="“{text}” heeft al een open reparatie ({hints}); rond die af of voeg ze samen",
        en="“{text}” has an open repair already ({hints}); end that one or make them one",
    ),
    Kind.NUMBER_MISSING: Text(
        nl="zonder nummer; alleen aan de rij te herkennen", en="no number; known by its row only"
    ),
    Kind.TYPE_NEAR: Text(nl="“{text}” gelezen als {hints}", en="“{text}” read as {hints}"),
    Kind.SIZE_MISSING: Text(nl="zonder maat", en="without a size"),
    Kind.SIZE_UNKNOWN: Text(
        nl="maat “{text}” heeft deze soort niet (wel: {hints}); gelezen zoals het er staat",
        en="this type has no size “{text}” (but: {hints}); read as it stands",
    ),
    Kind.SERIAL_NONE: Text(
        nl="“{text}” is geen serienummer; leeg gelaten", en="“{text}” is no serial number; left empty"
    ),
    Kind.TWIN: Text(
        nl="lijkt op rij {hints}: zelfde soort, merk en serienummer “{text}”",
        en="like row {hints}: same type, brand and serial number “{text}”",
    ),
    Kind.DATE_NONE: Text(
        nl="“{text}” ({column}) is geen datum; leeg gelaten", en="“{text}” ({column}) is no date; left empty"
    ),
    Kind.AMOUNT_NONE: Text(
        nl="“{text}” ({column}) is geen bedrag; leeg gelaten", en="“{text}” ({column}) is no amount; left empty"
    ),
    Kind.AMOUNT_UNCLEAR: Text(
        nl="“{text}” ({column}) kan duizenden of centen zijn; leeg gelaten",
        en="“{text}” ({column}) can be thousands or cents; left empty",
    ),
    Kind.YEAR_NONE: Text(nl="“{text}” is geen jaar; leeg gelaten", en="“{text}” is no year; left empty"),
    Kind.STATE_UNKNOWN: Text(
        nl="status “{text}” zegt niets; genomen als beschikbaar", en="state “{text}” says nothing; taken as available"
    ),
    Kind.CONDITION_UNKNOWN: Text(
        nl="conditie “{text}” zegt niets; leeg gelaten", en="condition “{text}” says nothing; left empty"
    ),
    Kind.WORD_UNKNOWN: Text(
        nl="“{text}” ({column}) zegt niets: {hints}", en="“{text}” ({column}) says nothing: {hints}"
    ),
    Kind.LINK_MISREAD: Text(
        nl="“{text}” ({column}) is geen nummer van het depot; een nieuw nummer gegeven",
        en="“{text}” ({column}) is no number of the depot; a new number given",
    ),
    Kind.CHILD_IGNORED: Text(
        nl="alleen een gezin heeft een kind; naam weggelaten", en="only a household has a child; the name was left out"
    ),
    Kind.BORROWER_IGNORED: Text(
        nl="is niet uitgeleend volgens de status; “{text}” overgeslagen",
        en="is not on loan by its state; “{text}” left out",
    ),
    Kind.STATE_KEPT: Text(
        nl="de lijst zegt “{text}”, het depot {hints}; zo gelaten",
        en="the list says “{text}”, the depot {hints}; left so",
    ),
    Kind.DUE_IGNORED: Text(
        nl="“{text}” ligt vóór het begin; leeg gelaten", en="“{text}” is before the start; left empty"
    ),
    Kind.DONE_ASSUMED: Text(
        nl="geen status, wel kosten ({text}); genomen als afgerond", en="no state, but a price ({text}); taken as done"
    ),
    Kind.PLACE_NEW: Text(
        nl="“{text}” is er nog niet; wordt gemaakt. Klopt de naam?",
        en="“{text}” is not there yet; will be made. Is the name right?",
    ),
    Kind.PLACE_IN_ITSELF: Text(
        nl="“{text}” staat zelf al hierin; vul in waar deze plaats wel in staat",
        en="“{text}” stands in this place itself; fill in what is around it",
    ),
    Kind.PLACE_REPEATED: Text(
        nl="“{text}” staat al in rij {hints}; geef deze plaats een eigen naam",
        en="“{text}” stands in row {hints} already; give this place a name of its own",
    ),
    Kind.NAMESAKE: Text(
        nl="“{text}” heet ook {hints}; wordt een tweede relatie van die naam",
        en="“{text}” is also the name of {hints}; becomes a second borrower of that name",
    ),
    Kind.NUMBERS_ABSENT: Text(
        nl="de lijst heeft geen kolom met nummers; elke rij krijgt een nieuw nummer",
        en="the list has no column of numbers; every row gets a new one",
    ),
    Kind.TOTALS_ROW: Text(nl="is een optelling en geen instrument; overgeslagen", en="adds up the list; left out"),
    Kind.MONTH_FIRST: Text(
        nl="kolom “{column}” schrijft de maand voorop; zo gelezen",
        en="column “{column}” writes the month first; read so",
    ),
}

WITHOUT_HINTS: Mapping[Kind, Text] = {
    **DAMAGE_WITHOUT_HINTS,
    Kind.TYPE_UNKNOWN: Text(
        nl="“{text}” staat niet in de catalogus; kies een soort die er wel in staat",
        en="“{text}” is not in the catalogue; choose a type that is",
    ),
    Kind.WORD_UNKNOWN: Text(
        nl="“{text}” ({column}) zegt niets; leeg gelaten", en="“{text}” ({column}) says nothing; left empty"
    ),
}
"""What is said where nothing helps to mend the row."""
