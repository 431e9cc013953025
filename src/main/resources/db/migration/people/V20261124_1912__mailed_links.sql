-- A link that goes out by mail has no token before its mail is sent.
alter table invitation alter column token_hash drop not null;
-- the page that the person wanted, below the application's own address; of links to log in only
alter table invitation add column target varchar(500);
-- At most one of a kind is open: links to log in, and to choose a password those that were asked for
-- with the person's address apart from those of the programme's staff. A stranger who types
-- somebody's address must not end what a coordinator has sent.
drop index invitation_open;
create unique index invitation_open
  on invitation (person_id, (kind = 'SIGN_IN'), (issued_by = person_id))
  where used_at is null and voided_at is null;
