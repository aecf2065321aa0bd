"""What `trygg doctor` looks at, one file for each thing."""
