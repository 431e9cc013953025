-- The day for plans has a time of day, as every date of an award; the end of the day until somebody
-- sets another.
alter table cycle add column plan_due_time time not null default '23:59:59';
