"""What a question was understood as, and what each hit's score is made of: for whoever asks why."""

from collections.abc import Iterable, Iterator

from bot.commands import printing
from bot.texts.en import ENGLISH
from bot.texts.lines import who
from index.results import Hit, Question

_COLUMNS = ("feature", "value", "weight", "adds")
_NAME_WIDTH = len("corrected")


def explain_question(question: Question) -> None:
    """Print what was understood of the question, a line for each thing."""
    for name, value in _understood(question):
        if value:
            printing.result(f"  {name:<{_NAME_WIDTH}}  {value}")
    printing.result()


def explain_hit(hit: Hit) -> None:
    """Print the hit's score, and a line for each feature: its value, its weight and their product."""
    printing.result(f"  score {hit.score:.4f}, coverage {hit.coverage:.2f}")
    lines = [(one.feature, *map(_figure, (one.value, one.weight, one.value * one.weight))) for one in hit.contributions]
    if lines:
        printing.aligned([_COLUMNS, *lines])


def _understood(question: Question) -> Iterator[tuple[str, str]]:
    yield "language", question.language
    yield "asks for", str(question.asks)
    yield "words", _listed(question.words)
    yield "terms", _listed(question.terms)
    yield "phrase", question.phrase or ""
    yield "speaker", who(question)
    yield "quoted", "nowhere" if question.unquoted else ""
    days = ENGLISH.period_text(question.since, question.until)
    yield "period", f"{days} ({question.period})" if question.period else days
    yield "corrected", _listed(f"{one.typed} -> {one.taken}" for one in question.corrections)
    yield "lifted", _listed(sorted(question.lifted))


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)


def _figure(value: float) -> str:
    return f"{value:.3f}"
