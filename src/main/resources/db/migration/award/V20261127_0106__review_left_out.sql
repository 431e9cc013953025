-- A review that is left out for a reason is not proposed to somebody else.
alter table review add column left_out boolean not null default false;
update review set left_out = true
where settled_at is not null and state = 'SETTLED' and reason <> '';
