"""The shape of the whole program: most functions and files are short, and everything public is described."""

import ast

from tests.house.reading import PACKAGE, body_length, functions, sources

FUNCTION_P90 = 20
FILE_P90 = 250


def p90(lengths: list[int]) -> int:
    """The length that nine of ten do not exceed."""
    return sorted(lengths)[(len(lengths) * 9 - 1) // 10] if lengths else 0


def test_nine_of_ten_functions_are_short() -> None:
    lengths = [body_length(function) for source in sources(PACKAGE) for function in functions(source.tree)]
    assert p90(lengths) <= FUNCTION_P90


def test_nine_of_ten_files_are_short() -> None:
    lengths = [source.lines for source in sources(PACKAGE) if any(functions(source.tree))]
    assert p90(lengths) <= FILE_P90


def test_p90_is_what_nine_of_ten_do_not_exceed() -> None:
    assert p90([*range(1, 11)]) == 9
    assert p90([7]) == 7


def test_every_test_file_has_a_test_or_is_a_tool() -> None:
    idle = [
        source.path
        for source in sources("tests")
        if source.path.rsplit("/", 1)[-1].startswith("test_")
        and not any(function.name.startswith("test_") for function in functions(source.tree))
        and not any(isinstance(node, ast.ClassDef) for node in ast.walk(source.tree))
    ]
    assert idle == []
