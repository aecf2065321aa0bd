"""What in a text tells who somebody is. Pure: rules one can read, and control digits where a number has them."""
