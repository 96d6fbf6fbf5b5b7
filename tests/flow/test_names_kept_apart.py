"""Names that may be two persons' are never shown as one person's, from the article to the answer."""

from pathlib import Path

import pytest

from bot.answers import answer
from bot.model import Answer
from bot.services import Services
from support.articles import put, services


def asked(bot: Services, question: str) -> tuple[str | None, list[tuple[str, ...]]]:
    """Whom the question is understood to ask for, and who speaks in each of its hits."""
    found = answer(bot, question, limit=9)
    hits = found.hits if isinstance(found, Answer) else ()
    return found.question.speaker, [hit.passage.speakers for hit in hits]


def told(folder: Path, *articles: str) -> Services:
    """A bot that has these articles."""
    bot = services(folder)
    for number, text in enumerate(articles):
        put(bot, text, name=f"{number}.txt")
    bot.index.load()
    return bot


_DOUBLED = {
    "en": (
        "“The ferry will wait for every lorry on Monday,” Dana Velin said in Tarsk.",
        "“The ferry will wait for no lorry on Monday,” Dana Vellin said in Halvik.",
        "What did {} say about the ferry?",
        ("Dana Velin", "Dana Vellin"),
    ),
    "ru": (
        "«Мост откроют для грузовиков в понедельник», — сказал Иван Велин в Тарске.",
        "«Мост не откроют для грузовиков никогда», — сказал Иван Веллин в Халвике.",
        "Что сказал {} о мосте?",
        ("Иван Велин", "Иван Веллин"),
    ),
    "tr": (
        "“Feribot pazartesi günü her kamyonu bekleyecek” dedi Deniz Velin.",
        "“Feribot pazartesi günü kimseyi beklemeyecek” dedi Deniz Vellin.",
        "{} feribot hakkında ne dedi?",
        ("Deniz Velin", "Deniz Vellin"),
    ),
}


@pytest.mark.parametrize("language", _DOUBLED)
def test_names_of_one_language_that_differ_in_a_doubled_letter_are_two_persons(tmp_path: Path, language: str) -> None:
    one, other, question, names = _DOUBLED[language]
    bot = told(tmp_path, f"Tarsk\n\n{one}\n", f"Halvik\n\n{other}\n")
    for name in names:
        assert asked(bot, question.format(name)) == (name, [(name,)])
        assert asked(bot, question.format(name.split()[1])) == (name, [(name,)])
