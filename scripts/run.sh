#!/usr/bin/env bash
# make run, make watch, make demo-reset, make site: from a fresh copy to a server with the demonstration in it.
#
#   scripts/run.sh [serve|watch|reset|site]
#
# Data lies in ./data. QUARTIER_DATA, QUARTIER_DATABASE, QUARTIER_ADDR and QUARTIER_BASE_URL change that.
# shellcheck source=scripts/steps.sh
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

export QUARTIER_MODE=${QUARTIER_MODE:-demo}
export QUARTIER_DATA=${QUARTIER_DATA:-data}
export QUARTIER_DATABASE=${QUARTIER_DATABASE:-sqlite://$QUARTIER_DATA/quartier.db?mode=rwc}
export QUARTIER_ADDR=${QUARTIER_ADDR:-127.0.0.1:3000}
export QUARTIER_BASE_URL=${QUARTIER_BASE_URL:-http://$QUARTIER_ADDR}
readonly program=target/debug/quartier
readonly loading=$QUARTIER_DATA/loading

title() {
  case $1 in
    toolchain) echo "tool chain (the first time up to three minutes)" ;;
    site) echo "site: wasm, style sheet, fonts" ;;
    server) echo "server" ;;
    database) echo "database and demonstration" ;;
    empty) echo "remove the demonstration" ;;
  esac
}

toolchain() { scripts/toolchain.sh; }
site() { cargo xtask site; }
# All default members, as `cargo test` has them: with fewer, features differ and half of the crates are built twice.
server() { cargo build && cargo build --package press; }

# The path of the database file, or nothing if it is not SQLite.
database_file() {
  case $QUARTIER_DATABASE in
    sqlite:*)
      local file=${QUARTIER_DATABASE#sqlite:}
      file=${file#//}
      echo "${file%%\?*}"
      ;;
  esac
}

remove_database() {
  local file
  file=$(database_file)
  rm -f "$file" "$file-wal" "$file-shm"
}

# Loads the demonstration into a new database. Loading that was interrupted is begun again.
database() {
  local file
  file=$(database_file)
  mkdir -p "$QUARTIER_DATA"
  if [ -n "$file" ]; then
    [ ! -f "$loading" ] || remove_database
    if [ -f "$file" ]; then
      "$program" migrate
      return
    fi
    touch "$loading"
  fi
  "$program" migrate
  [ "$QUARTIER_MODE" != demo ] || "$program" demo
  rm -f "$loading"
}

empty() {
  if answers "$QUARTIER_ADDR"; then
    echo "  a server is running at $QUARTIER_ADDR; stop it first" >&2
    return 1
  fi
  if [ "$QUARTIER_MODE" != demo ] || [ -z "$(database_file)" ]; then
    echo "  only an SQLite database of the demonstration is removed; this is $QUARTIER_MODE on ${QUARTIER_DATABASE%%:*}" >&2
    return 1
  fi
  remove_database
  rm -rf "$QUARTIER_DATA/mails"
}

case ${1:-serve} in
  serve)
    run_steps toolchain site server database
    echo
    exec "$program" serve
    ;;
  watch)
    run_steps toolchain site server database
    echo
    exec cargo xtask watch
    ;;
  reset) run_steps toolchain server empty database ;;
  site) run_steps toolchain site ;;
  *) echo "serve, watch, reset or site, not $1" >&2 && exit 2 ;;
esac
