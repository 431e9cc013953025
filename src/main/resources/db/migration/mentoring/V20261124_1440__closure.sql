-- How a mentoring ends; one side never reads the other's final feedback.
create table mentoring_closure (
  mentoring_id      bigint primary key references mentoring,
  version           bigint not null,
  feedback_by       timestamptz,
  feedback_ended_at timestamptz,
  outcome           varchar(40),
  reason            text,
  handover_note     text,
  closed_by         bigint references person,
  closed_at         timestamptz
);
create index mentoring_closure_closed_by on mentoring_closure (closed_by);

create table final_feedback (
  mentoring_id bigint not null references mentoring_closure,
  side         varchar(40) not null,
  person_id    bigint not null references person,
  given_at     timestamptz not null,
  rating       integer not null,
  result       text not null,
  advice       text not null,
  primary key (mentoring_id, side)
);
create index final_feedback_person on final_feedback (person_id);
