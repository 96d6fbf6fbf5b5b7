"""The promise, on generated articles: what the bot sends in a block quote stands so in the file that came in."""

import asyncio
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.services import Services
from index.ingest import add
from index.model import Format, Metadata, RawArticle
from support.telegram import LocalTelegram, TelegramUser, local_telegram
from support.whole_bot import whole_bot

_TRICKY = (
    *("<b>", "&amp;", "&lt;", "</blockquote>", "%s", "{0}", "“", "”", "«", "»", "‘", "’", '"', "'", "—"),
    *("🙂", "e\u0301", "\u202e", "\u00a0", "\t", "\u2028", "\x0b"),
)
_SAYING = (" said Mara Velloni.", ", he said. ", " — заявил он. — ", ": ", " ")

word = st.one_of(st.sampled_from(_TRICKY), st.text("abcdəığşчжЯთქზшհի", min_size=1, max_size=8))
paragraph = st.lists(st.one_of(word, st.sampled_from(_SAYING)), min_size=8, max_size=400).map(" ".join)


class BlockQuotes(HTMLParser):
    """The words in each block quote of a message that was sent."""

    def __init__(self, sent: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False
        self.feed(sent)
        self.close()

    def handle_starttag(self, tag: str, *_: object) -> None:
        if tag == "blockquote":
            self._inside = True
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data


class Newsroom:
    """One running bot and one reader, for many examples."""

    def __init__(self, runner: asyncio.Runner, telegram: LocalTelegram, bot: Services) -> None:
        self.runner = runner
        self._telegram = telegram
        self._bot = bot
        self._reader: TelegramUser = telegram.person("Reader")
        self._articles = 0

    async def block_quotes(self, paragraphs: list[str], end_of_line: str) -> tuple[str, list[str]]:
        """The file that went in, and the block quotes of the answer to a question about it and of its buttons."""
        self._articles += 1
        key = f"zq{self._articles:06}x"
        file = end_of_line.join(["A headline", *(f"{key} {text} {key}." for text in paragraphs)])
        raw = RawArticle(f"{key}.txt", file.encode(), Format.TEXT, f"test:{key}")
        add(self._bot.store, raw, Metadata(language="en"), self._bot.clock())
        self._bot.index.follow()
        already = len(list(self._telegram.journal.of("sendMessage")))
        await self._reader.says(key)
        answer = await self._reader.hears()
        for label in answer.labels:
            if label.startswith(("Context", "Whole")):
                await self._reader.taps(answer, label)
                await self._reader.hears()
        sent = list(self._telegram.journal.of("sendMessage"))[already:]
        return file, [words for call in sent for words in BlockQuotes(call.parameters["text"]).found]


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    with asyncio.Runner() as runner, pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "handlers.pace.CHAT_INTERVAL_S", 0.0
        )  # the promise does not depend on the pace, and each wait is a second
        serving = local_telegram(flood_limits=None)
        telegram = runner.run(serving.__aenter__())
        running = whole_bot(telegram, tmp_path_factory.mktemp("newsroom"))
        bot = runner.run(running.__aenter__())
        yield Newsroom(runner, telegram, bot)
        runner.run(running.__aexit__(None, None, None))
        runner.run(serving.__aexit__(None, None, None))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(paragraphs=st.lists(paragraph, min_size=1, max_size=4), end_of_line=st.sampled_from(["\n\n", "\r\n\r\n", "\n"]))
def test_every_block_quote_that_is_sent_stands_in_the_file(
    newsroom: Newsroom, paragraphs: list[str], end_of_line: str
) -> None:
    file, quoted = newsroom.runner.run(newsroom.block_quotes(paragraphs, end_of_line))
    assert quoted
    for words in quoted:
        assert words in file
