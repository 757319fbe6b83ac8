"""What the business knows: its questions and answers, and how the right one is found."""
