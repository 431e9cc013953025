-- A self-assessment answers questions by levels; earlier ones rated six dimensions, which cannot be compared with them.
alter table self_assessment
  alter column cooperation drop not null,
  alter column inclusion drop not null,
  alter column cultural_network drop not null,
  alter column places drop not null,
  alter column capacity drop not null,
  alter column crisis_readiness drop not null;

create table self_assessment_level (
  self_assessment_id bigint      not null references self_assessment,
  question           varchar(40) not null,
  level              integer     not null check (level between 1 and 5),
  evidence           text        not null,
  dissent            text        not null,
  agreed_by          bigint      not null references person,
  primary key (self_assessment_id, question)
);
create index self_assessment_level_agreed_by on self_assessment_level (agreed_by);

-- The self-assessment under way: what the team agreed on so far.
create table agreed_level (
  id               bigint      primary key,
  version          bigint      not null,
  participation_id bigint      not null references participation,
  question         varchar(40) not null,
  level            integer     not null check (level between 1 and 5),
  evidence         text        not null,
  dissent          text        not null,
  agreed_by        bigint      not null references person,
  unique (participation_id, question)
);
create index agreed_level_agreed_by on agreed_level (agreed_by);

-- And what its members answered, each alone; deleted when it is finished.
create table assessment_answer (
  participation_id bigint      not null references participation,
  person_id        bigint      not null references person,
  question         varchar(40) not null,
  level            integer     not null check (level between 1 and 5),
  primary key (participation_id, person_id, question)
);
create index assessment_answer_person on assessment_answer (person_id);
