-- What a Pearl says of itself for everybody.
create table pearl_summary (
  participation_id bigint      primary key references participation,
  version          bigint      not null,
  text             text        not null,
  written_by       bigint      not null references person,
  written_at       timestamptz not null
);
create index pearl_summary_writer on pearl_summary (written_by);
