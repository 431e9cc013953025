-- Whether a coordinator has said that the people of a town that came by the public page act for it. What nobody has decided
-- on yet still waits for that.
alter table nomination add column claimed boolean not null default true;
update nomination set claimed = false
  where from_outside and state in ('DRAFT', 'SUBMITTED', 'COMPLETING', 'NOT_SUBMITTED', 'NOT_ELIGIBLE', 'WITHDRAWN');
create index nomination_unclaimed on nomination (participation_id) where not claimed;
create index nomination_from_outside on nomination (started_by, cycle_id) where from_outside;
