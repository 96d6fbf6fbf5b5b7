"""What tells two English statements apart."""

from index.languages.language import words
from index.languages.statement_words import StatementWords, numerals, opposites

STATEMENTS = StatementWords(
    negations=words("""
        not no never nor none nothing nobody neither nowhere without cannot unable hardly aint arent cant couldnt didnt
        doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt shouldnt wasnt werent wont wouldnt
    """),
    negating=("stop", "prevent", "avoid", "refus", "reject", "fail", "deny", "denie", "lack", "impossib", "unlikely"),
    numerals=numerals("""
        2 twice; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen;
        16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty; 50 fifty; 60
        sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred hundreds; 1000 thousand thousands; 1000000
        million millions; 1000000000 billion billions; -2 half
    """),
    opposites=opposites("""
        open reopen / clos shut; rise rising rose increas grow higher raise / fall fell decreas drop shrink lower
        reduc cut; more / less fewer; before / after; accept approv agree / reject refus disagree; win won
        victor / lose lost loss defeat; support back / oppos against; always / never; all every / none; start
        begin began begun launch / end finish stop ceas; allow permit legal / ban forbid prohibit illegal; strong
        stronger / weak weaker; enter join / leave left quit exit; buy bought / sell sold; safe / danger; possible
        / impossible; true / false; good better best / bad worse worst; early earlier / late later; north /
        south; east / west; first / last; friend ally allies / enem; success / fail; build built / destroy
        demolish; free / expensive; import / export; winter / summer; peace / war
    """),
)
