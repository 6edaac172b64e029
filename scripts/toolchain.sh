#!/usr/bin/env bash
# Makes this machine able to build Quartier, and does nothing when it already is.
#
#   scripts/toolchain.sh         compiler, wasm32 standard library, linker, Node
#   scripts/toolchain.sh test    also Chromium, PostgreSQL and the browser tests' packages
#
# Two kinds of machine: one where rustup can download, and a closed Debian 12 that reaches package registries only.
# There the compiler comes from Debian and the wasm32 standard library is built once from its source.
# QUARTIER_TOOLCHAIN=debian or =rustup forces one way. The result is .toolchain/env, which every build sources.
# Why it is done this way: docs/decisions/0001-one-toolchain.md
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly RUST=1.96                # the oldest compiler that builds Quartier, and the one that is installed
readonly WASM=wasm32-unknown-unknown
readonly REVISION=1               # raise it when a machine that is set up needs this script to run again
readonly ENV_FILE=.toolchain/env

say() { printf '  %s\n' "$*"; }
fail() { printf 'toolchain: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# ---------------------------------------------------------------- what is there

# True when .toolchain/env still describes this machine. Starts no process, so that it costs milliseconds.
ready() {
  [ -f "$ENV_FILE" ] || return 1
  # shellcheck disable=SC1090
  . "$ENV_FILE"
  [ "${QUARTIER_TOOLCHAIN_REVISION:-}" = "$REVISION" ] || return 1
  compgen -G "$QUARTIER_WASM_LIBDIR/libcore-*.rlib" >/dev/null || return 1
  has cargo && has node && has npm && has cc || return 1
  [ -z "${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER:-}" ] || has "$CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER"
}

# rustc of a toolchain; without a name, the one on PATH.
rustc_of() { if [ -n "$1" ]; then RUSTUP_TOOLCHAIN=$1 rustc "${@:2}"; else env -u RUSTUP_TOOLCHAIN rustc "${@:2}"; fi; }

wasm_libdir() { rustc_of "$1" --print target-libdir --target "$WASM" 2>/dev/null; }

has_wasm() { compgen -G "$(wasm_libdir "$1")/libcore-*.rlib" >/dev/null; }

# True for a stable compiler that is new enough.
is_new_enough() {
  local version
  version=$(rustc_of "$1" --version 2>/dev/null) || return 1
  case $version in *nightly* | *beta*) return 1 ;; esac
  version=${version#rustc }
  version=${version%% *}
  [ "$(printf '%s\n' "$RUST" "$version" | sort -V | head -n 1)" = "$RUST" ]
}

has_clippy() {
  if [ -n "$1" ]; then RUSTUP_TOOLCHAIN=$1 cargo clippy --version >/dev/null 2>&1; else cargo clippy --version >/dev/null 2>&1; fi
}

# The installed toolchains in the order in which they are preferred, one per line.
candidates() {
  {
    printf '%s\n' "${RUSTUP_TOOLCHAIN:-}"
    rustup toolchain list 2>/dev/null | sed -n 's/^\([^ ]*\) .*active.*/\1/p'
    rustup toolchain list 2>/dev/null | sed 's/ .*//'
  } | awk 'NF && !seen[$0]++'
}

# ---------------------------------------------------------------- rustup

# Sets `chosen` to a toolchain that can build for the browser, downloading what is missing. Empty means: the one on PATH.
use_rustup() {
  if ! has rustup; then
    chosen=
    is_new_enough "" && has_clippy "" && has_wasm ""
    return
  fi
  local name
  for name in $(candidates); do
    if is_new_enough "$name" && has_clippy "$name" && has_wasm "$name"; then chosen=$name && return 0; fi
  done
  reaches_rustup || return 1
  for name in $(candidates); do
    is_new_enough "$name" || continue
    say "adding $WASM, clippy and rustfmt to toolchain $name"
    if rustup target add "$WASM" --toolchain "$name" && rustup component add clippy rustfmt --toolchain "$name"; then
      chosen=$name && return 0
    fi
  done
  say "installing Rust $RUST with rustup"
  timeout 900 rustup toolchain install "$RUST" --no-self-update --profile minimal -c clippy -c rustfmt -t "$WASM" || return 1
  chosen=$RUST
}

# Asks the download server one small question, so that a closed machine does not wait for rustup's own retries.
reaches_rustup() {
  has curl || return 0
  curl --silent --fail --location --head --max-time 15 --output /dev/null \
    "${RUSTUP_DIST_SERVER:-https://static.rust-lang.org}/dist/channel-rust-$RUST.toml.sha256"
}

# ---------------------------------------------------------------- Debian

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif has sudo; then sudo "$@"
  else fail "this needs root: $*"; fi
}

apt_updated=
# Installs the packages named that are not there yet.
apt_install() {
  local wanted=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || wanted+=("$package")
  done
  [ ${#wanted[@]} -gt 0 ] || return 0
  has apt-get || fail "please install: ${wanted[*]}"
  if [ -z "$apt_updated" ]; then
    say "apt-get update"
    as_root apt-get -qq -o Acquire::Retries=3 update
    apt_updated=1
  fi
  say "apt-get install ${wanted[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
    install --no-install-recommends "${wanted[@]}" >/dev/null
}

# Sets `chosen` to Debian's compiler, with a wasm32 standard library built from Debian's source of it.
use_debian() {
  [ -f /etc/debian_version ] || fail "rustup cannot download Rust $RUST and this is not Debian; see https://rustup.rs"
  apt_install rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web lld-22
  chosen=
  if has rustup; then
    rustup toolchain link debian /usr
    chosen=debian
  fi
  is_new_enough "$chosen" || fail "Debian's compiler is older than $RUST: $(rustc_of "$chosen" --version)"
  has_wasm "$chosen" || build_wasm_std "$chosen"
}

# Builds the standard library in a throw-away crate and puts it where rustup would have put it.
build_wasm_std() {
  local work libdir
  libdir=$(wasm_libdir "$1")
  work=$(mktemp -d)
  say "building the standard library for $WASM (about a minute)"
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "wasm-std"\nedition = "2024"\n[lib]\ncrate-type = ["cdylib"]\n[workspace]\n' >"$work/Cargo.toml"
  # Bitcode is embedded because without it `lto = true` fails later; RUSTC_BOOTSTRAP allows -Zbuild-std here and nowhere else.
  (
    cd "$work"
    [ -z "$1" ] || export RUSTUP_TOOLCHAIN=$1
    RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR=$work/target \
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-22 \
      cargo build --quiet --release -Zbuild-std=std,panic_abort --target "$WASM"
  ) || fail "the standard library for $WASM could not be built (left in $work)"
  as_root mkdir -p "$libdir"
  as_root cp "$work/target/$WASM/release/deps/"*.rlib "$libdir/"
  rm -rf "$work"
}

# ---------------------------------------------------------------- the two steps

# Sets `rustfmt` to the toolchain whose rustfmt is used: the compiler's own (empty), or another one that has it.
find_rustfmt() {
  rustfmt=
  ! has_rustfmt "$chosen" || return 0
  local name
  for name in $(candidates); do
    if has_rustfmt "$name"; then rustfmt=$name && return 0; fi
  done
  [ ! -f /etc/debian_version ] || apt_install rustfmt-web
}

has_rustfmt() {
  if [ -n "$1" ]; then RUSTUP_TOOLCHAIN=$1 cargo fmt --version >/dev/null 2>&1; else cargo fmt --version >/dev/null 2>&1; fi
}

write_env() {
  local linker= rustfmt=
  find_rustfmt
  case $(rustc_of "$chosen" --print sysroot) in /usr) linker=wasm-ld-22 ;; esac
  mkdir -p .toolchain
  {
    echo "# Written by scripts/toolchain.sh; sourced before every cargo call, so that all of them agree."
    echo "QUARTIER_TOOLCHAIN_REVISION=$REVISION"
    echo "QUARTIER_WASM_LIBDIR='$(wasm_libdir "$chosen")'"
    echo "QUARTIER_RUSTFMT='$rustfmt'"
    [ -z "$chosen" ] || echo "export RUSTUP_TOOLCHAIN='$chosen'"
    [ -z "$linker" ] || echo "export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker"
  } >"$ENV_FILE.new"
  mv "$ENV_FILE.new" "$ENV_FILE"
}

set_up_build() {
  has cc || apt_install gcc libc6-dev
  has pkg-config || apt_install pkg-config
  has node && has npm || apt_install nodejs npm
  local chosen=
  case ${QUARTIER_TOOLCHAIN:-} in
    debian) use_debian ;;
    rustup) use_rustup || fail "rustup could not provide Rust $RUST" ;;
    *) use_rustup || use_debian ;;
  esac
  write_env
  say "using $(rustc_of "$chosen" --version)"
}

set_up_test() {
  if ! has chromium && [ -f /etc/debian_version ]; then apt_install chromium; fi
  if ! has initdb && ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
    [ -f /etc/debian_version ] || fail "please install the PostgreSQL server (initdb, pg_ctl)"
    apt_install postgresql
  fi
  if ! has sqlite3; then
    [ -f /etc/debian_version ] || fail "please install sqlite3, with which the browser tests let a night pass"
    apt_install sqlite3
  fi
  [ "$(node --print 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "the browser tests need Node 20 or newer, this is $(node --version)"
  if ! cmp -s end2end/package-lock.json end2end/node_modules/.quartier-lock; then
    say "npm ci in end2end"
    (cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --silent --no-fund --no-audit)
    cp end2end/package-lock.json end2end/node_modules/.quartier-lock
  fi
  if ! has chromium; then (cd end2end && npx playwright install chromium); fi
}

ready || set_up_build
[ "${1:-}" != test ] || set_up_test
