"""How a database comes from one version of Trygg to the next."""
