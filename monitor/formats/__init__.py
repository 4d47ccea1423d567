"""What was found, as text for people and JSON for programs. Pure: values in, strings out."""
