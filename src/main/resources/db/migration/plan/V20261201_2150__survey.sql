-- Surveys of residents. Of an answer nothing is kept but that it was given: counts, no rows of people.
create table survey (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  title            text        not null,
  intro            text        not null,
  language         varchar(40) not null,
  opens_on         date        not null,
  closes_on        date        not null,
  -- for a poster, not a secret of somebody
  token            varchar(60) not null unique,
  -- by hand, before its last day
  closed_at        timestamptz,
  discarded_at     timestamptz,
  discarded_for    text        not null,
  check (closes_on >= opens_on)
);
create index survey_participation on survey (participation_id, opens_on, id);

create table survey_question (
  survey_id bigint      not null references survey,
  position  integer     not null,
  question  varchar(40) not null,
  -- the team's own words, empty for those of the kit
  wording   text        not null,
  choices   text        not null,
  primary key (survey_id, position)
);

-- How many chose what, and how many of them are shown: as of the last answer that made up five.
create table survey_count (
  survey_id bigint      not null references survey,
  question  varchar(40) not null,
  choice    integer     not null,
  given     integer     not null,
  shown     integer     not null,
  primary key (survey_id, question, choice)
);

-- When how many came, without what they said: to notice that somebody answers again and again.
create table survey_hour (
  survey_id bigint      not null references survey,
  begins_at timestamptz not null,
  given     integer     not null,
  primary key (survey_id, begins_at)
);

-- Pages of the survey that were sent, each of which counts once.
create table survey_sent (
  survey_id bigint      not null references survey,
  once      varchar(64) not null,
  primary key (survey_id, once)
);
