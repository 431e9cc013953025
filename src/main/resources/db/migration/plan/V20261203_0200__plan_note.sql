-- Remarks at a row or at the vision of a plan in work, with their answers. They belong to what is being written: frozen
-- versions have none. What a remark is about may be deleted; the remark stays and says so.
create table plan_note (
  id         bigint primary key,
  plan_id    bigint      not null references plan,
  -- the kind of the row that it is about; null for the vision
  row_kind   varchar(40),
  row_id     bigint,
  -- what the row was called then
  about      text        not null,
  -- the words that it is about, as they stood then; empty if it is about all of it
  quote      text        not null,
  text       text        not null,
  written_by bigint references person,
  written_at timestamptz not null,
  settled_by bigint references person,
  settled_at timestamptz,
  constraint plan_note_place check ((row_kind is null) = (row_id is null))
);
create index plan_note_plan on plan_note (plan_id, id);
create index plan_note_written_by on plan_note (written_by);
create index plan_note_settled_by on plan_note (settled_by);

create table plan_note_answer (
  id         bigint primary key,
  note_id    bigint      not null references plan_note,
  text       text        not null,
  written_by bigint references person,
  written_at timestamptz not null
);
create index plan_note_answer_note on plan_note_answer (note_id, id);
create index plan_note_answer_written_by on plan_note_answer (written_by);
