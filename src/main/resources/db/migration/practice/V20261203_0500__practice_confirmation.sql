-- Whether what a practice says still holds: when its owner is asked, and whose turn it is then.
alter table practice
  add column fresh_at timestamptz,
  -- when the owner is asked next; null while nothing is planned
  add column ask_at       timestamptz,
  -- whose turn it is since the year is over; null before
  add column confirmation varchar(40),
  add column archived_for text not null default '',
  add column archived_by  bigint references person;
create index practice_archived_by on practice (archived_by);
create index practice_stale on practice (fresh_at, id) where confirmation is not null;
create index practice_unplanned on practice (id)
  where stage = 'PUBLISHED' and ask_at is null and confirmation is null;

update practice p
   set fresh_at = v.published_at
  from practice_version v
 where v.practice_id = p.id and v.number = p.last_version;

-- Editors also look after what its owner did not confirm.
create or replace view practice_checker as
  select p.id as practice_id, e.id as person_id
  from practice p, person e
  where (p.stage = 'IN_CHECK' or p.confirmation = 'EDITORS') and e.id <> p.author_id
    and exists (select 1 from person_role r
      where r.person_id = e.id and r.role in ('EDITOR', 'COORDINATOR'))
    and not exists (
      select 1 from team_member mine join participation pm on pm.id = mine.participation_id
      where mine.person_id = e.id and (pm.municipality_id = p.municipality_id
        or exists (
          select 1 from team_member theirs join participation pt on pt.id = theirs.participation_id
          where theirs.person_id = p.author_id and pt.municipality_id = pm.municipality_id)));
