-- Sessions of a person that began before this instant are over: the password changed since.
create table session_end (
    person_id    bigint primary key references person (id),
    ended_before timestamptz not null
);
