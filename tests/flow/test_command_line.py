"""The command line as other programs use it: its words, its exit code, its two streams."""

import io
import json
import logging
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bot.__main__ import main
from bot.model import Verdict
from bot.texts.en import ENGLISH
from support.articles import BRIDGE, NOW, services

ROOT = Path(__file__).resolve().parents[2]
REAL_ARTICLE = ROOT.parent / "shared" / "articles" / "000_5bd67bf834833b0a.txt"


class Done(NamedTuple):
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


class Shell:
    """Runs commands in a folder, on a database of their own; in this process: a new one takes seconds to import."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        for name in ("TELEGRAM_TOKEN", "ADMIN_IDS", "SPEAKER_ALIASES"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{folder / 'test.db'}")
        monkeypatch.chdir(folder)

    def __call__(self, *words: str, stdin: str = "") -> Done:
        out, err = io.StringIO(), io.StringIO()
        self._monkeypatch.setattr(sys, "argv", ["verbatim", *words])
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        self._monkeypatch.setattr(logging.getLogger(), "handlers", [])  # so that the command sets up its own
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
            main()
        return Done(int(ended.value.code or 0), out.getvalue(), err.getvalue())

    def rows(self, *words: str, stdin: str = "") -> list[dict[str, Any]]:
        done = self(*words, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    (tmp_path / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    return Shell(tmp_path, monkeypatch)


def test_speakers_are_listed_with_their_names(shell: Shell) -> None:
    russian = "Мост\n\n«Мост откроется в понедельник, и никто не будет платить», — сказала Мара Веллони, мэр Тарска.\n"
    (shell.folder / "russian.txt").write_text(russian, encoding="utf-8")
    shell("add", "bridge.txt", "russian.txt")
    assert shell("speakers").stdout == "3\tMara Velloni\tМара Веллони\n"
    assert shell("stats").stdout.splitlines()[-2:] == ["speaker_names\t2", "speakers\t1"]


def test_a_bad_alias_file_is_one_clear_error(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell("add", "bridge.txt")
    (shell.folder / "aliases.toml").write_text("[[person]]\nnames = 3\n", encoding="utf-8")
    monkeypatch.setenv("SPEAKER_ALIASES", "aliases.toml")
    for command in (["ask", "bridge"], ["extract", "bridge.txt"], ["reindex"], ["speakers"], ["stats"]):
        done = shell(*command)
        fault = "aliases.toml: line 1, [[person]] 1, names: no such key; there are name, aliases, apart."
        assert (done.returncode, done.stdout, done.stderr.strip()) == (1, "", fault)


def test_extract_prints_the_alias_files_name_beside_the_articles(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    text = '[[person]]\nname = "Mara of Tarsk"\naliases = ["Mara Velloni"]'
    (shell.folder / "aliases.toml").write_text(text, encoding="utf-8")
    assert shell.rows("extract", "bridge.txt", "--json")[0]["quotes"][0]["speaker"] == "Mara Velloni"
    monkeypatch.setenv("SPEAKER_ALIASES", "aliases.toml")
    quote = shell.rows("extract", "bridge.txt", "--json")[0]["quotes"][0]
    assert (quote["speaker"], quote["speaker_printed"]) == ("Mara of Tarsk", "Mara Velloni")


def test_program_itself_prints_json_alone_on_standard_output(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    asked = subprocess.run(
        [sys.executable, "-m", "bot", "ask", "Will lorries pay a toll on the bridge?", "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (asked.returncode, asked.stderr) == (0, "")
    assert json.loads(asked.stdout)["answered"] is True


def test_added_article_is_answered_from(shell: Shell) -> None:
    added = shell("add", "bridge.txt", "--published", "2026-11-20")
    assert (added.returncode, added.stderr) == (0, "")
    [row] = shell.rows("ask", "Will lorries pay a toll on the bridge?", "--json")
    assert row["answered"] is True
    hit = row["hits"][0]
    assert hit["text"] in BRIDGE
    assert (hit["speaker"], hit["published_on"], hit["title"]) == (
        "Mara Velloni",
        "2026-11-20",
        "The ferry bridge reopens",
    )


def test_speaker_and_date_are_lifted_by_options(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    (shell.folder / "toll.txt").write_text("The toll\n\n“The toll stays,” said Orlic Venn, the minister.\n", "utf-8")
    shell("add", "toll.txt", "--published", "2025-03-05")
    question = "What did Mara Velloni say about the toll in November 2026?"

    def asked(*options: str) -> tuple[set[str | None], list[str]]:
        [row] = shell.rows("ask", question, "--json", "--explain", *options)
        return {hit["speaker"] for hit in row["hits"]}, row["understood"]["lifted"]

    assert asked() == ({"Mara Velloni"}, [])
    assert asked("--any-date") == ({"Mara Velloni"}, ["period"])
    assert asked("--any-speaker", "--any-date") == ({"Mara Velloni", "Orlic Venn"}, ["period", "speaker"])


def test_why_nothing_answers_is_told_as_in_the_chat(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    told = shell("ask", "What about the price of oil in May 2020?").stdout.splitlines()[0]
    assert told.endswith(": price oil · May 2020")
    assert shell("ask", "?").stdout == f"{ENGLISH.nothing_understood}\n"


def test_question_for_a_time_without_articles_says_so_in_its_row(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    (shell.folder / "toll.txt").write_text("The toll\n\n“The toll stays,” said Orlic Venn, the minister.\n", "utf-8")
    shell("add", "toll.txt", "--published", "2025-03-05")
    [row] = shell.rows("ask", "the toll on the bridge in March 2019", "--json")
    assert (row["answered"], row["hits"]) == (False, [])
    assert (row["understood"]["from"], row["understood"]["to"]) == ("2019-03-01", "2019-03-31")
    declined = row["declined"]
    assert (declined["reason"], declined["period"]) == ("not_in_period", ["2025-03-05", "2026-11-20"])
    assert declined["nearest"]
    [answered] = shell.rows("ask", "the toll on the bridge in March 2019", "--json", "--any-date")
    assert declined["nearest"][0] == answered["hits"][0]["passage_id"]
    assert answered["declined"] is None


def test_explained_answer_says_what_was_understood_and_the_score_of_each_hit(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    lines = shell(
        "ask", "What did Mara Velloni say about the brigde in November 2026?", "--explain"
    ).stdout.splitlines()
    understood = dict(line.split(maxsplit=1) for line in lines[: lines.index("")])
    assert understood["speaker"] == "Mara Velloni"
    assert understood["period"] == "November 2026 (in November 2026)"
    assert understood["corrected"] == "brigde -> bridge"
    scores = [line for line in lines if line.startswith("  score ")]
    assert len(scores) == sum(line.startswith("— ") for line in lines) > 0


def test_same_file_again_changes_nothing_and_says_so(shell: Shell) -> None:
    shell("add", "bridge.txt")
    assert shell("add", "bridge.txt").stdout.startswith("unchanged: bridge.txt")
    assert len(shell("articles").stdout.splitlines()) == 1


def test_same_file_again_keeps_the_day_that_was_given_before(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    again = shell("add", "bridge.txt")
    assert again.stdout.startswith("unchanged")
    assert again.stderr == ""


def test_sample_article_is_kept_from_answers_and_says_so(shell: Shell) -> None:
    (shell.folder / "sample.txt").write_text(f"---\nsample: true\n---\n{BRIDGE}", encoding="utf-8")
    added = shell("add", "sample.txt", "--published", "2026-11-20")
    assert "invented sample" in added.stderr
    [row] = shell.rows("ask", "Will lorries pay a toll on the bridge?", "--json")
    assert row["answered"] is False


def test_changed_file_is_a_new_revision(shell: Shell) -> None:
    shell("add", "bridge.txt")
    (shell.folder / "bridge.txt").write_text(BRIDGE.replace("Monday", "Sunday"), encoding="utf-8")
    assert shell("add", "bridge.txt").stdout.startswith("revised: bridge.txt")
    assert "revision 2" in shell("articles").stdout


def test_article_without_a_date_is_stored_with_a_warning(shell: Shell) -> None:
    added = shell("add", "bridge.txt")
    assert added.returncode == 0
    assert "date unknown" in added.stderr
    assert "date unknown" in shell("articles").stdout


def test_one_bad_file_does_not_keep_the_others_out(shell: Shell) -> None:
    (shell.folder / "empty.txt").touch()
    added = shell("add", "empty.txt", "missing.txt", "bridge.txt", "--published", "2026-11-20")
    assert added.returncode == 1
    assert [line.split(":")[0] for line in added.stderr.splitlines()] == ["empty.txt", "missing.txt"]
    assert added.stdout.startswith("added: bridge.txt")


def test_future_day_is_refused_by_name(shell: Shell) -> None:
    added = shell("add", "bridge.txt", "--published", "2999-01-01")
    assert added.returncode == 1
    assert "2999-01-01" in added.stderr
    assert len(added.stderr.splitlines()) == 1
    assert shell("articles").stdout == ""


def test_address_that_is_none_is_refused_by_name(shell: Shell) -> None:
    added = shell("add", "bridge.txt", "--url", "javascript:alert(1)")
    assert added.returncode == 1
    assert "--url: javascript:alert(1)" in added.stderr
    assert shell("articles").stdout == ""


def test_questions_are_read_a_line_each_from_standard_input(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    rows = shell.rows("ask", "-", "--json", stdin="Will lorries pay a toll?\nWhat about the price of oil?\n\n")
    assert [row["answered"] for row in rows] == [True, False, False]


def test_article_comes_from_standard_input(shell: Shell) -> None:
    assert shell("add", "-", stdin=BRIDGE).stdout.startswith("added: standard input: The ferry bridge reopens")


def test_extract_prints_an_object_a_file_in_order_and_stores_nothing(shell: Shell) -> None:
    (shell.folder / "other.txt").write_text(
        "Another headline\n\nA paragraph of prose stands here, with nothing said in it.\n", "utf-8"
    )
    rows = shell.rows("extract", "other.txt", "bridge.txt", "--json")
    assert [row["file"] for row in rows] == ["other.txt", "bridge.txt"]
    assert not (shell.folder / "test.db").exists()


def test_extract_takes_an_empty_day_for_unknown(shell: Shell) -> None:
    [row] = shell.rows("extract", "--published", "", "bridge.txt", "--json")
    assert row["published_on"] is None


def test_removed_article_answers_no_more(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    article_id = shell("articles").stdout.split("\t")[0]
    assert shell("remove", article_id).returncode == 0
    [row] = shell.rows("ask", "Will lorries pay a toll?", "--json")
    assert row["answered"] is False
    assert shell("remove", article_id).returncode == 1


def test_reindex_reads_every_article_again(shell: Shell) -> None:
    shell("add", "bridge.txt", "--published", "2026-11-20")
    rows = shell.rows("reindex", "--json")
    assert rows == [{"done": 1, "articles": 1}, {"articles": 1, "changed": 0, "failed": []}]


def test_closed_standard_input_is_an_empty_article(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.reading.sys.stdin", None)
    assert "empty" in shell("extract", "-").stderr


def test_wrong_usage_exits_with_2(shell: Shell) -> None:
    assert shell("ask").returncode == 2
    assert shell("no-such-command").returncode == 2


def test_missing_token_is_one_line_that_says_what_to_do(shell: Shell) -> None:
    done = shell("run")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "TELEGRAM_TOKEN" in done.stderr


def test_database_that_is_none_is_one_clear_line(shell: Shell) -> None:
    (shell.folder / "test.db").write_text("this is no database " * 100, encoding="utf-8")
    done = shell("articles")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "test.db" in done.stderr


@pytest.mark.skipif(not REAL_ARTICLE.exists(), reason="the real article is not on this machine")
def test_real_article_answers_word_for_word_with_both_days(shell: Shell) -> None:
    assert shell("add", str(REAL_ARTICLE), "--published", "2022-07-16").returncode == 0
    road, oil = shell.rows("ask", "-", "--json", stdin="Is the Lachin road open?\nWhat did he say about oil prices?\n")
    hit = road["hits"][0]
    assert road["answered"] is True
    assert hit["text"] in REAL_ARTICLE.read_text(encoding="utf-8")
    assert "Lachin road" in hit["text"].split(".")[0]
    assert (hit["published_on"], hit["said_on"], hit["speaker"]) == ("2022-07-16", "2022-07-15", "Ilham Aliyev")
    assert hit["title"] == REAL_ARTICLE.read_text(encoding="utf-8").splitlines()[0]
    assert oil["answered"] is False


CONTINUED = """The harbour master speaks

“The pier will be mended before the winter, and no ship will be turned away.”
We have the timber, and we have the money for our carpenters.
"""


def test_speech_that_goes_on_without_marks_is_told_from_a_quotation(shell: Shell) -> None:
    (shell.folder / "pier.txt").write_text(CONTINUED, encoding="utf-8")
    [read] = shell.rows("extract", "pier.txt", "--json")
    [quote] = read["quotes"]
    assert [block["continues"] for block in read["blocks"]] == [None, None, quote["start"]]
    start, end = read["blocks"][-1]["start"], read["blocks"][-1]["end"]
    words = CONTINUED.splitlines()[-1]
    line = f"  {start}-{end} no quotation, may continue the speech at {quote['start']}: {words}"
    assert line in shell("extract", "pier.txt").stdout.splitlines()
    shell("add", "pier.txt")
    [hit] = shell.rows("ask", "the timber and the money for our carpenters", "--json")[0]["hits"]
    assert (hit["text"], hit["continues"], hit["quotes"], hit["speaker"]) == (words, quote["start"], [], None)
    assert "may continue the speech" in shell("ask", "the timber and the money for our carpenters").stdout


def test_extract_prints_the_same_whatever_order_sets_have() -> None:
    texts = sorted(map(str, (ROOT / "tests" / "golden").glob("*/*.txt")))
    printed = {
        subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "bot", "extract", *texts, "--published", "2026-05-04", "--json"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
    assert printed.pop().count(b"\n") == len(texts)


def test_feedback_without_any_is_a_clear_error_and_makes_no_folder(shell: Shell) -> None:
    shell("add", "bridge.txt")
    done = shell("feedback", "judged")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.strip() == "Nobody has judged an answer yet, so there is nothing to export."
    assert not (shell.folder / "judged").exists()


def test_feedback_is_exported_for_evaluate(shell: Shell) -> None:
    shell("add", "bridge.txt")
    bot = services(shell.folder)
    shown = bot.store.article_passages(1)
    asked = bot.asked.remember(1, "Will anybody pay a toll?", NOW)
    bot.feedback.judge(1, asked, shown[1], Verdict.WRONG, NOW)
    done = shell("feedback", "judged")
    assert done.stdout.splitlines() == ["passages\t2", "questions\t1", "helpful\t0", "wrong\t1"]
    assert "needs one" in done.stderr
    bot.feedback.judge(1, asked, shown[0], Verdict.HELPFUL, NOW)
    assert shell.rows("feedback", "judged", "--json") == [{"passages": 2, "questions": 1, "helpful": 1, "wrong": 1}]
    (figures,) = shell.rows("evaluate", "judged", "--json")
    assert (figures["queries"], figures["recall@5"]) == (1, 1.0)
    (shell.folder / "judged" / "mine.txt").touch()
    assert shell("feedback", "judged").returncode == 1
    assert shell("feedback").returncode == 2


def test_a_statement_of_two_outlets_is_one_hit_that_names_both(shell: Shell) -> None:
    said = (
        "“The pier will be mended before the winter, and no ship will be turned away,” said Orlic Venn, the minister."
    )
    again = "“Before the winter the pier will be mended and no ship turned away,” said the minister, Orlic Venn."
    for name, publisher, words in (("pier", "Tarsk Courier", said), ("ship", "Halvik Gazette", again)):
        (shell.folder / f"{name}.txt").write_text(f"The {name}\n\n{words}\n", encoding="utf-8")
        shell("add", f"{name}.txt", "--published", "2026-11-20", "--publisher", publisher)
    [hit] = shell.rows("ask", "Will the pier be mended?", "--json")[0]["hits"]
    [also] = hit["also"]
    assert {(hit["publisher"], hit["text"]), (also["publisher"], also["text"])} == {
        ("Tarsk Courier", said),
        ("Halvik Gazette", again),
    }
    printed = shell("ask", "Will the pier be mended?").stdout
    assert f"also reported by: {also['publisher']}, 2026-11-20: {also['title']}\n    {also['text']}" in printed


@pytest.mark.skipif(not REAL_ARTICLE.exists(), reason="the real article is not on this machine")
def test_real_article_gives_a_sentence_and_its_other_wording_as_one_hit(shell: Shell) -> None:
    shell("add", str(REAL_ARTICLE), "--published", "2022-07-16")
    hits = shell.rows("ask", "Why are borders closed?", "--json", "-k", "20")[0]["hits"]
    assert [len(hit["also"]) for hit in hits[:3]].count(1) == 1
    shown = [passage["passage_id"] for hit in hits for passage in (hit, *hit["also"])]
    assert len(shown) == len(set(shown))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to write to")
def test_output_that_the_disk_refuses_is_one_clear_error(shell: Shell) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "ask", "bridge", "--json"],
            cwd=shell.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.decode().splitlines() == ["The output could not be written: No space left on device."]
