-- A plan in force is changed in its rows, as a draft is; until the change is agreed on, what is in force is a frozen
-- version.
alter table plan
  -- how far a change of the plan in force is; null while there is none
  add column change_state     varchar(40),
  add column version_in_force integer;
update plan set version_in_force = last_version where state = 'IN_FORCE';
create index plan_changed on plan (participation_id) where change_state is not null;

-- why a plan in force was changed; empty for other versions
alter table plan_version add column reason text not null default '';
alter table plan_version alter column reason drop default;
