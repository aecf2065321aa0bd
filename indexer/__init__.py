"""From documents to an index."""
