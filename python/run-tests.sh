#!/usr/bin/env bash
# Puts the built native module beside the Python files and runs pytest, mypy and stubtest.
# Usage: python/run-tests.sh FOLDER-OF-THE-BUILD
set -euo pipefail
cd "$(dirname "$0")"
build=$1
case $build in /*) ;; *) build=../$build ;; esac
python=../.venv/bin/python
# Replaced by renaming, so that a running interpreter keeps the file it has mapped.
cp "$build/lib_ai_runtime.so" ai_runtime/.new.so
mv ai_runtime/.new.so ai_runtime/_ai_runtime.abi3.so
$python -m pytest -q
$python -m mypy --config-file pyproject.toml ai_runtime
MYPYPATH=. $python -m mypy.stubtest ai_runtime._ai_runtime --ignore-missing-stub
