"""What was measured: the samples of a work, those of its floor in the same run, and whether its target holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from depot_app.wording.voice import Text


@dataclass(frozen=True, slots=True)
class Goal:
    """What a work is held to: so many times its floor, a median, a 95th percentile, or memory."""

    ratio: float | None = None
    median_ms: float | None = None
    p95_ms: float | None = None
    mib: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A work as measured; `lost` counts what should have been there afterwards and was not."""

    work: Text
    instruments: int
    goal: Goal
    samples: Sequence[float] = ()
    floors: Sequence[float] = ()
    mib: float | None = None
    floor_mib: float | None = None
    lost: int = 0
    facts: dict[str, int] = field(default_factory=dict)

    @property
    def median_ms(self) -> float | None:
        """The median of the samples."""
        return _part(self.samples, 0.5)

    @property
    def p95_ms(self) -> float | None:
        """What 95 of 100 samples do not exceed; of few samples, the largest."""
        return _part(self.samples, 0.95)

    @property
    def floor_ms(self) -> float | None:
        """The median of the floor."""
        return _part(self.floors, 0.5)

    @property
    def ratio(self) -> float | None:
        """How many times its floor the work costs."""
        if self.mib is not None and self.floor_mib:
            return self.mib / self.floor_mib
        if self.median_ms is not None and self.floor_ms:
            return self.median_ms / self.floor_ms
        return None

    @property
    def holds(self) -> bool:
        """Whether every part of the target is met, and nothing was lost."""
        pairs = (
            (self.ratio, self.goal.ratio),
            (self.median_ms, self.goal.median_ms),
            (self.p95_ms, self.goal.p95_ms),
            (self.mib, self.goal.mib),
        )
        return not self.lost and all(
            is_ is not None and is_ <= at_most for is_, at_most in pairs if at_most is not None
        )


def _part(samples: Sequence[float], share: float) -> float | None:
    """The sample that this share of all do not exceed; of few samples, the larger one."""
    return sorted(samples)[min(int(len(samples) * share), len(samples) - 1)] if samples else None
