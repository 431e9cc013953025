#!/usr/bin/env bash
# restore.sh <file>: puts a backup into an empty database, all of it or nothing. Takes the settings that backup.sh takes.
# Start the application afterwards, of the same version as the backup or a newer one.
set -euo pipefail
here="$(dirname "${BASH_SOURCE[0]}")"
. "$here/database.sh"

[ $# = 1 ] || refuse "Name the file of the backup."
[ -r "$1" ] || refuse "The file $1 is not there or can't be read."
pg_restore --file=/dev/null "$1" || refuse "$1 is not a backup that pg_restore of version $client can read."
[ "$(ask "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind in ('r', 'S')")" = 0 ] \
  || refuse "The database $PGDATABASE is not empty. Make a new one and name that: nothing is ever overwritten here."

# Marked in the same transaction: a copy that is not known to be one would send the past's mails to real people.
{
  # A setting that servers before 17 do not know.
  if pg_restore --no-owner --no-privileges --file=- "$1" | sed '1,40{/^SET transaction_timeout/d}'; then
    cat "$here/restored.sql"
  else
    echo "do \$\$ begin raise exception 'the backup can not be read to its end'; end \$\$;"
  fi
} | psql -X -q --single-transaction -v ON_ERROR_STOP=1 --output=/dev/null
# The owner of a database is warned of each table of the server that is not theirs.
ask 'set client_min_messages = error; analyze'
say "$(ask 'select count(*) from participation') cases, $(ask 'select count(*) from act_ru_task') open tasks," \
  "schema $(ask "select max(version) from flyway_schema_history where success")"
say "Mails are held until an administrator lets them go, on the page Mail, All mail: then it is the one that people use."
