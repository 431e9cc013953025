-- Decisions of the office: the town is told later, and until then they can be taken back.
create table nomination_decision (
  id                 bigint      primary key,
  version            bigint      not null,
  nomination_id      bigint      not null references nomination,
  verdict            varchar(40) not null,
  decided_by         bigint      not null references person,
  decided_at         timestamptz not null,
  reason             text        not null,
  tell_at            timestamptz not null,
  told_at            timestamptz,
  taken_back_by      bigint      references person,
  taken_back_at      timestamptz,
  taken_back_because text        not null
);
create unique index nomination_decision_untold on nomination_decision (nomination_id)
  where told_at is null and taken_back_at is null;
create index nomination_decision_nomination on nomination_decision (nomination_id);
create index nomination_decision_decided_by on nomination_decision (decided_by);
create index nomination_decision_taken_back_by on nomination_decision (taken_back_by);
