package org.culturalpearls.mentoring.checkin.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored check-ins. */
interface CheckIns extends JpaRepository<CheckIn, Long> {

  List<CheckIn> findByMentoringIdOrderByNumberDesc(Long mentoringId);
}
