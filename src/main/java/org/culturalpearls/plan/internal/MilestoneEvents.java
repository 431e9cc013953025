package org.culturalpearls.plan.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.indicator.PlanReview;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of events of milestones. */
interface MilestoneEvents extends Repository<MilestoneEvent, Long> {

  MilestoneEvent save(MilestoneEvent event);

  @Query("select e from MilestoneEvent e where e.milestoneId = :milestone order by e.at, e.id")
  List<MilestoneEvent> of(long milestone);

  /** Returns what happened of these kinds to milestones of a town, the earliest first. */
  @Query(
      """
      select new org.culturalpearls.plan.indicator.PlanReview$MilestoneNews(
        m.wording.title, e.kind, e.at)
      from MilestoneEvent e join Milestone m on m.id = e.milestoneId
      where m.participationId = :participation and e.at >= :since and e.kind in :kinds
      order by e.at, e.id
      """)
  List<PlanReview.MilestoneNews> since(
      long participation, Instant since, Collection<MilestoneEventKind> kinds);
}
