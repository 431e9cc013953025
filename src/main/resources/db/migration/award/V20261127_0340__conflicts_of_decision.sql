-- The conflicts of those who reviewed and decided, as they were known when the chair confirmed the titles.
create table title_conflict (
  decision_id   bigint      not null references title_decision,
  stage         varchar(40) not null,
  person_id     bigint      not null references person,
  nomination_id bigint      not null references nomination,
  kind          varchar(40) not null,
  primary key (decision_id, stage, person_id, nomination_id, kind)
);
create index title_conflict_person on title_conflict (person_id);
create index title_conflict_nomination on title_conflict (nomination_id);

-- When they were kept; null for titles that were confirmed before this was done.
alter table title_decision add column conflicts_at timestamptz;
