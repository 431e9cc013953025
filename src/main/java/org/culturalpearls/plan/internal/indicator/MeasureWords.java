package org.culturalpearls.plan.internal.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of what teams say of measures. */
interface MeasureWords extends JpaRepository<MeasureWord, Long> {

  List<MeasureWord> findByPlanId(long plan);

  Optional<MeasureWord> findByPlanIdAndMeasureId(long plan, long measure);
}
