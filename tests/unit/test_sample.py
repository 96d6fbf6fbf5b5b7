import re
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from lxml import html

from index.extraction import extract
from index.ingest import read
from index.model import BlockKind, Extraction, Metadata, RawArticle, ReadArticle
from index.sources import raw_articles, raw_from_bytes

FOLDER = Path(__file__).resolve().parents[2] / "data" / "sample"
README = FOLDER / "README.rst"
ARTICLES = sorted(path for path in FOLDER.iterdir() if path != README)
BY_NAME = {path.name: path for path in ARTICLES}
NAMES = sorted(BY_NAME)
UNDATED = "09-school-meals.md"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def parts(name: str) -> tuple[dict[str, str], str]:
    """The front matter and what stands under it."""
    _, front_matter, body = BY_NAME[name].read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(front_matter, Loader=yaml.BaseLoader), body  # noqa: S506 - it makes plain strings only


def facts(name: str) -> dict[str, str]:
    """What the article says of itself, from the front matter or from the page."""
    front_matter, body = parts(name)
    if not name.endswith(".html"):
        return front_matter
    page = html.fromstring(body.encode())
    found = {meta.get("property"): meta.get("content") for meta in page.iter("meta")}
    return front_matter | {
        "title": found["og:title"],
        "url": page.xpath("string(//link[@rel='canonical']/@href)"),
        "publisher": found["og:site_name"],
        "published": found["article:published_time"],
        "language": page.get("lang"),
    }


def words(name: str) -> int:
    """How many words the article has, without the page around it."""
    _, body = parts(name)
    if name.endswith(".html"):
        paragraphs = html.fromstring(body.encode()).xpath("//article//p | //article//h2")
        return sum(len(paragraph.text_content().split()) for paragraph in paragraphs)
    return len(body.split())


@pytest.mark.parametrize("name", NAMES)
def test_sample_article_says_what_it_is_and_that_it_is_invented(name: str) -> None:
    known = facts(name)
    assert known["sample"] == "true"
    assert known["title"].strip()
    assert known["publisher"].strip()
    assert known["language"] in {"en", "ru", "az"}


@pytest.mark.parametrize("name", NAMES)
def test_sample_article_links_to_a_reserved_domain_only(name: str) -> None:
    urls = [facts(name)["url"], *re.findall(r"https?://[^\s\"')]+", parts(name)[1])]
    hosts = {urlsplit(url).hostname for url in urls}
    assert hosts <= {"example.com", "example.org", "example.net", "schema.org"}


@pytest.mark.parametrize("name", NAMES)
def test_sample_article_is_short(name: str) -> None:
    assert 120 <= words(name) <= 350


def test_sample_has_ten_english_two_russian_and_two_azerbaijani_articles() -> None:
    assert Counter(facts(name)["language"] for name in NAMES) == {"en": 10, "ru": 2, "az": 2}


def test_sample_mixes_the_three_formats() -> None:
    assert {path.suffix for path in ARTICLES} == {".txt", ".md", ".html"}


def test_sample_articles_have_different_titles_and_urls() -> None:
    assert len({facts(name)["title"] for name in NAMES}) == len(NAMES)
    assert len({facts(name)["url"] for name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("name", sorted(set(NAMES) - {UNDATED}))
def test_sample_article_was_published_before_the_project_wrote_it(name: str) -> None:
    assert date(2025, 1, 1) <= date.fromisoformat(facts(name)["published"][:10]) < date(2026, 11, 23)


def test_one_sample_article_gives_no_date() -> None:
    assert "published" not in facts(UNDATED)
    assert not re.search(r"\b20\d\d\b", parts(UNDATED)[1])


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".html")])
def test_sample_page_carries_furniture_and_an_instant_with_its_offset(name: str) -> None:
    _, body = parts(name)
    page = html.fromstring(body.encode())
    assert facts(name)["published"].endswith("+04:00")
    for furniture in (
        "//nav",
        "//*[starts-with(@class, 'share')]",
        "//*[starts-with(@class, 'related')]//li",
        "//footer",
    ):
        assert page.xpath(furniture), furniture


def test_readme_lists_exactly_the_articles() -> None:
    listed = re.findall(r"\* - (\d\d-\S+)", README.read_text(encoding="utf-8"))
    assert listed == NAMES


# what README says that a file holds, as words of that file: (file, case, pattern)
HARD_CASES = [
    (
        "01-bridge-closed.html",
        "instant on the day before in UTC",
        r'published_time" content="2026-03-10T00:30:00\+04:00"',
    ),
    ("01-bridge-closed.html", "headline with a quote", r"<h1>“Not one lorry"),
    ("01-bridge-closed.html", "split quote", r"metres,” said Oda Finnemar, .+, “and at noon"),
    ("01-bridge-closed.html", "quote in a caption", r"<figcaption>.*“.+,” a ferryman said.*</figcaption>"),
    ("01-bridge-closed.html", "quote in a related list", r"<li><a [^>]+>“"),
    ("01-bridge-closed.html", "quote in a read-also line", r"<p>Read also: <a [^>]+>“"),
    ("01-bridge-closed.html", "according to", r"according to the Customs Service"),
    (
        "02-mayor-and-hauliers.md",
        "straight marks and apostrophes",
        r"\"[^\"]+\" answered Bram Oskell, .+ Hauliers' Guild",
    ),
    (
        "02-mayor-and-hauliers.md",
        "interleaved speakers",
        r"\" Lomar said\.\n\n\".+\" said Oskell\.\n\n\".+\" the mayor replied",
    ),
    ("02-mayor-and-hauliers.md", "pronoun with two owners", r"Lomar and Oskell .+ he said"),
    ("03-bridge-reopens.txt", "opening mark on each paragraph", r":\n“[^”\n]+\n“[^”\n]+\n“[^”\n]+”\n"),
    ("03-bridge-reopens.txt", "spokeswoman", r"“The minister .+” said his spokeswoman, Nila Torvey"),
    ("03-bridge-reopens.txt", "tomorrow inside a quote", r"“Tomorrow [^”]+”"),
    ("03-bridge-reopens.txt", "read-also line with a quote", r"(?m)^Read also: “"),
    ("04-election-date.txt", "dated framing event", r"(?m)^On 14 May, President Orsen Halvik .+ delivered a speech"),
    (
        "04-election-date.txt",
        "paragraph without marks",
        r"the president said\.\nWe looked [^“”\n]+ no second thoughts\.\n",
    ),
    ("04-election-date.txt", "list of links with quotes", r"(?m)^- “[^”]+”: .+\n- .+\n- "),
    ("05-open-valley.md", "nested quote", r"“[^”]+, ‘[^’]+,’” Dornak told"),
    ("05-open-valley.md", "titles", r"law “On the Order of Elections” .+ film “The Glass Ferry”"),
    ("05-open-valley.md", "scare quotes", r"The “neutral” observers"),
    ("05-open-valley.md", "pronoun with two owners", r"Varrik telephoned Dornak .+ she said"),
    ("05-open-valley.md", "speaker not established", r"“October or June, [^”]+”\n"),
    ("06-electricity-prices.md", "role", r"” the minister said"),
    ("06-electricity-prices.md", "spokesman", r"“The minister .+” said Aurel Tisko, a spokesman for Reske"),
    ("06-electricity-prices.md", "relative date", r"(?m)^Two days earlier"),
    ("07-bank-rate.txt", "nested quotes of two voices", r"‘You [^’]+\.’ [^‘]+ ‘The [^’]+,’”"),
    ("07-bank-rate.txt", "yesterday", r"6\.75 per cent yesterday"),
    ("07-bank-rate.txt", "pronoun with one owner", r"said its director, Jonek Wildane\.\n“[^”]+” he added"),
    (
        "08-upper-ulmera-dam.html",
        "opening mark on the first paragraph only",
        r"<p>[^<“]+“[^<”]+</p>\s+<p>[^<“”]+</p>\s+<p>[^<“”]+”</p>",
    ),
    ("08-upper-ulmera-dam.html", "pull quote", r'class="pullquote">\s+<p>“[^”]+” — Oda Finnemar'),
    ("08-upper-ulmera-dam.html", "tomorrow in narration", r"continues tomorrow"),
    ("09-school-meals.md", "weekday that nothing resolves", r"said in Hask on Tuesday"),
    ("09-school-meals.md", "pronoun with two owners", r"Ashkane and Pellish .+ she said"),
    (
        "10-ceasefire-monitors.txt",
        "role of two people",
        r"Foreign Minister Joran Besk .+\nIlsa Grendow, the foreign minister of Tervane",
    ),
    ("10-ceasefire-monitors.txt", "anonymous speaker", r"said an officer who asked not to be named"),
    ("11-most-otkryt.txt", "narration inside one pair of marks", r"«[^»]+, — сказал [^»]+ Беск, [^»]+\. — [^»]+»"),
    ("11-most-otkryt.txt", "nested low marks", r"«[^»]+„Паром“[^»]+»"),
    ("12-intervyu-norreka.md", "interview by dashes", r"(?m)^— .+\?\n\n— .+\n\n— .+\?\n\n— "),
    ("12-intervyu-norreka.md", "narration inside an answer", r"(?m)^— .+, — улыбается Норрек\. — "),
    (
        "13-elektrik-enerjisi.txt",
        "reporting verbs",
        r"”, – deyə .+ bildirib\.\n(?s:.+)”, – nazir dedi\.\n(?s:.+) deyib: “",
    ),
    ("13-elektrik-enerjisi.txt", "suffix after the closing mark", r"“Açıq Vadi”nin"),
    ("14-yuk-masinlari.md", "narration inside one pair of marks", r"“[^”]+, – deyə nazir bildirib, – [^”]+”"),
    ("14-yuk-masinlari.md", "nested quote", r"“[^”]+ ‘[^’]+’[^”]+”, – mer dedi"),
    ("14-yuk-masinlari.md", "opening mark on each paragraph", r":\n\n“[^”\n]+\n\n“[^”\n]+”\."),
]


@pytest.mark.parametrize(
    ("name", "case", "pattern"), HARD_CASES, ids=[f"{name[:2]}-{case}" for name, case, _ in HARD_CASES]
)
def test_sample_article_holds_the_hard_case_that_readme_names(name: str, case: str, pattern: str) -> None:
    assert re.search(pattern, parts(name)[1]), case


def test_every_sample_article_has_a_hard_case_that_is_checked() -> None:
    assert {name for name, _, _ in HARD_CASES} == set(NAMES)


# the same statement wherever it is told again: a newcomer who compares them must find them agree
AGREEING = [
    ("01-bridge-closed.html", "900 lorries a week", "14-yuk-masinlari.md", "həftədə təxminən 900 yük maşını"),
    ("02-mayor-and-hauliers.md", "60 selms", "14-yuk-masinlari.md", "60 selmə"),
    ("03-bridge-reopens.txt", "until 1 November", "11-most-otkryt.txt", "до 1 ноября"),
    ("03-bridge-reopens.txt", "until 1 November", "14-yuk-masinlari.md", "noyabrın 1-dən yük maşınları"),
    (
        "03-bridge-reopens.txt",
        "from six in the morning until midnight",
        "11-most-otkryt.txt",
        "с шести утра до полуночи",
    ),
    ("04-election-date.txt", "18 October", "12-intervyu-norreka.md", "восемнадцатого октября"),
    ("04-election-date.txt", "begin on 1 September", "12-intervyu-norreka.md", "Первого сентября"),
    ("06-electricity-prices.md", "28 selms for 100 kilowatt-hours", "13-elektrik-enerjisi.txt", "28 selm"),
    ("06-electricity-prices.md", "70,000 households", "13-elektrik-enerjisi.txt", "70 min ailənin"),
]


@pytest.mark.parametrize(("one", "words_of_one", "other", "words_of_other"), AGREEING)
def test_numbers_agree_between_sample_articles(one: str, words_of_one: str, other: str, words_of_other: str) -> None:
    assert words_of_one in parts(one)[1]
    assert words_of_other in parts(other)[1]


def in_paragraphs(name: str) -> list[str]:
    """The article's paragraphs, as extraction finds them."""
    extraction = extracted(name)
    return [
        extraction.text[block.start : block.end] for block in extraction.blocks if block.kind is BlockKind.PARAGRAPH
    ]


def extracted(name: str) -> Extraction:
    return extract(raw_from_bytes(name, BY_NAME[name].read_bytes()), NOW)


def read_whole(name: str) -> ReadArticle:
    return read(raw_from_bytes(name, BY_NAME[name].read_bytes()), Metadata(), NOW)


def test_folder_of_the_sample_gives_its_articles_and_nothing_else() -> None:
    raws = list(raw_articles(str(FOLDER), None))
    assert [Path(raw.name).name for raw in raws if isinstance(raw, RawArticle)] == NAMES
    assert len(raws) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_reading_a_sample_article_gives_what_the_article_says_of_itself(name: str) -> None:
    known, found = facts(name), read_whole(name).metadata
    assert found.sample is True
    assert (found.title, found.url, found.publisher) == (known["title"], known["url"], known["publisher"])
    assert found.language == known["language"]
    # the day as printed, whatever day it was in UTC
    assert (found.published.value if found.published else None) == (known.get("published", "")[:10] or None)


@pytest.mark.parametrize("name", NAMES)
def test_extraction_keeps_the_furniture_of_a_sample_article_out_of_its_passages(name: str) -> None:
    paragraphs = in_paragraphs(name)
    assert len(paragraphs) >= 6
    furniture = re.compile(
        r"^(?:Read also|Читайте также|Həmçinin oxuyun|Related|Share|Photo)\b"
        r"|thunder under a table|Count your votes at dawn|Ferry timetable|trout have moved|An invented newspaper"
    )
    assert [paragraph for paragraph in paragraphs if furniture.search(paragraph)] == []
    assert facts(name)["title"] not in paragraphs


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith(".html")])
def test_passages_of_a_sample_article_stand_word_for_word_in_its_file(name: str) -> None:
    _, body = parts(name)
    assert [paragraph for paragraph in in_paragraphs(name) if paragraph not in body] == []


@pytest.mark.parametrize("name", [name for name in NAMES if not name.endswith(".html")])
def test_opening_sentence_of_a_sample_article_is_a_passage(name: str) -> None:
    title, body = facts(name)["title"], parts(name)[1]
    lines = (line for line in body.splitlines() if line.strip() and line.lstrip("# ") != title)
    assert next(lines) in in_paragraphs(name)


# who says the quotes that begin so: "" where the article does not tell
SPEAKERS = {
    "01-bridge-closed.html": {
        "Petrik Lomar": ("The bridge stays shut", "Not one lorry", "long, cold"),
        "Oda Finnemar": ("We measured", "and at noon"),
        "Telma Varrik": ("the day the river", "every bolt"),
        "": ("Back soon",),
    },
    "02-mayor-and-hauliers.md": {
        "Petrik Lomar": ("The bridge remains", "Not a single", "You will have", "Last Thursday", "That box"),
        "Bram Oskell": ("Then tell us", "The pass costs", "We were promised"),
        "": ("I have known",),
        "Transport Ministry": ("within the week",),
    },
    "03-bridge-reopens.txt": {
        "Joran Besk": ("A bridge is", "From today", "Nobody will", "If the river"),
        "Nila Torvey": ("The minister regards",),
        "Petrik Lomar": ("Yesterday I", "Tomorrow I"),
        "": ("I only wanted",),
    },
    "04-election-date.txt": {
        "Orsen Halvik": ("The ballot", "Whoever", "by mule"),
        "Silas Norrec": ("for thirty days",),
        "Telma Varrik": ("We can do",),
    },
    "05-open-valley.md": {
        "Cassia Dornak": ("We asked", "We are ready", "My grandmother", "I intend"),
        "": ("neutral", "On the Order", "The Glass", "It was a civil", "and a short", "October or June"),
        "Edvin Marrash": ("We shall talk", "The hens"),
    },
    "06-electricity-prices.md": {
        "Tobin Reske": ("The old price", "and the reservoir", "Their bill", "Bread has"),
        "": ("On the Supply", "candle tax"),
        "Cassia Dornak": ("a bill for",),
        "Aurel Tisko": ("The minister does",),
        "Selvora Grid": ("later and",),
    },
    "07-bank-rate.txt": {
        "Ebba Sundrel": ("Inflation", "We would", "shorter", "A lady", "I read", "I have put", "there is nothing"),
        "Jonek Wildane": ("That is a loaf", "Nobody should"),
    },
    "08-upper-ulmera-dam.html": {
        "Oda Finnemar": ("The wall", "What worries", "If we want"),
        "Tobin Reske": ("We have heard", "and we are", "figures"),
        "": ("They told",),
    },
    "09-school-meals.md": {
        "": ("kitchen", "The Glass", "It needs salt", "Is there more"),
        "Vanda Pellish": ("You cannot", "First the soup", "They tell us", "In this valley"),
        "Mirel Ashkane": ("One hot meal", "The last kitchen"),
        "Hedda Brunt": ("It buys",),
    },
    "10-ceasefire-monitors.txt": {
        "Emeric Tolsane": ("We counted", "In September", "one tent", "In spring"),
        "Joran Besk": ("Silence", "but I have"),
        "Ilsa Grendow": ("A quiet valley", "We expect"),
        "": ("One round", "Dogs barked", "It will be"),
    },
}


def speaker_of(name: str, words: str) -> str:
    """Who says the quote with these words; raises StopIteration for a quote that the table does not know."""
    return next(who for who, beginnings in SPEAKERS[name].items() if words.startswith(beginnings))


@pytest.mark.parametrize("name", sorted(SPEAKERS))
def test_no_quote_of_the_english_sample_is_given_to_another_speaker(name: str) -> None:
    article = read_whole(name)
    given = {article.text[quote.start : quote.end]: quote.speaker for quote in article.quotes}
    assert {words: who for words, who in given.items() if who not in {None, speaker_of(name, words)}} == {}


@pytest.mark.parametrize("name", sorted(SPEAKERS))
def test_every_quote_of_the_english_sample_is_found(name: str) -> None:
    article = read_whole(name)
    found = [article.text[quote.start : quote.end] for quote in article.quotes]
    expected = [beginning for beginnings in SPEAKERS[name].values() for beginning in beginnings]
    assert [beginning for beginning in expected if not any(words.startswith(beginning) for words in found)] == []


@pytest.mark.parametrize(
    ("name", "narration"),
    [
        ("11-most-otkryt.txt", "сказал министр иностранных дел"),
        ("11-most-otkryt.txt", "признался он"),
        ("14-yuk-masinlari.md", "deyə nazir bildirib"),
    ],
    ids=["russian-name", "russian-pronoun", "azerbaijani-role"],
)
def test_narration_inside_one_pair_of_marks_is_no_speech(name: str, narration: str) -> None:
    article = read_whole(name)
    assert narration in article.text
    speech = [article.text[quote.start : quote.end] for quote in article.quotes if quote.kind.is_speech]
    assert speech
    assert [words for words in speech if narration in words] == []
