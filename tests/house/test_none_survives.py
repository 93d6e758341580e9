"""The binding to Qt must leave None alone.

One version of PySide6 lost a reference to None at every call that returns nothing, on Python before 3.12; after some
thousands of calls the interpreter aborts. From 3.12 on the count stands still, and only a crash would show.
"""

import subprocess
import sys

CALLS = 20_000

COUNTING = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
label.setText("once")
before = sys.getrefcount(None)
for number in range({CALLS}):
    label.setText(str(number))
    if abs(sys.getrefcount(None) - before) > 100:
        sys.exit(f"after {{number}} calls None has {{sys.getrefcount(None) - before:+}} references")
print("alive", label.text())
"""


def test_none_keeps_its_references_through_many_calls_to_qt() -> None:
    answer = subprocess.run([sys.executable, "-c", COUNTING], capture_output=True, text=True, check=False, timeout=60)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.split() == ["alive", str(CALLS - 1)]
