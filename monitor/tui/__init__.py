"""The history in a terminal to walk through: policies, their versions, what changed, what they state.

reading.py  what is shown, read from the store in worker threads (so a run may write meanwhile)
drawing.py  the formats' runs as text in the theme's colours, made safe and kept to a size that scrolls
app.py      the screen and its keys;  finding.py  the search as one types
"""
