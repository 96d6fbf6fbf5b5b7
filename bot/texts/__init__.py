"""The bot's own words, one catalogue per language."""

from bot.texts.az import AZERBAIJANI
from bot.texts.catalogue import Texts
from bot.texts.en import ENGLISH
from bot.texts.ru import RUSSIAN

__all__ = ["CATALOGUES", "Texts", "texts_for"]

CATALOGUES: dict[str, Texts] = {texts.language: texts for texts in (ENGLISH, RUSSIAN, AZERBAIJANI)}

# Languages without a catalogue of their own whose speakers, on Telegram, most often read Russian.
_READ_RUSSIAN = frozenset({"be", "uk", "kk", "ky", "tg", "tt", "ba"})


def texts_for(language_code: str | None) -> Texts:
    """The catalogue for an IETF language tag as Telegram gives it ("ru", "az-AZ"); English where there is none."""
    language = (language_code or "").replace("_", "-").partition("-")[0].lower()
    if language in _READ_RUSSIAN:
        return RUSSIAN
    return CATALOGUES.get(language, ENGLISH)
