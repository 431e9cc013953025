-- How far the silence of each side of a pair has been followed, and when the case is looked at next.
create table silence (
  participation_id bigint      primary key references participation,
  -- the sign from which on the town is silent; the last rung that was told of it (1 the side
  -- itself, 2 the twin, 3 the coordinators), when, and the mail that told it
  town_sign        timestamptz not null,
  town_rung        smallint    not null,
  town_told_at     timestamptz,
  town_mail        varchar(80),
  -- the same of the mentors
  mentors_sign     timestamptz not null,
  mentors_rung     smallint    not null,
  mentors_told_at  timestamptz,
  mentors_mail     varchar(80),
  next_at          timestamptz not null
);
create index silence_next on silence (next_at);
