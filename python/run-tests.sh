#!/usr/bin/env bash
# Runs pytest, mypy and stubtest on the module that place-module.sh has put in place.
set -euo pipefail
cd "$(dirname "$0")"
python=../.venv/bin/python
$python -m pytest -q
$python -m mypy --config-file pyproject.toml ai_runtime
MYPYPATH=. $python -m mypy.stubtest ai_runtime._ai_runtime --ignore-missing-stub
