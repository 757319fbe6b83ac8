# One line a chore. Everything runs with the test environment (.venv-test), no activation needed;
# `make setup` makes it, and ./scripts/test does that by itself.

ifneq ($(wildcard .venv-test/bin/python),)
BIN := .venv-test/bin/
endif
# Test processes at once; each has a database of its own, cloned from one template.
JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help setup run worker test unit nightly lint format types imports sql cover migrate check

help:  ## List these chores
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

setup:  ## Make or refresh the test environment
	@bash scripts/setup_tests

run:  ## Start everything on this machine, with the demo business
	@bash scripts/run

worker:  ## Start one more background worker
	$(BIN)flask --app wsgi worker

test:  ## Run the whole suite
	$(BIN)python -m pytest -n $(JOBS) --dist loadfile

unit:  ## Run the tests that need no database
	$(BIN)python -m pytest -q -n $(JOBS) --dist loadfile tests/unit

nightly:  ## Look much longer: 100,000 random worlds, every clock change, every half-patched database
	FRONTDESK_WORLDS=100000 FRONTDESK_ZONES=all FRONTDESK_API_EXAMPLES=25 FRONTDESK_ROUTING_EXAMPLES=5000 \
	BOOKING_EXAMPLES=500 FRONTDESK_PATCHES=all $(BIN)python -m pytest -q -n $(JOBS) --dist loadfile \
	-o faulthandler_timeout=0 tests/properties tests/unit tests/api tests/machine/migrations

lint:  ## Lint, and look whether everything is formatted
	$(BIN)ruff check .
	$(BIN)ruff format --check .

format:  ## Mend what can be mended, format everything
	$(BIN)ruff check --fix .
	$(BIN)ruff format .

types:  ## Check types, strictly
	$(BIN)mypy --strict server

imports:  ## Check which room may import which
	$(BIN)lint-imports --no-logo

sql:  ## Lint the migrations
	$(BIN)squawk migrations_sql/*.sql
	$(BIN)python -m server.migrations.lint

cover:  ## Run the whole suite and measure branch coverage
	$(BIN)python -m pytest -n $(JOBS) --dist loadfile --cov --cov-report=term-missing:skip-covered

migrate:  ## Bring the database up to date
	$(BIN)python -m server.db_migrate

check: lint types imports sql unit  ## All that must be green before a commit
