-- An administrator deletes a rehearsal whole. From then on nothing is added to it, and it goes case by case.
alter table cycle
  add column removed_by bigint references person,
  add column removed_at timestamptz,
  add constraint cycle_removed check (removed_at is null or rehearsal);
create index cycle_removed_by on cycle (removed_by);

-- What is kept of it: who deleted it, when, and how many there were.
create table removed_rehearsal (
  id          bigint      primary key,
  cycle_id    bigint      not null unique,
  at          timestamptz not null,
  actor_id    bigint      not null references person,
  title_year  integer     not null,
  case_key    varchar(80) not null,
  cases       integer     not null,
  nominations integer     not null,
  reviews     integer     not null,
  titles      integer     not null,
  documents   integer     not null,
  mails       integer     not null,
  instances   integer     not null
);
create index removed_rehearsal_actor on removed_rehearsal (actor_id);
create trigger removed_rehearsal_stays before update or delete on removed_rehearsal
  for each row execute function trail_stays();
create trigger removed_rehearsal_whole before truncate on removed_rehearsal
  for each statement execute function trail_stays();

-- Lines of the trails stay as before, but for those of a rehearsal that an administrator deletes.
create or replace function trail_stays() returns trigger language plpgsql as $$
declare
  typed text[] := coalesce(tg_argv, '{}');
  line jsonb;
begin
  if tg_op = 'UPDATE' and current_setting('pearls.erasing', true) = 'on' then
    if to_jsonb(new) - typed is not distinct from to_jsonb(old) - typed then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' then
    line := to_jsonb(old);
    if exists (
      select 1 from cycle c
      where c.rehearsal and c.removed_at is not null and c.id in (
        cast(line ->> 'cycle_id' as bigint),
        (select n.cycle_id from nomination n where n.id = cast(line ->> 'nomination_id' as bigint)),
        (select p.cycle_id from participation p
          where p.id = cast(line ->> 'participation_id' as bigint))))
    then
      return old;
    end if;
  end if;
  raise exception 'a line of % stays as it is', tg_table_name;
end $$;

-- Deletes rows with all that refers to them, however far away.
create function delete_with_all(which regclass, condition text, above regclass[] default '{}')
returns void language plpgsql as $$
declare
  part record;
begin
  for part in
    select f.conrelid::regclass as name, a.attname as own, k.attname as referred
    from pg_constraint f
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
      join pg_attribute k on k.attrelid = f.confrelid and k.attnum = f.confkey[1]
    where f.contype = 'f' and f.confrelid = which and f.conrelid <> all (above || which)
  loop
    perform delete_with_all(
      part.name,
      format('%I in (select %I from %s where %s)', part.own, part.referred, which, condition),
      above || which);
  end loop;
  execute format('delete from %s where %s', which, condition);
end $$;

-- Deletes what names a case key without referring to its case, such as mails.
create function delete_named(key text) returns void language plpgsql as $$
declare
  named record;
begin
  for named in
    select c.table_name::regclass as name from information_schema.columns c
    where c.table_schema = current_schema and c.column_name = 'case_key'
      and c.table_name not in ('cycle', 'participation', 'removed_rehearsal')
  loop
    perform delete_with_all(named.name, format('case_key = %L', key));
  end loop;
end $$;

-- Deletes a case of a rehearsal that an administrator deletes; without a case, all that is left of it.
-- Its owner's rights count: the application's own user may not delete lines of trails.
create function delete_of_rehearsal(of_cycle bigint, of_case bigint)
returns void language plpgsql security definer as $$
declare
  cycle_key text := (select c.case_key from cycle c
    join removed_rehearsal r on r.cycle_id = c.id
    where c.id = of_cycle and c.rehearsal and c.removed_at is not null);
begin
  if cycle_key is null then
    raise exception 'cycle % is no rehearsal that is deleted', of_cycle;
  end if;
  if of_case is not null then
    if not exists (select 1 from participation p
      where p.id = of_case and p.cycle_id = of_cycle and p.case_key like cycle_key || '-%')
    then
      raise exception 'case % is not of rehearsal %', of_case, of_cycle;
    end if;
    perform delete_named(p.case_key) from participation p where p.id = of_case;
    perform delete_with_all('participation', format('id = %s and cycle_id = %s', of_case, of_cycle));
  else
    perform delete_named(cycle_key);
    perform delete_with_all('mail', format('case_key is null and arguments ~ %L',
      '(^| )Cycle:' || of_cycle || '( |$)'));
    perform delete_with_all('cycle', format('id = %s', of_cycle));
  end if;
end $$;

-- A case is of one cycle and has one key for good: none comes into a rehearsal that is deleted.
create function case_stays() returns trigger language plpgsql as $$
begin
  raise exception 'case % stays in its cycle', old.case_key;
end $$;
create trigger participation_stays before update on participation for each row
  when (old.cycle_id <> new.cycle_id or old.case_key <> new.case_key)
  execute function case_stays();

-- Nobody's temporary table is taken for one of these.
do $$
declare
  name text;
begin
  foreach name in array array['trail_stays()', 'delete_with_all(regclass, text, regclass[])',
    'delete_named(text)', 'delete_of_rehearsal(bigint, bigint)']
  loop
    execute format('alter function %s set search_path = %I, pg_temp', name, current_schema());
  end loop;
end $$;
