"""Date expressions, and the day on which each quote was said."""
