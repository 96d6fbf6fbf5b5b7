"""English: the words that dates are read from, apart from the language's other words for their number."""

from index.languages.date_words import DateWords
from index.languages.language import phrases, words

_ORDINALS = phrases("""
    first; second; third; fourth; fifth; sixth; seventh; eighth; ninth; tenth; eleventh; twelfth; thirteenth;
    fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth; twentieth
""")

DATES = DateWords(
    months={
        **dict.fromkeys(words("january jan"), 1),
        **dict.fromkeys(words("february feb"), 2),
        **dict.fromkeys(words("march mar"), 3),
        **dict.fromkeys(words("april apr"), 4),
        **dict.fromkeys(words("may"), 5),
        **dict.fromkeys(words("june jun"), 6),
        **dict.fromkeys(words("july jul"), 7),
        **dict.fromkeys(words("august aug"), 8),
        **dict.fromkeys(words("september sep sept"), 9),
        **dict.fromkeys(words("october oct"), 10),
        **dict.fromkeys(words("november nov"), 11),
        **dict.fromkeys(words("december dec"), 12),
    },
    weekdays={
        **dict.fromkeys(words("monday"), 0),
        **dict.fromkeys(words("tuesday"), 1),
        **dict.fromkeys(words("wednesday"), 2),
        **dict.fromkeys(words("thursday"), 3),
        **dict.fromkeys(words("friday"), 4),
        **dict.fromkeys(words("saturday"), 5),
        **dict.fromkeys(words("sunday"), 6),
    },
    day_offsets={
        "day before yesterday": -2,
        "day ago": -1,
        "yesterday": -1,
        "last night": -1,
        "today": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "tonight": 0,
        "tomorrow": 1,
        "day after tomorrow": 2,
    },
    in_period=words("in during on for throughout"),
    since=words("since from after"),
    until=words("until till before by through"),
    coming=words("will shall scheduled slated planned upcoming due expected"),
    next_words=words("next coming"),
    months_capitalised=True,
    past=words("last previous"),
    span_words=words("last this past that next previous earlier"),
    day_names=words("ash black bloody cyber easter fat giving good holy maundy palm shrove super"),
    month_first=True,
    doubtful_months=words("may march april june august jan mar dec"),
    period_leads=words("in during since until last next this early late mid"),
    parts=words("early late mid"),
    ordinals={
        **{word: day for day, word in enumerate(_ORDINALS, 1)},
        "thirtieth": 30,
        "twenty": -20,
        "thirty": -30,
    },
    day_links=words("of"),
    openers=words("the that a one"),
    recurring=words("every each"),
    week_offsets={"last week's": -1, "this week's": 0, "next week": 1, "next week's": 1},
    week_links=words("of"),
    day_steps={
        "next day": 1,
        "following day": 1,
        "previous day": -1,
        "day earlier": -1,
        "day later": 1,
        "next morning": 1,
        "following morning": 1,
    },
    closed_steps={"day before": -1, "day after": 1},
    earlier=words("earlier"),
    later=words("later"),
    numerals={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
    },
    day_units=words("day days"),
    ago=words("ago"),
    time_units=words("week weeks weekend month months year years fall spring summer winter"),
    same_day=frozenset({"same day", "that day"}),
    range_words=words("to and till until through"),
    on_day=words("on late early"),
    at_occasion=words("at during in"),
    occasions=phrases("""
        address; appearance; assembly; briefing; broadcast; ceremon; conference; convention; debate; discussion;
        gathering; hearing; interview; podcast; rally; remarks; sitting; speaking; speech; statement; summit; talks;
        testimony
    """),
    anaphors=phrases("statement; release; document; letter; memo; filing; complaint"),
    occasion_words=words("""
        addressed attended call calls chaired column congress critique email event events forum forums hall hosted
        inaugurated letter letters meeting meetings met op-ed panel post posted posts press presser radio received
        session sessions spoke stop stops talk talked television tweet tweeted tweets
    """),
    looking_back=frozenset(
        f"{owner} {noun}"
        for owner in ("the", "his", "her", "their", "these", "those")
        for noun in ("remarks", "comments", "statement", "announcement", "words")
    ),
    at_event=words("after at during following"),
    dating=words("dated"),
    proxies=words(
        "spokesman spokeswoman spokesperson aide adviser lawyer attorney representative supporter opponent critic"
    ),
    first_persons=words("i we"),
    shifts=words("afterwards earlier later previously separately then"),
    past_shifts=words("earlier previously once formerly"),
    pluperfect=words("had"),
    joining=words("and alongside with"),
    indefinite=words("a an another"),
)
