# Sourced by the other scripts: step lines with the time taken, the tool chain's environment, a server to measure.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Every cargo call must see the same environment, or everything is built twice.
load_toolchain() {
  # shellcheck disable=SC1091
  . .toolchain/env
}

# run_steps FUNCTION… runs each function and prints "Step n of m" with its time. The text comes from `title_FUNCTION`.
# With `keep_going=1` a failed step does not end the run; the number of failed steps is in `failed`.
passed=0 failed=0
run_steps() {
  local number=0 name start status
  for name in "$@"; do
    number=$((number + 1))
    printf '\nStep %d of %d: %s\n' "$number" "$#" "$(title "$name")"
    start=$(milliseconds)
    # A subshell with its own `set -e`: a function in an `if` would go on after an error.
    set +e
    (
      set -e
      "$name"
    )
    status=$?
    set -e
    printf 'Step %d of %d: %s (%s s)\n' "$number" "$#" "$([ $status = 0 ] && echo done || echo FAILED)" "$(seconds_since "$start")"
    if [ $status = 0 ]; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      [ -n "${keep_going:-}" ] || return "$status"
    fi
    # The first step may have written it.
    [ ! -f .toolchain/env ] || load_toolchain
  done
}

milliseconds() { local now=${EPOCHREALTIME/[.,]/}; echo $((now / 1000)); }

seconds_since() {
  local taken=$(($(milliseconds) - $1))
  printf '%d.%d' $((taken / 1000)) $((taken % 1000 / 100))
}

# True if somebody listens at HOST:PORT.
answers() { (exec 3<>"/dev/tcp/${1%:*}/${1##*:}") 2>/dev/null; }

# A port that nobody uses, below the range that outgoing connections take.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 10000))
    answers "127.0.0.1:$port" || { echo "$port" && return; }
  done
}

# use_scratch_data FOLDER points the server at an empty database in the folder and at a free port.
use_scratch_data() {
  export QUARTIER_DATA=$1
  export QUARTIER_DATABASE="sqlite://$1/quartier.db?mode=rwc"
  export QUARTIER_ADDR=127.0.0.1:$(free_port)
  export QUARTIER_BASE_URL=http://$QUARTIER_ADDR
  export QUARTIER_MODE=demo
}

# start_server PROGRAM… starts `PROGRAM serve` in the background and waits until it answers; its number is in server.pid.
start_server() {
  "$@" serve >"$QUARTIER_DATA/server.log" 2>&1 &
  local pid=$! waited
  echo "$pid" >"$QUARTIER_DATA/server.pid"
  for ((waited = 0; waited < 300; waited++)); do
    if answers "$QUARTIER_ADDR"; then
      echo "  listening at $QUARTIER_BASE_URL"
      return 0
    fi
    runs "$pid" || break
    sleep 0.1
  done
  echo "  the server does not answer:" >&2
  tail -n 40 "$QUARTIER_DATA/server.log" >&2
  return 1
}

# True while the process works; one that has ended and waits to be collected does not count.
runs() { [ -r "/proc/$1/status" ] && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }

# Stops what start_server started, if anything.
stop_server() {
  [ -f "${QUARTIER_DATA:-}/server.pid" ] || return 0
  local pid waited
  pid=$(<"$QUARTIER_DATA/server.pid")
  kill -TERM "$pid" 2>/dev/null || return 0
  for ((waited = 0; waited < 100; waited++)); do
    runs "$pid" || return 0
    sleep 0.1
  done
  kill -KILL "$pid" 2>/dev/null || true
}
