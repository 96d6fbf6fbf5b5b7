"""English: what brings the forms of a person's name in several languages together."""

from index.languages.language import NameWords, phrases, words
from index.languages.latin import SOUNDS

NAMES = NameWords(
    sounds=SOUNDS
    | {
        "a": "a|æ",
        "i": "i|ai",
        "o": "o|ou",
        "y": "i|ai",
        "j": "j",
        "ai": "ai|ei|e",
        "ay": "ai|ei",
        "au": "au|o",
        "ea": "ea|i|e",
        "ee": "e|i",
        "ei": "ei|ai",
        "eith": "i W|t|s",
        "iel": "ie l",
        "arie": "a r ie|i",
        "ane": "ei n e|",
        "ames": "a|ei m e| s|z",
        "ason": "a|ei s o n",
        **{f"a{letter}e": f"a|æ|ei {letter} e|" for letter in "bdklmpstvz"},
        "ey": "ei|i",
        "ie": "ie|i",
        "oo": "o|u",
        "ou": "ou|u|au|o",
        "ge": "g|j e",
        "gi": "g|j i|ai",
        "hn": "N|n",
        "own": "ou|au n",
        "chael": "H|k ae|e| l",
        "charles": "c|S a r l e| s|z",
        "george": "g|j eo|o r g|j e|",
        "ump": "u|a m p",
        "unn": "u|a n",
        "unt": "u|a n t",
    },
    bodies=phrases("""
        ministr; government; parliament; committee; commission; council; agency; department; office;
        secretariat; universit; institut; compan; corporation; party; foundation; association; federation;
        union; bureau; spokes; embass; congress; senate; assembl; court; police; army; bank; service;
        administration; authorit; organi; group; press; news; times; centre; center; board; club; society;
        league; movement; fund; school; hospital; church; officials; sources; lawyers; prosecutors
    """),
    addresses=words("mr mrs ms dr sen rep gov"),
    surname_endings=phrases("""
        yev; yeva; iev; ieva; shvili; adze; idze; odze; nko; zade; oglu; oğlu; mov; mova; nov; nova; rov; rova;
        lov; lova; sov; sova; tov; tova; dov; dova; bov; bova; pov; pova; zov; zova; khov; khova; shev; sheva;
        chev; cheva; skiy; skaya; sky
    """),
    given_names=words("lev casanova"),
    patronymics=phrases("ovich; evich; yevich; ovna; evna; yevna; inichna; ilyich; oviç; eviç"),
    patronymic_words=words("oglu oğlu ogly gizi qizi qızı kyzy"),
    silent="e",
)
