"""The words of merging two records of one instrument: what is said after, on cards, and by command."""

from collections.abc import Iterable

from depot_app.domain.instruments import FormerRecord
from depot_app.wording import dates
from depot_app.wording.voice import Text, Voice

FORMER = Text(nl="Samengevoegd", en="Merged")
LEADS_HERE = Text(
    nl="{number} is samengevoegd met deze kaart op {day}", en="{number} was merged into this record on {day}"
)
MERGED = Text(
    nl="{other} is samengevoegd met {number}: beide nummers geven nu deze kaart",
    en="{other} was merged into {number}: both numbers give this record now",
)

COMMAND = Text(nl="voeg twee kaarten van één instrument samen", en="merge two records of one instrument")
KEPT = Text(nl="code van de kaart die blijft", en="code of the record that stays")
OTHER = Text(nl="code van de kaart die opgaat in de andere", en="code of the record that goes into the other")
TAKE = Text(
    nl="neem dit veld over van de andere kaart (mag vaker), zoals size of condition",
    en="take this field from the other record (may be given more than once), such as size or condition",
)


def former(voice: Voice, records: Iterable[FormerRecord]) -> list[str]:
    """A sentence for each record that was merged into one."""
    return [
        voice(LEADS_HERE, number=one.number.printed, day=dates.short(voice, one.on) if one.on else "…")
        for one in records
    ]
