"""`ask`: the index, asked from the command line."""

from collections.abc import Iterable, Iterator
from textwrap import shorten

from bot.answers import answer
from bot.commands import printing, rows
from bot.commands.explaining import explain_hit, explain_question
from bot.commands.reading import standard_input
from bot.model import Answer, NoAnswer
from bot.services import open_services
from bot.settings import Settings
from bot.texts.en import ENGLISH
from bot.texts.lines import reasons
from index.model import Article, Passage
from index.results import NOTHING_LIFTED, Hit, Lifted

STANDARD_INPUT = "-"

_BEGINNING = 100  # characters


def ask(
    settings: Settings,
    question: str,
    *,
    limit: int,
    as_json: bool,
    explain: bool = False,
    lifted: Lifted = NOTHING_LIFTED,
) -> int:
    """Answer the question, or each line of standard input, with what is `lifted` of it understood and not narrowing."""
    services = open_services(settings)
    services.index.load(claim=False)
    for text in _lines() if question == STANDARD_INPUT else [question]:
        answered = answer(services, text, limit=limit, lifted=lifted)
        if as_json:
            printing.row(rows.answer_row(answered, explain=explain))
        else:
            _show(answered, explain=explain)
    return 0


def _lines() -> Iterator[str]:
    for line in standard_input():
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def _show(answered: Answer | NoAnswer, *, explain: bool) -> None:
    if explain:
        explain_question(answered.question)
    if isinstance(answered, NoAnswer):
        _show_declined(answered, explain=explain)
        return
    for hit in answered.hits:
        printing.result(printing.passage_text(hit.passage))
        printing.result(_credit(hit))
        for line in _also(hit):
            printing.result(line)
        if explain:
            explain_hit(hit)
        printing.result()


def _show_declined(answered: NoAnswer, *, explain: bool) -> None:
    for line in reasons(answered, ENGLISH):
        printing.result(line)
    for hit in answered.declined.nearest:
        printing.result(f"  nearest: {_beginning(hit.passage)}")
        if explain:
            explain_hit(hit)


def _beginning(passage: Passage) -> str:
    """Whose words, and how they begin: headlines would not tell two passages of one article apart."""
    who = ", ".join(passage.speakers)
    return shorten(f"{who}: {passage.text}" if who else passage.text, _BEGINNING, placeholder="…")


def _not_quoted(passage: Passage) -> str:
    if passage.continues is None:
        return ENGLISH.article_words
    return ENGLISH.may_continue


def _credit(hit: Hit) -> str:
    passage = hit.passage
    said = {quote.said.value if quote.said else "date unknown" for quote in passage.speech}
    speakers = ", ".join(_speakers(passage)) or ENGLISH.speaker_unknown
    speech = f"{speakers}, said {', '.join(sorted(said))}" if passage.speech else _not_quoted(passage)
    sample = " · invented sample" if passage.article.sample else ""
    return f"— {speech}\n  {_source(passage.article)}{sample}"


def _also(hit: Hit) -> Iterator[str]:
    """A line for each passage that reports the same: its article, and its words where they are others."""
    for passage in hit.also:
        is_here = passage.article.id == hit.passage.article.id
        where = ENGLISH.also_here if is_here else f"{ENGLISH.also_reported} {_source(passage.article)}"
        kind = "" if passage.speech else f" · {_not_quoted(passage)}"
        yield f"  {where}{kind}" + ("" if passage.text == hit.passage.text else f"\n    {passage.text}")


def _source(article: Article) -> str:
    published = article.published.value if article.published else "date unknown"
    return f"{article.publisher or 'publisher unknown'}, {published}: {article.title}"


def _speakers(passage: Passage) -> Iterable[str]:
    """The speakers, each with the name that the article prints where that is another."""
    speech = (quote for quote in passage.speech if quote.speaker)
    return dict.fromkeys(
        ENGLISH.speaker_printed.format(speaker=quote.speaker, printed=quote.speaker_printed)
        if quote.speaker_printed
        else str(quote.speaker)
        for quote in speech
    )
