"""Processes of their own, for what can be measured only from a cold start: start-up time and memory."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

CAN_START = not getattr(sys, "frozen", False)
"""Whether a process of ours can be started with code to run; the built program runs nothing but itself."""


def environment(**more: str) -> dict[str, str]:
    """The surroundings of a process; without a screen the window is drawn where nobody sees it.

    What is installed was compiled then. So these processes keep what they compile, in a folder of their own, and only
    the first start, which is not counted, does it.
    """
    surroundings = {**os.environ, **more}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    if home := surroundings.get("DEPOT_HOME"):
        surroundings["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        surroundings.setdefault("QT_QPA_PLATFORM", "offscreen")
    return surroundings


def alone(code: str, *arguments: str, **more: str) -> str:
    """What a process writes that runs this code."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment(**more)).stdout  # noqa: S603


@contextmanager
def started(arguments: Sequence[str], **more: str) -> Iterator[subprocess.Popen[str]]:
    """A running process of Python, whose lines can be read as they come; ended afterwards."""
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment(**more)) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()
