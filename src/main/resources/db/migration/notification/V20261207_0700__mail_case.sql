-- The list of mails is narrowed by town and cycle.
create index mail_case on mail (case_key, id desc) where case_key is not null;
