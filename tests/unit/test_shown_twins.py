"""That whoever else reports a statement is named under it, with each other wording a tap away."""

from typing import Any

import pytest

from bot.model import Answer
from bot.texts import CATALOGUES, Texts
from handlers.callbacks import Action, parse
from handlers.rendering import Button, Message, render_answer
from index.model import Passage, SourceDate
from index.results import Hit
from support.passages import passage, question, read

EN, RU = CATALOGUES["en"], CATALOGUES["ru"]
WORDS = "“The ferry bridge stays closed,” she said."
OTHER = "“The bridge of the ferry will stay closed,” she said."


def shown(*also: Passage, texts: Texts = EN, total: int = 1) -> Message:
    """The answer of one hit that these passages report as well."""
    return render_answer(Answer(question(), (Hit(passage(WORDS), 1.0, 1.0, also=also),), 0, total), texts, 5)


def elsewhere(number: int, text: str = OTHER, **facts: Any) -> Passage:
    """A passage of the invented Halvik Gazette."""
    known: dict[str, Any] = {
        "id": number,
        "title": f"Bridge closed, part {number}",
        "url": f"https://gazette.example/{number}",
        "publisher": "Halvik Gazette",
        "published": SourceDate("2022-07-17"),
    }
    return passage(text, **(known | facts))


def last_line(message: Message) -> str:
    return read(message.text).text.splitlines()[-1]


def wordings(message: Message) -> list[Button]:
    return [button for row in message.buttons for button in row if button.label.startswith("Other wording")]


def test_another_outlet_is_named_with_its_day_and_its_headline_linked() -> None:
    message = shown(elsewhere(20))
    assert last_line(message) == "also reported by: Halvik Gazette, 17 July 2022: Bridge closed, part 20"
    assert "https://gazette.example/20" in read(message.text).links


def test_an_answer_that_stands_alone_says_nothing_of_others() -> None:
    assert "also" not in read(shown().text).text
    assert wordings(shown()) == []


def test_of_many_outlets_as_many_as_fit_are_named_and_the_others_counted() -> None:
    line = last_line(shown(*(elsewhere(number, title="Closed", publisher="Gazette") for number in range(20, 28))))
    assert line.count("Gazette, 17 July 2022: Closed") == 3
    assert line.endswith("and 5 more")
    long = last_line(
        shown(*(elsewhere(number, title="Closed " * 40, publisher="Gazette " * 20) for number in (20, 21)))
    )
    assert long.count("2022") == 1
    assert long.endswith("and 1 more")


def test_an_article_with_several_wordings_is_named_once() -> None:
    line = last_line(shown(elsewhere(20), elsewhere(20, "“Closed, the bridge of the ferry,” she said.")))
    assert line.count("Halvik Gazette") == 1
    assert "more" not in line


def test_what_the_article_says_twice_is_told_without_naming_it_again() -> None:
    message = shown(passage(OTHER), elsewhere(20))
    assert last_line(message).startswith("also in this article · also reported by: Halvik Gazette")
    assert last_line(shown(passage(OTHER))) == "also in this article"


def test_each_other_wording_is_a_button_that_shows_the_passage() -> None:
    other = elsewhere(20)
    (button,) = wordings(shown(other))
    tap = parse(button.data)
    assert tap is not None
    assert (button.label, tap.action, tap.passage_id) == ("Other wording: Halvik Gazette", Action.WHOLE, other.id)
    assert [button.label for button in wordings(shown(passage(OTHER), total=2))] == ["Other wording 1"]


def test_the_same_words_printed_again_are_no_other_wording() -> None:
    assert wordings(shown(elsewhere(20, WORDS), elsewhere(21, WORDS.replace(" ", "  ")))) == []
    assert len(wordings(shown(elsewhere(20), elsewhere(21), elsewhere(22, "“It stays closed.”")))) == 2


@pytest.mark.parametrize("number", [4, 50])
def test_there_are_never_more_than_three_buttons_for_wordings(number: int) -> None:
    assert len(wordings(shown(*(elsewhere(20 + n, f"“Closed, {n}.”") for n in range(number))))) == 3


def test_unknown_publishers_and_days_are_left_out_and_said() -> None:
    line = last_line(shown(elsewhere(20, publisher=None, published=None, url=None)))
    assert line == "also reported by: date unknown: Bridge closed, part 20"


def test_markup_in_a_headline_is_shown_as_it_is() -> None:
    message = shown(elsewhere(20, title="<b>Bridge</b> & tolls", publisher="A & B"))
    assert read(message.text).faults == []
    assert last_line(message).endswith("A & B, 17 July 2022: <b>Bridge</b> & tolls")


def test_the_line_is_in_the_persons_language() -> None:
    assert last_line(shown(elsewhere(20), texts=RU)).startswith(RU.also_reported)
