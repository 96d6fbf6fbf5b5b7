"""What an evaluation set may look like, and how a broken one is told of."""

import gzip
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.commands.query_rows import query_rows
from index.errors import EvaluationSetError
from index.evaluation import evaluate
from index.evaluation.documents import Documents
from index.evaluation.measurement import Scope
from index.evaluation.progress import silent
from support.evaluation_sets import DOCUMENTS, HEADER, JUDGEMENTS, QUERIES, write


def queries_of(folder: Path, split: str | None = None) -> list[str]:
    return [one.query for one in evaluate(folder, Scope(split)).rankings]


def read(folder: Path, *documents: Mapping[str, Any]) -> Documents:
    return Documents.read(write(folder, documents) / "corpus.jsonl", {}, silent, keep=True)


def test_the_test_split_alone_counts_where_there_is_one(tmp_path: Path) -> None:
    folder = write(tmp_path, test="q2\ttoll\t1\n", train="q1\troad\t1\n")
    assert queries_of(folder) == ["q2"]


def test_other_splits_count_together(tmp_path: Path) -> None:
    folder = write(tmp_path, dev="q2\ttoll\t1\n", train="q1\troad\t1\n")
    assert queries_of(folder) == ["q2", "q1"]


def test_a_split_that_is_asked_for_counts_alone(tmp_path: Path) -> None:
    folder = write(tmp_path, test="q2\ttoll\t1\n", train="q1\troad\t1\n")
    assert queries_of(folder, "train") == ["q1"]


@pytest.mark.parametrize("split", ["dev", "../qrels/train", ""])
def test_a_split_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path, split: str) -> None:
    folder = write(tmp_path, test="q2\ttoll\t1\n", train="q1\troad\t1\n")
    with pytest.raises(EvaluationSetError, match=r"there is no split .*; there is test, train\."):
        evaluate(folder, Scope(split))


@pytest.mark.parametrize(
    "judged",
    [
        "q1\troad\t1\nq2\ttoll\t1\n",
        "query_id\tdoc_id\trelevance\nq1\troad\t1\nq2\ttoll\t1\n",
        "qid\tpid\tlabel\r\nq1\troad\t1\r\nq2\ttoll\t1\r\n",
        "q1 0 road 1\nq2 0 toll 1\n",
        "q1\tQ0\troad\t1\nq2\tQ0\ttoll\t1\n",
        "\ufeffq1  0  road  1\n\n  q2\t0\ttoll\t1 ",
        "q1 road 1\nq2 toll 1",
        "q1\troad\t1\nq1\troad\t1\nq2\ttoll\t+1\n",
    ],
)
def test_judgements_come_in_the_columns_of_either_habit(tmp_path: Path, judged: str) -> None:
    assert queries_of(write(tmp_path, test=judged)) == ["q1", "q2"]


@pytest.mark.parametrize("name", ["test.txt", "test.qrels", "test.tsv.gz"])
def test_judgements_may_have_other_endings(tmp_path: Path, name: str) -> None:
    folder = write(tmp_path)
    (folder / "qrels" / "test.tsv").unlink()
    (folder / "qrels" / "notes.md").write_text("not judgements", encoding="utf-8")
    data = JUDGEMENTS.encode()
    (folder / "qrels" / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert queries_of(folder) == ["q1", "q2", "q3"]


def test_an_id_may_hold_blanks_where_tabs_part_the_columns(tmp_path: Path) -> None:
    documents = [{"_id": "the road", "text": "It is open to lorries again."}]
    folder = write(
        tmp_path, documents, [{"_id": "first question", "text": "lorries"}], test="first question\tthe road\t1"
    )
    assert evaluate(folder).figures()["mrr@10"] == 1.0


def test_ids_may_be_numbers(tmp_path: Path) -> None:
    documents = [{"_id": 7, "text": "It is open to lorries again."}, {"_id": "8", "text": "Snow."}]
    folder = write(tmp_path, documents, [{"_id": 1, "text": "lorries"}], test=f"{HEADER}1\t7\t1\n")
    (row,) = query_rows(evaluate(folder))
    assert (row["query"], row["hits"]) == ("1", ["7"])


def test_gzipped_files_are_as_good(tmp_path: Path) -> None:
    folder = write(tmp_path)
    expected = list(query_rows(evaluate(folder)))
    for name in ("corpus.jsonl", "queries.jsonl"):
        plain = folder / name
        plain.with_name(f"{name}.gz").write_bytes(gzip.compress(plain.read_bytes()))
        plain.unlink()
    assert list(query_rows(evaluate(folder))) == expected


def test_a_gzipped_file_that_breaks_off_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path)
    data = (folder / "corpus.jsonl").read_bytes()
    (folder / "corpus.jsonl").unlink()
    zipped = folder / "corpus.jsonl.gz"
    for broken in (gzip.compress(data)[:-12], gzip.compress(data)[:40] + b"\0" * 40, data):
        zipped.write_bytes(broken)
        with pytest.raises(EvaluationSetError, match=r"corpus\.jsonl\.gz: this is not a whole gzip file"):
            evaluate(folder)


def test_titles_metadata_and_other_fields_may_be_missing_or_anything(tmp_path: Path) -> None:
    documents = [
        {"_id": "a", "text": "Lorries queue.", "title": None, "metadata": [1], "url": {}, "lang": 5},
        {"_id": "b", "text": "", "title": "Lorries are back"},
    ]
    assert [passage.article.title for passage in read(tmp_path, *documents).kept.values()] == ["", "Lorries are back"]


def test_a_byte_order_mark_and_empty_lines_are_nothing(tmp_path: Path) -> None:
    rows = "\ufeff" + "\n\n".join(json.dumps(row) for row in DOCUMENTS) + "\n\n"
    assert evaluate(write(tmp_path, documents=rows)).figures()["passages"] == 4


def test_half_of_a_surrogate_pair_breaks_nothing(tmp_path: Path) -> None:
    broken = '{"_id": "a\\ud800", "text": "Lorries \\udfff queue.", "title": "\\ud800"}\n'
    asked = '{"_id": "q", "text": "lorries \\ud800"}\n'
    (row,) = query_rows(evaluate(write(tmp_path, broken, asked, test="q\ta?\t1\n")))
    json.dumps(row, ensure_ascii=False).encode()
    assert row["hits"] == ["a?"]


FACTS = {"speaker": "Mara Velloni", "published_on": "2022-07", "language": "tr"}


@pytest.mark.parametrize(
    "fields", [FACTS, {"metadata": FACTS}, {"metadata": FACTS | {"language": "ka"}, "language": "tr"}]
)
def test_a_document_may_carry_what_is_known_of_its_article(tmp_path: Path, fields: dict[str, Any]) -> None:
    documents = read(tmp_path, {"_id": "a", "text": "The bridge opens.", "title": "Bridge"} | fields)
    (passage,) = documents.kept.values()
    assert passage.speakers == ("Mara Velloni",)
    assert passage.article.published is not None
    assert passage.article.published.first_day == date(2022, 7, 1)
    assert passage.article.language == "tr"
    assert documents.notes == ()


def test_several_may_speak_in_a_document(tmp_path: Path) -> None:
    (passage,) = read(
        tmp_path, {"_id": "a", "text": "Yes. No.", "speaker": ["Mara Velloni", "Dana Orlic"]}
    ).kept.values()
    assert passage.speakers == ("Mara Velloni", "Dana Orlic")


def test_facts_in_another_form_are_left_out_and_told_of(tmp_path: Path) -> None:
    odd = {"speaker": {"name": "Mara Velloni"}, "published_on": "yesterday"}
    documents = read(
        tmp_path,
        {"_id": "a", "text": "Yes.", "speaker": None, "published_on": ""},
        {"_id": "b", "text": "No.", "metadata": odd},
        {"_id": "c", "text": "Perhaps.", "speaker": [5], "published_on": 20_220_716},
    )
    assert [passage.speakers for passage in documents.kept.values()] == [(), (), ()]
    assert [note.partition("corpus.jsonl, ")[2] for note in documents.notes] == [
        f'line 2: "{name}" is not understood; 2 documents go without it.' for name in ("speaker", "published_on")
    ]


def test_a_language_that_is_none_of_ours_is_found_out(tmp_path: Path) -> None:
    documents = [
        {"_id": str(n), "text": "Мост закрыт.", "language": code} for n, code in enumerate(["xx", "", None, 3])
    ]
    assert {passage.article.language for passage in read(tmp_path, *documents).kept.values()} == {"ru"}


def test_texts_are_kept_only_where_they_are_needed(tmp_path: Path) -> None:
    corpus = write(tmp_path) / "corpus.jsonl"
    assert not Documents.read(corpus, {}, silent, keep=False).kept


def test_relevant_documents_that_the_corpus_lacks_count_as_not_found_and_are_told_of(tmp_path: Path) -> None:
    found = evaluate(write(tmp_path, test=f"{HEADER}q1\troad\t1\nq1\tpath\t1\nq2\tlost\t0\n"))
    assert found.figures()["recall@10"] == 0.5
    (note,) = found.notes
    assert "test.tsv, line 3: the set has no document path; 1 of 2 relevant documents are missing" in note


def test_a_whole_set_has_no_notes(tmp_path: Path) -> None:
    assert evaluate(write(tmp_path)).notes == ()


GOOD = json.dumps(DOCUMENTS[0])
ASKED = json.dumps(QUERIES[0])


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ({"documents": f"{GOOD}\n{{oops\n"}, "corpus.jsonl, line 2: this is not JSON"),
        ({"documents": "[" * 100_000}, "corpus.jsonl, line 1: this is not JSON"),
        ({"documents": f"{GOOD}\n[1]\n"}, "corpus.jsonl, line 2: this is not a JSON object"),
        ({"documents": '{"title": "a"}\n'}, 'corpus.jsonl, line 1: "_id" is missing or no text'),
        ({"documents": '{"_id": true, "text": "a"}\n'}, 'corpus.jsonl, line 1: "_id" is missing or no text'),
        ({"documents": '{"_id": 7.5, "text": "a"}\n'}, 'corpus.jsonl, line 1: "_id" is missing or no text'),
        ({"documents": '{"_id": " ", "text": "a"}\n'}, 'corpus.jsonl, line 1: "_id" is empty'),
        ({"documents": '{"_id": "a"}\n'}, 'corpus.jsonl, line 1: "text" is missing or no text'),
        ({"documents": '{"_id": "a", "text": null}\n'}, 'corpus.jsonl, line 1: "text" is missing or no text'),
        ({"documents": '{"_id": "a", "text": "b", "title": ["c"]}\n'}, 'line 1: "title" is missing or no text'),
        ({"documents": f"{GOOD}\n\n{GOOD}\n"}, "corpus.jsonl, line 3: the document road stands here for the second"),
        ({"documents": "\n"}, "corpus.jsonl: there is no document in it"),
        ({"queries": '{"_id": "q1"}\n'}, 'queries.jsonl, line 1: "text" is missing or no text'),
        ({"queries": f"{ASKED}\n{ASKED}\n"}, "queries.jsonl, line 2: the query q1 stands here for the second time"),
        ({"queries": ""}, "queries.jsonl: there is no query in it"),
        ({"test": "q1\troad\n"}, "test.tsv, line 1: expected a query, a document and a whole number"),
        ({"test": "q1\t0\troad\tx\t1\n"}, "test.tsv, line 1: expected a query, a document and a whole number"),
        ({"test": "q1\troad\tmuch\n"}, "test.tsv, line 1: expected a query, a document and a whole number"),
        ({"test": f"q1\troad\t1\n{HEADER}"}, "test.tsv, line 2: expected a query, a document and a whole number"),
        ({"test": "q1\troad\t1\nq1\troad\t2\n"}, "test.tsv, line 2: the document road has another grade"),
        ({"test": f"{HEADER}q9\troad\t1\n"}, "test.tsv, line 2: the set has no query q9"),
        ({"test": "q1\tpath\t1\n"}, "test.tsv, line 1: the set has no document path, nor any other"),
        ({"test": "q1\troad\t0\n"}, "no document is judged relevant to any query"),
        ({"test": ""}, "no document is judged relevant to any query"),
    ],
)
def test_a_broken_set_is_named_by_file_and_line(tmp_path: Path, broken: Mapping[str, str], message: str) -> None:
    with pytest.raises(EvaluationSetError) as error:
        evaluate(write(tmp_path, **broken))  # type: ignore[arg-type]
    assert message in str(error.value)


@pytest.mark.parametrize("missing", ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    (write(tmp_path) / missing).unlink()
    with pytest.raises(EvaluationSetError, match=missing.partition("/")[0]):
        evaluate(tmp_path)


def test_a_folder_in_the_place_of_a_file_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "corpus.jsonl").unlink()
    (folder / "corpus.jsonl").mkdir()
    with pytest.raises(EvaluationSetError, match=r"corpus\.jsonl: Is a directory"):
        evaluate(folder)


@pytest.mark.parametrize("what", ["nothing", "file"])
def test_a_path_that_is_no_folder_is_named(tmp_path: Path, what: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(EvaluationSetError, match=f"{what}: there is no such folder"):
        evaluate(tmp_path / what)


def test_an_empty_folder_is_named_with_what_it_lacks(tmp_path: Path) -> None:
    with pytest.raises(EvaluationSetError, match=r"queries\.jsonl: No such file"):
        evaluate(tmp_path)


def test_bytes_that_are_no_text_are_named_by_line(tmp_path: Path) -> None:
    (write(tmp_path) / "queries.jsonl").write_bytes(b'{"_id": "q1", "text": "a"}\n{"_id": "\xff"}\n')
    with pytest.raises(EvaluationSetError, match=r"queries\.jsonl, line 2: this is not UTF-8"):
        evaluate(tmp_path)


def test_what_is_wrong_with_the_judgements_is_told_before_the_corpus_is_read(tmp_path: Path) -> None:
    folder = write(tmp_path, documents="{oops", test="q1\troad\n")
    with pytest.raises(EvaluationSetError, match=r"test\.tsv, line 1"):
        evaluate(folder)
