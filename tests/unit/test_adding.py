from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest

from bot.texts import texts_for
from handlers import admin
from index.errors import ArticleError, NoParagraphs
from index.ingest import Added, IngestWarning
from index.model import Metadata, Outcome, RawArticle, SourceDate
from support.fakes import ADMIN
from support.handled_chat import GROUP, Chat, opened_chat
from support.passages import article

EN, RU = texts_for("en"), texts_for("ru")
TEXT = "The bridge is open.\n\n“At last,” said Mara Velloni."


class Shelf:
    """Takes articles in as it is told to, and remembers what it was given."""

    def __init__(self) -> None:
        self.given: list[tuple[RawArticle, Metadata]] = []
        self.outcome = Outcome.ADDED
        self.warnings: tuple[IngestWarning, ...] = ()
        self.fault: ArticleError | None = None

    def add(self, _store: object, raw: RawArticle, flags: Metadata, _now: datetime) -> Added:
        if self.fault:
            raise self.fault
        self.given.append((raw, flags))
        return Added(self.outcome, article(title="The <bridge>"), 2, 1, self.warnings)


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Shelf:
    shelf = Shelf()
    monkeypatch.setattr(admin, "add_article", shelf.add)
    return shelf


@pytest.fixture
async def chat(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Chat]:
    async with opened_chat(monkeypatch) as opened:
        opened.telegram.files["bridge"] = TEXT.encode()
        yield opened


def document(name: str | None = "bridge.txt", **facts: Any) -> dict[str, Any]:
    return {"file_id": "bridge", "file_unique_id": "u", "file_name": name, "file_size": 50, **facts}


async def test_file_is_added_and_what_was_found_is_told(chat: Chat, shelf: Shelf) -> None:
    assert await chat.says(document=document(), user=ADMIN) == ["Added: The &lt;bridge&gt;\n2 passages, 1 quote"]
    ((raw, flags),) = shelf.given
    assert (raw.name, raw.data, raw.location) == ("bridge.txt", TEXT.encode(), None)
    assert flags == Metadata()


@pytest.mark.parametrize(
    ("outcome", "begins"),
    [
        (Outcome.ADDED, "Добавлено"),
        (Outcome.REVISED, "Текст изменился"),
        (Outcome.UPDATED, "Текст тот же"),
        (Outcome.UNCHANGED, "Это уже есть"),
    ],
)
async def test_each_outcome_is_told_in_the_admins_language(
    chat: Chat, shelf: Shelf, outcome: Outcome, begins: str
) -> None:
    shelf.outcome = outcome
    (told,) = await chat.says(document=document(), user=ADMIN, language="ru")
    assert told.startswith(begins)
    assert told.endswith("\n2 абзаца, 1 цитата")


async def test_unknown_date_is_warned_of(chat: Chat, shelf: Shelf) -> None:
    shelf.warnings = (IngestWarning.DATE_UNKNOWN,)
    (told,) = await chat.says(document=document(), user=ADMIN)
    assert told.endswith(EN.warn_date_unknown)


async def test_lines_of_the_caption_are_flags(chat: Chat, shelf: Shelf) -> None:
    caption = "/add\npublished: 2022-07-16\npublisher: Tarsk Courier"
    await chat.says(document=document(), user=ADMIN, caption=caption)
    ((_, flags),) = shelf.given
    assert flags == Metadata(publisher="Tarsk Courier", published=SourceDate("2022-07-16"))


@pytest.mark.parametrize(
    ("caption", "told"),
    [
        (
            "publshed: 2022-07-16",
            EN.flag_unknown.format(name="publshed", known="title, url, publisher, published, language"),
        ),
        ("language: fr", EN.language_unknown.format(language="fr", known="en, ru, az, hy, ka, tr")),
    ],
)
async def test_flag_that_cannot_be_used_keeps_the_article_out(
    chat: Chat, shelf: Shelf, caption: str, told: str
) -> None:
    assert await chat.says(document=document(), user=ADMIN, caption=caption) == [told]
    assert shelf.given == []


async def test_date_that_is_none_is_told_with_the_files_name(chat: Chat, shelf: Shelf) -> None:
    (told,) = await chat.says(document=document(), user=ADMIN, caption="published: yesterday")
    assert told.startswith("Not added. ")
    assert "bridge.txt" in told
    assert shelf.given == []


async def test_article_that_cannot_be_taken_in_is_told_in_its_own_words(chat: Chat, shelf: Shelf) -> None:
    shelf.fault = NoParagraphs("bridge.txt: there is no paragraph of prose in it.")
    (told,) = await chat.says(document=document(), user=ADMIN)
    assert told == "Not added. bridge.txt: there is no paragraph of prose in it."


async def test_several_files_are_each_added(chat: Chat, shelf: Shelf) -> None:
    for number in range(3):
        await chat.says(document=document(f"{number}.txt"), user=ADMIN, media_group_id="files")
    assert [raw.name for raw, _ in shelf.given] == ["0.txt", "1.txt", "2.txt"]


async def test_file_in_a_group_is_added_only_when_its_caption_asks_for_it(chat: Chat, shelf: Shelf) -> None:
    assert await chat.says(document=document(), user=ADMIN, chat=GROUP) == []
    assert await chat.says(document=document(), user=ADMIN, chat=GROUP, caption="/address: x") == []
    await chat.says(document=document(), user=ADMIN, chat=GROUP, caption="/add@verbatim_bot")
    assert len(shelf.given) == 1


async def test_file_that_add_replies_to_is_added_with_the_flags_of_both(chat: Chat, shelf: Shelf) -> None:
    file = chat.message(None, document=document(), caption="publisher: Tarsk Courier")
    await chat.says("/add published: 2022-07-16", user=ADMIN, reply_to_message=file)
    ((raw, flags),) = shelf.given
    assert raw.name == "bridge.txt"
    assert flags == Metadata(publisher="Tarsk Courier", published=SourceDate("2022-07-16"))


async def test_text_that_add_replies_to_is_added(chat: Chat, shelf: Shelf) -> None:
    await chat.says("/add\ntitle: Bridge", user=ADMIN, reply_to_message=chat.message(TEXT))
    ((raw, flags),) = shelf.given
    assert raw.data == TEXT.encode()
    assert flags == Metadata(title="Bridge")


async def test_text_after_add_is_added_as_it_stands_behind_its_flags(chat: Chat, shelf: Shelf) -> None:
    await chat.says(f"/add published: 2022-07-16\n{TEXT}", user=ADMIN)
    await chat.says(f"/add ---\ntitle: Bridge\n---\n{TEXT}", user=ADMIN)
    (first, flags), (second, no_flags) = shelf.given
    assert (first.data, flags) == (TEXT.encode(), Metadata(published=SourceDate("2022-07-16")))
    assert (second.data, no_flags) == (f"---\ntitle: Bridge\n---\n{TEXT}".encode(), Metadata())


async def test_text_as_long_as_a_message_is_warned_of(chat: Chat, shelf: Shelf) -> None:
    (told,) = await chat.says("/add " + "word " * 815, user=ADMIN)
    assert told.endswith(EN.warn_split)
    assert len(shelf.given) == 1


async def test_file_without_a_name_is_read_by_its_kind(chat: Chat, shelf: Shelf) -> None:
    await chat.says(document=document(None, mime_type="text/html"), user=ADMIN)
    ((raw, _),) = shelf.given
    assert raw.name == "file.html"


async def test_animation_is_no_article(chat: Chat, shelf: Shelf) -> None:
    animation = {"file_id": "a", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}
    assert await chat.says(document=document("a.mp4"), animation=animation, user=ADMIN) == [EN.text_only]
    assert shelf.given == []
