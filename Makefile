# The two commands of a newcomer are `make demo` and `make test`; the rest is for developers.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.ready
# tests beside each other, one process a processor; a process out of work takes some of another's
BESIDE := -n logical --maxprocesses 4 --dist worksteal

.DEFAULT_GOAL := help
.PHONY: help demo test check format bench evaluate package package-windows-smoke approve lock clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 24

$(STAMP): requirements-test.txt pyproject.toml packaging/linux/prepare.sh
	@sh packaging/linux/prepare.sh $(PYTHON) $(VENV)
	@touch $@

demo: $(STAMP) ## set everything up, assess the sample roster into out/, open the window
	@rm -rf out
	$(BIN)/touchstone assess assets/samples/sample_roster.xlsx --inputs assets/samples/sample_inputs.json --out out
	@echo "The PDF set is in out/:" && find out -type f | sort
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/touchstone assets/samples/sample_roster.xlsx; \
	 else echo "No display here, so the window was not opened."; fi

test: $(STAMP) ## everything: lint, import contracts, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(BESIDE)

check: $(STAMP) ## format, lint, types, import contracts
	$(BIN)/ruff format .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports

bench: $(STAMP) ## speed and memory, printed, never asserted
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/benchmarks -q -s -o python_files='bench_*.py' -o python_functions='bench_*'

evaluate: $(STAMP) ## how well titles are matched and moves found, against the saved figures
	$(BIN)/python packaging/evidence/evaluate.py
	$(BIN)/python packaging/evidence/evaluate_moves.py

package: ## a one-folder program in dist/, examined as it was built
	@$(PYTHON) packaging/build.py

package-windows-smoke: ## the Windows program, built and run under Wine; never shipped
	@$(PYTHON) packaging/windows_smoke.py

approve: $(STAMP) ## rewrite the golden files after looking at what changed
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --approve

lock: $(STAMP) ## remake the lock files from pyproject.toml
	@sh packaging/lock.sh $(BIN)

clean: ## remove what was made here
	rm -rf $(VENV) out build dist
