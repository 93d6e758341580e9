"""What a person chose at this desk: kept in a file, and never a reason not to work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depot_app.settings import Settings, load, save

CHOSEN = Settings(actor="Anna", language="en", theme="dark", sound=False)


def test_what_is_kept_is_read_back(tmp_path):
    path = tmp_path / "new" / "settings.toml"
    save(path, CHOSEN)

    assert load(path) == CHOSEN


def test_keeping_again_replaces_the_file_whole_and_leaves_nothing_beside_it(tmp_path):
    path = tmp_path / "settings.toml"
    for settings in (CHOSEN, Settings(actor="Kees")):
        save(path, settings)

    assert load(path) == Settings(actor="Kees")
    assert list(tmp_path.iterdir()) == [path]


def test_without_a_file_the_program_speaks_dutch_and_nobody_acts(tmp_path):
    assert load(tmp_path / "settings.toml") == Settings(actor="", language="nl", theme="system", sound=True)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"actor = ", b"[actor]", b"\x00" * 50])
def test_a_damaged_file_gives_the_defaults(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)

    assert load(path) == Settings()


def test_a_folder_in_its_place_gives_the_defaults(tmp_path):
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize("line", ['language = "de"', 'theme = "pink"', "sound = 3", "actor = 7", 'later = "x"'])
def test_a_choice_that_does_not_fit_is_left_out_and_the_others_count(tmp_path, line):
    path = tmp_path / "settings.toml"
    path.write_text(f"{line}\n" + ("" if line.startswith("actor") else 'actor = "Anna"\n'), encoding="utf-8")

    assert load(path) == Settings(actor="" if line.startswith("actor") else "Anna")


@given(st.text())
def test_any_name_is_read_back(tmp_path_factory, name):
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    try:
        name.encode()
    except UnicodeEncodeError:
        return
    save(path, Settings(actor=name))

    assert load(path).actor == name
