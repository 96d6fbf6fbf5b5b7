"""Russian: how it is typed in Latin letters."""

from index.languages.typed_letters import TypedLetters

TYPED = TypedLetters(
    sounds=dict(
        zip("абвгдежзийклмнопрстуфхчшщыэ", "abvgdeZziiklmnoprstufhCSSie", strict=True),
        ц="ts",
        ъ="",
        ь="",
        ю="iu",
        я="ia",
    ),
    typed={
        **dict.fromkeys(("shch", "sch", "shh", "sh"), "S"),
        "ch": "C",
        "zh": "Z",
        **dict.fromkeys(("kh", "x"), "h"),
        **dict.fromkeys(("c", "tz"), "ts"),
        **dict.fromkeys(("yu", "ju"), "iu"),
        **dict.fromkeys(("ya", "ja"), "ia"),
        **dict.fromkeys(("yo", "jo", "ye", "je"), "e"),
        **dict.fromkeys("yj", "i"),
        "w": "v",
        "q": "k",
        "'": "",
    },
    letters={
        **dict(zip("abvgdezijklmnoprstufhcwxyq", "абвгдезийклмнопрстуфхцвхык", strict=True)),
        **dict.fromkeys(("shch", "sch", "shh"), "щ"),
        "sh": "ш",
        "ch": "ч",
        "zh": "ж",
        "kh": "х",
        **dict.fromkeys(("ts", "tz"), "ц"),
        **dict.fromkeys(("yu", "ju", "iu"), "ю"),
        **dict.fromkeys(("ya", "ja", "ia"), "я"),
        # a verb's ending and an adjective's: there the two letters are two
        **dict.fromkeys(("tsya", "tsja", "tsia"), "тся"),
        "tsk": "тск",
        "iya": "ия",
        "iyu": "ию",
        **dict.fromkeys(("yo", "jo", "ye", "je"), "е"),
        **dict.fromkeys(("iy", "ij"), "ий"),
        **dict.fromkeys(("yy", "yj", "yi"), "ый"),
        **{vowel + glide: own + "й" for vowel, own in zip("aeou", "аеоу", strict=True) for glide in "yj"},
        **{
            f"{vowel}{glide}{other}": f"{own}{mine}"
            for glide in "yj"
            for vowel, own in zip("aeou", "аеоу", strict=True)
            for other, mine in (("a", "я"), ("e", "е"), ("o", "е"), ("u", "ю"))
        },
        "'": "ь",
    },
    unsure={"е": "э", "и": "й", "ы": "и"},
    unheard="ь",
)
