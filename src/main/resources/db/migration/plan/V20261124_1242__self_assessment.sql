create table self_assessment (
  id                bigint      primary key,
  participation_id  bigint      not null references participation,
  assessed_by       bigint      not null references person,
  assessed_at       timestamptz not null,
  cooperation       integer     not null,
  inclusion         integer     not null,
  cultural_network  integer     not null,
  places            integer     not null,
  capacity          integer     not null,
  crisis_readiness  integer     not null,
  note              text        not null
);
create index self_assessment_participation on self_assessment (participation_id, assessed_at);
create index self_assessment_assessed_by on self_assessment (assessed_by);
