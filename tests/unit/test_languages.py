"""That no language is left without a table that a stage reads."""

import pytest

from index.languages import LANGUAGES

_NEEDED = {
    "search": ("stop_words", "asking_words"),
    "dates": ("months", "weekdays", "day_offsets", "occasions"),
    "speech": ("reporting_verbs", "pronouns", "titles", "roles", "clause_openers", "between", "organisations"),
    "page": ("related", "share", "captions"),
    "marks": ("named", "so_called", "telling"),
}
_WITHOUT_TELLING = {"en"}  # its reporting verbs always have a subject beside them


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_no_table_of_a_language_is_empty(code: str) -> None:
    empty = [
        f"{record}.{table}"
        for record, tables in _NEEDED.items()
        for table in tables
        if not getattr(getattr(LANGUAGES[code], record), table)
        and not (table == "telling" and code in _WITHOUT_TELLING)
    ]
    assert not empty


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_tells_how_a_speaker_is_named_without_a_verb(code: str) -> None:
    speech = LANGUAGES[code].speech
    assert speech.according or speech.according_before or speech.according_behind


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_owner_is_one_of_the_pronouns(code: str) -> None:
    speech = LANGUAGES[code].speech
    assert set(speech.owners.values()) <= set(speech.pronouns)
