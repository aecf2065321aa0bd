"""How many turns a second the bot takes, beside botbuilder's own echo bot: `python -m benchmarks.load`."""
