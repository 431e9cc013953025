-- Who logs in with a code, too. The key of the app is encrypted by a key outside the database.
create table second_factor (
    person_id  bigint primary key references person (id),
    sealed_key bytea not null,
    since      timestamptz not null,
    used_step  bigint not null
);

-- What is left for whoever lost the app.
create table recovery_code (
    person_id bigint not null references person (id),
    code_hash varchar(64) not null,
    primary key (person_id, code_hash)
);

-- From when on coordinators and administrators need a second factor: at once in a new installation,
-- after two weeks in one that people use already.
create table second_factor_rule (
    required_from timestamptz not null
);
insert into second_factor_rule
select case when exists (select 1 from person) then now() + interval '14 days' else now() end;
