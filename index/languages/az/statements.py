"""What tells two Azerbaijani statements apart."""

from index.languages.language import words
from index.languages.statement_words import StatementWords, numerals, opposites

STATEMENTS = StatementWords(
    negations=words("""
        deyil deyildi deyilik deyiləm deyillər deyilsiniz yox yoxdur yoxdu heç əsla qətiyyən nə olmadan etmədən
    """),
    negating=("dayandır", "qarşısını", "imtina", "rədd", "mümkünsüz", "qeyri-mümkün"),
    # the negation stands between the stem and the ending
    negated=(
        r".{2,}(?:m[aə]y[aə]c[aə][qkğy]\w*|m[aə]z(?:lar|lər|dı|di|sa|sə|am|əm|ıq|ik)?|m[aə]d[ıi](?:m|n|q|k|lar|lər|r)?"
        r"|m[ıiuü]r(?:am|əm|uq|ük|ıq|ik|lar|lər|sa|sə|du|dü|dı|di|sunuz|sünüz|sınız|siniz)?|m[aə]m[ıi]ş\w*"
        r"|m[aə]s[ıi]nl?[aə]?r?|m[aə]y[ıi]b\w*|m[aə]m[aə]l[ıi]\w*|m[aə]y[aə]n\w*|m[aə]m[aə][qk]\w*)"
    ),
    never_negated=words("məmur təmir kömür dəmir xəmir namaz almaz yaramaz vladimir kaşmir"),
    numerals=numerals("""
        7 yeddi; 8 səkkiz; 9 doqquz; 10 on; 20 iyirmi; 30 otuz; 40 qırx; 50 əlli; 60 altmış; 70 yetmiş; 80
        səksən; 90 doxsan; 100 yüz; 1000 min; 1000000 milyon mln; 1000000000 milyard mlrd; -2 yarısı yarısını
        yarıya
    """),
    opposites=opposites("""
        aç açıl açıq / bağla bağlı; art artır yüksəl qalx böyü bahala / azal düş endir ixtisar ucuzla; çox /
        az; qəbul razı / rədd imtina; qalib qələbə / məğlub; dəstəklə tərəfdar / əleyhinə qarşı; həmişə / heç;
        başla / bitir dayandır; icazə / qadağa; güclü / zəif; gir daxil / çıx tərk; al / sat; təhlükəsiz /
        təhlükəli; yaxşı / pis; tez / gec; şimal / cənub; şərq / qərb; birinci ilk / sonuncu son; dost
        müttəfiq / düşmən; uğur / uğursuz; tik inşa / dağıd sök; idxal / ixrac; qış / yay; əvvəl / sonra; sülh
        / müharibə
    """),
)
