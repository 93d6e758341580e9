"""What is remarked about rows of instruments that will be written: a place that is new, a day that is yet to come."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from depot_app.desks.imports_sorting import Decision
from depot_app.domain.drafts import InstrumentDraft, ListSource
from depot_app.domain.findings import Finding, FindingKind
from depot_app.domain.imports import Outcome
from depot_app.domain.instruments import Instrument
from depot_app.domain.intake import turned
from depot_app.domain.search import fold
from depot_app.storage.registers import Registers

_WRITTEN = {Outcome.CREATED, Outcome.UPDATED}


class Remarks:
    """Knows which places there were before the list came in, and remarks on each new one once."""

    def __init__(self, registers: Registers, source: ListSource, today: date) -> None:
        self._known = {fold(place.name) for place in registers.places.all()}
        self._met: set[str] = set()
        self._source = source
        self._today = today

    def added(self, decision: Decision[InstrumentDraft, Instrument]) -> Decision[InstrumentDraft, Instrument]:
        """A decision with what is remarked about its row."""
        if decision.outcome not in _WRITTEN:
            return decision
        found = tuple(self._of(decision.draft))
        return replace(decision, findings=(*decision.findings, *found)) if found else decision

    def _of(self, draft: InstrumentDraft) -> Iterator[Finding]:
        if draft.place and draft.place not in self._met:
            self._met.add(draft.place)
            if (name := fold(draft.place)) not in self._known:
                self._known.add(name)
                yield Finding(draft.row, FindingKind.PLACE_NEW, self._source.header_of("place"), draft.place)
        if draft.acquired_on and draft.acquired_on > self._today:
            other = turned(draft.acquired_on)
            meant = (other.isoformat(),) if other and other <= self._today else ()
            column, text = self._source.header_of("acquired_on"), draft.acquired_on.isoformat()
            yield Finding(draft.row, FindingKind.DATE_AHEAD, column, text, meant)
