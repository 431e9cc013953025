#!/usr/bin/env bash
# application-user.sh: makes the user whom the application works as in the database of docker-compose.yml, or gives it its password
# anew. Runs by itself when the database is made; in one that stands: docker compose exec database bash
# /docker-entrypoint-initdb.d/application-user.sh. It may only connect, and nobody else may; its other rights come with each start of
# the application.
set -euo pipefail

: "${SPRING_DATASOURCE_USERNAME:?}" "${SPRING_DATASOURCE_PASSWORD:?}" "${POSTGRES_USER:?}" "${POSTGRES_DB:?}"
if [ "$SPRING_DATASOURCE_USERNAME" = "$POSTGRES_USER" ]; then exit 0; fi

psql -X -q -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  -v database="$POSTGRES_DB" -v name="$SPRING_DATASOURCE_USERNAME" -v password="$SPRING_DATASOURCE_PASSWORD" << 'END'
select format('create role %I login', :'name')
where not exists (select 1 from pg_roles where rolname = :'name') \gexec
alter role :"name" password :'password';
revoke connect, temporary on database :"database" from public;
grant connect on database :"database" to :"name";
END
