-- A town that a lead names answers for itself, and is one of the nomination's towns only when it takes part.
create table joint_entry (
  id              bigint      primary key,
  version         bigint      not null,
  nomination_id   bigint      not null references nomination,
  municipality_id bigint      not null references municipality,
  -- what the lead says of the town's consent
  consent         text        not null,
  state           varchar(20) not null,
  asked_by        bigint      not null references person,
  asked_at        timestamptz not null,
  answered_by     bigint      references person,
  answered_at     timestamptz,
  -- how the office knows, where it answers for a town without people here
  answered_how    text        not null,
  -- when it first took part: its ties count for all of the cycle from then on
  joined_at       timestamptz,
  unique (nomination_id, municipality_id)
);
create index joint_entry_municipality on joint_entry (municipality_id);
create index joint_entry_asked_by on joint_entry (asked_by);
create index joint_entry_answered_by on joint_entry (answered_by);

-- Towns that entered together before go on as they are: their leads recorded how they agreed.
insert into joint_entry (id, version, nomination_id, municipality_id, consent, state, asked_by, asked_at,
    answered_how, joined_at)
  select nextval('pearl_seq'), 0, m.nomination_id, m.municipality_id, m.consent, 'TAKES_PART', n.started_by,
    n.started_at, '', n.started_at
  from nomination_municipality m join nomination n on n.id = m.nomination_id
  where m.position > 0;
