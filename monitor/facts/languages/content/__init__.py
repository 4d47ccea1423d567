"""Words of what a policy says about data, purposes, rights and terms: one file a language, as in the folder above."""
