"""`evaluate` as other programs use it: its words, its exit code, its two streams."""

import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.__main__ import main
from support.evaluation_sets import HEADER, write

ROOT = Path(__file__).resolve().parents[2]
NAMES = ["ndcg@10", "mrr@10", "recall@5", "recall@10", "queries", "passages", "build_s", "queries_per_s", "peak_mb"]


class Done(NamedTuple):
    """What a command left behind."""

    code: int
    stdout: str
    stderr: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "roads")


def evaluate(monkeypatch: pytest.MonkeyPatch, *words: str) -> Done:
    out, err = io.StringIO(), io.StringIO()
    monkeypatch.setattr(sys, "argv", ["verbatim", "evaluate", *words])
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
        main()
    return Done(int(ended.value.code or 0), out.getvalue(), err.getvalue())


@pytest.mark.usefixtures("folder")
def test_json_is_one_object_on_standard_output_and_progress_is_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    done = evaluate(monkeypatch, "roads", "--json")
    assert done.code == 0
    (line,) = done.stdout.splitlines()
    assert list(json.loads(line)) == NAMES
    assert done.stderr.splitlines()[0].startswith("reading: 4 documents in ")


@pytest.mark.usefixtures("folder")
def test_figures_for_people_are_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    done = evaluate(monkeypatch, "roads")
    assert [line.partition("\t")[0] for line in done.stdout.splitlines()] == NAMES


@pytest.mark.usefixtures("folder")
def test_rows_go_to_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    done = evaluate(monkeypatch, "roads", "--json", "--rows", "rows.jsonl")
    rows = [json.loads(line) for line in Path("rows.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["query"] for row in rows] == ["q1", "q2", "q3"]
    assert rows[2]["hits"][0] == "мост"
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.usefixtures("folder")
def test_rows_on_standard_output_come_before_the_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    done = evaluate(monkeypatch, "roads", "--json", "--rows", "-")
    *rows, figures = map(json.loads, done.stdout.splitlines())
    assert [row["query"] for row in rows] == ["q1", "q2", "q3"]
    assert list(figures) == NAMES


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("path", "message"), [("roads", "roads: this is a folder."), ("no/rows.jsonl", "there is no folder no")]
)
def test_rows_that_cannot_be_written_are_refused_before_the_work(
    monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    done = evaluate(monkeypatch, "roads", "--rows", path)
    assert (done.code, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert message in line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
@pytest.mark.usefixtures("folder")
def test_rows_that_the_disk_refuses_are_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    done = evaluate(monkeypatch, "roads", "--rows", "/dev/full")
    assert done.code == 1
    assert done.stderr.splitlines()[-1] == "/dev/full: No space left on device."


@pytest.mark.usefixtures("folder")
def test_declining_is_measured_with_a_foreign_folder_behind_the_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(tmp_path / "bees", queries=[{"_id": "b1", "text": "how do bees make wax"}])
    for words in (["roads", "--decline", "bees"], ["--decline", "roads", "bees"], ["roads", "bees", "--decline"]):
        figures = json.loads(evaluate(monkeypatch, *words, "--json").stdout)
        assert list(figures) == [*NAMES, "answered", "answered_deleted", "answered_foreign", "foreign_queries"]
        assert (figures["answered_foreign"], figures["foreign_queries"]) == (0.0, 1)


@pytest.mark.usefixtures("folder")
def test_declining_is_measured_without_a_foreign_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    figures = json.loads(evaluate(monkeypatch, "roads", "--decline", "--json").stdout)
    assert list(figures) == [*NAMES, "answered", "answered_deleted"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("words", [["roads", "roads"], ["roads", "--sample", "0"], [], ["roads", "--split"]])
def test_wrong_usage_has_its_own_exit_code(monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    done = evaluate(monkeypatch, *words)
    assert (done.code, done.stdout) == (2, "")


def test_a_split_and_a_sample_can_be_chosen(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "qrels" / "dev.tsv").write_text(f"{HEADER}q4\tsnow\t1\nq1\troad\t1\n", encoding="utf-8")
    whole = json.loads(evaluate(monkeypatch, "roads", "--json", "--split", "dev").stdout)
    sampled = json.loads(evaluate(monkeypatch, "roads", "--json", "--split", "dev", "--sample", "1").stdout)
    assert (whole["queries"], sampled["queries"]) == (2, 1)


def test_a_broken_set_is_one_clear_error(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "queries.jsonl").write_text("{oops\n", encoding="utf-8")
    done = evaluate(monkeypatch, "roads", "--json")
    assert done == Done(1, "", "roads/queries.jsonl, line 1: this is not JSON.\n")


def test_what_is_odd_about_a_set_is_told_beside_the_figures(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    (folder / "qrels" / "test.tsv").write_text(f"{HEADER}q1\troad\t1\nq1\tgone\t1\n", encoding="utf-8")
    done = evaluate(monkeypatch, "roads", "--json")
    assert json.loads(done.stdout)["recall@10"] == 0.5
    assert "the set has no document gone" in done.stderr.splitlines()[-1]


def test_a_set_needs_no_database_and_writes_nothing(folder: Path) -> None:
    before = sorted(path.name for path in folder.parent.rglob("*"))
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", "evaluate", str(folder), "--json"],
        cwd=folder.parent,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert list(json.loads(done.stdout)) == NAMES
    assert sorted(path.name for path in folder.parent.rglob("*")) == before
