"""Who speaks, in languages that tell a subject by its case: names, lines, clauses, cues, people, attribution."""
