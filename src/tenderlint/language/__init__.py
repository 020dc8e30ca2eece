"""Statement -> Reading: who is bound, how strongly, unless what. All cues come from the lexicon."""

from tenderlint.language.reading import read_outlines

__all__ = ["read_outlines"]
