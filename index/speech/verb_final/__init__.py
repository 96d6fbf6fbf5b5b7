"""Who speaks, in languages whose verbs come last: mentions, clauses, cues, bearers of names."""
