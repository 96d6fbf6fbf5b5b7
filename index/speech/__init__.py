"""What `quotes`, `speakers` and `dates` are made of: marks, narration, phrases, cues, names, events.

Nothing outside these three imports from here.
"""
