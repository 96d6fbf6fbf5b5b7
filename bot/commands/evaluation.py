"""`evaluate`: a set's figures, query by query where that is asked for."""

import json
from pathlib import Path

from bot.commands import printing
from bot.commands.progress import shown
from bot.commands.query_rows import query_rows
from index.errors import VerbatimError
from index.evaluation import evaluate as measure
from index.evaluation.measurement import Evaluation, Scope

STANDARD_OUTPUT = Path("-")


def evaluate(folder: Path, scope: Scope, *, rows: Path | None, as_json: bool) -> int:
    """Print the figures of a BEIR-layout set, and write down what was found for each query."""
    if rows:
        _refuse_unwritable(rows)
    with shown() as progress:
        evaluation = measure(folder, scope, progress)
    for note in evaluation.notes:
        printing.notice(note)
    if rows:
        _write(evaluation, rows)
    figures = evaluation.figures()
    if as_json:
        printing.row(figures)
    else:
        for name, value in figures.items():
            printing.result(f"{name}\t{value}")
    return 0


def _refuse_unwritable(path: Path) -> None:
    """Raise the error before the work that would be lost."""
    if path.is_dir():
        raise VerbatimError(f"{path}: this is a folder. --rows needs a file's name, or - for standard output.")
    if not path.parent.is_dir():
        raise VerbatimError(f"{path}: there is no folder {path.parent} to write it in.")


def _write(evaluation: Evaluation, path: Path) -> None:
    if path == STANDARD_OUTPUT:
        for row in query_rows(evaluation):
            printing.row(row)
        return
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in query_rows(evaluation))
    except OSError as error:
        raise VerbatimError(f"{path}: {error.strerror or error}.") from None
