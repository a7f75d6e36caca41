#!/usr/bin/env bash
# Runs a real Neo4j Community server on this machine, for tests and for trying things out. The server is
# installed from its published jars (Maven Central, by one pinned coordinate): no Docker, no root.
#
#   neo4j-local.sh install | start | stop | status | uri
#
# start installs what is missing, waits until the server answers and prints its bolt URI, alone, on standard
# output; all else goes to standard error. A second start finds the first one's server. For example
#   talkgraph serve --store "$(scripts/neo4j-local.sh start)"
#
# Everything is set by environment variables (defaults in brackets):
#   NEO4J_VERSION [5.26.30]     NEO4J_LOCAL_CACHE [~/.cache/neo4j-local]   jars, one folder a version
#   NEO4J_LOCAL_HOME [./.neo4j] data, logs, conf of this instance
#   NEO4J_BOLT_PORT [7687]      NEO4J_HTTP_PORT [7474]    a number or auto (a free one); HTTP also 0 (off)
#   NEO4J_LISTEN [127.0.0.1]
#   NEO4J_HEAP [512m]           NEO4J_PAGECACHE [128m]
#   NEO4J_AUTH [none]           none, or neo4j/PASSWORD (8 characters or more; used on the first start of a data folder)
#   NEO4J_JAVA []               a java binary; otherwise a fitting one is looked for (5.x: Java 17, later ones: 21)
#   NEO4J_JVM_OPTS []           e.g. -XX:TieredStopAtLevel=1 for short test runs
#   NEO4J_WAIT [120]            seconds to wait until Bolt answers
#   NEO4J_OWNER []              a process id: when that process ends, however it ends, the server is stopped
#   NEO4J_EXTRA_CONF []         extra neo4j.conf lines, newline-separated
#
# It needs bash, Java, Maven (for the first start) and the usual Linux tools (flock, setsid, od).
set -euo pipefail

VERSION=${NEO4J_VERSION:-5.26.30}
CACHE=${NEO4J_LOCAL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/neo4j-local}
INSTANCE=$(realpath -m "${NEO4J_LOCAL_HOME:-.neo4j}")
BOLT=${NEO4J_BOLT_PORT:-7687} HTTP=${NEO4J_HTTP_PORT:-7474} LISTEN=${NEO4J_LISTEN:-127.0.0.1}
HEAP=${NEO4J_HEAP:-512m} PAGECACHE=${NEO4J_PAGECACHE:-128m}
AUTH=${NEO4J_AUTH:-none} WAIT=${NEO4J_WAIT:-120}
LIB=$CACHE/lib-$VERSION PIDFILE=$INSTANCE/neo4j-local.pid OUT=$INSTANCE/console.log

# The help is the comment at the head of this file.
help() { sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; }
say() { printf 'neo4j-local: %s\n' "$*" >&2; }
die() { say "error: $*"; exit 1; }

need_java() { case $VERSION in 5.*) echo 17 ;; *) echo 21 ;; esac; }

java_major() { "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'; }

find_java() {
  local want have j; want=$(need_java)
  for j in "${NEO4J_JAVA:-}" "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    [[ -n $j && -x $j ]] || continue
    have=$(java_major "$j"); [[ $have =~ ^[0-9]+$ ]] || continue
    if ((have >= want)); then printf '%s\n' "$j"; return; fi
    [[ $j == "${NEO4J_JAVA:-}" ]] && die "NEO4J_JAVA=$j is Java $have; Neo4j $VERSION needs $want or newer"
  done
  die "no Java $want or newer for Neo4j $VERSION (set NEO4J_JAVA; Debian: apt-get install openjdk-17-jre-headless)"
}

install_jars() {
  [[ -f $LIB/.complete ]] && return
  command -v mvn >/dev/null || die "mvn not found (Debian: apt-get install maven)"
  mkdir -p "$CACHE"
  exec 9>"$CACHE/.lock"; flock 9                       # two first starts at once: one installs, one waits
  [[ -f $LIB/.complete ]] && { exec 9>&-; return; }
  local tmp; tmp=$(mktemp -d "$CACHE/.install.XXXXXX")
  cat >"$tmp/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-runtime</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>$VERSION</version>
  </dependency></dependencies>
</project>
POM
  say "installing Neo4j $VERSION into $LIB (about 155 MB once)"
  local try ok=
  for try in 1 2 3; do                                 # a rerun goes on from what is in the local repository
    if mvn -B -ntp -C -U -f "$tmp/pom.xml" \
        org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$tmp/lib" >"$tmp/mvn.log" 2>&1 9>&-; then ok=1; break; fi
    say "maven try $try failed: $(grep -m1 '^\[ERROR\]' "$tmp/mvn.log" || tail -n1 "$tmp/mvn.log")"
  done
  [[ $ok ]] || { cp "$tmp/mvn.log" "$CACHE/mvn-failed.log"; rm -rf "$tmp"; die "could not install Neo4j $VERSION; see $CACHE/mvn-failed.log"; }
  [[ -f $tmp/lib/neo4j-$VERSION.jar ]] || die "maven finished, but neo4j-$VERSION.jar is not in $tmp/lib"
  touch "$tmp/lib/.complete"; rm -rf "$LIB"; mv "$tmp/lib" "$LIB"; rm -rf "$tmp"
  exec 9>&-
}

# The entry point's name changed in the calendar versions.
entry_point() { case $VERSION in 5.*) echo org.neo4j.server.CommunityEntryPoint ;; *) echo org.neo4j.server.Neo4jCommunity ;; esac; }

write_conf() {
  mkdir -p "$INSTANCE"/{conf,data,logs,run,import,plugins}
  {
    cat <<CONF
# written by neo4j-local.sh at each start; put your own lines in NEO4J_EXTRA_CONF
server.default_listen_address=$LISTEN
server.bolt.listen_address=$LISTEN:$BOLT
server.bolt.advertised_address=$LISTEN:$BOLT
server.https.enabled=false
server.memory.heap.initial_size=$HEAP
server.memory.heap.max_size=$HEAP
server.memory.pagecache.size=$PAGECACHE
server.directories.import=import
db.tx_log.preallocate=false
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=2 files
db.logs.query.enabled=OFF
dbms.usage_report.enabled=false
internal.server.bolt.thread_pool_shutdown_wait_time=500ms
internal.server.bolt.connection_shutdown_wait_time=500ms
CONF
    if [[ $HTTP == 0 ]]; then echo server.http.enabled=false
    else printf 'server.http.listen_address=%s:%s\nserver.http.advertised_address=%s:%s\n' "$LISTEN" "$HTTP" "$LISTEN" "$HTTP"; fi
    if [[ $AUTH == none ]]; then echo dbms.security.auth_enabled=false; else echo dbms.security.auth_enabled=true; fi
    case $VERSION in 5.*) ;; 2025.*) echo server.config.strict_validation.enabled=false; echo dbms.fleet_manager.enabled=false ;;
      *) printf '%s\n' dbms.fleet_manager.enabled=false server.fleet_discovery.enabled=false ;; esac
    [[ -z ${NEO4J_EXTRA_CONF:-} ]] || printf '%s\n' "$NEO4J_EXTRA_CONF"
  } >"$INSTANCE/conf/neo4j.conf"
}

# Our server's pid, or nothing: the pid must be alive and be a server on this instance folder (pids are reused).
running_pid() {
  local pid; pid=$(cat "$PIDFILE" 2>/dev/null) || return 1
  [[ $pid =~ ^[0-9]+$ && -r /proc/$pid/cmdline ]] || return 1
  tr '\0' '\n' <"/proc/$pid/cmdline" 2>/dev/null | grep -qxF -- "--home-dir=$INSTANCE" || return 1
  echo "$pid"
}

# A port below those that the system gives to outgoing connections, so that none of them takes it first.
free_port() {
  local try port
  for ((try = 0; try < 200; try++)); do
    port=$((20000 + RANDOM % 12000))
    port_open "$port" || { echo "$port"; return; }
  done
  die "found no free port on $LISTEN"
}

# A running server's ports are those it was started with; otherwise auto means a free one.
ports() {
  if running_pid >/dev/null && [[ -f $INSTANCE/ports ]]; then read -r BOLT HTTP <"$INSTANCE/ports"; fi
  [[ $BOLT != auto ]] || BOLT=$(free_port)
  [[ $HTTP != auto ]] || HTTP=$(free_port)
  URI=bolt://$LISTEN:$BOLT
}

port_open() { (exec 3<>"/dev/tcp/$LISTEN/$1") 2>/dev/null; }

# A Bolt handshake: the server must answer with a version it speaks, not merely listen.
bolt_ready() {
  local answer
  answer=$(exec 2>/dev/null; exec 3<>"/dev/tcp/$LISTEN/$BOLT" || exit 1
    printf '\x60\x60\xb0\x17\x00\x08\x08\x05\x00\x02\x04\x04\x00\x00\x00\x00\x00\x00\x00\x00' >&3
    timeout 3 head -c 4 <&3 | od -An -tx1 | tr -d ' \n') || return 1
  [[ ${#answer} == 8 && $answer != 00000000 ]]
}

why_failed() { { grep -hE 'ERROR|Caused by|Exception|already in use|Error:' "$OUT" || tail -n 5 "$OUT"; } 2>/dev/null | head -n 8 >&2; }

start() {
  local java main pid t0; java=$(find_java)
  install_jars; t0=$SECONDS
  mkdir -p "$INSTANCE"; exec 8>"$INSTANCE/.lock"; flock -w "$WAIT" 8 || die "another start of $INSTANCE is still under way"
  ports
  if pid=$(running_pid); then
    say "already running, pid $pid"
  else
    ! port_open "$BOLT" || die "port $BOLT on $LISTEN is taken by another process; set NEO4J_BOLT_PORT"
    [[ $HTTP == 0 ]] || ! port_open "$HTTP" || die "port $HTTP on $LISTEN is taken by another process; set NEO4J_HTTP_PORT (0 = off)"
    write_conf
    if [[ $AUTH != none && ! -d $INSTANCE/data/databases/system ]]; then
      [[ $AUTH == neo4j/* ]] || die "NEO4J_AUTH must be none or neo4j/PASSWORD"
      NEO4J_HOME=$INSTANCE NEO4J_CONF=$INSTANCE/conf "$java" -Xmx256m -XX:TieredStopAtLevel=1 -Dbasedir="$INSTANCE" -cp "$LIB/*" \
        org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password "${AUTH#neo4j/}" >"$OUT" 2>&1 8>&- ||
        { why_failed; die "set-initial-password failed; see $OUT"; }
    fi
    main=$(entry_point)
    local flags=(-Xms"$HEAP" -Xmx"$HEAP" -XX:+UseG1GC -XX:-OmitStackTraceInFastThrow
      -XX:+UnlockExperimentalVMOptions -XX:+TrustFinalNonStaticFields -XX:+DisableExplicitGC
      -Djdk.nio.maxCachedBufferSize=1024 -Dio.netty.tryReflectionSetAccessible=true -Djdk.tls.ephemeralDHKeySize=2048
      -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints
      --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
      --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
      --enable-native-access=ALL-UNNAMED -Dlog4j2.disable.jmx=true -Dlog4j.layout.jsonTemplate.maxStringLength=32768
      -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8)
    # shellcheck disable=SC2086
    nohup setsid "$java" "${flags[@]}" ${NEO4J_JVM_OPTS:-} -cp "$LIB/*:$INSTANCE/plugins/*" \
      "$main" --home-dir="$INSTANCE" --config-dir="$INSTANCE/conf" --console-mode </dev/null >"$OUT" 2>&1 8>&- 9>&- &
    pid=$!; echo "$pid" >"$PIDFILE"; echo "$BOLT $HTTP" >"$INSTANCE/ports"
    say "starting Neo4j $VERSION with $("$java" -version 2>&1 | head -n1), pid $pid, home $INSTANCE"
  fi
  # The console line is this server's own word; the handshake alone could be another server's on the same port.
  until grep -q ' Started\.$' "$OUT" 2>/dev/null && bolt_ready; do
    kill -0 "$pid" 2>/dev/null || { why_failed; rm -f "$PIDFILE"; die "the server (pid $pid) ended before it was ready; see $OUT and $INSTANCE/logs/debug.log"; }
    ((SECONDS - t0 < WAIT)) || { why_failed; die "Bolt on $LISTEN:$BOLT did not answer within ${WAIT}s (pid $pid is still alive); see $OUT"; }
    sleep 0.2
  done
  say "ready after $((SECONDS - t0))s"
  watch_owner "$pid"
  echo "$URI"
}

# Stops the server when its owner has ended, so that a killed test leaves none behind.
watch_owner() {
  [[ ${NEO4J_OWNER:-} =~ ^[0-9]+$ ]] || return 0
  # shellcheck disable=SC2016
  setsid bash -c 'while kill -0 "$1" 2>/dev/null && kill -0 "$2" 2>/dev/null; do sleep 1; done; kill -TERM "$2"' \
    watch "$NEO4J_OWNER" "$1" </dev/null >/dev/null 2>&1 8>&- &
}

stop() {
  local pid; pid=$(running_pid) || { rm -f "$PIDFILE"; say "not running"; return; }
  kill -TERM "$pid"
  local i; for ((i = 0; i < 300; i++)); do
    kill -0 "$pid" 2>/dev/null || { rm -f "$PIDFILE"; say "stopped (pid $pid)"; return; }
    sleep 0.1
  done
  say "pid $pid ignored SIGTERM for 30s; killing it (the next start recovers the data)"
  kill -KILL "$pid" 2>/dev/null || true; rm -f "$PIDFILE"
}

status() {
  local pid; ports
  pid=$(running_pid) || { echo "stopped"; exit 3; }
  bolt_ready || { echo "starting pid=$pid"; exit 4; }
  echo "running pid=$pid uri=$URI version=$VERSION home=$INSTANCE"
}

case ${1:-} in
  install) install_jars; echo "$LIB" ;;
  start) start ;;
  stop) stop ;;
  status) status ;;
  uri) running_pid >/dev/null || die "not running"; ports; echo "$URI" ;;
  -h | --help | help) help ;;
  *) help >&2; exit 2 ;;
esac
