"""The sentences of files of scans that cannot be read or written."""

from depot_app.domain import count_faults as faults
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    faults.ScansUnreadable: Saying(
        Text(
            nl="{path} is niet als telpakket of scannerbestand te lezen: kies een ander bestand.",
            en="{path} cannot be read as a pack or a scanner’s file: choose another file.",
        )
    ),
    faults.NotAPack: Saying(
        Text(
            nl="{path} is geen telpakket: maak er een met “count pack”.",
            en="{path} is not a count pack: make one with “count pack”.",
        )
    ),
    faults.NoScans: Saying(
        Text(
            nl="{path} heeft in rij {row} geen scan zoals een scanner die schrijft: kies het bestand van de scanner.",
            en="{path} has no scan as a scanner writes it in row {row}: choose the scanner’s file.",
        )
    ),
    faults.PackDamaged: Saying(
        Text(
            nl="Het telpakket {path} is in rij {row} niet meer zoals het werd gemaakt: haal het opnieuw op.",
            en="The pack {path} is no longer in row {row} what it was when made: fetch it again.",
        )
    ),
    faults.PackNewer: Saying(
        Text(
            nl="{path} is van een nieuwer programma ({version}, dit kent {known}): werk het programma bij.",
            en="{path} is of a newer program ({version}, this one knows {known}): update the program.",
        )
    ),
    faults.TooManyScans: Saying(
        Text(
            nl="{path} heeft meer dan {most} scans: verdeel het over meer bestanden.",
            en="{path} has more than {most} scans: divide it over more files.",
        )
    ),
    faults.PackBusy: Saying(
        Text(
            nl="In {path} wordt op dit moment al gescand: sluit dat andere programma eerst.",
            en="Another program is scanning into {path} at this moment: close that one first.",
        )
    ),
    faults.PackThere: Saying(
        Text(
            nl="{path} bestaat al en zou verloren gaan: voeg het eerst samen of kies een andere naam.",
            en="{path} is there already and would be lost: merge it first or choose another name.",
        )
    ),
    faults.CodeTooLong: Saying(
        Text(
            nl="Deze code heeft {length} tekens, een etiket hoogstens {most}: scan één etiket tegelijk.",
            en="This code has {length} signs, a label at most {most}: scan one label at a time.",
        )
    ),
}
