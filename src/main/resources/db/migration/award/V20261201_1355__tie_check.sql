-- A tie between a reviewer and a nomination that came up after the assignment, and what was decided on it.
create table tie_check (
  id            bigint        primary key,
  version       bigint        not null,
  review_id     bigint        not null references review,
  nomination_id bigint        not null references nomination,
  reviewer_id   bigint        not null references person,
  kinds         varchar(40)[] not null,
  found_at      timestamptz   not null,
  state         varchar(40)   not null,
  decided_by    bigint        references person,
  decided_at    timestamptz,
  reason        text          not null
);
create unique index tie_check_open on tie_check (review_id) where state = 'OPEN';
create index tie_check_review on tie_check (review_id);
create index tie_check_nomination on tie_check (nomination_id);
create index tie_check_reviewer on tie_check (reviewer_id);
create index tie_check_decided_by on tie_check (decided_by);
