"""Russian: offices by which an article tells one bearer of a surname from another."""

from index.languages.asking_words import offices

OFFICES = offices("""
    president: президент; vice president: вице-президент; prime minister: премьер-министр, премьер;
    minister: министр, госсекретарь; governor: губернатор; mayor: мэр, градоначальник; ambassador: посол;
    attorney general: генпрокурор; secretary general: генсек; spokesperson: пресс-секретарь; chancellor: канцлер;
    judge: судья; king: король; queen: королева; sultan: султан; emir: эмир; pope: папа; patriarch: патриарх
""")
