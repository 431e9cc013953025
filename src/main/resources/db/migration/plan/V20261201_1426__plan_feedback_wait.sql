-- From when a town need not wait any longer for the feedback that it asked for: until now only from
-- the day on which the feedback was due.
alter table plan add column feedback_wait_until timestamptz;
update plan set feedback_wait_until = feedback_due_at;
