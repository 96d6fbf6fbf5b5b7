"""That no language is left without a table that a stage reads, and that another one needs no more than its tables."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from index.ingest import read
from index.languages import CODES, LANGUAGES
from index.model import Format, Metadata, RawArticle

_NEEDED = {
    "search": ("stop_words", "asking_words"),
    "asking": (
        "verbs",
        "nouns",
        "occasions",
        "when",
        "articles",
        "seasons",
        "offices",
        "no_holders",
        "attendants",
        "minds",
    ),
    "dates": ("months", "weekdays", "day_offsets", "occasions"),
    "speech": (
        "reporting_verbs",
        "pronouns",
        "titles",
        "roles",
        "clause_openers",
        "complementizers",
        "between",
        "organisations",
    ),
    "page": ("related", "share", "captions"),
    "marks": ("named", "so_called", "telling", "naming", "judging", "carriers"),
    "first_person": ("words", "owners", "subjects", "newsroom", "third", "saying"),
    "names": ("sounds", "bodies", "surname_endings"),
    "concepts": ("places", "subjects"),
}
_WITH_CUES = {"en"}  # the cue of a quote tells there what these tables tell elsewhere
_FOR_CUES = {"judging", "carriers"}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_table_of_a_language_is_empty(code: str) -> None:
    empty = [
        f"{record}.{table}"
        for record, tables in _NEEDED.items()
        for table in tables
        if not getattr(getattr(LANGUAGES[code], record), table) and not (table in _FOR_CUES and code in _WITH_CUES)
    ]
    assert not empty


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_tells_how_a_speaker_is_named_without_a_verb(code: str) -> None:
    speech = LANGUAGES[code].speech
    by_case = speech.declension is not None and speech.declension.cited
    assert speech.according or by_case or (speech.verb_final is not None and speech.verb_final.according)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_owner_is_one_of_the_pronouns(code: str) -> None:
    speech = LANGUAGES[code].speech
    assert set(speech.owners.values()) <= set(speech.pronouns)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_has_words_for_the_same_things(code: str) -> None:
    listed, shared = LANGUAGES[code].concepts, LANGUAGES["en"].concepts
    assert listed.places.keys() == shared.places.keys()
    assert listed.subjects.keys() == shared.subjects.keys()
    assert all(all(forms) for table in (listed.places, listed.subjects) for forms in table.values())


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_word_is_listed_for_two_things(code: str) -> None:
    listed = LANGUAGES[code].concepts
    forms = [form for table in (listed.places, listed.subjects) for each in table.values() for form in each]
    assert sorted(forms) == sorted(set(forms))


def test_the_modules_are_named_by_their_codes() -> None:
    assert [language.code for language in LANGUAGES.values()] == list(CODES)


def test_a_seventh_language_is_one_record(monkeypatch: pytest.MonkeyPatch) -> None:
    russian = LANGUAGES["ru"]
    marks = replace(russian.marks, telling=frozenset({"сказала"}))
    speech = replace(russian.speech, reporting_verbs=frozenset({"сказала"}))
    ukrainian = replace(russian, code="uk", own_letters="іїєґ", marks=marks, speech=speech)
    monkeypatch.setitem(LANGUAGES, "uk", ukrainian)
    text = "«Міст відкрили, і це перемога міста», — сказала Олена Гнатюк.\n"
    article = read(RawArticle("a.txt", text.encode(), Format.TEXT), Metadata(), datetime(2030, 1, 1, tzinfo=UTC))
    (quote,) = article.quotes
    assert (article.metadata.language, quote.kind.value) == ("uk", "direct")
    assert (text[quote.start : quote.end], quote.speaker) == ("Міст відкрили, і це перемога міста", "Олена Гнатюк")
