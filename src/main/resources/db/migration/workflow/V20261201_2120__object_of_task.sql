-- What a task is about within its case, as kind and id (MILESTONE:12): mails and calendars read its
-- title anew each time. Null if a case has one such task at a time.
alter table task_reminder add column about varchar(40);
alter table reminder add column about varchar(40);

-- Of tasks that are open already, so that their reminders name it, too.
update task_reminder r
set about = case v.name_ when 'milestoneId' then 'MILESTONE:' else 'AGREED_STEP:' end || v.long_
from act_ru_task t
join act_ru_variable v on v.execution_id_ = t.proc_inst_id_
where t.id_ = r.task_id
  and (r.process, v.name_) in
    (('MilestoneProcess', 'milestoneId'), ('AgreedStepProcess', 'agreedStepId'));
