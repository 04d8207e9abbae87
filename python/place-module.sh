#!/usr/bin/env bash
# Puts the built native module beside the Python files, where `PYTHONPATH=python` finds it.
# Usage: python/place-module.sh FOLDER-OF-THE-BUILD
set -euo pipefail
build=$(cd "$1" && pwd)
cd "$(dirname "$0")"
# Replaced by renaming, so that a running interpreter keeps the file it has mapped.
cp "$build/lib_ai_runtime.so" ai_runtime/.new.so
mv ai_runtime/.new.so ai_runtime/_ai_runtime.abi3.so
