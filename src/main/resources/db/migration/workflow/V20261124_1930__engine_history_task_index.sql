-- Whether a task that is not open any more was there is asked of the history of activities.
create index act_idx_hi_act_inst_task on act_hi_actinst (task_id_) where task_id_ is not null;
