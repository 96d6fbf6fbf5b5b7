"""What is stored, and how it comes and goes: `add`, `articles`, `remove`, `reindex`, `speakers`, `stats` and others."""

from collections.abc import Iterable, Iterator

from rich.progress import Progress

from bot.clock import utc_now
from bot.commands import printing, rows
from bot.commands.reading import standard_input
from bot.services import open_store
from bot.settings import Settings
from index.errors import ArticleError
from index.ingest import Added, IngestWarning, add, reread
from index.model import Metadata, RawArticle
from index.names.alias_file import read_aliases
from index.names.persons import persons_of
from index.sources import SOURCES, raw_articles

_PAGE = 500
_WARNINGS = {
    IngestWarning.DATE_UNKNOWN: "no published date is known, it is shown as “date unknown”. --published gives one.",
    IngestWarning.SAMPLE: "it says that it is an invented sample: only the playground answers from it.",
}


def add_articles(settings: Settings, specs: Iterable[str], given: Metadata) -> int:
    """Store what the paths hold, telling what became of each; the exit code is 1 when one could not be taken in."""
    store = open_store(settings)
    failed = False
    for raw in _all(specs):
        try:
            if isinstance(raw, ArticleError):
                raise raw
            _tell(raw, add(store, raw, given, utc_now()))
        except ArticleError as error:
            printing.notice(str(error))
            failed = True
    return 1 if failed else 0


def list_articles(settings: Settings) -> int:
    """Print the stored articles, a line each."""
    store = open_store(settings)
    offset = 0
    while page := store.articles(limit=_PAGE, offset=offset):
        for article in page:
            published = article.published.value if article.published else "date unknown"
            revised = f", revision {article.revision}" if article.revised else ""
            printing.result(f"{article.id}\t{published}\t{article.language}\t{article.title}{revised}")
        offset += len(page)
    return 0


def remove_article(settings: Settings, article_id: int) -> int:
    """Remove an article with everything that was read from it."""
    article = open_store(settings).remove(article_id, utc_now())
    printing.result(f"removed: {article.title}")
    return 0


def reindex(settings: Settings, *, as_json: bool) -> int:
    """Read every article again with today's extractor, unless the alias file, which goes with it, cannot be used."""
    read_aliases(settings.speaker_aliases)
    store = open_store(settings)
    total = store.stats().articles
    if as_json:
        printing.row(
            rows.reread_row(reread(store, utc_now(), lambda done: printing.row({"done": done, "articles": total})))
        )
        return 0
    with Progress(transient=True) as progress:
        task = progress.add_task("reading", total=total)
        report = reread(store, utc_now(), lambda done: progress.update(task, completed=done))
    printing.result(f"{report.articles} articles read again, {report.changed} changed, {len(report.failed)} refused")
    for failure in report.failed:
        printing.notice(failure)
    return 0


def list_sources() -> int:
    """Print the kinds of sources that articles can come from."""
    for source in SOURCES:
        printing.result(f"{source.name}\t{source.description}")
    return 0


def show_stats(settings: Settings) -> int:
    """Print how much is stored."""
    aliases = read_aliases(settings.speaker_aliases)
    store = open_store(settings)
    stats = store.stats()
    for name in stats.__dataclass_fields__:
        printing.result(f"{name}\t{getattr(stats, name)}")
    printing.result(f"speakers\t{len(persons_of(store.speaker_names(), aliases).all())}")
    return 0


def list_speakers(settings: Settings) -> int:
    """Print everybody who is quoted, a line each: how many quotes, the canonical name, the other names."""
    aliases = read_aliases(settings.speaker_aliases)
    for person in persons_of(open_store(settings).speaker_names(), aliases).all():
        printing.result("\t".join((str(person.quotes), person.name, *person.aliases)))
    return 0


def migrate(settings: Settings) -> int:
    """Bring the database's tables up to date."""
    open_store(settings)
    printing.result("the database is up to date")
    return 0


def _all(specs: Iterable[str]) -> Iterator[RawArticle | ArticleError]:
    for spec in specs:
        try:
            yield from raw_articles(spec, standard_input())
        except ArticleError as error:
            yield error


def _tell(raw: RawArticle, added: Added) -> None:
    printing.result(
        f"{added.outcome}: {raw.name}: {added.article.title} ({added.passages} passages, {added.quotes} quotes)"
    )
    for warning in added.warnings:
        printing.notice(f"{raw.name}: {_WARNINGS[warning]}")
