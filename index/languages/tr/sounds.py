"""Turkish: what brings the forms of a person's name in several languages together."""

from index.languages.language import NameWords, phrases, words
from index.languages.latin import SOUNDS

NAMES = NameWords(
    sounds=SOUNDS | {"c": "j", "j": "Z|j"},
    bodies=phrases("""
        bakanlı; hükümet; parlamento; meclis; komite; komisyon; konsey; kurul; ajans; başkanlı; müdürlü;
        sekreterli; üniversite; enstitü; şirket; holding; parti; vakf; vakıf; derne; federasyon; birlik; birliğ;
        büyükelçili; kongre; senato; mahkeme; polis; ordu; banka; servis; yönetim; örgüt; hareket; gazete;
        kanal; kulüb; savcılı; kaynak; merkez; kurum; sözcülü; sendika
    """),
    surname_endings=phrases("yev; yeva; oğlu; şvili; zade"),
    patronymics=phrases("oviç; eviç; yeviç; ovna; yevna"),
    patronymic_words=words("oğlu oglu kızı kizi"),
    particles=words("van der von de la da di bin ben ibn ebu"),
    case_endings=phrases("""
        a; e; ı; i; u; ü; ya; ye; nı; ni; nu; nü; yı; yi; yu; yü; ın; in; un; ün; nın; nin; nun; nün; da;
        de; ta; te; dan; den; tan; ten; la; le; yla; yle; lı; li; lu; lü
    """),
)
