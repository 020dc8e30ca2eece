# make demo and make test need nothing but Python 3.11 or later; each makes its own environment.
# make check and the others run in the environment you work in (see CONTRIBUTING.md).

PYTHON ?= python3
BIN ?= $(dir $(shell command -v $(PYTHON)))

.PHONY: demo test check docs examples-reports benchmark clean

demo: .venv-demo/ready
	.venv-demo/bin/tenderlint --version
	.venv-demo/bin/tenderlint check examples/home-care --exit-zero

test: .venv-test/ready
	$(MAKE) check BIN=$(CURDIR)/.venv-test/bin/ PYTEST_OPTIONS="-n auto"

check:
	$(BIN)ruff check
	$(BIN)ruff format --check
	$(BIN)mypy
	$(BIN)lint-imports
	$(BIN)yamllint --strict rules
	$(BIN)pytest $(PYTEST_OPTIONS)

docs: examples-reports
	$(BIN)tenderlint rules docs --output docs/rules
	$(BIN)tenderlint rules coverage > docs/coverage.md
	$(BIN)python -m tenderlint.writers.schemas docs
	$(BIN)python docs/refresh.py

# The reports of the example packs, which a test compares with what the program says now.
examples-reports:
	for pack in home-care office-cleaning; do \
		$(BIN)tenderlint check examples/$$pack --exit-zero --color never --no-progress \
			--format terminal=examples/reports/$$pack.txt --format json=examples/reports/$$pack.json; \
	done

# Ratios measured side by side in one run: make benchmark FILES="tender.pdf tender.docx"
FILES ?= examples/home-care/method-statements.pdf examples/home-care/terms.docx
benchmark:
	$(BIN)python benchmarks/startup.py
	$(BIN)python benchmarks/check.py $(FILES)
	$(BIN)python benchmarks/matching.py $(FILES)
	$(BIN)python benchmarks/readings.py $(FILES)
	$(BIN)python benchmarks/rules.py $(FILES)

clean:
	rm -rf .venv-demo .venv-test build dist

# As a user gets it: not from the checkout, but installed, with the rules inside.
.venv-demo/ready: pyproject.toml $(shell find src rules -type f -not -name '*.pyc')
	rm -rf .venv-demo
	$(PYTHON) -m venv .venv-demo
	.venv-demo/bin/python -m pip install --quiet --upgrade pip
	.venv-demo/bin/python -m pip install --quiet .
	touch $@

# Dependency groups want a pip of 2025 or later, which a fresh environment need not have.
.venv-test/ready: pyproject.toml
	rm -rf .venv-test
	$(PYTHON) -m venv .venv-test
	.venv-test/bin/python -m pip install --quiet --upgrade pip
	.venv-test/bin/python -m pip install --quiet --editable . --group dev
	touch $@
