"""The words of the label panel: on what, from where, how many, and whether a scanner can read them."""

from collections.abc import Mapping

from depot_app.wording.voice import Plural, Text

TITLE = Text(nl="Etiketten", en="Labels")
STOCK = Text(nl="Op welk etiketvel of welke rol?", en="On which sheet or roll?")
STOCK_SAID = Text(nl="{name}: {use}", en="{name}: {use}")
TOO_SMALL = Text(nl="{name}: te klein hiervoor", en="{name}: too small for this")
SIZE_ON_SHEET = Text(nl="{width} × {height} mm, {n} op een vel", en="{width} × {height} mm, {n} on a sheet")
SIZE_ON_ROLL = Text(nl="{width} × {height} mm, op de rol", en="{width} × {height} mm, on a roll")
START = Text(nl="Eerste vrije etiket", en="First free label")
START_HINT = Text(nl="linksboven is 1", en="top left is 1")
COPIES = Text(nl="Hoeveel van elk", en="How many of each")
AT_LEAST_ONE = Text(nl="Vul 1 of meer in.", en="Fill in 1 or more.")
SHOW = Text(nl="Etiketten tonen", en="Show the labels")
ASKING = Text(nl="Even zoeken…", en="Looking…")
PROVING = Text(nl="Even nalezen of een scanner ze kan lezen…", en="Checking that a scanner can read them…")
LABELS = Plural(one=Text(nl="1 etiket", en="1 label"), many=Text(nl="{n} etiketten", en="{n} labels"))
ON_SHEETS = Plural(
    one=Text(nl="{labels} op 1 vel", en="{labels} on 1 sheet"),
    many=Text(nl="{labels} op {n} vellen", en="{labels} on {n} sheets"),
)
ON_ROLL = Text(nl="{labels} op de rol", en="{labels} on the roll")
FOR_WHAT = Text(nl="Voor: {things}", en="For: {things}")
AND_MORE = Text(nl="{things} en nog {n}", en="{things} and {n} more")
SHEET = Text(nl="Het eerste vel: kies het eerste vrije etiket", en="The first sheet: choose the first free label")
SHEET_NOW = Text(
    nl="{rows} rijen van {columns}, te beginnen bij {start}", en="{rows} rows of {columns}, starting at {start}"
)
TIMES = Text(nl="{n} ×", en="{n} ×")
TRUE_SIZE = Text(nl="Druk af op 100 %, niet passend gemaakt.", en="Print at 100 %, not fitted to the page.")
PRINTED = Plural(
    one=Text(nl="1 etiket afgedrukt (ronde {run})", en="1 label printed (run {run})"),
    many=Text(nl="{n} etiketten afgedrukt (ronde {run})", en="{n} labels printed (run {run})"),
)
_CASE = Text(nl="voor koffers", en="for cases")
_TAG = Text(nl="voor instrumenten", en="for instruments")
_SMALL = Text(nl="klein, voor instrumenten", en="small, for instruments")
_SHELF = Text(nl="voor schappen", en="for shelves")
_TRANSPORT = Text(nl="voor vervoer", en="for transport")
USES: Mapping[str, Text] = {
    "avery-l7160": _CASE,
    "avery-l7161": Text(nl="voor koffers, met veel tekst", en="for cases, with much text"),
    "avery-l7162": _SHELF,
    "avery-l7163": Text(nl="voor schappen en koffers", en="for shelves and cases"),
    "avery-l7165": _TRANSPORT,
    "avery-l7651": _SMALL,
    "avery-l7654": _TAG,
    "avery-l4732": _SMALL,
    "avery-l4731": Text(nl="voor stokken en mondstukken", en="for bows and mouthpieces"),
    "avery-l4785": Text(nl="hanglabel", en="hang tag"),
    "dymo-99012": _CASE,
    "dymo-11354": _TAG,
    "dymo-99010": _SHELF,
    "dymo-99014": _TRANSPORT,
    "dymo-11355": _SMALL,
    "brother-dk11201": _CASE,
    "brother-dk11202": _TRANSPORT,
    "brother-dk11208": _CASE,
    "brother-dk11209": _TAG,
}
"""What each stock is meant for, by its code."""
OTHER_USE = Text(nl="etiket", en="label")

# A tag for the case
AS_TAG = Text(nl="Als kofferlabel, met wie een vinder belt", en="As a case tag, with whom a finder calls")
TAG_NEEDS_ROOM = Text(
    nl="Een kofferlabel past op etiketten vanaf 80 bij 50 mm.", en="A case tag fits on labels from 80 by 50 mm."
)
