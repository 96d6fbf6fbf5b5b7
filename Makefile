# Everything that a person runs. Needs Python 3.11 or later and make (3.81 will do); each target installs what it lacks, without root.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# A python3 on the path may lack venv or ensurepip (Debian splits them off): one that runs the probe can do the job.
PROBE := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
PYTHON = $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$python -c '$(PROBE)' >/dev/null 2>&1 && echo $$python && break; done)

HAS_TOKEN := from bot.settings import read_settings; raise SystemExit(not read_settings().telegram_token)

.PHONY: help run test coverage check lint types contracts format bench pins clean

help:
	@echo 'make run     the bot: in Telegram with a token in .env, else in a local playground in the browser'
	@echo 'make test    the tests'
	@echo 'make check   lint, types, import contracts, tests; make coverage: the tests, with what they reach'
	@echo 'make bench   speed and memory'
	@echo 'make format  the formatter; make pins: the hashed pins anew (needs uv); make clean: the environment away'

run: $(VENV)/run.stamp
	@if $(BIN)/python -c '$(HAS_TOKEN)' 2>/dev/null; \
	then exec $(BIN)/python -m bot run; else exec $(BIN)/python -m bot playground; fi

# The tests start dozens of programs: where the environment forbids bytecode, each would compile every module anew.
test: $(VENV)/dev.stamp
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto

coverage: $(VENV)/dev.stamp
	$(BIN)/coverage run -m pytest
	$(BIN)/coverage combine
	$(BIN)/coverage report

check: lint types contracts test

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

contracts: $(VENV)/dev.stamp
	$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/dev.stamp
	PYTHONPATH=.:tests $(BIN)/python tests/bench

# The first list binds the second, so that what is tested is what runs.
pins:
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --quiet \
		pyproject.toml --group dev --output-file requirements-dev.txt
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --quiet \
		pyproject.toml --group build --constraint requirements-dev.txt --output-file requirements.txt

clean:
	rm -rf $(VENV)

$(VENV)/python.stamp:
	@if [ -z "$(PYTHON)" ]; then echo 'Verbatim needs Python 3.11 or later with venv and ensurepip (on Debian: python3-venv).' >&2; exit 1; fi
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: $(VENV)/python.stamp requirements.txt pyproject.toml
	$(PIP) install --quiet --require-hashes --requirement requirements.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.txt
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.txt
	@touch $@
