package org.culturalpearls.plan.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of frozen versions of plans. */
interface PlanVersions extends JpaRepository<PlanVersion, Long> {

  List<PlanVersion> findByPlanIdOrderByNumberDesc(long plan);

  Optional<PlanVersion> findByPlanIdAndNumber(long plan, int number);
}
