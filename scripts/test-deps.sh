#!/usr/bin/env bash
# test-deps.sh - see to it that everything `make test` needs is here.
# What is missing is installed from Debian's packages where that is possible
# (apt-get, and root or sudo), else named. Nothing that is here is touched.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'test-deps: %s\n' "$*" >&2; }
die() { say "error: $*"; exit 1; }
have() { command -v "$1" >/dev/null; }

# A server of one's own, or a container, needs neither Java nor Maven.
own_neo4j() { [[ -n ${TALKGRAPH_TEST_NEO4J:-} || ${TALKGRAPH_TEST_DOCKER:-} == 1 ]]; }

java_major() { java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }
have_java() { have java && [[ $(java_major) =~ ^[0-9]+$ ]] && (($(java_major) >= 17)); }

# The packages of Debian for what is missing, one a line.
missing() {
  [[ -x ${CHROMIUM:-/usr/bin/chromium} ]] || echo chromium
  have node || echo nodejs
  have npm || echo npm
  own_neo4j && return
  have_java || echo openjdk-17-jre-headless
  have mvn || echo maven
}

install() {
  local as=()
  have apt-get || die "please install: $*"
  if (($(id -u) != 0)); then
    { have sudo && sudo -n true 2>/dev/null; } || die "neither root nor sudo without a password here; please run: sudo apt-get install $*"
    as=(sudo)
  fi
  say "installing $*"
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

check_node() {
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
    process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)' ||
    die "Node $(node --version) is too old: the page needs 20.19 or 22.12, or newer"
}

have go || die "Go is missing; go.mod says which version"
mapfile -t packages < <(missing)
((${#packages[@]} == 0)) || install "${packages[@]}"
check_node
own_neo4j || scripts/neo4j-local.sh install
say "$(go env GOVERSION), node $(node --version), $("${CHROMIUM:-/usr/bin/chromium}" --version 2>/dev/null)"
