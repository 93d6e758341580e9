"""The sentences of the rules of saved lists."""

from depot_app.domain import refusals_lists as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.ListNameTaken: Saying(
        Text(
            nl="Er is al een bewaarde lijst {name}: kies een andere naam, of open die lijst en werk haar bij.",
            en="There is a saved list {name} already: choose another name, or open that list and update it.",
        )
    ),
    no.LayoutNameTaken: Saying(
        Text(
            nl="Er is al een indeling {name}: kies een andere naam.",
            en="There is a layout {name} already: choose another name.",
        )
    ),
    no.TooManyChosen: Saying(
        Text(
            nl="Er zijn {chosen} regels gekozen, en samen kan het met {most}: kies er minder, of bewaar de lijst als "
            "bestand.",
            en="{chosen} rows are selected, and {most} can be done together: select fewer, or save the list as a file.",
        )
    ),
    no.NoSavedList: Saying(
        Text(
            nl="Er is geen bewaarde lijst open: kies er eerst een onder “Lijsten”.",
            en="No saved list is open: choose one under “Lists” first.",
        )
    ),
}
