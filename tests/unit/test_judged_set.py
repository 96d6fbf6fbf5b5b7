import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import judged_set
from bot.commands.rows import report_row
from bot.judged_set import JudgedSet
from bot.model import Tally
from index.errors import EvaluationSetError, FeedbackNotExported
from index.evaluation import evaluate
from index.model import Passage
from index.results import Constraint
from support.passages import passage, speech

BRIDGE = "“The bridge is open,” said Mara Velloni."
OPEN = passage(BRIDGE, speech(BRIDGE, "The bridge is open,", "Mara Velloni", "2022-07-15"))
FERRY = passage("The ferry sails again in spring.", id=8)
MARKET = passage("The market was moved to the square.", id=9)
STORED = (OPEN, FERRY, MARKET)


def tally(question: str, judged: Passage, helpful: int = 0, wrong: int = 0, *lifted: Constraint) -> Tally:
    return Tally(question, frozenset(lifted), question.casefold() + "".join(lifted), judged, helpful, wrong)


def export(folder: Path, *tallies: Tally, stored: tuple[Passage, ...] = STORED) -> JudgedSet:
    return judged_set.write(folder, tallies, stored, report_row)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def judgements(folder: Path) -> list[list[str]]:
    header, *rows = (folder / "qrels" / "test.tsv").read_text(encoding="utf-8").splitlines()
    assert header.split("\t") == ["query-id", "corpus-id", "score"]
    return [row.split("\t") for row in rows]


def test_set_holds_every_stored_passage_every_judged_question_and_what_was_helpful(tmp_path: Path) -> None:
    written = export(
        tmp_path / "set",
        tally("Is the bridge open?", OPEN, helpful=2),
        tally("When does the ferry sail?", FERRY, helpful=1),
        tally("Is the bridge open?", FERRY, wrong=1),
    )
    assert written == JudgedSet(passages=3, questions=2, helpful=2, wrong=1)
    corpus = lines(tmp_path / "set" / "corpus.jsonl")
    assert [(row["_id"], row["title"], row["text"]) for row in corpus] == [
        (str(one.id), one.article.title, one.text) for one in STORED
    ]
    assert [(row["speaker"], row["published_on"], row["language"]) for row in corpus] == [
        ("Mara Velloni", "2022-07-16", "en"),
        *[(None, "2022-07-16", "en")] * 2,
    ]
    assert [row["text"] for row in lines(tmp_path / "set" / "queries.jsonl")] == [
        *("Is the bridge open?", "When does the ferry sail?"),
    ]
    assert judgements(tmp_path / "set") == [["1", str(OPEN.id), "1"], ["2", str(FERRY.id), "1"]]
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_evaluate_reads_the_set_and_finds_the_judged_passage(tmp_path: Path) -> None:
    export(tmp_path / "set", tally("Is the bridge open?", OPEN, helpful=1))
    figures = evaluate(tmp_path / "set").figures()
    assert (figures["queries"], figures["passages"], figures["mrr@10"]) == (1, 3, 1.0)


def test_evaluate_says_that_a_set_of_wrong_ones_alone_judges_nothing_relevant(tmp_path: Path) -> None:
    export(tmp_path / "set", tally("Is the bridge open?", OPEN, wrong=1))
    with pytest.raises(EvaluationSetError, match="no document is judged relevant"):
        evaluate(tmp_path / "set")


@pytest.mark.parametrize(("helpful", "wrong", "relevant"), [(1, 0, True), (2, 1, True), (1, 1, False), (1, 2, False)])
def test_passage_is_relevant_where_more_find_it_helpful_than_wrong(
    tmp_path: Path, helpful: int, wrong: int, relevant: bool
) -> None:
    export(tmp_path / "set", tally("Is the bridge open?", OPEN, helpful, wrong))
    assert bool(judgements(tmp_path / "set")) == relevant
    assert len(lines(tmp_path / "set" / "wrong.jsonl")) == bool(wrong)


def test_what_was_called_wrong_stands_as_it_was_shown(tmp_path: Path) -> None:
    export(tmp_path / "set", tally("Is the bridge open?", OPEN, helpful=1, wrong=3))
    (row,) = lines(tmp_path / "set" / "wrong.jsonl")
    assert row["question"] == "Is the bridge open?"
    assert row["text"] == BRIDGE
    assert (row["speakers"], row["said_on"], row["published_on"]) == (["Mara Velloni"], ["2022-07-15"], "2022-07-16")
    assert (row["helpful"], row["wrong"]) == (1, 3)


def test_what_was_judged_with_a_part_of_the_question_taken_back_says_nothing_of_its_words(tmp_path: Path) -> None:
    asked = "What did Ilgar Tosun say about the bridge?"
    lifted = tally(asked, OPEN, 2, 1, Constraint.SPEAKER)
    written = export(tmp_path / "set", lifted, tally("When does the ferry sail?", FERRY, helpful=1))
    assert written == JudgedSet(passages=3, questions=1, helpful=1, wrong=1)
    assert judgements(tmp_path / "set") == [["1", str(FERRY.id), "1"]]
    (row,) = lines(tmp_path / "set" / "wrong.jsonl")
    assert (row["question"], row["lifted"]) == (asked, ["speaker"])


def test_judged_passage_that_a_revision_changed_is_a_document_of_its_own(tmp_path: Path) -> None:
    now = passage("“The bridge is closed,” said Mara Velloni.", revision_id=10)
    export(tmp_path / "set", tally("Is the bridge open?", OPEN, helpful=1), stored=(now, FERRY))
    assert [row["_id"] for row in lines(tmp_path / "set" / "corpus.jsonl")] == [
        *(str(now.id), str(FERRY.id), str(OPEN.id)),
    ]
    assert judgements(tmp_path / "set") == [["1", str(OPEN.id), "1"]]
    assert evaluate(tmp_path / "set").passages == 3


def test_judged_words_that_moved_in_a_revision_are_the_document_that_holds_them_now(tmp_path: Path) -> None:
    moved = passage(BRIDGE, revision_id=10)
    written = export(tmp_path / "set", tally("Is the bridge open?", OPEN, helpful=1), stored=(moved, FERRY))
    assert written.passages == 2
    assert judgements(tmp_path / "set") == [["1", str(moved.id), "1"]]


def test_line_breaks_and_tabs_in_questions_and_passages_break_no_file(tmp_path: Path) -> None:
    odd = passage("Our bridge\u2028is\topen\r\nagain.\x85")
    export(tmp_path / "set", tally("Is\tthe\nbridge\u2028open?", odd, helpful=1), stored=(odd, FERRY, MARKET))
    assert evaluate(tmp_path / "set").figures()["recall@5"] == 1.0


def test_earlier_export_and_empty_folder_are_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    export(folder, tally("Is the bridge open?", OPEN, helpful=1))
    export(folder, tally("When does the ferry sail?", FERRY, helpful=1))
    assert [row["text"] for row in lines(folder / "queries.jsonl")] == ["When does the ferry sail?"]
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


@pytest.mark.parametrize("name", ["notes.txt", "corpus.jsonl", "qrels/test.tsv", "deep/wrong.jsonl"])
@pytest.mark.parametrize("beside_an_export", [False, True])
def test_folder_that_holds_anything_else_is_left_alone(tmp_path: Path, name: str, beside_an_export: bool) -> None:
    folder = tmp_path / "set"
    if beside_an_export:
        export(folder, tally("Is the bridge open?", OPEN, helpful=1))
        name = f"qrels/{name}" if name == "corpus.jsonl" else name.replace("test.tsv", "train.tsv")
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("mine", encoding="utf-8")
    with pytest.raises(FeedbackNotExported, match="not empty"):
        export(folder, tally("When does the ferry sail?", FERRY, helpful=1))
    assert (folder / name).read_text(encoding="utf-8") == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


@pytest.mark.parametrize("name", ["wrong.jsonl", "qrels/test.tsv"])
def test_folder_named_like_a_file_of_an_export_makes_none_of_it(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "set"
    export(folder, tally("Is the bridge open?", OPEN, helpful=1))
    (folder / name).unlink()
    kept = folder / name / "notes.txt"
    kept.parent.mkdir()
    kept.write_text("mine")
    with pytest.raises(FeedbackNotExported, match="no earlier export"):
        export(folder, tally("Is the bridge open?", OPEN, helpful=1))
    assert kept.read_text() == "mine"


def test_file_of_an_export_alone_is_no_export(tmp_path: Path) -> None:
    mine = tmp_path / "wrong.jsonl"
    mine.write_text("mine")
    with pytest.raises(FeedbackNotExported, match="no earlier export"):
        export(tmp_path, tally("Is the bridge open?", OPEN, helpful=1))
    assert mine.read_text() == "mine"


def test_link_to_itself_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "set").symlink_to("set")
    with pytest.raises(FeedbackNotExported, match="set"):
        export(tmp_path / "set", tally("Is the bridge open?", OPEN, helpful=1))


def test_file_in_the_folders_place_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "set").write_text("mine", encoding="utf-8")
    for folder in (tmp_path / "set", tmp_path / "set" / "inside"):
        with pytest.raises(FeedbackNotExported, match="set"):
            export(folder, tally("Is the bridge open?", OPEN, helpful=1))


def test_export_that_breaks_off_leaves_the_earlier_one_as_it_was(tmp_path: Path) -> None:
    def broken() -> Iterator[Passage]:
        yield OPEN
        raise RuntimeError("pulled the plug")

    folder = tmp_path / "set"
    export(folder, tally("Is the bridge open?", OPEN, helpful=1))
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    with pytest.raises(RuntimeError, match="pulled the plug"):
        judged_set.write(folder, [tally("When?", FERRY, helpful=1)], broken(), report_row)
    assert {path: path.read_bytes() for path in folder.rglob("*.*")} == before
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_passages_are_written_as_they_come(tmp_path: Path) -> None:
    def stored(alive: Callable[[], int]) -> Iterator[Passage]:
        for number in range(50):
            yield passage(f"The bridge, part {number}.", id=number)
            assert alive() <= 3

    assert (
        judged_set.write(tmp_path / "set", [tally("When?", OPEN, 1)], stored(_passages_alive), report_row).passages
        == 51
    )


def _passages_alive() -> int:
    """How many of the numbered parts are still held by somebody."""
    import gc  # noqa: PLC0415 - by this test alone

    return sum(isinstance(one, Passage) and one.text.startswith("The bridge, part") for one in gc.get_objects())
