-- Whether something belongs to a rehearsal, by its case key or, if it has none, by the cycle that a mail names.
create function is_of_rehearsal(of_case text, arguments text) returns boolean language sql stable as $$
  select coalesce(of_case like 'rehearsal-%', false)
    or of_case is null and arguments ~ '(^| )Cycle:\d' and exists (
      select 1 from cycle c
      where c.rehearsal and c.id = cast(substring(arguments from '(?:^| )Cycle:(\d+)') as bigint))
$$;
