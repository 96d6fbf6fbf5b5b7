"""Armenian: offices by which an article tells one bearer of a surname from another."""

from index.languages.asking_words import offices

OFFICES = offices("""
    president: նախագահ; vice president: փոխնախագահ; prime minister: վարչապետ;
    minister: նախարար, արտգործնախարար, արտգործնախարարուհի; deputy minister: փոխնախարար; governor: մարզպետ;
    mayor: քաղաքապետ; ambassador: դեսպան; chancellor: կանցլեր; judge: դատավոր; king: թագավոր; queen: թագուհի;
    catholicos: կաթողիկոս; patriarch: պատրիարք
""")
