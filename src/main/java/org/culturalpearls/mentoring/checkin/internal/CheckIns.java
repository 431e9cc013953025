package org.culturalpearls.mentoring.checkin.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of check-ins. */
interface CheckIns extends JpaRepository<CheckIn, Long> {

  List<CheckIn> findByMentoringIdOrderByNumberDesc(Long mentoringId);
}
