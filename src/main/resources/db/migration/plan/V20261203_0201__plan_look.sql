-- Up to when a person has seen what others wrote in a plan, and when they had its editor open last.
create table plan_look (
  plan_id   bigint not null references plan,
  person_id bigint not null references person,
  seen_at   timestamptz,
  open_at   timestamptz,
  primary key (plan_id, person_id)
);
create index plan_look_person on plan_look (person_id);
