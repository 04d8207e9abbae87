"""How people ask for mail work."""
