-- Towns that came to their end before anything completed their participation: the plan is in force,
-- every milestone is finished, and neither a mentoring nor a nomination is open.
with completed as (
  update participation p set
    stage = 'COMPLETED',
    version = p.version + 1,
    ended_at = greatest(
      (select max(m.ended_at) from mentoring m where m.participation_id = p.id),
      (select max(e.at) from milestone_event e
         join milestone s on s.id = e.milestone_id where s.participation_id = p.id),
      (select max(n.ended_at) from nomination n where n.participation_id = p.id))
  where p.stage = 'IN_FORCE'
    and exists (select 1 from milestone s where s.participation_id = p.id)
    and not exists (select 1 from milestone s
      where s.participation_id = p.id and s.state not in ('REACHED', 'DROPPED'))
    and not exists (select 1 from mentoring m
      where m.participation_id = p.id and m.ended_at is null)
    and not exists (select 1 from nomination n
      where n.participation_id = p.id and n.ended_at is null)
  returning p.id, p.ended_at
)
insert into case_event (id, participation_id, at, kind, arguments)
select nextval('pearl_seq'), id, ended_at, 'participation.completed', '' from completed;
