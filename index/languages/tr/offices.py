"""Turkish: offices by which an article tells one bearer of a surname from another."""

from index.languages.asking_words import offices

OFFICES = offices("""
    president: cumhurbaşkanı, devlet başkanı; vice president: cumhurbaşkanı yardımcısı;
    prime minister: başbakan, başbakanı; minister: bakan, bakanı; deputy minister: bakan yardımcısı;
    governor: vali, valisi; mayor: belediye başkanı; ambassador: büyükelçi, büyükelçisi;
    secretary general: genel sekreter, genel sekreteri; chancellor: şansölye, şansölyesi;
    judge: yargıç, hakim, hâkim, hakimi; king: kral, kralı; queen: kraliçe, kraliçesi; pope: papa; patriarch: patrik
""")
