-- What was decided about the settings of a cycle: lines are added and never changed or deleted.
create table cycle_record (
  id        bigint      primary key,
  cycle_id  bigint      not null references cycle,
  at        timestamptz not null,
  actor_id  bigint      references person,
  kind      varchar(80) not null,
  person_id bigint      references person,
  reason    text        not null,
  arguments text        not null
);
create index cycle_record_page on cycle_record (cycle_id, at desc, id desc);
create index cycle_record_actor on cycle_record (actor_id);
create index cycle_record_person on cycle_record (person_id);

-- Only the name of somebody who was erased may be taken out of a reason.
create function cycle_record_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.id, new.cycle_id, new.at, new.actor_id, new.kind, new.person_id, new.arguments)
      is not distinct from
      (old.id, old.cycle_id, old.at, old.actor_id, old.kind, old.person_id, old.arguments) then
      return new;
    end if;
  end if;
  raise exception 'a line of a cycle''s record stays as it is';
end $$;
create trigger cycle_record_stays before update or delete on cycle_record
  for each row execute function cycle_record_stays();
