"""Watches published policies and says what changed in substance, in values and quotes."""

__version__ = "0.1.0"
