-- A town that withdrew may begin again: one nomination stands for it, those before stay as they are.
alter table nomination add column begun_again boolean not null default false;
alter table nomination drop constraint nomination_participation_id_key;
create unique index nomination_of_town on nomination (participation_id) where not begun_again;
create index nomination_before on nomination (participation_id) where begun_again;
