"""What an owner writes to run the business from chat: the words, a file for each language."""
