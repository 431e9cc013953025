-- What coordinators and administrators may watch of nominations that run already: instances also by
-- administrators, and tasks of others by who has the office. What ended is watched by nobody.
delete from act_ru_authorization a
 where a.resource_type_ = 8 and a.resource_id_ <> '*'
   and not exists (select 1 from act_ru_execution e where e.id_ = a.resource_id_);

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select 'watchers-' || a.id_, 1, a.type_, replace(a.group_id_, 'office-', 'watchers-'),
       a.resource_type_, a.resource_id_, a.perms_
  from act_ru_authorization a
 where a.resource_type_ = 8 and a.group_id_ like 'office-%';

insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
select 'watched-' || t.id_, 1, 1, 'office-' || v.long_, 7, t.id_, 2
  from act_ru_task t
  join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'nominationId'
 where split_part(t.proc_def_id_, ':', 1) in ('NominationProcess', 'ReviewProcess')
   and not exists (select 1 from act_ru_authorization a
     where a.resource_type_ = 7 and a.resource_id_ = t.id_ and a.group_id_ = 'office-' || v.long_);
