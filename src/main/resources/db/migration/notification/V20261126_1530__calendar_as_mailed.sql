-- Until which moment a mail last said: a feed may have shown a later one since.
alter table calendar_date add column mailed_due_at timestamptz;
update calendar_date set mailed_due_at = due_at where mailed and not cancelled;
