"""The conversation: a turn in, messages out."""
