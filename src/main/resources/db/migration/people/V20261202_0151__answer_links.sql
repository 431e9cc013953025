-- Links of mails that answer one question: several of a person may be open, each for its own question.
drop index invitation_open;
create unique index invitation_open
  on invitation (person_id,
    (case when kind = 'ADDRESS_CONFIRMATION' then kind else 'PASSWORD' end),
    (issued_by = person_id))
  where used_at is null and voided_at is null and kind not in ('SIGN_IN', 'ANSWER');
