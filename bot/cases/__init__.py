"""From somebody who asks to people who know, and back: cases with a number, without a name unless it is given."""
