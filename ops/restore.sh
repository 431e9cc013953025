#!/usr/bin/env bash
# restore.sh <file>: puts a backup into an empty database, all of it or nothing. Takes the settings that backup.sh takes.
# Start the application afterwards, of the same version as the backup or a newer one.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/database.sh"

[ $# = 1 ] || refuse "Name the file of the backup."
[ -r "$1" ] || refuse "The file $1 is not there or can't be read."
pg_restore --list "$1" > /dev/null || refuse "$1 is not a backup that pg_restore of version $client can read."
[ "$(ask "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind in ('r', 'S')")" = 0 ] \
  || refuse "The database $PGDATABASE is not empty. Make a new one and name that: nothing is ever overwritten here."

pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$PGDATABASE" "$1"
ask 'analyze'
say "$(ask 'select count(*) from participation') cases, $(ask 'select count(*) from act_ru_task') open tasks," \
  "schema $(ask "select max(version) from flyway_schema_history where success")"
