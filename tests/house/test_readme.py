"""What the README promises is there: each test it names, each picture it shows."""

import re
from pathlib import Path

import pytest

from tests.house.reading import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", README)
PICTURES = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)


@pytest.mark.parametrize(("file", "test"), NAMED, ids=[test for _, test in NAMED])
def test_each_promise_names_a_test_that_exists(file: str, test: str):
    assert f"def {test}(" in Path(ROOT, file).read_text(encoding="utf-8")


def test_promises_and_pictures_are_found():
    assert len(NAMED) > 10
    assert len(PICTURES) == 2


@pytest.mark.parametrize("picture", PICTURES)
def test_each_picture_is_there(picture: str):
    assert Path(ROOT, picture).read_bytes().startswith(b"\x89PNG")
