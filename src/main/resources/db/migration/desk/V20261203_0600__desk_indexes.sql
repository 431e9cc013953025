-- The coordinators' first page asks of each case which of its tasks is overdue longest, and when its
-- people wrote last.
create index task_reminder_case on task_reminder (case_key, due_at) where case_key is not null;
create index message_author_in_case on message (participation_id, author_id, written_at);
create index case_event_reminded on case_event (participation_id, at) where kind = 'desk.reminded';
