"""What every mode can have to say: that something could not be kept, and how to go on."""

from depot_app.wording.voice import Plural, Text

NOT_KEPT = Text(nl="Niet bewaard", en="Not kept")
NOT_KEPT_CODE = Text(nl="Niet bewaard: {code}", en="Not kept: {code}")
HALTED = Text(
    nl="Wat net gebeurde staat niet op schijf. Kies Verder en scan het opnieuw.",
    en="What just happened is not on disk. Choose Go on and scan it again.",
)
NOT_TAKEN = Plural(
    one=Text(nl="Daarna is nog 1 scan niet aangenomen.", en="1 more scan after it was not taken."),
    many=Text(nl="Daarna zijn nog {n} scans niet aangenomen.", en="{n} more scans after it were not taken."),
)
GO_ON = Text(nl="Verder", en="Go on")
GO_ON_KEY = Text(nl="Verder   {key}", en="Go on   {key}")
EXPLAINED = Text(nl="{sentence} {more}", en="{sentence} {more}")
NOBODY_KNOWS = Text(
    nl="De database nam het niet aan. De reden staat boven in het venster.",
    en="The database did not take it. The reason stands at the top of the window.",
)
