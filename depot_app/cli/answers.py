"""What a command answers: an object for programs, lines for people, and notes beside them."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """`json` is printed with `--json`, `lines` without; `notes` go to standard error in both cases.

    `exit_code` is 0 but for a command whose work could be done and did not hold, such as a tour with a failed step.
    """

    json: Mapping[str, Any]
    lines: Sequence[str] = ()
    notes: Sequence[str] = ()
    exit_code: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A list of an answer that may be long: its items are made as they are written, so that memory never holds all."""

    things: Sequence[Any]
    say: Callable[[Any], Any]


_AT_ONCE = 1_000


def pieces(answer: Mapping[str, Any]) -> Iterator[str]:
    """An answer as JSON, piece by piece."""
    yield "{"
    for at, (key, value) in enumerate(answer.items()):
        yield f"{', ' if at else ''}{json.dumps(key)}: "
        if isinstance(value, Told):
            yield from _list(value)
        else:
            yield json.dumps(value, ensure_ascii=False)
    yield "}"


def _list(told: Told) -> Iterator[str]:
    """A long list as JSON, so many items at a time."""
    yield "["
    left, before = iter(told.things), ""
    while some := [json.dumps(told.say(thing), ensure_ascii=False) for thing in islice(left, _AT_ONCE)]:
        yield before + ", ".join(some)
        before = ", "
    yield "]"
