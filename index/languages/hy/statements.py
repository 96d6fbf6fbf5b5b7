"""What tells two Armenian statements apart."""

from index.languages.language import words
from index.languages.statement_words import Beginnings, Opposites, StatementWords, numerals, opposites

_FUTURE = "կ"  # what a verb begins with that tells what will be


def _with_future(pairs: Opposites) -> Opposites:
    """The pairs, with what their words begin with where they are verbs in the future."""
    return tuple((_both(one), _both(other)) for one, other in pairs)


def _both(beginnings: Beginnings) -> Beginnings:
    return (*beginnings, *(_FUTURE + beginning for beginning in beginnings))


STATEMENTS = StatementWords(
    negations=words("ոչ ոչինչ ոչնչի երբեք առանց ոչմի անհնար"),
    negating=("դադարե", "կանխ", "խուսափ", "հրաժար", "մերժ"),
    negated=r"չ\w{1,}",
    never_negated=words("""
        չափ չափի չափը չափով չափանիշ չափազանց չափել չորս չորսը չորսի չորրորդ չոր չորեքշաբթի չորեքշաբթիի չինացի չինաստան
        չինաստանի չինաստանը չինական չար չարիք չարաշահում չեխ չեխիա չեխիայի չեխական չեմպիոն չեմպիոնի չնայած չիր չիլի
        չեչեն չեչնիա չամիչ չերքեզ չեզոք չեզոքություն
    """),
    numerals=numerals("""
        7 յոթ; 8 ութ; 9 ինն ինը; 10 տասը; 20 քսան; 30 երեսուն; 40 քառասուն; 50 հիսուն; 60 վաթսուն; 100
        հարյուր; 1000 հազար; 1000000 միլիոն մլն; 1000000000 միլիարդ մլրդ; -2 կեսը կես կեսով
    """),
    opposites=_with_future(
        opposites("""
        բաց բացվ բացե / փակ փակվ; աճ բարձրա ավելա մեծա թանկա / նվազ իջ իջն կրճատ պակաս էժանա; շատ / քիչ;
        ընդուն համաձայն հաստատ / մերժ հրաժար; հաղթ / պարտ; աջակց / դեմ; միշտ / երբեք; սկս / ավարտ դադար; թույլ
        / արգել; մտն մուտք միան / դուրս լք; գն / վաճառ; անվտանգ / վտանգ; լավ / վատ; շուտ / ուշ; հյուսիս /
        հարավ; արեւել / արեւմ; առաջին / վերջին; բարեկամ դաշնակ / թշնամ; հաջող / ձախող; կառուց / քանդ ավեր;
        ներմուծ / արտահան; ձմ / ամառ; առաջ / հետո; խաղաղ / պատերազմ
    """)
    ),
)
