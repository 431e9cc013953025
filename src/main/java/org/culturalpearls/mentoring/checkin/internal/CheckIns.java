package org.culturalpearls.mentoring.checkin.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of check-ins. */
interface CheckIns extends JpaRepository<CheckIn, Long> {

  List<CheckIn> findByMentoringIdOrderByNumberDesc(Long mentoringId);

  Optional<CheckIn> findByMentoringIdAndNumber(Long mentoringId, int number);
}
