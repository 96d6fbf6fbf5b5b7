"""Passages that report one statement: what each states, whether two agree, and which come as one hit."""
