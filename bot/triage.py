from enum import StrEnum
class Danger(StrEnum):
    LIFE="life"; VIOLENCE="violence"; FIRE="fire"; INJURY="injury"
def danger(text): return None
def is_reporting(words): return False
