"""The sentences of refusals about places: what a pattern, a tree or a move does not allow."""

from depot_app.domain import refusals_places as no
from depot_app.wording.sayings import Saying, Sayings
from depot_app.wording.voice import Text

SAYINGS: Sayings = {
    no.PatternUnclear: Saying(
        Text(
            nl="“{pattern}” is geen patroon: schrijf bijvoorbeeld C-[01..12]-[1..5].",
            en="“{pattern}” is not a pattern: write for example C-[01..12]-[1..5].",
        )
    ),
    no.PatternTooLarge: Saying(
        Text(
            nl="“{pattern}” staat voor {amount} plaatsen en meer dan {most} in één keer gaat niet: maak het kleiner.",
            en="“{pattern}” stands for {amount} places and no more than {most} go at once: make it smaller.",
        )
    ),
    no.NoNewPlaces: Saying(
        Text(
            nl="Alle plaatsen van “{pattern}” zijn er al: kies andere namen.",
            en="All places of “{pattern}” are there already: choose other names.",
        )
    ),
    no.PlaceInItself: Saying(
        Text(
            nl="{place} kan niet in {into} staan, want {into} staat zelf in {place}: kies een andere plaats eromheen.",
            en="{place} cannot stand in {into}, since {into} is itself in {place}: choose another place around it.",
        )
    ),
    no.NothingAtPlace: Saying(
        Text(
            nl="Op {place} staat niets dat verplaatst kan worden: kies een andere plaats.",
            en="Nothing that can be moved stands at {place}: choose another place.",
        )
    ),
    no.NothingToChange: Saying(
        Text(
            nl="Er is nog niets gekozen om te wijzigen: scan eerst een plaats, of kies een veld.",
            en="Nothing was chosen to change yet: scan a place first, or choose a field.",
        )
    ),
    no.SamePlace: Saying(
        Text(
            nl="Alles van {place} hoort daar al: kies een andere plaats.",
            en="Everything at {place} belongs there already: choose another place.",
        )
    ),
}
