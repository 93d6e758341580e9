"""What a command answers: an object for programs, lines for people, and notes beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
