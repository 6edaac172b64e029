#!/usr/bin/env bash
# make test, make check, make budget: everything that must hold, step by step.
#
#   scripts/test.sh [all|check|budget]
#
# A failed step does not stop the others; the last line counts them and the exit code tells.
# shellcheck source=scripts/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

keep_going=1
work=$(mktemp -d "${TMPDIR:-/tmp}/quartier-test.XXXXXX")
cluster=$(mktemp -d "${TMPDIR:-/tmp}/quartier-postgres.XXXXXX")
readonly work cluster

clean_up() {
  stop_server
  scripts/postgres.sh stop "$cluster" || true
  rm -rf "$work" "$cluster"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
use_scratch_data "$work"

title() {
  case $1 in
    toolchain) echo "tool chain" ;;
    test_toolchain) echo "tool chain, Chromium, PostgreSQL" ;;
    formatting) echo "formatting" ;;
    directions) echo "direction rules" ;;
    lint_server) echo "lints, server" ;;
    lint_browser) echo "lints, browser and tools" ;;
    unit_tests) echo "tests of the rules" ;;
    tests) echo "tests on SQLite and PostgreSQL" ;;
    documentation) echo "documentation" ;;
    site) echo "site" ;;
    demonstration) echo "server with a fresh demonstration" ;;
    budget) echo "budget" ;;
    browser) echo "browser tests" ;;
  esac
}

toolchain() { scripts/toolchain.sh; }
test_toolchain() { scripts/toolchain.sh test; }
formatting() { cargo ${QUARTIER_RUSTFMT:+"+$QUARTIER_RUSTFMT"} fmt --all -- --check; }
directions() { cargo xtask directions; }
lint_server() { cargo clippy --all-targets -- -D warnings; }
lint_browser() {
  cargo clippy --package frontend --package islands --target wasm32-unknown-unknown -- -D warnings
  cargo clippy --package xtask --all-targets -- -D warnings
  cargo clippy --package press --all-targets -- -D warnings
}
unit_tests() { cargo test --package domain; }
tests() {
  QUARTIER_TEST_POSTGRES=$(scripts/postgres.sh start "$cluster")
  export QUARTIER_TEST_POSTGRES
  # The PDFs of the pages are set by it.
  cargo build --package press
  cargo test --no-fail-fast
  cargo test --package press
  cargo test --package xtask
  scripts/postgres.sh stop "$cluster"
}
documentation() { RUSTDOCFLAGS="--cfg erase_components -D warnings" cargo doc --no-deps; }
site() { cargo xtask site; }
demonstration() {
  # The browser tests give every test an address of its own, because forms are limited per address.
  export QUARTIER_BEHIND_PROXY=1
  cargo build
  cargo build --package press
  target/debug/quartier migrate
  target/debug/quartier demo
  start_server target/debug/quartier
}
budget() { cargo xtask budget --url "$QUARTIER_BASE_URL"; }
browser() { cd end2end && npm test; }

case ${1:-all} in
  all)
    run_steps test_toolchain formatting directions lint_server lint_browser tests documentation site demonstration \
      budget browser
    ;;
  check) run_steps toolchain formatting directions lint_server unit_tests ;;
  budget) run_steps toolchain site demonstration budget ;;
  *) echo "all, check or budget, not $1" >&2 && exit 2 ;;
esac

printf '\n%d passed, %d failed (%d s)\n' "$passed" "$failed" "$SECONDS"
[ "$failed" = 0 ]
