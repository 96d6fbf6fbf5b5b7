"""Who else reports the statement of a passage: a line under it, and buttons that show the other wordings."""

from collections.abc import Sequence

from bot.texts import Texts
from handlers.buttons import ROW, Button
from handlers.callbacks import Action, data
from handlers.message_text import escape, link, one_line, units, visible
from index.model import Article, Passage

MOST_LINKS = 3  # articles that are named

_LINE_LENGTH = 150  # units: three passages' lines fit a message beside all else
_PUBLISHER_LENGTH = 30
_HEADLINE_LENGTH = 40
_WORDINGS = 3


def also_reported(passage: Passage, also: Sequence[Passage], texts: Texts) -> str:
    """Where else the statement stands, as HTML on one line; empty where it stands nowhere else."""
    articles = list({other.article.id: other.article for other in also}.values())
    elsewhere = [article for article in articles if article.id != passage.article.id]
    here = [escape(texts.also_here)] * (len(elsewhere) < len(articles))
    return " · ".join([*here, *_named(elsewhere, texts)])


def wording_buttons(passage: Passage, also: Sequence[Passage], label: str) -> list[Button]:
    """A button for each passage that puts the statement in other words, or in other words around it."""
    wordings = {_plain(other): other for other in reversed(also) if _plain(other) != _plain(passage)}
    return [
        Button(_label(passage, other, label), data(Action.WHOLE, *other.id))
        for other in [*reversed(wordings.values())][:_WORDINGS]
    ]


def _named(articles: Sequence[Article], texts: Texts) -> list[str]:
    """The line that names the articles, as many as it has room for; none for none."""
    if not articles:
        return []
    head = f"{escape(texts.also_reported)} "
    for count in range(min(len(articles), MOST_LINKS), 0, -1):
        left = len(articles) - count
        more = f" {escape(texts.and_more.format(n=left))}" if left else ""
        line = head + "; ".join(_source(article, texts) for article in articles[:count]) + more
        if units(visible(line)) <= _LINE_LENGTH:
            break
    return [line]


def _source(article: Article, texts: Texts) -> str:
    published = texts.date_text(article.published) if article.published else texts.date_unknown
    publisher = one_line(article.publisher or "", _PUBLISHER_LENGTH)
    origin = f"{publisher}, {published}" if publisher else published
    return f"{escape(origin)}: {link(article.url, one_line(article.title, _HEADLINE_LENGTH) or origin)}"


def _label(passage: Passage, other: Passage, label: str) -> str:
    publisher = other.article.publisher
    if other.article.id == passage.article.id or not publisher:
        return label
    return one_line(f"{label}: {publisher}", ROW)


def _plain(passage: Passage) -> str:
    return " ".join(passage.text.split())
