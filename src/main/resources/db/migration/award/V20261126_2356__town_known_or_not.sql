-- Of towns that were entered from outside before it was written down whether they were in the list, nobody
-- knows it now, unless the town took part before.
alter table nomination alter column town_known drop not null;
update nomination set town_known = null
 where from_outside and not town_known and started_at < (
   select h.installed_on from flyway_schema_history h where h.version = '20261126.2105');
update nomination n set town_known = true
  from participation p, participation before
 where n.town_known is null and p.id = n.participation_id
   and before.municipality_id = p.municipality_id and before.started_at < p.started_at;
