-- What the office said of reviewers' remarks to a town: it reads those that are let through, in these words.
create table remark_check (
  id         bigint      primary key,
  review_id  bigint      not null references review,
  words      text        not null,
  answer     varchar(40) not null,
  reason     text        not null,
  checked_by bigint      references person,
  checked_at timestamptz not null
);
create index remark_check_review on remark_check (review_id);
create index remark_check_checked_by on remark_check (checked_by);

-- Results that are released stay as the towns have read them.
insert into remark_check (id, review_id, words, answer, reason, checked_by, checked_at)
select nextval('pearl_seq'), r.id, r.town_remarks, 'LET_THROUGH', '', d.released_by, d.released_at
from review r join title_decision d on d.cycle_id = r.cycle_id
where d.state = 'RELEASED' and r.state = 'SUBMITTED' and r.town_remarks <> '';
