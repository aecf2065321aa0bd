"""What an emergency sounds like: rules one can read, and the little that is needed to apply them."""
