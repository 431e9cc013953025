-- What the team says of a measure by hand: where it stands, if that is not what dates and values say, and the next step.
create table measure_word (
  id         bigint      primary key,
  version    bigint      not null,
  plan_id    bigint      not null references plan,
  measure_id bigint      not null,
  state      varchar(40),
  sentence   text        not null,
  next_step  text        not null,
  said_by    bigint      not null references person,
  said_at    timestamptz not null,
  unique (plan_id, measure_id)
);
create index measure_word_said_by on measure_word (said_by);
