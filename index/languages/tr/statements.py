"""What tells two Turkish statements apart."""

from index.languages.language import words
from index.languages.statement_words import StatementWords, numerals, opposites

STATEMENTS = StatementWords(
    negations=words("""
        değil değildir değildi değiliz değilim değiller yok yoktur yoktu hiç hiçbir asla ne kimse olmadan etmeden
    """),
    negating=("durdur", "önle", "engelle", "reddet", "reddedi", "vazgeç", "imkansız", "imkânsız", "kaçın"),
    # the negation stands between the stem and the ending
    negated=(
        r".{2,}(?:m[ae]y[ae]c[ae][kğ]\w*|m[ae]z(?:lar|ler|dı|di|sa|se|sınız|siniz)?|m[ae]d[ıi](?:m|n|k|lar|ler|ğ\w*)?"
        r"|m[ıiuü]yor\w*|m[ae]m[ıi]ş\w*|m[ae]s[ıi]nl?[ae]?r?|m[ae]y[ıi]n\w*|m[ae]m[ae]l[ıi]\w*|m[ae]y[ae]n\w*"
        r"|m[ae]m[ae][kğ]?\w*|m[ae]y[ıi]z)"
    ),
    never_negated=words("""
        yılmaz tamamen tamamı tamamını tamamlandı tamamladı tamamlanacak tamamlamak komedi namaz muammer hamamda
    """),
    numerals=numerals("""
        7 yedi; 8 sekiz; 9 dokuz; 10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış; 70 yetmiş; 80 seksen;
        90 doksan; 100 yüz; 1000 bin; 1000000 milyon mn; 1000000000 milyar mr; -2 yarısı yarısını yarıya
    """),
    opposites=opposites("""
        aç açıl açık / kapa kapat kapalı; art arttır yüksel büyü çoğal pahalan / azal düş küçül indir ucuzla;
        çok fazla / az; kabul onay / ret redd reddet; kazan galib zafer / kaybet yenil mağlub; destekle /
        karşı; her daima / hiç; başla / bit bitir sona durdur; izin / yasak; güçlü / zayıf; gir katıl / çık
        ayrıl; al / sat; güvenli / tehlikeli; iyi / kötü; erken / geç; kuzey / güney; doğu / batı; ilk birinci
        / son sonuncu; dost müttefik / düşman; başarı / başarısız; yap inşa / yık; ithal / ihraç ihrac; kış /
        yaz; önce / sonra; barış / savaş
    """),
)
