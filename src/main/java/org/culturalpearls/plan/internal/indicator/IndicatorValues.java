package org.culturalpearls.plan.internal.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of values of indicators. */
interface IndicatorValues extends JpaRepository<IndicatorValue, Long> {

  List<IndicatorValue> findByPlanIdOrderByDayDescEnteredAtDescIdDesc(long plan);

  List<IndicatorValue> findByPlanIdAndIndicatorIdOrderByDayDescEnteredAtDescIdDesc(
      long plan, long indicator);

  Optional<IndicatorValue> findByIdAndPlanId(long id, long plan);

  long countByPlanIdAndIndicatorId(long plan, long indicator);
}
