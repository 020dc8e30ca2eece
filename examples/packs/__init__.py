"""How the example packs are made: manuscripts (plain text with marks) become Word and PDF files."""
