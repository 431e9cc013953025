#!/usr/bin/env bash
# archive-classes.sh <app.jar> <archive>: starts the extracted application on a PostgreSQL of its own, opens the pages that
# everybody opens first, stops it and keeps its classes as an archive: java -XX:SharedArchiveFile=<archive> -jar <app.jar>.
# The archive fits this JVM and these very files. Not as root, for PostgreSQL refuses that.
set -euo pipefail

jar="$1" archive="$2"
here="$(cd "$(dirname "$0")" && pwd)"
programs="$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)")"
work="$(mktemp -d)"
export SERVER_PORT="${SERVER_PORT:-18080}"
database="${DATABASE_PORT:-15432}"

stop_all() {
  "$programs/pg_ctl" -D "$work/data" -m immediate -w stop > "$work/stop.log" 2>&1 || true
  rm -rf "$work"
}
trap stop_all EXIT

"$programs/initdb" -D "$work/data" -U pearls -A trust -E UTF8 --locale=C > "$work/initdb.log"
"$programs/pg_ctl" -D "$work/data" -w -l "$work/postgres.log" \
  -o "-p $database -k $work -c listen_addresses=127.0.0.1 -F" start > "$work/start.log"

SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$database/postgres" \
SPRING_DATASOURCE_USERNAME=pearls SPRING_DATASOURCE_PASSWORD='' SERVER_ADDRESS=127.0.0.1 \
PEARLS_SECONDFACTOR_KEY="$(head -c 32 /dev/urandom | base64)" \
  java -XX:ArchiveClassesAtExit="$archive" -jar "$jar" > "$work/application.log" 2>&1 &
application=$!

for _ in $(seq 240); do
  if "$here/ready.sh" 2> "$work/ready.log"; then break; fi
  if ! kill -0 "$application" 2> "$work/ready.log"; then break; fi
  sleep 0.5
done
if ! "$here/ready.sh"; then
  echo "The application did not become ready:" >&2
  tail -n 40 "$work/application.log" >&2
  exit 1
fi
for page in /login /help /camunda/app/tasklist/; do
  exec 3<> "/dev/tcp/127.0.0.1/$SERVER_PORT"
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n' "$page" >&3
  cat <&3 > "$work/page"
done
kill -TERM "$application"
wait "$application" || true
test -s "$archive" || { tail -n 40 "$work/application.log" >&2; exit 1; }
