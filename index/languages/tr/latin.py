"""Turkish: how it is typed in Latin letters without diacritics."""

from index.languages.typed_letters import TypedLetters

TYPED = TypedLetters(together={"sh": "ş", "ch": "ç", "gh": "ğ"})
