"""A person is one in all articles, languages and scripts, and what the article prints stays to be seen."""

from pathlib import Path

import pytest

from bot.answers import answer, statements
from bot.model import Answer
from bot.services import Services, open_services
from bot.texts import CATALOGUES
from handlers.rendering import render_answer
from index.errors import AliasFileInvalid
from support.articles import BRIDGE, NOW, put, services, settings
from support.passages import read

RUSSIAN = """Мост открыт

«Мост откроется для грузовиков в понедельник, и никто не будет платить пошлину», — сказала Мара Веллони, мэр Тарска.

Старый мост построили сто лет назад.
"""


@pytest.fixture
def bot(tmp_path: Path) -> Services:
    bot = services(tmp_path)
    put(bot, BRIDGE)
    put(bot, RUSSIAN, name="russian.txt")
    bot.index.load()
    return bot


def with_aliases(folder: Path, text: str) -> Services:
    path = folder / "aliases.toml"
    path.write_text(text, encoding="utf-8")
    return open_services(settings(folder, speaker_aliases=path), clock=lambda: NOW)


def speakers(answered: object) -> list[tuple[str, str | None, str | None]]:
    assert isinstance(answered, Answer)
    return [
        (hit.passage.article.language, quote.speaker, quote.speaker_printed)
        for hit in sorted(answered.hits, key=lambda hit: hit.passage.article.language)
        for quote in hit.passage.speech[:1]
    ]


@pytest.mark.parametrize(
    "question", ["What did Mara Velloni say?", "Что сказала Мара Веллони?", "Мара Веллони", "what did Веллони say"]
)
def test_a_question_in_any_language_finds_the_words_in_every_other(bot: Services, question: str) -> None:
    assert speakers(answer(bot, question)) == [
        ("en", "Mara Velloni", None),
        ("ru", "Mara Velloni", "Мара Веллони"),
    ]


def test_the_name_as_the_article_prints_it_is_shown(bot: Services) -> None:
    answered = answer(bot, "Мара Веллони")
    assert isinstance(answered, Answer)
    shown = {code: read(render_answer(answered, CATALOGUES[code], 1).text).text for code in CATALOGUES}
    assert "Mara Velloni (in the article: Мара Веллони)" in shown["en"]
    assert "Mara Velloni (в статье: Мара Веллони)" in shown["ru"]
    assert "Mara Velloni (məqalədə: Мара Веллони)" in shown["az"]


def test_an_alias_file_names_the_person_and_is_read_anew_with_the_index(bot: Services, tmp_path: Path) -> None:
    aliased = with_aliases(tmp_path, '[[person]]\nname = "Mara of Tarsk"\naliases = ["Mara Velloni", "the Lady"]')
    aliased.index.load()
    expected = [("en", "Mara of Tarsk", "Mara Velloni"), ("ru", "Mara of Tarsk", "Мара Веллони")]
    assert speakers(answer(aliased, "What did Веллони say?")) == expected
    (tmp_path / "aliases.toml").write_text("", encoding="utf-8")
    aliased.index.load()
    assert speakers(answer(aliased, "What did Mara Velloni say?"))[0] == ("en", "Mara Velloni", None)
    assert speakers(answer(bot, "What did Mara Velloni say?"))[0] == ("en", "Mara Velloni", None)


def test_a_bad_alias_file_changes_nothing(tmp_path: Path, bot: Services) -> None:  # noqa: ARG001 - it puts the articles
    aliased = with_aliases(tmp_path, '[[person]]\nname = "Mara of Tarsk"\naliases = ["Mara Velloni"]')
    aliased.index.load()
    (tmp_path / "aliases.toml").write_text("[[person", encoding="utf-8")
    with pytest.raises(AliasFileInvalid):
        aliased.index.load()
    assert speakers(answer(aliased, "Mara Velloni"))[0] == ("en", "Mara of Tarsk", "Mara Velloni")


def test_a_correction_acts_without_reading_the_articles_again(tmp_path: Path, bot: Services) -> None:
    aliased = with_aliases(tmp_path, '[[correction]]\nprinted = "Mara Velloni"\nname = ""')
    aliased.index.load()
    found = [
        passage for article in bot.store.articles(limit=9, offset=0) for passage in statements(aliased, article.id)
    ]
    named = {passage.article.language: passage.speakers for passage in found}
    assert named == {"en": (), "ru": ("Мара Веллони",)}


def test_a_new_article_joins_the_persons_that_are_known(bot: Services) -> None:
    put(bot, "Nobody pays\n\n“The toll is gone for good and nobody will miss it,” said M. Velloni.\n", name="new.txt")
    bot.index.follow()
    answered = answer(bot, "What did Веллони say?", limit=5)
    assert ("en", "Mara Velloni", "M. Velloni") in speakers(answered)
