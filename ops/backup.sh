#!/usr/bin/env bash
# backup.sh <folder>: one file with everything of one moment, while the application runs. Takes the application's settings
# (SPRING_DATASOURCE_URL, …_USERNAME, …_PASSWORD) or those of PostgreSQL's programs (PGHOST, PGDATABASE, …).
set -euo pipefail
umask 077
. "$(dirname "${BASH_SOURCE[0]}")/database.sh"

[ $# = 1 ] || refuse "Name the folder for the backup."
[ -d "$1" ] && [ -w "$1" ] || refuse "The folder $1 is not there or can't be written."
[ "$(ask "select count(*) from pg_tables where tablename in ('participation', 'act_ru_task')")" = 2 ] \
  || refuse "The database $PGDATABASE holds no programme: there is nothing to keep."

file="$1/pearls-$(date -u +%Y%m%dT%H%M%SZ).dump"
trap 'rm -f "$file.part"' EXIT
# Who is logged in is nobody's to keep; after a restore people log in again.
pg_dump --format=custom --no-owner --no-privileges --exclude-table-data='web_session*' --file="$file.part"
# Read to its end before it counts: a full disk leaves a file that looks like a backup.
pg_restore --file=/dev/null "$file.part"
mv "$file.part" "$file"
say "$(du -h "$file" | cut -f 1) in"
echo "$file"
