"""What `extraction` is made of: one module per format, and what tells a page's prose from its furniture."""
