"""Qt is loaded without the import that it brings along."""

import subprocess
import sys

_SAYS = (
    "import linecache; from depot_app.ui.qt import load_qt; load_qt();"
    " from depot_app.domain import refusals; print(refusals.__file__ in linecache.cache)"
)


def test_what_is_loaded_after_qt_is_not_read_a_second_time():
    said = subprocess.run([sys.executable, "-c", _SAYS], stdout=subprocess.PIPE, text=True, check=True).stdout
    assert said.strip() == "False"
