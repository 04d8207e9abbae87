# Commands of the repository. `make run` to try it, `make test` before a change lands, `make check-full` before a release.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

export AI_RUNTIME_FIXTURES ?= $(abspath $(CURDIR)/../shared/fixtures)
PY := .venv/bin/python
ARM := aarch64-unknown-linux-gnu
TARGET_DIR := $(or $(CARGO_TARGET_DIR),target)

.PHONY: help
help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

.PHONY: run
run: setup-demo ## Build everything, start a mail server and the assistant, print what to type
	cargo build --release -p ai-runtime-assistant -p ai-runtime-mail-server -p ai-runtime-cli
	exec $(PY) examples/demo.py --bin $(TARGET_DIR)/release

.PHONY: setup
setup: ## Install what the tests need (Debian packages, targets, Python environment)
	@.ci/setup

.PHONY: setup-demo
setup-demo:
	@.ci/setup python

.PHONY: test
test: setup ## Run every test: lints, Rust, AArch64, C, C++, Python, end to end
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory clippy
	$(MAKE) --no-print-directory test-rust
	$(MAKE) --no-print-directory test-arm-sample
	$(MAKE) --no-print-directory test-c
	$(MAKE) --no-print-directory test-python
	$(MAKE) --no-print-directory e2e
	@echo "make test: all passed"

.PHONY: lint
lint: ## Formatting, licences, Python style
	cargo fmt --all --check
	cargo deny --log-level error check licenses bans sources
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

.PHONY: clippy
clippy: ## The workspace's lint table
	cargo clippy --workspace --all-targets -- -D warnings

.PHONY: test-rust
test-rust: ## Rust tests, documentation examples included
	cargo nextest run --workspace --no-fail-fast
	cargo test --workspace --doc --quiet

.PHONY: build
build: setup ## The debug build that the C, Python and end-to-end tests use
	cargo build --workspace --lib --bins --tests # with --tests, as without it nothing of what nextest has built would fit
	ln -sf libruntime.so $(TARGET_DIR)/debug/libruntime.so.0
	python/place-module.sh $(TARGET_DIR)/debug

.PHONY: test-c
test-c: build ## The C and C++ tests: headers in every dialect, sanitizers, valgrind
	ffi/tests/run.sh $(TARGET_DIR)/debug

.PHONY: test-python
test-python: build ## The Python package: pytest, mypy, stubtest
	python/run-tests.sh

# Programs, emulator and time-out are those of .cargo/config.toml. `max` has what all versions of the NEON kernels need; the
# others show that the choice at run time falls on what is there.
ARM_TEST := cargo test --quiet --target $(ARM)

.PHONY: test-arm-sample
test-arm-sample: ## Small tests of every kernel on AArch64
	for processor in cortex-a72 neoverse-n1 max; do \
		QEMU_CPU=$$processor $(ARM_TEST) -p ai-runtime-kernels --test small; \
	done

.PHONY: test-arm
test-arm: test-arm-sample ## All tests of the kernels on AArch64 under qemu, and whole models with the same bits as here
	QEMU_CPU=max $(ARM_TEST) -p ai-runtime-kernels
	$(ARM_TEST) -p ai-runtime-engine --test engine -- portable::logits portable::embeddings

# Each instruction set of x86-64 runs in the interpreter, whether or not this processor has it. A variable reaches tests by Miri's
# flag alone: those of the environment are remembered from when they were built. But for products AVX-VNNI is AVX2.
VECTORS := +avx2,+fma,+f16c,+avxvnni,+gfni,+avx512f,+avx512bw,+avx512vl,+avx512dq,+avx512vnni,+avx512vbmi
MIRI := cargo +nightly miri test --quiet
MIRI_FLAGS := -Zmiri-disable-isolation

.PHONY: test-miri
test-miri: ## The reader and the kernels under Miri: every access to memory, and AVX2, AVX-VNNI and AVX-512 with the bits of scalar code
	rustup component add miri rust-src --toolchain nightly
	export MIRIFLAGS="$(MIRI_FLAGS)"; \
	$(MIRI) -p ai-runtime-gguf --lib --test reading --test attacks --test fuzz; \
	export RUSTFLAGS="-C target-feature=$(VECTORS)"; \
	$(MIRI) -p ai-runtime-kernels --lib -- team:: every_operation; \
	for isa in avx2 avx512 avxvnni; do \
		export MIRIFLAGS="$(MIRI_FLAGS) -Zmiri-env-set=AI_RUNTIME_ISA=$$isa"; \
		$(MIRI) -p ai-runtime-kernels --test small -- $$([ $$isa = avxvnni ] && echo products); \
	done

.PHONY: e2e
e2e: build ## One sentence in, one mail really sent: by /chat, terminal, Python and C
	$(PY) -m pytest -q examples/e2e --bin $(TARGET_DIR)/debug

.PHONY: check-full
check-full: test test-arm bench-counts ## Whole matrices, AArch64, instruction counts, Miri, fuzzing
	.ci/check-full

COMPARE = $(TARGET_DIR)/peers/venv/bin/python benches/peers/compare.py --models $(TARGET_DIR)/peers/models \
	--driver $(TARGET_DIR)/peers/llama_driver$(ISA:%=_%) --cells $(TARGET_DIR)/release/cells --out $(TARGET_DIR)/peers \
	--candle $(TARGET_DIR)/release/examples/candle_cells --mistralrs $(TARGET_DIR)/peers/mistralrs/bin/python

.PHONY: bench-peers
bench-peers: ## Speed beside llama.cpp, mistralrs and candle: builds them, makes models (12 GB below target/peers), writes a table; PEERS='--only ..'; ISA=avx2 or avx512: both engines held to it
	benches/peers/build.sh $(abspath $(TARGET_DIR))/peers $(ISA)
	cargo build --release -p ai-runtime-benches -p ai-runtime-candle --bin cells --example candle_cells
ifneq ($(ISA),)
	AI_RUNTIME_ISA=$(ISA) $(COMPARE) --peer "llama.cpp of llama-cpp-python 0.3.36, built for $(ISA)" --name $(ISA) $(PEERS)
else
	$(COMPARE) --peer "llama.cpp of llama-cpp-python 0.3.36, built natively" $(PEERS)
	$(COMPARE) --peer "mistralrs 0.9.5 of PyPI, candle 0.11 built as ours" $(PEERS) --name others \
		--engines ours,mistralrs,candle --tests pp512+tg128
endif

.PHONY: bench-counts
bench-counts: ## Instructions of hot kernels under callgrind, beside the committed counts; COUNTS=--update writes them
	cargo build --release -p ai-runtime-kernels --example counts
	python3 benches/counts.py $(TARGET_DIR)/release/examples/counts $(COUNTS)

.PHONY: eval
eval: ## Evaluate courier; REQUESTS=FILE takes requests in the form of fixtures/mail-requests
	$(MAKE) -C models/courier eval REQUESTS=$(if $(REQUESTS),$(abspath $(REQUESTS)))
