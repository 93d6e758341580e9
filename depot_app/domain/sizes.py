"""What people call the sizes of instruments, and sizes of several types in one order."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SIZES_SAID: dict[str, tuple[str, ...]] = {
    "1/32": ("tweeendertigste", "thirty second"),
    "1/16": ("zestiende", "sixteenth", "one sixteenth"),
    "1/10": ("tiende", "tenth", "one tenth"),
    "1/8": ("achtste", "eighth", "one eighth"),
    "1/4": ("kwart", "quarter", "one quarter"),
    "1/2": ("half", "halve", "one half"),
    "3/4": ("driekwart", "drie kwart", "three quarter", "three quarters"),
    "7/8": ("zevenachtste", "zeven achtste", "seven eighth", "seven eighths"),
    "4/4": ("heel", "hele", "full", "whole"),
}
"""What the fractions are called in Dutch and English, by their sign."""

_SIZE = frozenset({"maat", "size"})
_INCHES = frozenset({"in", "inch", "inches", "duim"})
_LENGTH = re.compile(r"\d+(\.\d+)?")
_LIKE_A_SIZE = re.compile(r"\d.*")
_CALLED = {name: size for size, names in SIZES_SAID.items() for name in names}
_CALLED |= {f"{name} size": size for name, size in _CALLED.items()}
_LONGEST = max(len(name.split()) for name in _CALLED)

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SizeSaid:
    """A size that was named in words: its sign, and the words."""

    size: str
    said: Phrase


def sizes_meant(phrases: Sequence[Phrase]) -> tuple[Phrase | SizeSaid, ...]:
    """What was asked for, with the sizes that are named in words: `three quarter cello` is 3/4 and cello.

    A name begun with two words or more is taken as finished, since whoever types is on the way to it.
    """
    meant: list[Phrase | SizeSaid] = []
    at = 0
    while at < len(phrases):
        taken, size = _size_at(phrases, at)
        said = tuple(word for phrase in phrases[at : at + taken] for word in phrase)
        meant.append(SizeSaid(size, said) if size else phrases[at])
        at += taken
    return tuple(one for place, one in enumerate(meant) if not _says_size(meant, place))


def _size_at(phrases: Sequence[Phrase], at: int) -> tuple[int, str]:
    """How many phrases from a place on name a size, and which; one phrase and nothing where they name none."""
    for length in range(min(_LONGEST, len(phrases) - at), 0, -1):
        run = phrases[at : at + length]
        said = " ".join(" ".join(phrase) for phrase in run)
        if size := _CALLED.get(said) or _inches(said):
            return length, size
        if length > 1 and at + length == len(phrases) and (size := _begun(said)):
            return length, size
    return 1, ""


def _inches(said: str) -> str:
    """A length in inches as the catalogue writes it: 15 inch is 15in."""
    length, _, unit = said.partition(" ")
    return f"{length}in" if unit in _INCHES and _LENGTH.fullmatch(length) else ""


def _begun(said: str) -> str:
    """The size whose name was typed in part, where that is clear."""
    found = {size for name, size in _CALLED.items() if name.startswith(said)}
    return found.pop() if len(found) == 1 else ""


def _says_size(meant: Sequence[Phrase | SizeSaid], place: int) -> bool:
    """Whether a phrase only says that what stands beside it is a size."""
    if meant[place] not in {(word,) for word in _SIZE}:
        return False
    beside = [*meant[max(0, place - 1) : place], *meant[place + 1 : place + 2]]
    return any(isinstance(one, SizeSaid) or _LIKE_A_SIZE.fullmatch(" ".join(one)) for one in beside)


def in_one_order(lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Sizes of several types as one list, each once; the order of each list is kept as far as they agree."""
    merged: list[str] = []
    for sizes in lists:
        place = len(merged)
        for size in reversed(sizes):
            if size in merged:
                place = min(place, merged.index(size))
            else:
                merged.insert(place, size)
    return tuple(merged)
