"""Adaptive Cards, made by functions. `parts.py` holds what every card is made of."""
