"""A kit in one cell: `CASE BOW=missing ROSIN=damaged`, or `none`; Dutch and English names of parts count too."""

import re

from depot_app.domain.kits import Kit, Part, PartKind, PartState
from depot_app.domain.search import fold

NO_KIT = "none"
_SEPARATOR = re.compile(r"[,;+|\n]+")
_STATES = {
    "missing": PartState.MISSING,
    "ontbreekt": PartState.MISSING,
    "weg": PartState.MISSING,
    "damaged": PartState.DAMAGED,
    "beschadigd": PartState.DAMAGED,
    "present": PartState.PRESENT,
    "aanwezig": PartState.PRESENT,
}
_NAMES = {
    "koffer": PartKind.CASE,
    "hoes": PartKind.BAG,
    "tas": PartKind.BAG,
    "gig bag": PartKind.BAG,
    "stok": PartKind.BOW,
    "strijkstok": PartKind.BOW,
    "hars": PartKind.ROSIN,
    "schoudersteun": PartKind.SHOULDER_REST,
    "shoulder rest": PartKind.SHOULDER_REST,
    "doek": PartKind.CLOTH,
    "kruk": PartKind.STOOL,
    "riem": PartKind.STRAP,
    "draagriem": PartKind.STRAP,
    "mondstuk": PartKind.MOUTHPIECE,
    "mouthpiece": PartKind.MOUTHPIECE,
    "rietbinder": PartKind.LIGATURE,
    "ligature": PartKind.LIGATURE,
    "dop": PartKind.CAP,
    "riet": PartKind.REED,
    "doorhaaldoek": PartKind.SWAB,
    "vet": PartKind.GREASE,
    "olie": PartKind.OIL,
    "ventielolie": PartKind.OIL,
    "standaard": PartKind.STAND,
    "stokken": PartKind.STICKS,
    "sleutel": PartKind.KEY,
    "plectrum": PartKind.PLECTRUM,
    "stemapparaat": PartKind.TUNER,
    "voetbank": PartKind.FOOTREST,
    "kabel": PartKind.CABLE,
    "adapter": PartKind.POWER_SUPPLY,
    "pedaal": PartKind.PEDAL,
} | {fold(kind.value): kind for kind in PartKind}


def read_kit(text: str) -> tuple[Kit | None, tuple[str, ...]]:
    """The kit that a cell lists, each part once, and its words that are no parts; nothing where none is one."""
    if text.strip() == NO_KIT:
        return (), ()
    parts: dict[PartKind, Part] = {}
    rest: list[str] = []
    for word in _pieces(text):
        name, _, state = fold(word).partition("=")
        kind, its = _NAMES.get(name.strip()), _STATES.get(state.strip() or "present")
        if kind and its:
            parts[kind] = Part(kind, its)
        else:
            rest.append(word)
    return tuple(parts.values()) or None, tuple(rest)


def write_kit(kit: Kit) -> str:
    """A kit in one cell, as `read_kit` reads it."""
    if not kit:
        return NO_KIT
    whole = PartState.PRESENT
    return " ".join(p.kind.value if p.state is whole else f"{p.kind.value}={p.state.value}" for p in kit)


def _pieces(text: str) -> list[str]:
    """The parts of a list: between commas and their kin, else between spaces."""
    pieces = [piece.strip() for piece in _SEPARATOR.split(text) if piece.strip()]
    if len(pieces) == 1 and fold(pieces[0]) not in _NAMES:
        return pieces[0].split()
    return pieces
