# shellcheck shell=bash
# Read by backup.sh and restore.sh: the programs, and the database of the application's own settings.

say() { echo "$(basename "$0"): $*" >&2; }
refuse() { say "$*"; exit 1; }

# The newest programs of the machine: those of an older version refuse a newer server.
newest="$(find /usr/lib/postgresql/*/bin -name pg_dump 2> /dev/null | sort -V | tail -n 1 || true)"
if [ -n "$newest" ]; then PATH="$(dirname "$newest"):$PATH"; fi
for program in pg_dump pg_restore psql; do
  command -v "$program" > /dev/null \
    || refuse "$program is missing: install PostgreSQL's client programs (postgresql-client)."
done

# PGHOST, PGDATABASE and so on as PostgreSQL's own programs know them, or the settings of the application.
if [ -z "${PGDATABASE:-}" ]; then
  [[ "${SPRING_DATASOURCE_URL:-}" =~ ^jdbc:postgresql://([^:/?]+)(:([0-9]+))?/([^?]+) ]] \
    || refuse "Set SPRING_DATASOURCE_URL, like jdbc:postgresql://host:5432/pearls, or PGHOST and PGDATABASE."
  export PGHOST="${BASH_REMATCH[1]}" PGPORT="${BASH_REMATCH[3]:-5432}" PGDATABASE="${BASH_REMATCH[4]}"
  if [ -n "${SPRING_DATASOURCE_PASSWORD_FILE:-}" ]; then SPRING_DATASOURCE_PASSWORD="$(< "$SPRING_DATASOURCE_PASSWORD_FILE")"; fi
  if [ -n "${SPRING_FLYWAY_PASSWORD_FILE:-}" ]; then SPRING_FLYWAY_PASSWORD="$(< "$SPRING_FLYWAY_PASSWORD_FILE")"; fi
  export PGUSER="${SPRING_DATASOURCE_USERNAME:-}" PGPASSWORD="${SPRING_DATASOURCE_PASSWORD:-}"
  # Who owns the tables, where that is another: who makes them anew is to own them as well.
  if [ -n "${SPRING_FLYWAY_USER:-}" ]; then export PGUSER="$SPRING_FLYWAY_USER" PGPASSWORD="${SPRING_FLYWAY_PASSWORD:-}"; fi
  # As encrypted, and as sure of the server, as the application is: both names and their values are the same on either side.
  if [[ "$SPRING_DATASOURCE_URL" =~ [?\&]ssl(=true)?(\&|$) ]]; then export PGSSLMODE=verify-full; fi
  if [[ "$SPRING_DATASOURCE_URL" =~ [?\&]sslmode=([^\&]+) ]]; then export PGSSLMODE="${BASH_REMATCH[1]}"; fi
  if [[ "$SPRING_DATASOURCE_URL" =~ [?\&]sslrootcert=([^\&]+) ]]; then export PGSSLROOTCERT="${BASH_REMATCH[1]}"; fi
fi

ask() { psql -X -q -A -t -v ON_ERROR_STOP=1 -c "$1"; }

server="$(ask 'show server_version_num')" \
  || refuse "The database $PGDATABASE on ${PGHOST:-this machine} can't be reached; the reason is above."
client="$(pg_dump --version | grep -oE '[0-9]+' | head -n 1)"
[ "$client" -ge "$((server / 10000))" ] \
  || refuse "pg_dump is of version $client, the server of $((server / 10000)): install programs that are at least as new."
