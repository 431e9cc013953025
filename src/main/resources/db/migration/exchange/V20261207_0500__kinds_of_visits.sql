-- The search knows of which kinds the visits are; what is in the index already gets them.
update practice_entry e
   set facets = (
     select array_agg(value order by value collate "C")
       from (select unnest(array_remove(e.facets, 'visits:yes')) as value
             union
             select unnest(offered.kinds)) as facet)
  from (
    select p.practice_id,
           case when o.visit or o.job_shadowing or o.online or o.practice_id is null
             then array['visits:yes'] else array[]::text[] end
           || case when o.visit or o.practice_id is null
             then array['visits:visit'] else array[]::text[] end
           || case when o.job_shadowing then array['visits:job-shadowing'] else array[]::text[] end
           || case when o.online then array['visits:online'] else array[]::text[] end as kinds
      from practice_entry p
      left join visit_offer o on o.practice_id = p.practice_id
     where 'visits:yes' = any (p.facets)) as offered
 where offered.practice_id = e.practice_id;
