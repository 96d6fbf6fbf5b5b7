"""What is known: articles, the speech in them, and the index that answers. No chat, no user, no Telegram; synchronous."""
