"""The report of a count: things by quantity with their difference, and room for what is special."""

from datetime import date

import pytest

from depot_app.documents.count_report import count_report
from depot_app.domain.counts import Finding
from depot_app.domain.numbers import Kind, Number
from depot_app.domain.papers import CountedLine, CountedSupply, CountReportContent
from depot_app.wording.voice import Language, Voice
from tests.documents.reading import words
from tests.documents.samples import LENDER

DAY = date(2026, 9, 1)
LONG = "Bs De Regenboog aan de Westelijke Randweg, vestiging Noord, bovenbouw"


def report(language: Language, *supplies: CountedSupply) -> str:
    """The words of a report with one finding that has a long remark."""
    line = CountedLine(Finding.UNEXPECTED, "10000127", "Viool 1/2 · Stentor", "A-01-1", "A-01-1", LONG)
    content = CountReportContent(
        language.value, Number.of(Kind.COUNT, 4), "A-01-1", LENDER, DAY, DAY, (line,), 3, ("Anna",), supplies=supplies
    )
    return " ".join(words(count_report(content, Voice(language))).split())


@pytest.mark.parametrize(("language", "head"), [(Language.NL, "Verschil"), (Language.EN, "Difference")])
def test_each_supply_stands_with_how_many_there_should_be_and_the_difference(language: Language, head: str) -> None:
    number = Number.of(Kind.PART, 1)
    said = report(language, CountedSupply(number, "Muziekstandaard", "A-01-1", 56, 50, "B-02"))
    assert head in said
    assert f"{number.printed} Muziekstandaard A-01-1 56 50 -6 B-02" in said


def test_a_remark_is_read_whole_on_one_line() -> None:
    assert LONG in report(Language.NL)
    assert "Verschil" not in report(Language.NL)
