"""The words of writing an instrument off, and of breaking it up for parts."""

from depot_app.wording.voice import Plural, Text

WHY_GONE: tuple[Text, ...] = (
    Text(nl="onherstelbaar", en="beyond repair"),
    Text(nl="verkocht", en="sold"),
    Text(nl="vernietigd", en="destroyed"),
    Text(nl="gestolen", en="stolen"),
    Text(nl="kwijtgeraakt", en="lost"),
)
"""The reasons that are offered; others may be typed."""

WHY_HINT = Text(nl="kies, of typ een eigen reden", en="choose, or type a reason")
BREAK_UP = Text(nl="Slopen voor onderdelen", en="Break up for parts")
BREAK_UP_TITLE = Text(nl="Slopen voor onderdelen", en="Break up for parts")
PART_HINT = Text(nl="leeg: niet bewaard", en="empty: not kept")
MORE_WON = Text(nl="Nog meer", en="More")
MORE_WON_HINT = Text(nl="één per regel: 4 stemknoppen", en="one a line: 4 pegs")
BROKEN_UP = Plural(
    one=Text(nl="{number} gesloopt: 1 onderdeel bewaard", en="{number} broken up: 1 part kept"),
    many=Text(nl="{number} gesloopt: {n} onderdelen bewaard", en="{number} broken up: {n} parts kept"),
)
WON = Text(nl="Gesloopt: wat bewaard bleef", en="Broken up: what was kept")
IS_BROKEN_UP = Text(nl="Gesloopt op {day}: {why}", en="Broken up on {day}: {why}")
