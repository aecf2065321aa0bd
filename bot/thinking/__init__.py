"""Thinking beside the server: questions are answered by processes of their own, one for each core."""
