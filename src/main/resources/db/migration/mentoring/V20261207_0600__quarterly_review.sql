-- What a town that nobody mentors says each quarter of how its plan goes on; the texts are empty until it does.
create table quarterly_review (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  number           integer     not null,
  looks_back_to    timestamptz not null,
  asked_at         timestamptz not null,
  answer_by        timestamptz not null,
  ended_at         timestamptz,
  answered_by      bigint      references person,
  answered_at      timestamptz,
  progress         text        not null,
  obstacles        text        not null,
  next_steps       text        not null,
  unique (participation_id, number)
);
create index quarterly_review_answered_by on quarterly_review (answered_by);
