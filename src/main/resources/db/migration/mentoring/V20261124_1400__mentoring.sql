-- A mentoring, from the search for a mentor to the closing; one open one for each participation.
create table mentoring (
  id               bigint primary key,
  version          bigint not null,
  participation_id bigint not null references participation,
  state            varchar(40) not null,
  lead_id          bigint references person,
  twin_id          bigint references person,
  sought_at        timestamptz not null,
  active_since     timestamptz,
  ends_on          date,
  ended_at         timestamptz,
  end_reason       text
);
create index mentoring_participation on mentoring (participation_id);
create index mentoring_lead on mentoring (lead_id, state);
create index mentoring_twin on mentoring (twin_id, state);
create index mentoring_state on mentoring (state);
create unique index mentoring_one_open on mentoring (participation_id)
  where state in ('SEEKING', 'ASKED', 'AGREEING', 'ACTIVE', 'CLOSING');

create table mentor_proposal (
  id           bigint primary key,
  version      bigint not null,
  mentoring_id bigint not null references mentoring,
  person_id    bigint not null references person,
  part         varchar(40) not null,
  state        varchar(40) not null,
  asked_at     timestamptz not null,
  answer_by    timestamptz not null,
  answered_at  timestamptz,
  reason       text
);
create index mentor_proposal_mentoring on mentor_proposal (mentoring_id);
create index mentor_proposal_person on mentor_proposal (person_id);

create table agreement (
  mentoring_id bigint primary key references mentoring,
  version      bigint not null,
  aims         text not null,
  rhythm       varchar(40) not null,
  ends_on      date not null,
  drafted_by   bigint not null references person,
  drafted_at   timestamptz not null,
  answer_by    timestamptz,
  change_asked text,
  confirmed_by bigint references person,
  confirmed_at timestamptz
);
create table agreement_language (
  mentoring_id bigint not null references agreement,
  language     varchar(40) not null,
  primary key (mentoring_id, language)
);
