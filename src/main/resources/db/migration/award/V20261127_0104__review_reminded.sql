-- When a coordinator reminded the reviewer last: not twice within a day.
alter table review add column reminded_at timestamptz;
