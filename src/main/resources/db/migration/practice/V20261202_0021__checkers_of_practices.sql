-- Whoever may check a practice is of its group in the engine.
create or replace view engine_group as
  select person_id, lower(role) as group_id from person_role
  union all
  select person_id, 'team-' || participation_id from team_member
  union all
  select lead_id, 'mentors-' || id from mentoring where ended_at is null and lead_id is not null
  union all
  select twin_id, 'mentors-' || id from mentoring where ended_at is null and twin_id is not null
  union all
  select m.person_id, 'award-deputy' from award_member m
    join award a on a.id = m.award_id join cycle c on c.id = a.cycle_id
   where m.office = 'DEPUTY' and not c.finished
  union all
  select person_id, 'checkers-' || practice_id from practice_checker;
