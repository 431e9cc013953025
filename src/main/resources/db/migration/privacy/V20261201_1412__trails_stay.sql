-- Lines of the trails are added and never changed, deleted or cut off. The one way in is erasure: it may
-- change the columns that a trigger names, and says so for its transaction.
create function trail_stays() returns trigger language plpgsql as $$
declare
  typed text[] := coalesce(tg_argv, '{}');
begin
  if tg_op = 'UPDATE' and current_setting('pearls.erasing', true) = 'on' then
    if to_jsonb(new) - typed is not distinct from to_jsonb(old) - typed then
      return new;
    end if;
  end if;
  raise exception 'a line of % stays as it is', tg_table_name;
end $$;

drop trigger cycle_record_stays on cycle_record;
drop function cycle_record_stays();
create trigger cycle_record_stays before update or delete on cycle_record
  for each row execute function trail_stays('reason');
create trigger cycle_record_whole before truncate on cycle_record
  for each statement execute function trail_stays();

drop trigger nomination_trail_stays on nomination_trail;
drop function nomination_trail_stays();
create trigger nomination_trail_stays before update or delete on nomination_trail
  for each row execute function trail_stays();
create trigger nomination_trail_whole before truncate on nomination_trail
  for each statement execute function trail_stays();

create trigger case_event_stays before update or delete on case_event
  for each row execute function trail_stays();
create trigger case_event_whole before truncate on case_event
  for each statement execute function trail_stays();
