"""Words for history: what was done, in one sentence, and what it changed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from depot_app.domain.history import HistoryKind, Step
from depot_app.domain.instruments import Acquisition, Condition
from depot_app.domain.intakes import IntakeOutcome
from depot_app.domain.journal import Change, Deed, Thing
from depot_app.domain.label_jobs import LabelReason
from depot_app.domain.money import Cents
from depot_app.domain.numbers import Number
from depot_app.domain.repairs import RepairState
from depot_app.domain.valuations import ValuationSource
from depot_app.wording import (
    borrowers,
    dates,
    instruments,
    kits,
    kits_history,
    label_words,
    money,
    repairs_screen,
    things,
    types,
    valuations,
)
from depot_app.wording.intakes import OUTCOMES
from depot_app.wording.repair_states import REPAIR_STATES
from depot_app.wording.sayings import Saying
from depot_app.wording.voice import Text, Voice

HISTORY = Text(nl="Geschiedenis", en="History")
BY = Text(nl="{what} · {who}", en="{what} · {who}")
UNDONE = Text(nl="{what} (ongedaan gemaakt)", en="{what} (undone)")
CHANGED = Text(nl="{field}: {before} → {after}", en="{field}: {before} → {after}")
NOTHING = Text(nl="leeg", en="empty")
YES = Text(nl="ja", en="yes")
NO = Text(nl="nee", en="no")
NAME = Text(nl="Naam", en="Name")
WITHIN = Text(nl="Ligt in", en="Lies within")
DESCRIPTION = Text(nl="Omschrijving", en="Description")

KINDS: Mapping[HistoryKind, Text] = {
    HistoryKind.LOAN: Text(nl="Bruikleen", en="Loans"),
    HistoryKind.REPAIR: Text(nl="Reparatie", en="Repairs"),
    HistoryKind.MOVE: Text(nl="Verplaatst", en="Moves"),
    HistoryKind.COUNT: Text(nl="Telling", en="Counts"),
    HistoryKind.PAPER: Text(nl="Papier en etiket", en="Papers and labels"),
    HistoryKind.CHANGE: Text(nl="Wijziging", en="Changes"),
}
"""What the sorts of deed in a history are called."""

UNDO = Text(nl="Maak ongedaan: {what}", en="Undo: {what}")
REDO = Text(nl="Doe opnieuw", en="Redo")

DEEDS: Mapping[Deed, Saying] = {
    Deed.SET_UP: Saying(Text(nl="Depot ingericht", en="Depot set up")),
    Deed.DEMO: Saying(Text(nl="Opgenomen bij de inrichting van het voorbeelddepot", en="Entered with the demo depot")),
    Deed.ADD_INSTRUMENT: Saying(Text(nl="Instrument {number} toegevoegd", en="Instrument {number} added")),
    Deed.CHANGE_INSTRUMENT: Saying(Text(nl="Instrument {number} gewijzigd", en="Instrument {number} changed")),
    Deed.MOVE: Saying(
        Text(nl="Verplaatst naar {place}", en="Moved to {place}"),
        without={"place": Text(nl="Verplaatst", en="Moved")},
    ),
    Deed.WRITE_OFF: Saying(
        Text(nl="Afgevoerd: {why}", en="Written off: {why}"),
        without={"why": Text(nl="Afgevoerd", en="Written off")},
    ),
    Deed.BREAK_UP: Saying(
        Text(nl="Gesloopt voor onderdelen: {why}", en="Broken up for parts: {why}"),
        without={"why": Text(nl="Gesloopt voor onderdelen", en="Broken up for parts")},
    ),
    Deed.MERGE: Saying(Text(nl="{old} samengevoegd met {number}", en="{old} merged with {number}")),
    Deed.LINK_CODE: Saying(Text(nl="Code {code} gekoppeld aan {number}", en="Code {code} linked to {number}")),
    Deed.RENUMBER: Saying(Text(nl="Nieuw nummer {number}, was {old}", en="New number {number}, was {old}")),
    Deed.VALUE: Saying(
        Text(nl="Waarde per {on}: {value} ({source})", en="Value as of {on}: {value} ({source})"),
    ),
    Deed.CHECK_CONDITION: Saying(
        Text(nl="Staat gecontroleerd: {condition}", en="Condition checked: {condition}"),
        without={"condition": Text(nl="Staat gecontroleerd", en="Condition checked")},
    ),
    Deed.PRINT_CONDITION: Saying(Text(nl="Staatrapport van {on} afgedrukt", en="Condition report of {on} printed")),
    Deed.ADD_PHOTO: Saying(Text(nl="Foto toegevoegd", en="Photo added")),
    Deed.CHANGE_PHOTO: Saying(Text(nl="Foto gewijzigd", en="Photo changed")),
    Deed.DROP_PHOTO: Saying(Text(nl="Foto weggehaald", en="Photo removed")),
    **kits_history.DEEDS,
    Deed.OFFER: Saying(Text(nl="Aangeboden: {what}", en="Offered: {what}")),
    Deed.DECIDE: Saying(
        Text(nl="Intake {intake} geweigerd: {why}", en="Intake {intake} refused: {why}"),
        without={"why": Text(nl="Intake {intake} geaccepteerd", en="Intake {intake} accepted")},
    ),
    Deed.RECEIVE: Saying(Text(nl="Intake {intake} ontvangen", en="Intake {intake} received")),
    Deed.ASSESS: Saying(
        Text(nl="Intake {intake} beoordeeld: staat {condition}", en="Intake {intake} assessed: condition {condition}")
    ),
    Deed.TAKE_IN: Saying(Text(nl="Intake {intake} genummerd: {number}", en="Intake {intake} numbered: {number}")),
    Deed.CLOSE_INTAKE: Saying(Text(nl="Intake {intake}: {outcome}", en="Intake {intake}: {outcome}")),
    Deed.CHANGE_INTAKE: Saying(Text(nl="Intake {intake} gewijzigd", en="Intake {intake} changed")),
    Deed.PRINT_GIFT_RECEIPT: Saying(
        Text(nl="Ontvangstbewijs van intake {intake} afgedrukt", en="Receipt of intake {intake} printed")
    ),
    Deed.CHANGE_DONOR: Saying(Text(nl="Gegevens van een schenker gewijzigd", en="Details of a donor changed")),
    Deed.ERASE_DONOR: Saying(
        Text(nl="Gegevens van een schenker gewist: {why}", en="Details of a donor erased: {why}"),
        without={"why": Text(nl="Gegevens van {donors} schenkers gewist", en="Details of {donors} donors erased")},
    ),
    Deed.SET_RETENTION: Saying(
        Text(
            nl="Gegevens van schenkers {years} jaar bewaard, na een weigering {refused_years} jaar",
            en="Details of donors kept for {years} years, after a refusal for {refused_years}",
        )
    ),
    Deed.ADD_SUPPLY: Saying(Text(nl="Materiaal {name} toegevoegd", en="Supply {name} added")),
    Deed.CHANGE_SUPPLY: Saying(Text(nl="Materiaal {name} gewijzigd", en="Supply {name} changed")),
    Deed.MOVE_SUPPLY: Saying(Text(nl="Materiaal {name}: {amount}", en="Supply {name}: {amount}")),
    Deed.MOVE_PLACE: Saying(
        Text(nl="Plaats {place} verhuisd naar {to}", en="Place {place} moved to {to}"),
        without={"to": Text(nl="Plaats {place} verhuisd", en="Place {place} moved")},
    ),
    Deed.ADD_TYPE: Saying(Text(nl="Soort {type} toegevoegd", en="Type {type} added")),
    Deed.ADD_PLACE: Saying(Text(nl="Plaats {place} toegevoegd", en="Place {place} added")),
    Deed.CHANGE_PLACE: Saying(Text(nl="Plaats {place} gewijzigd", en="Place {place} changed")),
    Deed.ADD_BORROWER: Saying(Text(nl="Relatie {name} toegevoegd", en="Borrower {name} added")),
    Deed.CHANGE_BORROWER: Saying(Text(nl="Relatie {name} gewijzigd", en="Borrower {name} changed")),
    Deed.CHANGE_TYPE: Saying(
        Text(nl="Soort {type} gewijzigd", en="Type {type} changed"),
        without={"type": Text(nl="Soort gewijzigd", en="Type changed")},
    ),
    Deed.DROP_TYPE: Saying(Text(nl="Soort {type} weggehaald", en="Type {type} removed")),
    Deed.ADD_PERSON: Saying(Text(nl="Persoon {name} toegevoegd", en="Person {name} added")),
    Deed.LEND: Saying(
        Text(nl="Uitgeleend aan {to} tot {due}", en="Lent to {to} until {due}"),
        without={
            "to": Text(nl="Uitgeleend", en="Lent"),
            "due": Text(nl="Uitgeleend aan {to}", en="Lent to {to}"),
        },
    ),
    Deed.TAKE_BACK: Saying(
        Text(nl="Ingenomen van bruikleen {loan}", en="Taken back from loan {loan}"),
        without={"loan": Text(nl="Nagekeken na inname", en="Inspected after return")},
    ),
    Deed.SWAP: Saying(
        Text(
            nl="Maatwissel op bruikleen {loan}: {old} terug, {new} mee",
            en="Size swap on loan {loan}: {old} back, {new} out",
        )
    ),
    Deed.PRINT_CONTRACT: Saying(
        Text(nl="Overeenkomst van bruikleen {loan} afgedrukt", en="Contract of loan {loan} printed")
    ),
    Deed.PRINT_ADDENDUM: Saying(
        Text(nl="Addendum {issue} bij bruikleen {loan} afgedrukt", en="Addendum {issue} to loan {loan} printed")
    ),
    Deed.PRINT_RECEIPT: Saying(
        Text(nl="Ontvangstbewijs {issue} van bruikleen {loan} afgedrukt", en="Receipt {issue} of loan {loan} printed")
    ),
    Deed.PRINT_SLIP: Saying(Text(nl="Bon van reparatie {repair} afgedrukt", en="Slip of repair {repair} printed")),
    Deed.PRINT_REPORT: Saying(Text(nl="Rapport van telling {number} afgedrukt", en="Report of count {number} printed")),
    Deed.OPEN_REPAIR: Saying(
        Text(nl="Reparatie {repair} gemeld: {complaint}", en="Repair {repair} reported: {complaint}")
    ),
    Deed.CHANGE_REPAIR: Saying(Text(nl="Reparatie {repair}: {state}", en="Repair {repair}: {state}")),
    Deed.PRINT_LABELS: Saying(
        Text(nl="Etiket afgedrukt in ronde {run}", en="Label printed in run {run}"),
        without={"run": Text(nl="Etiket afgedrukt", en="Label printed")},
    ),
    Deed.ASK_LABEL: Saying(
        Text(nl="Etiket nodig: {reason}", en="Label needed: {reason}"),
        without={"reason": Text(nl="Etiket nodig", en="Label needed")},
    ),
    Deed.STICK_LABEL: Saying(Text(nl="Etiket geplakt en teruggescand", en="Label stuck and scanned back")),
    Deed.REQUEUE_LABELS: Saying(
        Text(nl="Etiket mislukt, opnieuw in de wachtrij", en="Label failed, back in the queue")
    ),
    Deed.DROP_LABELS: Saying(Text(nl="Geen etiket nodig", en="No label needed")),
    Deed.ADD_STOCK: Saying(Text(nl="Etiketsoort {stock} toegevoegd", en="Label stock {stock} added")),
    Deed.CHANGE_STOCK: Saying(Text(nl="Etiketsoort {stock} gewijzigd", en="Label stock {stock} changed")),
    Deed.DROP_STOCK: Saying(Text(nl="Etiketsoort {stock} weggehaald", en="Label stock {stock} removed")),
    Deed.SAVE_LIST: Saying(Text(nl="Lijst {name} bewaard", en="List {name} saved")),
    Deed.DROP_LIST: Saying(Text(nl="Bewaarde lijst {name} weggehaald", en="Saved list {name} removed")),
    Deed.SAVE_LAYOUT: Saying(Text(nl="Indeling {name} bewaard", en="Layout {name} saved")),
    Deed.DROP_LAYOUT: Saying(Text(nl="Indeling {name} weggehaald", en="Layout {name} removed")),
    Deed.START_COUNT: Saying(
        Text(nl="Telling {number} van {place} begonnen", en="Count {number} of {place} started"),
        without={
            "place": Text(nl="Telling {number} van het hele depot begonnen", en="Count {number} of the depot started")
        },
    ),
    Deed.SCAN_COUNT: Saying(Text(nl="Gescand voor telling {number}", en="Scanned for count {number}")),
    Deed.MERGE_COUNT: Saying(Text(nl="Scans toegevoegd aan telling {number}", en="Scans added to count {number}")),
    Deed.BOOK_COUNT: Saying(Text(nl="Telling {number} geboekt", en="Count {number} booked")),
    Deed.IMPORT: Saying(Text(nl="Ingelezen uit {file} (import {number})", en="Read from {file} (import {number})")),
    Deed.UNDO_IMPORT: Saying(Text(nl="Import {number} teruggenomen", en="Import {number} taken back")),
    Deed.UNDO: Saying(
        Text(nl="Opnieuw gedaan: {of}", en="Done again: {of}"),
        without={"again": Text(nl="Ongedaan gemaakt: {of}", en="Undone: {of}")},
    ),
    Deed.BACKUP: Saying(Text(nl="Back-up gemaakt en proefhersteld", en="Backup made and proven by a test restore")),
    Deed.RESTORE: Saying(
        Text(nl="Teruggezet uit de back-up van {made}", en="Restored from the backup of {made}"),
        without={"made": Text(nl="Teruggezet uit een back-up", en="Restored from a backup")},
    ),
}

FIELDS: Mapping[Thing, Mapping[str, Text]] = {
    Thing.INSTRUMENT: {
        **{key: text for key, text in instruments.FIELDS.items() if key not in {"number", "state", "kit"}},
        "type_code": instruments.FIELDS["type"],
        "life_reason": instruments.FIELDS["state_reason"],
    },
    Thing.BORROWER: borrowers.FIELDS,
    Thing.REPAIR: {
        "diagnosis": repairs_screen.DIAGNOSIS,
        "atelier": repairs_screen.ATELIER,
        "assignee": repairs_screen.ASSIGNEE,
        "expected_on": repairs_screen.EXPECTED,
        "result": repairs_screen.RESULT,
    },
    Thing.TYPE: types.FIELDS,
    Thing.PLACE: {"name": NAME, "within": WITHIN, "description": DESCRIPTION},
}
"""The columns whose change is told, by what they belong to; the rest is in the sentence already, or follows from it."""

_NUMBERS = frozenset({"number", "loan", "repair", "old", "new", "part"})
_MONEY = frozenset({"price", "value", "value_low", "value_high"})
_KEYS = frozenset({"place", "within"})
"""Columns that hold the key of a thing with a name."""

_PARTS = {part.value: text for part, text in kits.PARTS.items()}
_PART_STATES = {state.value: text for state, text in kits.PART_STATES.items()}


def sentence(voice: Voice, step: Step) -> str:
    """What was done, in one sentence without a full stop, such as "Uitgeleend aan Bs De Regenboog tot 9-7-2027"."""
    said = _of(voice, step.entry.deed, step.facts)
    return said if step.stands else voice(UNDONE, what=said)


def deed(voice: Voice, step: Step) -> str:
    """The sentence with who did it."""
    return voice(BY, what=sentence(voice, step), who=step.entry.by)


def changes(voice: Voice, step: Step) -> tuple[str, ...]:
    """Each field that a deed changed, as it was and as it became."""
    return tuple(line for change in step.changes for line in _changed(voice, change, step.names))


def _of(voice: Voice, did: Deed, facts: Mapping[str, str | int | None]) -> str:
    """The sentence of a deed with its facts; one that is not known is left out with what is said of it."""
    saying = DEEDS[did]
    known = {name: facts.get(name) or "" for text in saying.texts for name in _placeholders(text)}
    known |= {name: facts.get(name) or "" for name in saying.without}
    return voice(saying.fitting(known), **{name: _said(voice, name, fact) for name, fact in known.items()})


def _placeholders(text: Text) -> Iterator[str]:
    """The names between braces."""
    return (piece.partition("}")[0] for piece in text.nl.split("{")[1:])


def _said(voice: Voice, name: str, fact: str | int) -> str:
    """A fact of a deed as people write it."""
    if not isinstance(fact, str):
        return money.amount(voice, Cents(fact)) if name in _MONEY else str(fact)
    match name:
        case "of":
            return things.deed_named(voice, fact)
        case "outcome":
            return voice(OUTCOMES[IntakeOutcome(fact)]) if fact else ""
        case "state":
            return voice(REPAIR_STATES[RepairState(fact)]) if fact else ""
        case "reason":
            return voice(label_words.REASONS[LabelReason(fact)]) if fact in set(LabelReason) else fact
        case "source":
            return voice(valuations.SOURCES[ValuationSource(fact)]) if fact else ""
        case "condition":
            return _value(voice, name, fact, {})
        case "due" | "made" | "on":
            return dates.short(voice, date.fromisoformat(fact[:10])) if fact else ""
        case _ if name in _NUMBERS:
            return ", ".join(_number(part) for part in fact.split(", "))
        case _:
            return kits_history.fact(voice, name, fact)


def _number(digits: str) -> str:
    """A number in its groups."""
    number = Number.read(digits)
    return number.printed if number else digits


def _changed(voice: Voice, change: Change, names: Mapping[str, str]) -> Iterator[str]:
    """The fields that changed in one thing, one by one; what is new or gone is in the sentence."""
    if change.before is None or change.after is None:
        return
    for name, after in change.after.items():
        if name == "kit" and change.thing is Thing.INSTRUMENT:
            yield from _kit_changed(voice, change.before.get(name), after)
        elif field := FIELDS.get(change.thing, {}).get(name):
            sides = (change.before.get(name), after)
            before, now = (_value(voice, name, side, names) or voice(NOTHING) for side in sides)
            yield voice(CHANGED, field=voice(field), before=before, after=now)


def _kit_changed(voice: Voice, before: object, after: object) -> Iterator[str]:
    """The parts of a kit that were found otherwise, came or went."""
    then, now = ({str(part[0]): str(part[1]) for part in _parts_in(side)} for side in (before, after))
    for kind in dict.fromkeys((*then, *now)):
        if then.get(kind) != now.get(kind):
            sides = (_PART_STATES.get(side.get(kind, ""), NOTHING) for side in (then, now))
            was, became = (voice(text) for text in sides)
            part = voice(_PARTS[kind]) if kind in _PARTS else kind
            yield voice(CHANGED, field=part[:1].upper() + part[1:], before=was, after=became)


def _parts_in(side: object) -> Iterator[Sequence[object]]:
    """The parts of a journaled kit."""
    return (part for part in side if isinstance(part, Sequence)) if isinstance(side, Sequence) else iter(())


def _value(voice: Voice, name: str, side: object, names: Mapping[str, str]) -> str:
    """A journaled value of a field as people write it."""
    if side in (None, ""):
        return ""
    if name in _KEYS:
        return names.get(str(side), "")
    if isinstance(side, list):
        return ", ".join(voice(_PARTS[word]) if name == "kit" and word in _PARTS else str(word) for word in side)
    if isinstance(side, bool):
        return voice(YES if side else NO)
    if name in _MONEY and isinstance(side, int):
        return money.amount(voice, Cents(side))
    if name.endswith("_on"):
        return dates.short(voice, date.fromisoformat(str(side)))
    if name == "condition":
        return f"{side} {voice(instruments.condition(Condition(str(side))))}"
    if name == "acquisition":
        return voice(instruments.acquisition(Acquisition(str(side))))
    return str(side)
