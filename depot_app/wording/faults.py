"""The sentences of faults that are no rule's no: wrong use, unreadable input, and a database in trouble."""

from depot_app.domain import faults
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

_VALUES = {
    faults.Unreadable: Saying(
        Text(
            nl="Dit is niet te lezen en er is niets veranderd: controleer wat er is ingevoerd.",
            en="This cannot be read and nothing changed: check what was given.",
        )
    ),
    faults.NoDate: Saying(
        Text(
            nl="“{text}” is geen datum: schrijf die als 9-7-2027 of 2027-07-09.",
            en="“{text}” is not a date: write it as 9-7-2027 or 2027-07-09.",
        )
    ),
    faults.NoAmount: Saying(
        Text(
            nl="“{text}” is geen bedrag: schrijf het als 75,00 of 75.",
            en="“{text}” is not an amount: write it as 75.00 or 75.",
        )
    ),
    faults.CannotWrite: Saying(
        Text(
            nl="{path} kan niet worden geschreven ({why}): kies een andere map of naam.",
            en="{path} cannot be written ({why}): choose another folder or name.",
        )
    ),
    faults.NoBackup: Saying(
        Text(
            nl="{path} is geen back-up van dit programma: kies een bestand dat met “backup” is gemaakt.",
            en="{path} is not a backup of this program: choose a file that was made by “backup”.",
        )
    ),
    faults.UnknownField: Saying(
        Text(
            nl="Het veld “{key}” bestaat niet: kies uit {known}.",
            en="There is no field “{key}”: choose from {known}.",
        )
    ),
    faults.MissingField: Saying(
        Text(
            nl="Het veld “{key}” is nog leeg en moet ingevuld zijn: vul het in.",
            en="The field “{key}” is empty and has to be given: fill it in.",
        )
    ),
    faults.WrongValue: Saying(
        Text(
            nl="“{text}” past niet in het veld “{key}”: kies uit {allowed}.",
            en="“{text}” does not fit the field “{key}”: choose from {allowed}.",
        ),
        without={
            "allowed": Text(
                nl="“{text}” past niet in het veld “{key}”: vul iets anders in.",
                en="“{text}” does not fit the field “{key}”: fill in something else.",
            )
        },
    ),
    faults.WrongLength: Saying(
        Text(
            nl="“{text}” is geen maat voor “{key}”: schrijf millimeters, zoals 38,1.",
            en="“{text}” is no length for “{key}”: write millimetres, such as 38.1.",
        )
    ),
    faults.NoShift: Saying(
        Text(
            nl="“{text}” is geen correctie: schrijf hoeveel mm naar rechts en omlaag, zoals --shift=-1.5,0.4.",
            en="“{text}” is no correction: write how many mm to the right and down, such as --shift=-1.5,0.4.",
        )
    ),
    faults.FieldTwice: Saying(
        Text(
            nl="Het veld “{key}” staat er twee keer: geef het één keer.",
            en="The field “{key}” was given twice: give it once.",
        )
    ),
    faults.FieldLater: Saying(
        Text(
            nl="Het veld “{key}” hoort bij een bruikleen of reparatie: voeg eerst toe, leen dan uit of meld die.",
            en="The field “{key}” belongs to a loan or repair: add first, then lend it or report the repair.",
        )
    ),
    faults.WrongDay: Saying(
        Text(
            nl="“{text}” is geen datum voor het veld “{key}”: schrijf die als 9-7-2027 of 2027-07-09.",
            en="“{text}” is not a date for the field “{key}”: write it as 9-7-2027 or 2027-07-09.",
        )
    ),
    faults.WrongAmount: Saying(
        Text(
            nl="“{text}” is geen bedrag voor het veld “{key}”: schrijf het als 75,00 of 75.",
            en="“{text}” is not an amount for the field “{key}”: write it as 75.00 or 75.",
        )
    ),
}

_COMMANDS = {
    faults.MissingArguments: Saying(
        Text(
            nl="Bij “{command}” ontbreekt {arguments}: zie “{command} --help”.",
            en="“{command}” lacks {arguments}: see “{command} --help”.",
        )
    ),
    faults.UnknownArguments: Saying(
        Text(
            nl="“{command}” kent dit niet: {arguments}; zie “{command} --help”.",
            en="“{command}” does not know this: {arguments}; see “{command} --help”.",
        )
    ),
    faults.UnknownChoice: Saying(
        Text(
            nl="“{text}” kan niet bij {argument} van “{command}”: kies uit {allowed}.",
            en="“{text}” is not possible for {argument} of “{command}”: choose from {allowed}.",
        )
    ),
    faults.ValueNeeded: Saying(
        Text(
            nl="Achter {argument} van “{command}” hoort een waarde: vul die in.",
            en="{argument} of “{command}” needs a value: add it.",
        )
    ),
    faults.WrongUse: Saying(
        Text(
            nl="“{text}” kan niet bij {argument} van “{command}”: zie “{command} --help”.",
            en="“{text}” is not possible for {argument} of “{command}”: see “{command} --help”.",
        )
    ),
    faults.NoPair: Saying(
        Text(
            nl="“{text}” is geen veld met een waarde: schrijf veld=waarde, zoals merk=Stentor.",
            en="“{text}” is not a key with a value: write key=value, such as brand=Stentor.",
        )
    ),
    faults.NoScreen: Saying(
        Text(
            nl="Er is geen scherm voor het venster: geef een opdracht (zie “depot-app --help”).",
            en="There is no screen for the window: give a command (see “depot-app --help”).",
        )
    ),
}

_DATABASE = {
    faults.DatabaseTrouble: Saying(
        Text(
            nl="De database is niet te gebruiken en er is niets veranderd: zet een back-up terug of vraag hulp.",
            en="The database cannot be used and nothing changed: restore a backup or ask for help.",
        )
    ),
    faults.NoDatabase: Saying(
        Text(
            nl="{path} is geen database van een depot, of beschadigd: kies een ander bestand of zet een back-up terug.",
            en="{path} is not a depot’s database, or is damaged: choose another file or restore a backup.",
        )
    ),
    faults.DatabaseAbsent: Saying(
        Text(
            nl="{path} bestaat niet: controleer het pad, of begin daar een depot met “demo”, “import” of “add”.",
            en="{path} does not exist: check the path, or begin a depot there with “demo”, “import” or “add”.",
        )
    ),
    faults.NewerDatabase: Saying(
        Text(
            nl="{path} is van een nieuwer programma ({generation}, dit kent {known}): werk het programma bij.",
            en="{path} is of a newer program ({generation}, this one knows {known}): update the program.",
        )
    ),
    faults.DatabaseBusy: Saying(
        Text(
            nl="{path} wordt nog door een ander programma gebruikt en er is niets veranderd: probeer het zo nog eens.",
            en="{path} is in use by another program and nothing changed: retry in a moment.",
        )
    ),
    faults.DatabaseFailed: Saying(
        Text(
            nl="{path} kon niet worden gelezen of geschreven ({why}) en er is niets veranderd: controleer de schijf.",
            en="{path} could not be read or written ({why}) and nothing changed: check the disk.",
        )
    ),
    faults.ServerNotSupported: Saying(
        Text(
            nl="Een database op een server ({address}) kan deze versie niet openen: geef de naam van een bestand.",
            en="This version cannot open a database on a server ({address}): give the name of a file.",
        )
    ),
}

SAYINGS: Sayings = {**_VALUES, **_COMMANDS, **_DATABASE}
