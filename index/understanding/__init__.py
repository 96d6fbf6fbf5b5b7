"""What `questions` is made of: a question's words, whose words it asks for, of which period, and in which language."""
