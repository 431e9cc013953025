-- What a person has typed into the form of an open task and not sent: theirs alone. It goes with the
-- task in the transaction that ends it, however it ends.
create table task_draft (
  task_id   varchar(64) not null references act_ru_task on delete cascade,
  person_id bigint      not null references person,
  -- JSON: lists of texts by the key of their field
  typed     text        not null,
  version   bigint      not null,
  saved_at  timestamptz not null,
  primary key (task_id, person_id)
);
create index task_draft_person on task_draft (person_id);
