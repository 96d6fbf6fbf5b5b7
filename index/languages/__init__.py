"""The languages that Verbatim reads, one module each."""

from index.languages.az import AZERBAIJANI
from index.languages.en import ENGLISH
from index.languages.hy import ARMENIAN
from index.languages.ka import GEORGIAN
from index.languages.language import Language
from index.languages.ru import RUSSIAN
from index.languages.tr import TURKISH

__all__ = ["LANGUAGES", "Language"]

LANGUAGES: dict[str, Language] = {
    language.code: language for language in (ENGLISH, RUSSIAN, AZERBAIJANI, ARMENIAN, GEORGIAN, TURKISH)
}
