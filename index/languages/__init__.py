"""The languages that Verbatim reads, one folder each: a folder beside this module and its line here make another."""

from importlib import import_module

from index.languages.language import Language

__all__ = ["CODES", "LANGUAGES", "Language"]

CODES = (
    "en",
    "ru",
    "az",
    "hy",
    "ka",
    "tr",
)
LANGUAGES: dict[str, Language] = {code: import_module(f"{__name__}.{code}").LANGUAGE for code in CODES}
