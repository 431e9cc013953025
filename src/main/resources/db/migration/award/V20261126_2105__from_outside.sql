-- Somebody entered the town by the public page of the call; and whether the town was in the list already.
alter table nomination rename column new_town to from_outside;
alter table nomination add column town_known boolean not null default false;
