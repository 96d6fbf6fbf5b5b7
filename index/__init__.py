"""What is known: articles, the speech in them, the index that answers. No chat, no user, no Telegram; synchronous."""
