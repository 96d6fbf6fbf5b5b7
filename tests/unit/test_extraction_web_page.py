import json
from datetime import UTC, datetime, timedelta

import pytest
import trafilatura

from index.errors import ArticleEmpty, PublishedDateInvalid
from index.extraction import extract
from index.model import BlockKind, Extraction, Format, Metadata, RawArticle, SourceDate

NOW = datetime(2022, 7, 20, 12, tzinfo=UTC)
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Aru: “The bridge will open” | Oskar Times</title>
<link rel="canonical" href="https://times.example/news/bridge?id=1#top">
<meta property="og:site_name" content="Oskar Times">
<meta property="og:title" content="Aru: “The bridge will open” | Oskar Times">
<meta property="article:published_time" content="2022-07-16T00:30:00+04:00">
<style>.secret { color: red }</style>
</head>
<body>
<nav><ul><li><a href="/">Front page</a></li><li><a href="/politics">Politics</a></li></ul></nav>
<main><article>
<h1>Aru: “The bridge will open”</h1>
<p class="lead"><strong>The president of Oskaria answered a question about the bridge that has been closed since
spring.</strong></p>
<figure><img src="a.jpg" alt="Mira Aru"><figcaption>Mira Aru at the bridge. Photo: Oskar Times</figcaption></figure>
<p>“The bridge is closed today, and it will open <em>in May</em>,” Mira Aru said. She was in <a href="/v">Velm</a>.</p>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<h2>On the river &amp; the port</h2>
<p>She went on to speak of the port, which a company from Velm wants to buy from the city:</p>
<blockquote><p>“The port belongs to everyone who works in it.</p><p>We will not sell it.”</p></blockquote>
<p>Read also: <a href="/b">“We will not sell the port” – what the minister told workers</a></p>
<p><a href="/c">“Everything is for sale” – an interview with the mayor of Velm</a></p>
<p>Workers met in the hall on Friday.<br>They asked three questions.<br><br>Nobody answered them.</p>
<ul><li>The first question was about wages.</li><li>The second was about hours.</li></ul>
<p><b>What the mayor said</b></p>
<p><script>var secret = "hidden speech";</script>The minister, Jon Bel, declined to comment on the sale.</p>
<p>Follow us on Telegram</p>
</article>
<aside><h3>Related</h3><ul><li><a href="/x">“It is a lie” – the opposition answers</a></li></ul></aside>
</main>
<footer>© Oskar Times 2022. All rights reserved.</footer>
</body></html>"""


def read(page: str, flags: Metadata | None = None) -> Extraction:
    return extract(RawArticle("a.html", page.encode(), Format.HTML), NOW, flags)


def of_kind(page: str, kind: BlockKind) -> list[str]:
    article = read(page)
    return [article.text[block.start : block.end] for block in article.blocks if block.kind is kind]


def prose(page: str) -> list[str]:
    return of_kind(page, BlockKind.PARAGRAPH)


def head(*elements: str) -> Metadata:
    return read(f"<html><head>{''.join(elements)}</head><body><p>The bridge is open.</p></body></html>").metadata


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def linked(**facts: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **facts})}</script>'


def test_page_says_title_address_publisher_and_day_as_printed() -> None:
    facts = read(PAGE).metadata
    assert facts.title == "Aru: “The bridge will open”"
    assert facts.url == "https://times.example/news/bridge?id=1"
    assert facts.publisher == "Oskar Times"
    assert facts.published is not None
    assert facts.published.value == "2022-07-16"
    assert facts.published.instant is not None
    assert facts.published.instant.utcoffset() == timedelta(hours=4)
    assert facts.language is None


def test_paragraphs_of_the_article_are_its_prose() -> None:
    assert [paragraph[:24] for paragraph in prose(PAGE)] == [
        "The president of Oskaria",
        "“The bridge is closed to",
        "She went on to speak of ",
        "“The port belongs to eve",
        "We will not sell it.”",
        "Workers met in the hall ",
        "They asked three questio",
        "Nobody answered them.",
        "The minister, Jon Bel, d",
    ]


def test_markup_inside_a_paragraph_parts_no_words() -> None:
    assert prose(PAGE)[1] == ("“The bridge is closed today, and it will open in May,” Mira Aru said. She was in Velm.")


def test_headings_of_elements_and_of_bold_lines_head_what_follows() -> None:
    assert of_kind(PAGE, BlockKind.HEADING) == [
        "Aru: “The bridge will open”",
        "On the river & the port",
        "What the mayor said",
    ]
    article = read(PAGE)
    headings = [block.heading for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    assert headings == [None] * 2 + ["On the river & the port"] * 6 + ["What the mayor said"]


def test_lists_and_links_elsewhere_are_list_items() -> None:
    assert [item[:12] for item in of_kind(PAGE, BlockKind.LIST_ITEM)] == [
        "Read also: “",
        "The first qu",
        "The second w",
    ]


def test_paragraph_that_is_one_link_is_a_list_item() -> None:
    page = (
        "<p>She spoke to them.</p><p><a href='/c'>“All is for sale” – the mayor</a></p><p><a href='/d'>It ends.</a></p>"
    )
    assert prose(page) == ["She spoke to them.", "It ends."]


@pytest.mark.parametrize(
    "word", ["secret", "hidden", "Front page", "Politics", "Everything", "rights reserved", "Tweet", "lie"]
)
def test_furniture_and_code_of_the_page_never_appear(word: str) -> None:
    assert word not in read(PAGE).text


def test_breaks_part_paragraphs_except_inside_a_sentence() -> None:
    page = (
        "<div><h1>Oskaria</h1><div>16 July 2022, 00:30</div><div>She spoke.<br>Read also: <a href='/c'>“It is ours”"
        "</a><br><br>They met in Velm<br>on Friday.<br/><b>On the port</b><br/>It is ours.</div></div>"
    )
    assert prose(page) == ["She spoke.", "They met in Velm\non Friday.", "It is ours."]
    assert of_kind(page, BlockKind.CAPTION) in ([], ["16 July 2022, 00:30"])
    assert "On the port" in of_kind(page, BlockKind.HEADING)


def test_day_above_the_text_is_a_caption() -> None:
    page = "<p>16 July 2022, 00:30</p><p>Lena Ott</p><p>She spoke to them.</p><p>Lena Ott</p>"
    assert of_kind(page, BlockKind.CAPTION) == ["16 July 2022, 00:30", "Lena Ott"]


def test_share_line_is_no_block() -> None:
    article = read(PAGE)
    assert not any("Follow us" in article.text[block.start : block.end] for block in article.blocks)


def test_front_matter_wins_over_the_page() -> None:
    stated = read(f"---\ntitle: Oskaria\npublished: 2022-07-01\nsample: true\n---\n{PAGE}").metadata
    assert (stated.title, stated.published, stated.sample) == ("Oskaria", SourceDate("2022-07-01"), True)
    assert stated.publisher == "Oskar Times"


@pytest.mark.parametrize(
    "page",
    [
        "<p>“It is open,” she said.</p>",
        "<html><body><div>“It is open,” she said.</div></body></html>",
        "<html><body><table><tr><td>“It is open,” she said.</td></tr></table></body></html>",
        "<?xml version='1.0' encoding='utf-8'?><html><body><p>“It is open,” she said.</p></body></html>",
        "<body><!-- no --><p>“It is<!-- no --> open,” <script>no</script>she said.<style>no</style></p></body>",
        "<body><nav>no</nav><form><p>no.</p></form><p>“It is open,” she said.</p><button>no</button></body>",
        "“It is open,” she said.",
    ],
)
def test_small_pages_are_read_too(page: str) -> None:
    assert prose(page) == ["“It is open,” she said."]


def test_page_is_read_by_its_elements_where_the_library_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise RecursionError

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)
    assert "“The port belongs to everyone who works in it." in prose(PAGE)
    assert "secret" not in read(PAGE).text


def test_page_without_words_is_empty_or_has_no_blocks() -> None:
    assert read("<html><body></body></html>").blocks == ()
    with pytest.raises(ArticleEmpty):
        read("<>")


def test_page_of_very_many_elements_is_read_without_the_library() -> None:
    page = f"<html><body><nav>no</nav>{'<p>It is open.</p>' * 40_000}</body></html>"
    assert len(prose(page)) == 40_000


@pytest.mark.parametrize(
    ("elements", "title"),
    [
        ([meta("og:title", "Bridge opens")], "Bridge opens"),
        ([linked(headline="Bridge opens")], "Bridge opens"),
        (["<title>Bridge\n opens</title>"], "Bridge opens"),
        (["<title>Bridge opens – Oskar Times</title>", meta("og:site_name", "Oskar Times")], "Bridge opens"),
        (["<title>Oskar Times</title>", meta("og:site_name", "Oskar Times")], "Oskar Times"),
        ([meta("og:title", "Velm – a city | Oskar Times"), meta("og:site_name", "Oskar Times")], "Velm – a city"),
        ([], None),
    ],
)
def test_title_is_the_headline_without_the_outlet(elements: list[str], title: str | None) -> None:
    assert head(*elements).title == title


@pytest.mark.parametrize(
    ("elements", "url"),
    [
        (
            ['<link rel="canonical" href="https://times.example/a">', meta("og:url", "https://b.example/b")],
            "https://times.example/a",
        ),
        ([meta("og:url", "https://times.example/a#x")], "https://times.example/a"),
        (['<link rel="canonical" href="/a">', meta("og:url", "https://times.example/b")], "https://times.example/a"),
        (['<base href="https://times.example/">', '<link rel="Canonical" href="a">'], "https://times.example/a"),
        ([linked(url="https://times.example/a")], "https://times.example/a"),
        ([linked(mainEntityOfPage={"@id": "https://times.example/a"})], "https://times.example/a"),
        (['<link rel="canonical" href="https://times.example/">'], None),
        (['<link rel="canonical" href="/a">'], None),
        (['<link rel="canonical" href="javascript:alert(1)">'], None),
        (['<link rel="canonical" href="https://[x/a">'], None),
        (['<link rel="canonical">'], None),
    ],
)
def test_address_is_the_articles_own(elements: list[str], url: str | None) -> None:
    assert head(*elements).url == url


@pytest.mark.parametrize(
    ("elements", "publisher"),
    [
        ([meta("og:site_name", " Oskar\n Times ")], "Oskar Times"),
        ([linked(publisher={"@type": "Organization", "name": "Oskar Times"})], "Oskar Times"),
        ([linked(publisher=[{"name": "Oskar Times"}])], "Oskar Times"),
        ([linked(publisher="Oskar Times")], "Oskar Times"),
        ([linked(publisher=7)], None),
    ],
)
def test_publisher_is_the_outlets_name(elements: list[str], publisher: str | None) -> None:
    assert head(*elements).publisher == publisher


@pytest.mark.parametrize(
    ("elements", "day"),
    [
        ([linked(datePublished="2022-07-16")], "2022-07-16"),
        ([linked(datePublished="2022-07-16T23:30:00+04:00")], "2022-07-16"),
        (
            [linked(**{"@type": "WebPage", "@graph": [{"@type": ["X", "Report"], "datePublished": "2022-07-16"}]})],
            "2022-07-16",
        ),
        ([meta("article:published_time", "2022-07-16 10:30")], "2022-07-16"),
        ([meta("article:published_time", "Sat, 16 Jul 2022 00:30:00 +0400")], "2022-07-16"),
        (['<meta itemprop="datePublished" content="2022/7/16">'], "2022-07-16"),
        (['<meta name="pubdate" content="20220716">'], "2022-07-16"),
        (['<meta name="DC.date.issued" content="16.07.2022">'], "2022-07-16"),
        ([linked(datePublished="soon"), meta("article:published_time", "2022-07-16")], "2022-07-16"),
        ([linked(datePublished="2030-01-01"), meta("article:published_time", "2022-07-16")], "2022-07-16"),
        ([meta("article:modified_time", "2022-07-16")], None),
        ([linked(datePublished="16 July")], None),
        (['<script type="application/ld+json">{"datePublished": </script>'], None),
        (['<script type="application/ld+json">{"@type": "Event", "datePublished": "2022-07-16"}</script>'], None),
    ],
)
def test_published_day_is_what_the_page_states_for_machines(elements: list[str], day: str | None) -> None:
    published = head(*elements).published
    assert (published and published.value) == day


def test_date_that_only_stands_in_the_text_or_the_address_is_not_taken() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://times.example/2022/07/16/bridge"></head><body><article>'
        "<p>Oskaria, 16 July 2022. The bridge is open.</p><p>Published: 2022-07-16</p></article></body></html>"
    )
    assert read(page).metadata.published is None


@pytest.mark.parametrize("element", ['<time datetime="2022-07-16T00:30+04:00">', '<time datetime="2022-07-16">'])
def test_time_element_of_the_article_dates_it(element: str) -> None:
    page = f"<html><body><article>{element}16 July</time><p>The bridge is open.</p></article></body></html>"
    published = read(page).metadata.published
    assert published is not None
    assert published.value == "2022-07-16"


def test_time_element_beside_the_article_does_not_date_it() -> None:
    page = '<html><body><aside><time datetime="2022-07-01">x</time></aside><p>The bridge is open.</p></body></html>'
    assert read(page).metadata.published is None


def test_instant_in_the_outlets_own_zone_has_the_printed_day() -> None:
    published = head(
        linked(datePublished="2022-07-15T20:30:00Z"), meta("article:published_time", "2022-07-16T00:30:00+04:00")
    ).published
    assert published is not None
    assert published.value == "2022-07-16"


def test_midnight_in_utc_is_a_day_and_no_instant() -> None:
    assert head(linked(datePublished="2022-07-16T00:00:00Z")).published == SourceDate("2022-07-16")


def test_future_date_of_a_page_is_refused_unless_another_is_given() -> None:
    page = f"<html><head>{linked(datePublished='2030-01-01')}</head><body><p>The bridge is open.</p></body></html>"
    with pytest.raises(PublishedDateInvalid, match=r"^a\.html: .*2030-01-01"):
        read(page)
    given = Metadata(published=SourceDate("2022-07-16"))
    assert read(page, given).metadata.published is None
    assert read(f"---\npublished: 2022-07-16\n---\n{page}").metadata.published == SourceDate("2022-07-16")


@pytest.mark.parametrize("escape", ["\\u0000", "\\ud800", "\\n"])
def test_facts_that_cannot_be_stored_are_cleaned(escape: str) -> None:
    page = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge' + escape + ' opens"}</script>'
    )
    assert head(page).title == "Bridge opens"


@pytest.mark.parametrize("entity", ["&#0;", "&#xD800;", "&#x110000;", "&#1;"])
def test_characters_that_cannot_be_stored_never_get_through(entity: str) -> None:
    text = read(f"<html><body><p>She{entity} spoke to them.</p></body></html>").text
    assert "\0" not in text
    text.encode()
