#!/usr/bin/env bash
# A throw-away PostgreSQL cluster for tests.
#
#   scripts/postgres.sh start FOLDER   makes a cluster in the empty folder, starts it and prints its address
#   scripts/postgres.sh stop FOLDER    stops it and removes the folder
#
# It listens on 127.0.0.1 only, asks for no password and never waits for the disk: nothing in it is worth keeping.
set -euo pipefail

readonly action=${1:?start or stop} folder=${2:?a folder}

# The newest server of this machine; Debian keeps its programs out of PATH.
programs() {
  local newest
  newest=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1 || true)
  dirname "${newest:-$(command -v initdb)}"
}

# PostgreSQL refuses to run as root, so root hands over to the user that Debian made for it.
as_owner() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start() {
  local bin port
  bin=$(programs)
  [ "$(id -u)" != 0 ] || chown postgres: "$folder"
  as_owner "$bin/initdb" --pgdata="$folder/cluster" --username=quartier --auth=trust --locale=C --encoding=UTF8 \
    --no-sync >"$folder.log"
  # Another program may take the port between the question and the start, hence several tries.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 10000))
    ! answers "$port" || continue
    if as_owner "$bin/pg_ctl" --pgdata="$folder/cluster" --log="$folder/server.log" --wait --silent \
      --options="-p $port -h 127.0.0.1 -k $folder -F -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=128MB" \
      start >>"$folder.log" 2>&1; then
      rm -f "$folder.log"
      echo "postgres://quartier@127.0.0.1:$port/postgres"
      return 0
    fi
  done
  cat "$folder.log" "$folder/server.log" >&2
  return 1
}

stop() {
  [ -d "$folder/cluster" ] || return 0
  as_owner "$(programs)/pg_ctl" --pgdata="$folder/cluster" --mode=immediate --silent stop || true
  rm -rf "$folder"
}

case $action in
  start) start ;;
  stop) stop ;;
  *) echo "start or stop, not $action" >&2 && exit 2 ;;
esac
