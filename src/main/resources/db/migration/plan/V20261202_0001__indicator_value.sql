-- What a town measured. The indicator is the lasting id of its row: values outlive a row that a later change of the plan leaves out.
create table indicator_value (
  id            bigint        primary key,
  version       bigint        not null,
  plan_id       bigint        not null references plan,
  indicator_id  bigint        not null,
  day           date          not null,
  amount        numeric(12,2) not null,
  note          text          not null,
  link          text          not null,
  entered_by    bigint        not null references person,
  entered_at    timestamptz   not null,
  corrected_by  bigint        references person,
  corrected_at  timestamptz,
  -- kept, so that it can be put back
  taken_back_by bigint        references person,
  taken_back_at timestamptz
);
create index indicator_value_plan on indicator_value (plan_id, indicator_id, day);
create index indicator_value_entered_by on indicator_value (entered_by);
create index indicator_value_corrected_by on indicator_value (corrected_by);
create index indicator_value_taken_back_by on indicator_value (taken_back_by);
