"""Figures of the whole bot over questions that lie beside the project: articles stored, questions answered, scored."""

import importlib.util
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from bot.answers import answer
from bot.model import Answer
from bot.services import Services
from index.ingest import add
from index.model import Format, Metadata, RawArticle
from support.articles import NOW, services

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
SCORER = SHARED / "tools" / "score_answers.py"
ARTICLES = SHARED / "data" / "quotes" / "polnear_dev.jsonl"
QUESTIONS = SHARED / "data" / "questions" / "news_dev_questions.jsonl"
PRESENT = all(path.is_file() for path in (SCORER, ARTICLES, QUESTIONS))

_SCORED = 10  # hits of a question that the scorer looks at


def measured(folder: Path) -> Mapping[str, float]:
    """The scorer's figures by flat names: "success@1", "date success@3", "answered un_topic". Writes to the folder."""
    scorer = _scorer()
    articles, questions = scorer.read_jsonl(ARTICLES), scorer.read_jsonl(QUESTIONS)
    scorer.export(articles, folder / "articles")
    bot = services(folder)
    for path in sorted((folder / "articles").iterdir()):
        add(bot.store, RawArticle(path.name, path.read_bytes(), Format.TEXT, f"test:{path.name}"), Metadata(), NOW)
    bot.index.load(claim=False)
    answers = {key: _answered(bot, question["question"]) for key, question in questions.items()}
    bot.store.close()
    return _flat(scorer.score(questions, articles, answers))


def _answered(bot: Services, question: str) -> dict[str, Any]:
    found = answer(bot, question, limit=_SCORED)
    hits = found.hits if isinstance(found, Answer) else ()
    return {"hits": [{"text": hit.passage.text, "title": hit.passage.article.title} for hit in hits]}


def _flat(report: Mapping[str, Any]) -> dict[str, float]:
    figures = {name: value for name, value in report.items() if isinstance(value, int | float)}
    for kind, shares in report["kinds"].items():
        figures |= {f"{kind} {name}": value for name, value in shares.items()}
    return figures | {f"answered {kind}": value for kind, value in report["answered_unanswerable"].items()}


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_answers", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
