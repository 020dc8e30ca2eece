"""tenderlint: does this tender bind the right party to fair pay, good work and equality?"""

__version__ = "0.1.0"
