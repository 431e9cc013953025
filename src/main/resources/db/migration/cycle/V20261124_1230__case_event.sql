-- What happened in a case: rows are added and never changed, and hold nothing that people typed.
create table case_event (
  id               bigint      primary key,
  participation_id bigint      not null references participation,
  at               timestamptz not null,
  actor_id         bigint      references person,
  kind             varchar(80) not null,
  arguments        text        not null
);
create index case_event_page on case_event (participation_id, at desc, id desc);
create index case_event_actor on case_event (actor_id);
