"""Names across articles: which of the names that articles print are one person's, in whatever language and script."""
