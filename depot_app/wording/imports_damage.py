"""What a spreadsheet or a copy did to a list: a name for each kind, what was made of it, and what to do."""

from collections.abc import Mapping

from depot_app.domain.findings import FindingKind as Kind
from depot_app.wording.voice import Text

DAMAGE_NAMES: Mapping[Kind, Text] = {
    Kind.DIGITS_LOST: Text(nl="nummer waarvan cijfers weg zijn", en="number that lost digits"),
    Kind.DIGITS_WRITTEN_OUT: Text(nl="nummer als macht van tien, uitgeschreven", en="power of ten, written out"),
    Kind.ZEROS_LOST: Text(nl="nummer dat nullen vooraan kan missen", en="number that may lack zeros in front"),
    Kind.DATE_UNSURE: Text(nl="datum die twee dagen kan zijn", en="date that can be two days"),
    Kind.DATE_TURNED: Text(nl="datum met de maand voorop", en="date with the month first"),
    Kind.DATE_COUNTED: Text(nl="datum als rangnummer van een rekenblad", en="date as a spreadsheet’s count of days"),
    Kind.DATE_AHEAD: Text(nl="aanschaf in de toekomst", en="acquired in the future"),
    Kind.ERROR_VALUE: Text(nl="foutmelding van een rekenblad", en="error of a spreadsheet"),
    Kind.CELLS_SHIFTED: Text(nl="rij met meer cellen dan de kop", en="row of more cells than the header"),
    Kind.CELLS_BESIDE: Text(nl="cellen naast de lijst", en="cells beside the list"),
    Kind.LETTERS_MENDED: Text(nl="verminkte letters, hersteld", en="garbled letters, mended"),
    Kind.ZERO_BYTES: Text(nl="nul-tekens in het bestand", en="zero bytes in the file"),
    Kind.SHORT_YEARS: Text(nl="jaartallen van twee cijfers", en="years of two digits"),
    Kind.HEADER_AGAIN: Text(nl="kop die nog eens staat", en="header that stands there again"),
    Kind.FOOTER: Text(nl="voetregel", en="foot of a page"),
    Kind.COLUMN_TWICE: Text(nl="kolommen met dezelfde naam", en="columns of one name"),
    Kind.COLUMN_UNNAMED: Text(nl="kolom zonder naam", en="column without a name"),
}

DAMAGE: Mapping[Kind, Text] = {
    Kind.DIGITS_LOST: Text(
        nl="“{text}” ({column}) mist cijfers; leeg gelaten. Zoek het nummer op, of bewaar de kolom als tekst",
        en="“{text}” ({column}) lacks digits; left empty. Look the number up, or save the column as text",
    ),
    Kind.DIGITS_WRITTEN_OUT: Text(
        nl="“{text}” ({column}) gelezen als {hints}", en="“{text}” ({column}) read as {hints}"
    ),
    Kind.ZEROS_LOST: Text(
        nl="“{text}” ({column}) is korter dan de rest; was het {hints}? Gelezen zoals het er staat",
        en="“{text}” ({column}) is shorter than the others; was it {hints}? Read as it stands",
    ),
    Kind.DATE_UNSURE: Text(
        nl="“{text}” ({column}) kan {hints} zijn; leeg gelaten. Vul de dag in als 2027-07-09",
        en="“{text}” ({column}) can be {hints}; left empty. Write the day as 2027-07-09",
    ),
    Kind.DATE_TURNED: Text(
        nl="“{text}” ({column}) heeft de maand voorop; gelezen als {hints}",
        en="“{text}” ({column}) has the month first; read as {hints}",
    ),
    Kind.DATE_COUNTED: Text(
        nl="“{text}” ({column}) telt dagen vanaf 1900; gelezen als {hints}. Kijk na of dat klopt",
        en="“{text}” ({column}) counts days from 1900; read as {hints}. Check it",
    ),
    Kind.DATE_AHEAD: Text(
        nl="“{text}” ({column}) is nog niet geweest; was het {hints}? Gelezen zoals het er staat",
        en="“{text}” ({column}) has not been yet; was it {hints}? Read as it stands",
    ),
    Kind.ERROR_VALUE: Text(
        nl="“{text}” ({column}) is een foutmelding; leeg gelaten. Vul in wat er hoort te staan",
        en="“{text}” ({column}) is an error; left empty. Fill in what should stand there",
    ),
    Kind.CELLS_SHIFTED: Text(
        nl="na de laatste kolom staat nog “{text}”: een los scheidingsteken. Zet de cel ervoor tussen aanhalingstekens",
        en="after the last column stands “{text}”: a stray separator. Put the cell before it in quotation marks",
    ),
    Kind.CELLS_BESIDE: Text(
        nl="naast de lijst staat “{text}”; overgeslagen. Geef die kolom een naam om hem mee te nemen",
        en="beside the list stands “{text}”; left out. Give that column a name to take it in",
    ),
    Kind.LETTERS_MENDED: Text(
        nl="“{text}” ({column}) gelezen als “{hints}”", en="“{text}” ({column}) read as “{hints}”"
    ),
    Kind.ZERO_BYTES: Text(
        nl="{text} nul-tekens weggelaten; kijk na of de lijst heel is", en="{text} zero bytes left out; check the list"
    ),
    Kind.SHORT_YEARS: Text(
        nl="kolom “{column}”: 70 tot 99 gelezen als 1970 tot 1999, de rest als 2000 tot 2069",
        en="column “{column}”: 70 to 99 read as 1970 to 1999, the rest as 2000 to 2069",
    ),
    Kind.HEADER_AGAIN: Text(nl="is de kop nog eens; overgeslagen", en="is the header once more; left out"),
    Kind.FOOTER: Text(nl="“{text}” hoort niet bij de lijst; overgeslagen", en="“{text}” is no part; left out"),
    Kind.COLUMN_TWICE: Text(
        nl="meer dan één kolom heet “{text}”; “{column}” is niet gebruikt. Wijs aan wat die betekent",
        en="several columns are called “{text}”; “{column}” is not used. Say what it means",
    ),
    Kind.COLUMN_UNNAMED: Text(
        nl="kolom {column} heeft geen naam en is niet gebruikt. Wijs aan wat die betekent",
        en="column {column} has no name and is not used. Say what it means",
    ),
}

DAMAGE_WITHOUT_HINTS: Mapping[Kind, Text] = {
    Kind.DATE_AHEAD: Text(
        nl="“{text}” ({column}) is nog niet geweest; gelezen zoals het er staat. Kijk het jaar na",
        en="“{text}” ({column}) has not been yet; read as it stands. Check the year",
    ),
}
"""What is said where nothing comes near."""
