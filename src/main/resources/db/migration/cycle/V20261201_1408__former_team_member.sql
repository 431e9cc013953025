-- Who left the team of a participation, and when the last time: what ties them to it lasts for the cycle.
create table former_team_member (
  participation_id bigint      not null references participation,
  person_id        bigint      not null references person,
  left_at          timestamptz not null,
  primary key (participation_id, person_id)
);
create index former_team_member_person on former_team_member (person_id);
