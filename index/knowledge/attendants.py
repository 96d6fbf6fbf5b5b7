"""Whether an office tells only whose somebody else is: “the president's spokesman X Y” is no president."""

from collections.abc import Sequence

from index.analysis import fold
from index.knowledge.offices import lemma
from index.languages import LANGUAGES
from index.languages.declension import Case, Declension
from index.speech.cases.readings import name_readings

_BESIDE = 2  # words from an office to whom they belong to it, or from its article to the office
_APOSTROPHES = "'’‘ʼ"


def is_attendant(run: str, language: str) -> bool:
    """Whether the word is for who is somebody's: a spokesman, a wife, a deputy."""
    attendants = LANGUAGES[language].asking.attendants
    return fold(run, language) in attendants or lemma(run, language) in attendants


def is_anothers(runs: Sequence[str], first: int, end: int, named: Sequence[str], language: str) -> bool:
    """Whether the office in `runs[first:end]` is that of another than whom the words behind it name."""
    declension = LANGUAGES[language].speech.declension
    if declension is not None:
        case = declension.offices.get(fold(runs[end - 1], language), ("", Case.SUBJECT))[1]
        if declension.attributes_behind:
            is_beside = first > 0 and is_attendant(runs[first - 1], language)
            return case in {Case.OWNER, Case.OTHER} and (is_beside or _disagree(named[-1:], case, declension))
        return case is Case.OWNER and (
            _has_attendant_behind(runs, end, language) or _disagree(named[:_BESIDE], case, declension)
        )
    possessive = LANGUAGES[language].asking.possessive
    if possessive:
        ending = runs[end - 1][-1 - len(possessive) :]
        is_owner = ending[:1] in _APOSTROPHES and ending[1:] == possessive
        return (is_owner and _has_attendant_behind(runs, end, language)) or _is_of(runs, first, language)
    return _has_attendant_behind(runs, end, language)


def _has_attendant_behind(runs: Sequence[str], end: int, language: str) -> bool:
    return any(is_attendant(run, language) for run in runs[end : end + _BESIDE])


def _disagree(named: Sequence[str], case: Case, declension: Declension) -> bool:
    """Whether the name stands in another case than the office before it."""
    readings = name_readings(tuple(named), declension) if named else ()
    return bool(readings) and all(reading.case is not case for reading in readings)


def _is_of(runs: Sequence[str], first: int, language: str) -> bool:
    """Whether the office and its article are what somebody is to it ("spokesman for the president")."""
    speech, asking = LANGUAGES[language].speech, LANGUAGES[language].asking
    near = range(first - 1, max(first - 1 - _BESIDE, 1), -1)
    place = next((place for place in near if fold(runs[place], language) in speech.determiners), 0)
    return place > 1 and fold(runs[place - 1], language) in asking.serving and is_attendant(runs[place - 2], language)
