package org.culturalpearls.plan.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of feedback on plans. */
interface PlanFeedbacks extends JpaRepository<FeedbackOnPlan, Long> {

  List<FeedbackOnPlan> findByPlanIdOrderByGivenAtDescIdDesc(long plan);
}
