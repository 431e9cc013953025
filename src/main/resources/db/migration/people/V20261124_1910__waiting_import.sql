-- A spreadsheet between its check and its import; one for each person, and not for longer than a day.
create table waiting_import (
    person_id bigint primary key references person (id),
    key       uuid not null,
    file_name varchar(300) not null,
    kind      varchar(20) not null,
    content   bytea not null,
    sent_at   timestamptz not null
);
