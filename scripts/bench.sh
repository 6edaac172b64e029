#!/usr/bin/env bash
# make bench: 20,000 contributions, one core for the server, 16 connections. What is asked and what is to be reached: xtask/bench.toml
#
# BENCH_CONTRIBUTIONS changes the size, BENCH_ONLY=list runs one case, BENCH_KEEP=1 uses the data of the last run again.
# shellcheck source=scripts/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

# Cargo keeps what the profile bench makes in target/release.
readonly program=target/release/quartier
readonly data=$PWD/target/bench-data
trap stop_server EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
use_scratch_data "$data"

title() {
  case $1 in
    toolchain) echo "tool chain" ;;
    site) echo "site" ;;
    server) echo "server, profile bench" ;;
    load) echo "${BENCH_CONTRIBUTIONS:-20000} contributions" ;;
    measure) echo "measure" ;;
  esac
}

toolchain() { scripts/toolchain.sh; }
site() { cargo xtask site; }
server() { cargo build --package server --profile bench; }

load() {
  if [ -n "${BENCH_KEEP:-}" ] && [ -f "$data/quartier.db" ]; then
    "$program" migrate
    return
  fi
  rm -rf "$data"
  mkdir -p "$data"
  "$program" migrate
  "$program" demo --contributions "${BENCH_CONTRIBUTIONS:-20000}"
}

# The server gets the last core to itself, the load the others.
measure() {
  local last=$(($(nproc) - 1)) others=0
  [ "$last" = 0 ] || others=0-$((last - 1))
  export RUST_LOG=${RUST_LOG:-warn}
  # Each form comes from an address of its own, so that the limits per address stay on and are not what is measured.
  export QUARTIER_BEHIND_PROXY=1
  start_server taskset --cpu-list "$last" "$program"
  cargo build --quiet --package xtask
  taskset --cpu-list "$others" target/debug/xtask bench --url "$QUARTIER_BASE_URL" --pid "$(<"$data/server.pid")" \
    ${BENCH_ONLY:+--only "$BENCH_ONLY"}
}

run_steps toolchain site server load measure
