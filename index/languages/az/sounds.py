"""Azerbaijani: what brings the forms of a person's name in several languages together."""

from index.languages.language import NameWords, phrases, words
from index.languages.latin import SOUNDS

NAMES = NameWords(
    sounds=SOUNDS | {"c": "j", "j": "Z|j", "q": "g|k", "x": "h"},
    bodies=phrases("""
        nazirli; hökumət; parlament; məclis; komitə; komissiya; şura; agentli; departament; idarə; xidmət;
        katiblik; universitet; institut; şirkət; korporasiya; partiya; fond; assosiasiya; federasiya; ittifaq;
        səfirli; konqres; senat; assambleya; məhkəmə; polis; ordu; bank; administrasiya; təşkilat; hərəkat;
        qəzet; telekanal; klub; cəmiyyət; prokurorlu; mənbə; mərkəz; birlik
    """),
    surname_endings=phrases("yev; yeva; ov; ova; zadə; oğlu; skiy; şvili"),
    given_names=words("yakov lev"),
    patronymics=phrases("oviç; eviç; yeviç; ovna; yevna"),
    patronymic_words=words("oğlu oglu qızı qizi"),
    particles=words("van der fon von de la da di bin ben ibn abu əl əs"),
    case_endings=phrases("""
        a; ə; ı; i; u; ü; ya; yə; nı; ni; nu; nü; yı; yi; yu; yü; ın; in; un; ün; nın; nin; nun; nün; da;
        də; dan; dən; la; lə; yla; ylə; lı; li; lu; lü
    """),
)
