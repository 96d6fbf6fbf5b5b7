"""Who speaks, in languages that tell a subject by its place: phrases, subjects, cues, names, pronouns, events."""
