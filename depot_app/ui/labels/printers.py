"""The printers of this desk, and how far each needs labels moved, as its test sheet showed."""

import json

from PySide6.QtPrintSupport import QPrinterInfo

from depot_app.domain.label_stocks import NO_SHIFT, Shift
from depot_app.ui.kit import Kit
from depot_app.ui.memory import Memory
from depot_app.ui.preview.printing import MeantFor
from depot_app.wording import label_printers as said

_CHOSEN, _SHIFTS = "labels/printer", "labels/corrections"


def for_printer(kit: Kit, printers: "Printers") -> MeantFor:
    """What a preview must know of labels that were moved for the printer that is chosen now."""
    meant = printers.chosen
    shift = printers.shift(meant)

    def against(printer: str) -> str:
        if not printer or printers.shift(printer) == shift:
            return ""
        named = meant or kit.speech(said.NO_PRINTER)
        return kit.speech(said.OTHER_PRINTER, meant=named, printer=printer)

    return MeantFor(meant, against)


class Printers:
    """Remembers at this desk, since a printer stands beside one; the name of no printer is empty."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def names(self) -> tuple[str, ...]:
        """The printers that the machine knows, and those that were measured here, by name."""
        known = {*QPrinterInfo.availablePrinterNames(), *self._shifts()}
        return tuple(sorted(known, key=str.casefold))

    @property
    def chosen(self) -> str:
        """The printer that labels go to; empty where none was chosen."""
        return self._memory.read(_CHOSEN)

    def choose(self, name: str) -> None:
        """From now on labels go to this one."""
        self._memory.write(_CHOSEN, name)

    def shift(self, name: str) -> Shift:
        """How far labels are moved on a printer."""
        return self._shifts().get(name, NO_SHIFT)

    def keep(self, name: str, shift: Shift) -> None:
        """Labels on this printer are moved so far from now on."""
        kept = {one: [far.right, far.down] for one, far in (self._shifts() | {name: shift}).items()}
        self._memory.write(_SHIFTS, json.dumps(kept, ensure_ascii=False))
        self._memory.keep()

    def _shifts(self) -> dict[str, Shift]:
        """What was measured, by printer; a file that somebody spoiled remembers nothing."""
        try:
            kept = json.loads(self._memory.read(_SHIFTS, "{}"))
            return {str(name): Shift(int(right), int(down)) for name, (right, down) in kept.items()}
        except (ValueError, TypeError, AttributeError):
            return {}
