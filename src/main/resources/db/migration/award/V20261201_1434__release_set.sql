-- The office may set the results to be released by themselves when they are due.
alter table title_decision
  add column release_set_by bigint references person,
  add column release_set_at timestamptz;
create index title_decision_release_set on title_decision (release_set_by);
