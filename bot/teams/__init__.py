"""The rim towards Teams: the only importer of botbuilder."""
