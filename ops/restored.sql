-- Marks a database that comes from a backup, in one transaction with it: restore.sh does so by itself; after any other way
-- (PostgreSQL's own archive, the copy of a disk) run it before the application starts: psql -1 -f ops/restored.sql
reset search_path;
create table if not exists restoration (
  only_one       boolean     primary key default true check (only_one),
  restored_at    timestamptz not null,
  mails_held     boolean     not null,
  first_sequence integer     not null
);
-- By the clock, so that two restores of one backup differ as well. Seconds since 2026 stay below the largest integer until 2094.
insert into restoration (restored_at, mails_held, first_sequence)
  values (now(), true, extract(epoch from now() - timestamptz '2026-01-01 00:00Z')::integer)
  on conflict (only_one) do update set restored_at = excluded.restored_at, mails_held = true,
    first_sequence = excluded.first_sequence;

do $$ begin
  -- What was made after the backup and is lost has been mailed, with its id in links and calendars: no id comes twice.
  -- No installation uses a thousand a second for long.
  perform setval('pearl_seq', greatest(last_value + 1000000, (extract(epoch from now()) * 1000)::bigint)) from pearl_seq;
  perform setval('engine_id_seq', greatest(last_value + 1000000, (extract(epoch from now()) * 1000)::bigint))
    from engine_id_seq;
  -- Most of what waited then has been sent since.
  update mail set held = true where state = 'WAITING';
  -- Calendars may show later dates than the backup knows: the next mail of the case tells them again, with a higher number.
  if to_regclass('calendar_date') is not null then
    update calendar_date c set changed_at = now(), mailed_due_at = null,
      sequence = greatest(c.sequence + 1, r.first_sequence) from restoration r;
  end if;
end $$;
