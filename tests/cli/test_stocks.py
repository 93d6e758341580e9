"""Label stocks of the depot's own by command."""

from pathlib import Path

import pytest

from depot_app.desks.desks import Desks
from tests.kit.builders import violins
from tests.kit.commands import CommandLine

MEASURED = ("width=63,5", "height=38.1", "columns=3", "rows=7", "left=7,2", "top=15,1")


def test_a_stock_is_measured_by_command_and_printed_on(command: CommandLine, desks: Desks, tmp_path: Path):
    violins(desks, 22)
    told = command.json("add", "stock", "code=herma-4226", "name=Herma 4226", "kind=vel", *MEASURED)
    assert told == {"stock": "herma-4226"}
    (made,) = desks.label_stocks.own()
    assert (made.width, made.columns, made.pitch_x) == (6350, 3, 6605)
    said = command.json("labels", tmp_path / "a.pdf", "--stock", "herma-4226", "--queue")
    assert (said["labels"], said["pages"]) == (22, 2)
    refused = command("labels", tmp_path / "b.pdf", "--stock", "x", "--search", "viool")
    assert (refused.code, "herma-4226" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("code=avery-l7160", "name=A", *MEASURED), 1, "al van een andere etiketsoort"),
        (("code=Her ma", "name=A", *MEASURED), 1, "kan geen code zijn"),
        (("code=herma", *MEASURED), 2, "“name”"),
        (("code=herma", "name=A", "width=50"), 2, "“height”"),
        (("code=herma", "name=A", "width=50", "height=x"), 2, "“x” is geen maat voor “height”"),
        (("code=herma", "name=A", "width=50", "height=20", "columns=x"), 2, "“columns”"),
        (("code=herma", "name=A", "width=50", "height=20", "kind=lap"), 2, "vel, rol"),
        (("code=herma", "name=A", "width=50", "height=20", "size=3"), 2, "“size”"),
        (("code=herma", "name=A", "width=50", "height=20", "columns=5"), 1, "het vel is 210 mm breed"),
    ],
)
def test_a_no_is_one_sentence_and_keeps_nothing(
    command: CommandLine, desks: Desks, words: tuple[str, ...], code: int, says: str
):
    said = command("add", "stock", *words)
    assert (said.code, says in said.err) == (code, True), said.err
    assert said.err.count("\n") == 1
    assert desks.label_stocks.own() == ()


def test_what_does_not_fit_on_a_stock_is_refused_with_stocks_that_would_do(
    command: CommandLine, desks: Desks, tmp_path: Path
):
    violins(desks, 1)
    command.json("add", "stock", "code=klein", "name=Klein", "kind=rol", "width=20", "height=20")
    said = command("labels", tmp_path / "a.pdf", "--stock", "klein", "--queue")
    assert (said.code, said.err.count("\n")) == (1, 1)
    assert "25,5 mm breed" in said.err
    assert "avery-l7160" in said.err
    assert not (tmp_path / "a.pdf").exists()
    assert len(desks.labels.queue("nl")) == 1
