-- Whether somebody entered the town by the public page of the call.
alter table nomination add column new_town boolean not null default false;
