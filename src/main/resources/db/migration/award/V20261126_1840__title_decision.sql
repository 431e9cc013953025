-- Who becomes a Pearl, decided once for each cycle. The rule is kept as it was when the decision was handed on.
create table title_decision (
  id                 bigint        primary key,
  version            bigint        not null,
  cycle_id           bigint        not null unique references cycle,
  state              varchar(40)   not null,
  titles             integer,
  per_country        integer,
  extra_titles       integer,
  extra_within_limit boolean,
  tight_within       numeric(8, 2),
  begun_at           timestamptz   not null,
  prepared_by        bigint        references person,
  prepared_at        timestamptz,
  sent_back_by       bigint        references person,
  sent_back_at       timestamptz,
  sent_back_reason   text          not null,
  confirmed_by       bigint        references person,
  confirmed_at       timestamptz,
  released_by        bigint        references person,
  released_at        timestamptz
);
create index title_decision_prepared on title_decision (prepared_by);
create index title_decision_sent_back on title_decision (sent_back_by);
create index title_decision_confirmed on title_decision (confirmed_by);
create index title_decision_released on title_decision (released_by);

create table title_given (
  decision_id   bigint  not null references title_decision,
  nomination_id bigint  not null references nomination,
  extra         boolean not null,
  primary key (decision_id, nomination_id)
);
create index title_given_nomination on title_given (nomination_id);

-- Where the decision is not what the rule gives, and why: the kind with the ids of the nominations.
create table title_departure (
  decision_id bigint      not null references title_decision,
  about       text        not null,
  reason      text        not null,
  person_id   bigint      not null references person,
  at          timestamptz not null,
  primary key (decision_id, about)
);
create index title_departure_person on title_departure (person_id);

-- Reviews that are not counted, and why.
create table review_left_out (
  decision_id bigint      not null references title_decision,
  review_id   bigint      not null,
  reason      text        not null,
  person_id   bigint      not null references person,
  at          timestamptz not null,
  primary key (decision_id, review_id)
);
create index review_left_out_review on review_left_out (review_id);
create index review_left_out_person on review_left_out (person_id);

-- The ranking as it was when the decision was handed on; the mean is the sum by the number of reviews.
create table title_rank (
  decision_id   bigint         not null references title_decision,
  nomination_id bigint         not null references nomination,
  place         integer        not null,
  sum           numeric(12, 2) not null,
  reviews       integer        not null,
  lowest        numeric(12, 2) not null,
  highest       numeric(12, 2) not null,
  outcome       varchar(40)    not null,
  primary key (decision_id, nomination_id)
);
create index title_rank_nomination on title_rank (nomination_id);

-- Who decided what on a nomination, and when: lines are added and never changed or deleted.
create table nomination_trail (
  id            bigint      primary key,
  nomination_id bigint      not null references nomination,
  at            timestamptz not null,
  actor_id      bigint      references person,
  kind          varchar(80) not null,
  arguments     text        not null
);
create index nomination_trail_page on nomination_trail (nomination_id, at desc, id desc);
create index nomination_trail_actor on nomination_trail (actor_id);

create function nomination_trail_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a line of a nomination''s trail stays as it is';
end $$;
create trigger nomination_trail_stays before update or delete on nomination_trail
  for each row execute function nomination_trail_stays();
