"""What an index knows of names and words, whatever is asked: who is quoted or in office, and what says the same."""
