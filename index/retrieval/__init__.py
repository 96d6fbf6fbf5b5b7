"""What `search` is made of: one state of the index, what of it answers and how well, and why nothing does."""
