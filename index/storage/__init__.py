"""What `store` is made of: readings into rows, passages out of them, the log of changes, which article is which."""
