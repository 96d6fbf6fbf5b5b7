"""Azerbaijani: offices by which an article tells one bearer of a surname from another."""

from index.languages.asking_words import offices

OFFICES = offices("""
    president: prezident, prezidenti; vice president: vitse-prezident, vitse-prezidenti;
    prime minister: baş nazir, baş naziri; minister: nazir, naziri; governor: qubernator, qubernatoru;
    mayor: mer, meri; ambassador: səfir, səfiri; attorney general: baş prokuror, baş prokuroru;
    secretary general: baş katib, baş katibi; spokesperson: mətbuat katibi; chancellor: kansler, kansleri;
    judge: hakim, hakimi; king: kral, kralı; queen: kraliça; pope: papa; patriarch: patriarx
""")
