"""English: offices by which an article tells one bearer of a surname from another."""

from index.languages.asking_words import offices

OFFICES = offices("""
    president: president, pres;
    vice president: vice president, vice-president;
    prime minister: prime minister, premier;
    minister: minister, secretary, justice minister, justice secretary;
    secretary general: secretary general, secretary-general, general secretary;
    attorney general: attorney general;
    spokesperson: spokesperson, spokesman, spokeswoman, press secretary;
    governor: governor, gov; lieutenant governor: lieutenant governor, lt governor, lt gov;
    chancellor: chancellor; vice chancellor: vice chancellor;
    mayor: mayor; deputy mayor: deputy mayor; ambassador: ambassador; judge: judge, justice; sheriff: sheriff;
    king: king; queen: queen; pope: pope; first lady: first lady
""")
