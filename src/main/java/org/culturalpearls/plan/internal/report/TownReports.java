package org.culturalpearls.plan.internal.report;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of final reports. */
interface TownReports extends JpaRepository<TownReport, Long> {

  Optional<TownReport> findByParticipationId(long participation);
}
