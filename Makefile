# Each target does its own set-up: .ci/setup fills .venv from requirements.lock when it is not there yet, and sees to
# the system libraries. Nothing needs to be installed first but Python 3.11 or newer, make and git.

.DELETE_ON_ERROR:
.DEFAULT_GOAL := run
.PHONY: run test test-slow mutants soak tour pictures bench package lock ready

BIN := .venv/bin
DEPOT := $(BIN)/depot-app
DEMO := build/demo/depot.sqlite
DEMO_INSTRUMENTS := 2000
TOUR := build/tour

# Qt wants UTF-8; a bare container has no locale at all.
ifeq ($(LC_ALL)$(LC_CTYPE)$(LANG),)
export LC_CTYPE := C.UTF-8
endif

# A Mac always has a screen; elsewhere X11 or Wayland says so.
SCREEN := $(strip $(DISPLAY) $(WAYLAND_DISPLAY) $(filter Darwin,$(shell uname -s)))

ifneq ($(SCREEN),)
run: NEEDS := screen
endif
# What is built here carries the libraries of a screen along.
package: NEEDS := screen package
test mutants soak: NEEDS := test
test-slow: NEEDS := package test

# What failed is tried once more by itself: a robot in a window can be outrun by a busy machine, a fault fails twice.
AGAIN := $(BIN)/pytest --last-failed --last-failed-no-failures none -p no:randomly

ready:
	@python3 .ci/setup $(NEEDS)

ifneq ($(SCREEN),)
run: ready
	@mkdir -p $(dir $(DEMO))
	@test -f $(DEMO) || $(DEPOT) --database $(DEMO) demo --instruments $(DEMO_INSTRUMENTS) || { rm -f $(DEMO); exit 1; }
	$(DEPOT) --database $(DEMO)
else
run: ready
	@echo "There is no screen here, so the tour plays the main jobs in the window without one."
	@$(MAKE) --no-print-directory tour
endif

tour: ready
	@rm -rf $(TOUR) && mkdir -p $(TOUR)
	$(DEPOT) tour $(TOUR)
	@echo "The pictures (PNG) and the papers (PDF) are in $(CURDIR)/$(TOUR)"

# The README's two pictures are the tour's own.
pictures: tour
	@mkdir -p docs/pictures
	cp $(TOUR)/*-card.png docs/pictures/inventory.png
	cp $(TOUR)/*-issue.png docs/pictures/issue.png

test: ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n auto || $(AGAIN)

test-slow: ready
	$(BIN)/pytest -m slow || $(AGAIN) -m slow

mutants: ready
	$(BIN)/python -m tests.house.mutants

soak: ready
	$(BIN)/pytest -m soak -s --timeout=0

bench: ready
	$(DEPOT) bench --instruments 10000

package: ready
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build/package depot.spec
	@echo "The program is in $(CURDIR)/dist/depot-app"

# Every version and hash anew, for all systems and Python versions; say UPGRADE=--upgrade to take newer versions.
lock: ready
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --custom-compile-command "make lock" --quiet $(UPGRADE) --output-file requirements.lock
