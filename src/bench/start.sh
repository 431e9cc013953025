#!/usr/bin/env bash
# start.sh <our.jar> <bare.jar> [rounds]: start to ready, SIGTERM to exit and peak memory of ours against the bare web
# applications, interleaved, on one PostgreSQL of its own (a Debian's, from /usr/lib/postgresql). Not as root. To make the jars:
#   mvn -q package -Dmaven.test.skip=true && mvn -q -f src/bench/bare/pom.xml package
# Prints a line for each start and the medians. Both know their tables already: the first start of each doesn't count.
set -euo pipefail

ours="$(realpath "$1")" bare="$(realpath "$2")" rounds="${3:-5}"
repository="$(cd "$(dirname "$0")/../.." && pwd)"
programs="$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")"
work="$(mktemp -d)"
port=18472 database=15472
memory=(-Xmx512m)
image=(-XX:+UseSerialGC) # with MALLOC_ARENA_MAX, as the Dockerfile says

stop_all() {
  "$programs/pg_ctl" -D "$work/data" -m immediate -w stop > "$work/stop.log" 2>&1 || true
  rm -rf "$work"
}
trap stop_all EXIT

"$programs/initdb" -D "$work/data" -U bench -A trust -E UTF8 --locale=C > "$work/initdb.log"
"$programs/pg_ctl" -D "$work/data" -w -l "$work/postgres.log" \
  -o "-p $database -k $work -c listen_addresses=127.0.0.1" start > "$work/start.log"
for name in ours bare; do "$programs/createdb" -h 127.0.0.1 -p "$database" -U bench "$name"; done

mkdir "$work/extracted"
java -Djarmode=tools -jar "$ours" extract --destination "$work/extracted" > "$work/extract.log"
extracted="$(ls "$work/extracted"/*.jar)"
SERVER_PORT=$port DATABASE_PORT=15473 "$repository/ops/archive-classes.sh" "$extracted" "$work/app.jsa"

now() { date +%s%N; }

page() { # <path>: reads one page, fails while nobody answers
  exec 3<> "/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n' "$1" >&3
  cat <&3
}

measure() { # <name> <database> <page that is ready> <options of java…>
  local name="$1" data="$2" ready="$3" begun process started stopped peak
  shift 3
  begun="$(now)"
  SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$database/$data" SPRING_DATASOURCE_USERNAME=bench \
    SPRING_DATASOURCE_PASSWORD='' SERVER_PORT=$port SERVER_ADDRESS=127.0.0.1 \
    PEARLS_SECONDFACTOR_KEY="$(head -c 32 /dev/urandom | base64)" \
    java "${memory[@]}" "$@" > "$work/$name.log" 2>&1 &
  process=$!
  until page "$ready" 2> "$work/page.log" | head -n 1 | grep -q ' 200'; do
    kill -0 "$process" || { cat "$work/$name.log" >&2; exit 1; }
    sleep 0.05
  done
  started="$(( ($(now) - begun) / 1000000 ))"
  for _ in $(seq 40); do page "$ready" > "$work/page"; done
  peak="$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$process/status")"
  begun="$(now)"
  kill -TERM "$process"
  wait "$process" || true
  stopped="$(( ($(now) - begun) / 1000000 ))"
  echo "$name $started $stopped $peak" | tee -a "$work/results"
}

each() {
  measure bare bare /camunda/app/welcome/styles/user-styles.css -jar "$bare"
  measure jar ours /login -jar "$ours"
  measure extracted ours /login -jar "$extracted"
  MALLOC_ARENA_MAX=2 measure image ours /login "${image[@]}" -XX:SharedArchiveFile="$work/app.jsa" -jar "$extracted"
}

echo "what ready(ms) stop(ms) peak(MB)"
each > "$work/first" && : > "$work/results"
for _ in $(seq "$rounds"); do each; done

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo "medians of $rounds"
for name in bare jar extracted image; do
  echo "$name $(for column in 2 3 4; do awk -v n="$name" -v c="$column" '$1 == n { print $c }' "$work/results" | median; done | xargs)"
done
