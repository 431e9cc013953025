-- What a town says at the end of the title year of what it carried out; the texts are empty until it is written.
create table final_report (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null unique references participation,
  asked_at         timestamptz not null,
  due_at           timestamptz not null,
  written_by       bigint      references person,
  written_at       timestamptz,
  carried_out      text        not null,
  what_changed     text        not null,
  told_others      text        not null,
  comes_next       text        not null
);
create index final_report_written_by on final_report (written_by);
