"""Where words stand inside marks, and what they are there: speech, a title, scare marks."""
