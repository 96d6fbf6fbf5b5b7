"""The command line: its commands, options and exit codes. What each does is in `bot.commands`."""

# ruff: noqa: PLC0415 - a command imports what it needs: all of it together takes three seconds, and --help should take none

import errno
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from index.errors import VerbatimError

if TYPE_CHECKING:
    from bot.commands.running import RunBot
    from bot.settings import Settings

app = typer.Typer(
    help="What public figures said: their exact words, who said them and when.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Json = Annotated[bool, typer.Option("--json", help="JSON lines on standard output, and nothing else there.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="The day of publication: 2022-07-16, 2022-07 or 2022.")
]
Title = Annotated[str | None, typer.Option(help="The headline, where the file does not give it.")]
Url = Annotated[str | None, typer.Option(help="Where it was published.")]
Publisher = Annotated[str | None, typer.Option(help="Who published it.")]
EvaluationSet = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER", help="A BEIR-layout set: corpus.jsonl, queries.jsonl, qrels/*.tsv; .gz is as good."
    ),
]
ForeignSet = Annotated[
    Path | None,
    typer.Argument(metavar="FOREIGN", help="With --decline: a set whose queries the folder's documents do not answer."),
]
Decline = Annotated[
    bool, typer.Option("--decline", help="Measure also what is answered: with, and without, what is relevant.")
]
Split = Annotated[
    str | None, typer.Option(help="The judgements to use: dev is qrels/dev.tsv. Without it test, else all.")
]
Sample = Annotated[
    int | None, typer.Option(min=1, help="So many of the queries, by chance, but the same ones every time.")
]
Rows = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write a JSON line for each query; - is standard output.")
]
_FAILED, _INTERRUPTED = 1, 130
_OUTPUT_FAULTS = {errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EFBIG}


def main(run_bot: "RunBot") -> None:
    """Run the command that was typed and end the process: 0 done, 1 a clear error, 2 wrong usage.

    `run_bot` is how Telegram is plugged in.
    """
    try:
        app(prog_name="verbatim", obj=run_bot)
    except VerbatimError as error:
        typer.echo(str(error), err=True)
        sys.exit(_FAILED)
    except BrokenPipeError:
        sys.stdout = None  # the reader has left, and Python would flush to it once more
        sys.exit(_FAILED)
    except OSError as error:
        if error.errno not in _OUTPUT_FAULTS:
            raise
        typer.echo(f"The output could not be written: {error.strerror}.", err=True)
        sys.stdout = None  # Python would flush to it once more
        sys.exit(_FAILED)
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)


@app.command()
def run(context: typer.Context) -> None:
    """Run the bot in Telegram, with the token from .env."""
    from bot.commands import running

    raise typer.Exit(running.run(_settings(), context.obj))


@app.command()
def playground(
    context: typer.Context,
    port: Annotated[int | None, typer.Option(help="On 127.0.0.1; another where it is busy.")] = None,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Run the bot in a local Telegram in the browser, on invented sample articles. Needs no token."""
    from bot.commands import running

    raise typer.Exit(running.playground(_settings(), context.obj, port=port, browser=browser))


@app.command()
def add(
    paths: Annotated[list[str], typer.Argument(metavar="PATH|URL...", help="Files, folders, or - for standard input.")],
    published: Published = None,
    title: Title = None,
    url: Url = None,
    publisher: Publisher = None,
) -> None:
    """Add articles. The same article again changes nothing; a changed one becomes a new revision."""
    from bot.commands import articles, reading

    given = reading.flags(published=published, title=title, url=url, publisher=publisher)
    raise typer.Exit(articles.add_articles(_settings(), paths, given))


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="The question, or - to read one a line from standard input.")],
    k: Annotated[int, typer.Option("-k", min=1, max=1000, help="How many passages.")] = 3,
    any_speaker: Annotated[bool, typer.Option("--any-speaker", help="Whoever said it, even if it names one.")] = False,
    any_date: Annotated[
        bool, typer.Option("--any-date", help="Whenever it was said, even if it names a time.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show what was understood and what each score is made of.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Answer a question with the passages that hold the words."""
    from bot.commands import questions
    from index.results import Constraint

    lifted = {Constraint.SPEAKER: any_speaker, Constraint.PERIOD: any_date}
    raise typer.Exit(
        questions.ask(
            _settings(),
            question,
            limit=k,
            as_json=as_json,
            explain=explain,
            lifted=frozenset(constraint for constraint, is_lifted in lifted.items() if is_lifted),
        )
    )


@app.command()
def extract(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Files, or - for standard input.")],
    published: Published = None,
    as_json: Json = False,
) -> None:
    """Show what would be stored of files, storing nothing."""
    from bot.commands import reading

    raise typer.Exit(reading.extract(_settings(), files, reading.flags(published=published), as_json=as_json))


@app.command()
def evaluate(
    folder: EvaluationSet,
    foreign: ForeignSet = None,
    decline: Decline = False,
    split: Split = None,
    sample: Sample = None,
    rows: Rows = None,
    as_json: Json = False,
) -> None:
    """Measure ranking and declining on an evaluation set."""
    from bot.clock import utc_now
    from bot.commands import evaluation
    from index.evaluation.measurement import Declines, Scope

    if foreign and not decline:
        raise typer.BadParameter("a second folder is for --decline", param_hint="FOREIGN")
    declines = Declines(utc_now().date(), foreign) if decline else None
    raise typer.Exit(evaluation.evaluate(folder, Scope(split, sample, declines), rows=rows, as_json=as_json))


@app.command()
def feedback(
    folder: Annotated[Path, typer.Argument(help="Made anew; an earlier export in it is replaced, nothing else is.")],
    as_json: Json = False,
) -> None:
    """Export what people judged under answers as an evaluation set, and what they called wrong."""
    from bot.commands import feedback as judged

    raise typer.Exit(judged.export(_settings(), folder, as_json=as_json))


@app.command()
def reindex(as_json: Json = False) -> None:
    """Read every article again with today's extractor."""
    from bot.commands import articles

    raise typer.Exit(articles.reindex(_settings(), as_json=as_json))


@app.command("articles")
def articles_() -> None:
    """List the stored articles."""
    from bot.commands import articles

    raise typer.Exit(articles.list_articles(_settings()))


@app.command()
def remove(article_id: Annotated[int, typer.Argument(metavar="ID", help="As `articles` lists it.")]) -> None:
    """Remove an article and everything that was read from it."""
    from bot.commands import articles

    raise typer.Exit(articles.remove_article(_settings(), article_id))


@app.command()
def sources() -> None:
    """List the kinds of sources that articles can come from."""
    from bot.commands import articles

    raise typer.Exit(articles.list_sources())


@app.command()
def speakers() -> None:
    """List who is quoted, the most quoted first: how many quotes, the canonical name, the other names."""
    from bot.commands import articles

    raise typer.Exit(articles.list_speakers(_settings()))


@app.command()
def stats() -> None:
    """Show how much is stored."""
    from bot.commands import articles

    raise typer.Exit(articles.show_stats(_settings()))


@app.command()
def migrate() -> None:
    """Bring the database's tables up to date. Every command that uses the database does it by itself."""
    from bot.commands import articles

    raise typer.Exit(articles.migrate(_settings()))


def _settings() -> "Settings":
    """The settings, with logging to stderr set up as they say."""
    from bot.settings import read_settings

    settings = read_settings()
    logging.basicConfig(
        level=settings.log_level,
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    # httpx logs every request at INFO, with the token in the address; Alembic its plugins, at every start
    for library in ("httpx", "alembic"):
        logging.getLogger(library).setLevel(logging.WARNING)
    return settings
