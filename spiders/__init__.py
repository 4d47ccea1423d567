"""The spiders: each turns targets into fetches."""
