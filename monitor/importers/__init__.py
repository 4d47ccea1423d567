"""History from elsewhere, through the same door: importers are generators of pages, handed to `ingest` as if fetched then."""
