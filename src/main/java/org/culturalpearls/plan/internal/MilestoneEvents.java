package org.culturalpearls.plan.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of events of milestones. */
interface MilestoneEvents extends Repository<MilestoneEvent, Long> {

  MilestoneEvent save(MilestoneEvent event);

  @Query("select e from MilestoneEvent e where e.milestoneId = :milestone order by e.at, e.id")
  List<MilestoneEvent> of(long milestone);
}
