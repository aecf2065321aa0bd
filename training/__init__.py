"""How the embedding model that ships is made: `python -m training`."""
