package org.culturalpearls.plan.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All self-assessments of all towns. */
interface SelfAssessments extends JpaRepository<SelfAssessment, Long> {

  List<SelfAssessment> findByParticipationIdOrderByAssessedAtDescIdDesc(long participation);
}
