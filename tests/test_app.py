"""The composition root: which way in, which database, and who acts; nothing is opened or loaded before it is needed."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from depot_app import app, paths
from depot_app.domain.faults import NoScreen, ServerNotSupported
from depot_app.domain.people import NOBODY
from depot_app.settings import Settings, save

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def _own_home(tmp_path, monkeypatch):
    """A home of its own for each test."""
    monkeypatch.setenv("DEPOT_HOME", str(tmp_path / "home"))


# -- which way in


@pytest.mark.parametrize(
    "words", ["", "--database x", "--database=x", "--language en --as Anna", "--as=Anna --database x"]
)
def test_without_a_command_the_window_is_wanted(words):
    assert app.wants_window(words.split())


@pytest.mark.parametrize(
    "words", ["find x", "--help", "--version", "--json", "--database x find y", "--database", "--database x --as", "x"]
)
def test_with_a_command_or_a_question_about_the_program_it_is_not(words):
    assert not app.wants_window(words.split())


@pytest.mark.parametrize("variable", SCREENS)
def test_a_screen_is_known_by_what_the_surroundings_say(monkeypatch, variable):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert not app.has_screen()

    monkeypatch.setenv(variable, ":0")
    assert app.has_screen()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_always_have_a_screen(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)

    assert app.has_screen()


def test_a_window_without_a_screen_is_refused_before_anything_is_loaded(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)

    with pytest.raises(NoScreen):
        app.open_window([])


# -- which database


def test_a_database_is_the_file_that_is_asked_for_or_this_persons_own(tmp_path):
    assert app.database_path("/a/b.sqlite") == app.database_path("sqlite:////a/b.sqlite") == Path("/a/b.sqlite")
    assert app.database_path("sqlite:///b.sqlite") == app.database_path("b.sqlite") == Path("b.sqlite")
    assert app.database_path(None) == paths.database() == tmp_path / "home" / "depot.sqlite"


@pytest.mark.parametrize("address", ["postgresql://server/depot", "postgresql+psycopg://x@y/z", "https://x"])
def test_a_server_is_refused_with_its_kind_and_without_its_password(address):
    with pytest.raises(ServerNotSupported) as refused:
        app.database_path(address)

    assert refused.value.address == address.partition(":")[0]


# -- who acts, and when


def test_whoever_is_named_acts_else_who_was_chosen_at_this_desk_else_nobody():
    assert app.take_seat(None, None).actor == NOBODY
    save(paths.settings(), Settings(actor="Anna"))

    assert app.take_seat(None, None).actor == "Anna"
    assert app.take_seat(None, "Kees").actor == "Kees"


def test_the_clock_is_the_real_one_and_knows_its_zone():
    assert abs(app.now() - datetime.now(UTC)) < timedelta(minutes=1)
    assert app.now().tzinfo is UTC


# -- what is opened when


def test_nothing_is_opened_before_a_desk_is_asked_for(tmp_path):
    file = tmp_path / "depot.sqlite"
    desks = app.open_desks(str(file), "Anna")
    assert not file.exists()

    assert len(desks.inventory.types()) > 80
    assert desks.house.actor == "Anna"
    desks.close()


def test_a_catalogue_that_was_changed_stays_as_it_is(tmp_path):
    file = str(tmp_path / "depot.sqlite")
    first = app.open_desks(file, "Anna")
    entries = _newest(first)
    first.close()

    again = app.open_desks(file, "Anna")
    assert _newest(again) == entries
    again.close()


def _newest(desks) -> int:
    """How many deeds the journal has."""
    with desks.house.reading() as registers:
        return registers.journal.newest()


@pytest.mark.parametrize(
    ("words", "unwanted"),
    [
        ("--version", ("PySide6", "reportlab", "alembic")),
        ("--database {file} find viool", ("PySide6", "reportlab", "alembic", "python_calamine", "xlsxwriter")),
    ],
)
def test_a_command_loads_no_more_than_it_needs(database, words, unwanted):
    code = (
        "import sys\nfrom depot_app.app import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *words.format(file=database).split()], capture_output=True, check=True, text=True
    )

    loaded = {module.partition(".")[0] for module in ran.stderr.split()}
    assert not loaded & set(unwanted)
