# Two commands: `make run` and `make test`. Each does all of its set-up; what is in place is not done again.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
NODE := $(shell command -v node 2>/dev/null)

.PHONY: run test models train fuzz quality lint lock audit clean

run: $(VENV)/.run $(if $(NODE),playground/node_modules/.installed)
	$(BIN)/trygg index
	$(BIN)/trygg play

test: $(VENV)/.test $(if $(NODE),playground/node_modules/.installed tests/microsoft/node_modules/.installed)
	$(BIN)/trygg index
	$(MAKE) --no-print-directory lint
	$(BIN)/pytest

# 100,000 activities that nobody would send, and 10,000 questions of all signs there are; `make test` tries fewer.
fuzz: $(VENV)/.test
	$(BIN)/pytest --hypothesis-profile=fuzz --durations=3 tests/bot/teams/test_fuzz.py tests/test_fuzz_questions.py

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/bandit --configfile pyproject.toml --quiet --recursive bot cli indexer knowledge manifest
	$(BIN)/trygg check

quality: $(VENV)/.test
	$(BIN)/trygg index
	$(BIN)/python -m tests.quality.measure

# Licences, bill of materials, known vulnerabilities; ends with an error where nobody could be asked about the last.
audit: $(VENV)/.test .venv-audit/.installed
	$(BIN)/python -m scripts.supply

.venv-audit/.installed: requirements-audit.lock
	test -x .venv-audit/bin/python || $(PYTHON) -m venv .venv-audit
	.venv-audit/bin/pip install --quiet --requirement requirements-audit.lock
	touch $@

# What any other embedding model than the one that ships needs: sentence-transformers and torch.
models: $(VENV)/.run
	$(BIN)/pip install --quiet --requirement requirements-models.lock

# The embedding model that ships, from the laws, the pack and the lexicon (docs/embedding-model.md).
train: $(VENV)/.run
	$(BIN)/pip install --quiet --requirement requirements-train.lock
	$(BIN)/python -m training

$(VENV)/.run: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --requirement requirements.lock
	$(BIN)/pip install --quiet --no-deps --editable .
	touch $@

$(VENV)/.test: $(VENV)/.run requirements-test.lock
	$(BIN)/pip install --quiet --requirement requirements-test.lock
	touch $@

%/node_modules/.installed: %/package.json %/package-lock.json
	npm ci --prefix $* --silent --no-audit --no-fund --ignore-scripts
	touch $@

# Lock what pyproject.toml asks for, as it resolves today.
lock: $(VENV)/.test
	bash scripts/lock.sh

clean:
	rm -rf $(VENV) .venv-audit playground/node_modules tests/microsoft/node_modules var artefacts
