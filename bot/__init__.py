"""What the bot does with what is known: answers, subscriptions, alerts, administration. No Telegram types."""
