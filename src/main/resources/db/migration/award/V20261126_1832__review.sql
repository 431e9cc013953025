-- Reviews of nominations: points and remarks of one reviewer in one stage, and how they were corrected.
create table review (
  id             bigint      primary key,
  version        bigint      not null,
  nomination_id  bigint      not null references nomination,
  cycle_id       bigint      not null references cycle,
  stage          varchar(40) not null,
  reviewer_id    bigint      not null references person,
  state          varchar(40) not null,
  assigned_by    bigint      not null references person,
  assigned_at    timestamptz not null,
  declare_by     timestamptz not null,
  score_by       timestamptz not null,
  town_remarks   text        not null,
  confidential   text        not null,
  value          numeric(12, 2),
  submitted_at   timestamptz,
  others_seen_at timestamptz,
  after_seeing   boolean     not null,
  reason         text        not null,
  settled_by     bigint      references person,
  settled_at     timestamptz
);
create index review_nomination on review (nomination_id);
create index review_stage on review (cycle_id, stage);
create index review_reviewer on review (reviewer_id, state);
create index review_assigned_by on review (assigned_by);
create index review_settled_by on review (settled_by);
create unique index review_once on review (nomination_id, stage, reviewer_id)
  where state in ('ASSIGNED', 'SCORING', 'SUBMITTED');

create table review_score (
  review_id bigint  not null references review,
  number    integer not null,
  points    integer not null,
  primary key (review_id, number)
);

create table review_change (
  id           bigint      primary key,
  review_id    bigint      not null references review,
  changed_at   timestamptz not null,
  after_seeing boolean     not null,
  value        numeric(12, 2) not null,
  points       integer[]   not null,
  town_remarks text        not null,
  confidential text        not null
);
create index review_change_review on review_change (review_id, id);
