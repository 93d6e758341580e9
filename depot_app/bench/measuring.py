"""Taking time and memory: a work and its floor by turns, so that a busy moment hits both."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

if sys.platform != "win32":
    import resource

Work = Callable[[], object]
MIB = 1 << 20
_STATUS = Path("/proc/self/status")


def timed(work: Work) -> float:
    """How many milliseconds a work takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def by_turns(times: int, work: Work, floor: Work) -> tuple[list[float], list[float]]:
    """The samples of a work and of its floor, taken by turns; the first of each warms up and is not counted."""
    timed(floor)
    timed(work)
    pairs = [(timed(work), timed(floor)) for _ in range(times)]
    return [mine for mine, _ in pairs], [least for _, least in pairs]


def memory_now() -> float | None:
    """How many mebibytes this process has in memory; none where the system does not say."""
    return _status("VmRSS") if _STATUS.exists() else memory_at_most()


def memory_at_most() -> float | None:
    """How many mebibytes this process had in memory at most; none where the system does not say."""
    if _STATUS.exists():  # the usual way also counts what the process was before it became this program
        return _status("VmHWM")
    if sys.platform == "win32":
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / MIB if sys.platform == "darwin" else most / 1024


def _status(name: str) -> float:
    """A figure that Linux tells of this process, in mebibytes."""
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024
