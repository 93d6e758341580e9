"""The sentences of lists that cannot be read at all, and of files that cannot be written."""

from depot_app.domain import sheet_faults as faults
from depot_app.domain.imports import ImportStopped
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

_FILES = {
    faults.FileMissing: Saying(
        Text(
            nl="{path} is er niet: controleer de naam en de map.", en="{path} is not there: check the name and folder."
        )
    ),
    faults.FileIsFolder: Saying(
        Text(nl="{path} is een map: kies een bestand daarin.", en="{path} is a folder: choose a file in it.")
    ),
    faults.FileForbidden: Saying(
        Text(
            nl="{path} mag niet worden gelezen ({why}): vraag om toegang of kopieer het bestand.",
            en="{path} may not be read ({why}): ask for access or copy the file.",
        )
    ),
    faults.FileEmpty: Saying(
        Text(nl="{path} is leeg: kies een ander bestand of blad.", en="{path} is empty: choose another file or sheet.")
    ),
    faults.HeaderOnly: Saying(
        Text(
            nl="{path} heeft alleen een kop (rij {row}) en geen rijen daaronder: vul de lijst of kies een andere.",
            en="{path} has only a header (row {row}) and no rows under it: fill the list or choose another file.",
        )
    ),
    faults.NotATable: Saying(
        Text(
            nl="{path} is geen lijst met rijen en kolommen, maar {looks}: bewaar de lijst als csv of xlsx.",
            en="{path} is not a list of rows and columns but {looks}: save the list as CSV or XLSX.",
        )
    ),
    faults.NotAWorkbook: Saying(
        Text(
            nl="{path} is geen werkmap, of beschadigd; het lijkt op {looks}: bewaar de lijst opnieuw als xlsx of csv.",
            en="{path} is not a workbook, or is damaged; it looks like {looks}: save the list again as XLSX or CSV.",
        )
    ),
    faults.WorkbookLocked: Saying(
        Text(
            nl="{path} vraagt om een wachtwoord: bewaar de lijst zonder wachtwoord.",
            en="{path} asks for a password: save the list without one.",
        )
    ),
    faults.TooLarge: Saying(
        Text(
            nl="{path} is te groot ({mib} MiB, hoogstens {most}): deel de lijst op.",
            en="{path} is too large ({mib} MiB, {most} at most): split the list.",
        )
    ),
    faults.TooManyRows: Saying(
        Text(
            nl="{path} heeft meer dan {most} rijen: deel de lijst op.",
            en="{path} has more than {most} rows: split the list.",
        )
    ),
    faults.TooManyColumns: Saying(
        Text(
            nl="{path} heeft {columns} kolommen, hoogstens {most} kan: haal de lege weg.",
            en="{path} has {columns} columns, {most} at most: remove the empty ones.",
        )
    ),
    faults.TooManyCells: Saying(
        Text(
            nl="Een blad van {path} reikt over {cells} cellen, hoogstens {most} kan: haal weg wat erbuiten staat.",
            en="A sheet of {path} reaches over {cells} cells, {most} at most: remove what stands far outside the list.",
        )
    ),
    faults.LettersUnknown: Saying(
        Text(
            nl="{path} is geen tekst die te lezen is: bewaar de lijst als csv (UTF-8) of xlsx.",
            en="{path} is no text that can be read: save the list as CSV (UTF-8) or XLSX.",
        )
    ),
    faults.QuoteOpen: Saying(
        Text(
            nl="In {path} wordt in rij {row} een aanhalingsteken geopend en nooit gesloten: sluit het of haal het weg.",
            en="In {path} a quotation mark is opened in row {row} and never closed: close or remove it.",
        )
    ),
    faults.CellTooLong: Saying(
        Text(
            nl="In {path} is een cel in rij {row} langer dan {most} tekens: zoek een aanhalingsteken dat open staat.",
            en="In {path} a cell in row {row} is longer than {most} characters: look there for an open quotation mark.",
        )
    ),
    faults.SheetUnknown: Saying(
        Text(
            nl="{path} heeft geen blad “{sheet}”: kies uit {names}.",
            en="{path} has no sheet “{sheet}”: choose from {names}.",
        ),
        without={
            "names": Text(
                nl="{path} heeft geen bladen, ook geen “{sheet}”: laat --sheet weg.",
                en="{path} has no sheets, so no “{sheet}” either: leave --sheet out.",
            )
        },
    ),
    faults.FormatUnknown: Saying(
        Text(
            nl="{path} kan niet worden geschreven: kies een naam die eindigt op {known}.",
            en="{path} cannot be written: choose a name that ends in {known}.",
        )
    ),
}

_MEANINGS = {
    faults.ColumnMissing: Saying(
        Text(
            nl="{path} heeft geen kolom voor “{key}” (wel: {headers}): kies een ander blad ({sheets}) of wijs hem aan.",
            en="{path} has no column for “{key}” (but: {headers}): choose another sheet ({sheets}) or map the column.",
        ),
        without={
            "sheets": Text(
                nl="{path} heeft geen kolom voor “{key}” (wel: {headers}): wijs aan welke kolom het is.",
                en="{path} has no column for “{key}” (but: {headers}): say which column it is.",
            )
        },
    ),
    faults.MappingUnreadable: Saying(
        Text(
            nl='{path} is niet te lezen (regel {row}): schrijf [columns] met "kop" = "sleutel".',
            en='{path} cannot be read (line {row}): write [columns] with "header" = "key".',
        ),
        without={
            "row": Text(
                nl='{path} is niet te lezen: schrijf [columns] met "kop" = "sleutel", en [values.type] op die manier.',
                en='{path} cannot be read: write [columns] with "header" = "key", and [values.type] in the same way.',
            )
        },
    ),
    faults.MappingUnknown: Saying(
        Text(
            nl="Er is geen bestand en geen bewaarde indeling {path}: kies uit {known}, of geef een bestand op .toml.",
            en="There is no file and no saved layout {path}: choose from {known}, or name a file that ends in .toml.",
        ),
        without={
            "known": Text(
                nl="Er is geen bestand {path}, en er zijn nog geen indelingen bewaard: geef een bestand op .toml.",
                en="There is no file {path}, and no layouts are saved yet: name a file that ends in .toml.",
            )
        },
    ),
    faults.MappingHeaderUnknown: Saying(
        Text(
            nl="{path} heeft geen kolom “{header}”: kies uit {headers}.",
            en="{path} has no column “{header}”: choose from {headers}.",
        )
    ),
    faults.MappingKeyUnknown: Saying(
        Text(
            nl="{path} noemt de onbekende sleutel “{key}”: kies uit {known}.",
            en="{path} names the unknown key “{key}”: choose from {known}.",
        )
    ),
    faults.MappingKeyTwice: Saying(
        Text(
            nl="{path} geeft “{key}” aan meer dan één kolom ({headers}): kies er één.",
            en="{path} gives “{key}” to more than one column ({headers}): choose one.",
        )
    ),
}

SAYINGS: Sayings = {
    faults.SheetUnreadable: Saying(
        Text(
            nl="{path} is niet als lijst te lezen: bewaar de lijst als csv of xlsx.",
            en="{path} cannot be read as a list: save it as CSV or XLSX.",
        )
    ),
    ImportStopped: Saying(
        Text(
            nl="Het inlezen is gestopt na {done} van {of} rijen en er is niets veranderd: begin opnieuw als dat moet.",
            en="The import was stopped after {done} of {of} rows and nothing changed: start again if it is wanted.",
        )
    ),
    **_FILES,
    **_MEANINGS,
}
