"""What `quotes`, `speakers` and `dates` are made of: an article's marks as they are read, and the rules.

The rooms are `marks`, who speaks (`positions`, `cases`, `verb_final`, by how a language tells its subjects) and `days`.
"""
