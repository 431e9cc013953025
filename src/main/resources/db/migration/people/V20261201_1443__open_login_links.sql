-- Several links to log in may be open: who types somebody's address ends none that its owner waits for.
drop index invitation_open;
create unique index invitation_open
  on invitation (person_id,
    (case when kind = 'ADDRESS_CONFIRMATION' then kind else 'PASSWORD' end),
    (issued_by = person_id))
  where used_at is null and voided_at is null and kind <> 'SIGN_IN';
create index invitation_sign_in on invitation (person_id) where kind = 'SIGN_IN';
