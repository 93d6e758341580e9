"""Tells a scanner from a person by the pace of the keys, without a widget."""

from dataclasses import dataclass, field

FASTEST_HAND_MS = 35
"""Between two keys of a scanner there is less than this, between two keys of a person hardly ever."""

SHORTEST_CODE = 4


@dataclass
class Burst:
    """The keys that came so fast after each other that they may be a scan."""

    signs: list[str] = field(default_factory=list)
    _last: float | None = None

    def follows(self, at_ms: float) -> bool:
        """Whether a key at this moment still belongs to the burst."""
        return self._last is not None and at_ms - self._last < FASTEST_HAND_MS

    def add(self, sign: str, at_ms: float) -> None:
        """Takes a key in; one that comes too late begins a new burst."""
        if not self.follows(at_ms):
            self.signs.clear()
        self.signs.append(sign)
        self._last = at_ms

    def ends(self, at_ms: float) -> str | None:
        """The code, where Enter at this moment ends a scan; the burst is over either way."""
        code = "".join(self.signs)
        whole = self.follows(at_ms) and len(code) >= SHORTEST_CODE
        self.forget()
        return code if whole else None

    def forget(self) -> None:
        """The burst is over, and was no scan."""
        self.signs.clear()
        self._last = None
