-- A rehearsal is a cycle that counts nowhere: it takes no title year, and its key says what it is, as do the
-- case keys of its towns, which begin with it.
alter table cycle
  add column rehearsal boolean not null default false,
  add column case_key varchar(80);
update cycle set case_key = title_year::text;
alter table cycle
  alter column case_key set not null,
  add constraint cycle_case_key unique (case_key),
  add constraint cycle_key_says check (rehearsal = (case_key like 'rehearsal-%')),
  drop constraint cycle_title_year_key;
create unique index cycle_title_year on cycle (title_year) where not rehearsal;

-- A rehearsal never becomes a real cycle, and no cycle becomes one once a town takes part.
create function cycle_stays_real() returns trigger language plpgsql as $$
begin
  if old.rehearsal or exists (select 1 from participation where cycle_id = old.id) then
    raise exception 'cycle % stays what it is', old.id;
  end if;
  return new;
end $$;
create trigger cycle_stays_real before update on cycle
  for each row when (old.rehearsal is distinct from new.rehearsal)
  execute function cycle_stays_real();
