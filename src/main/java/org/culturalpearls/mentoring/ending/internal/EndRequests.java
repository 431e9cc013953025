package org.culturalpearls.mentoring.ending.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of requests to end a mentoring. */
interface EndRequests extends JpaRepository<EndRequest, Long> {

  List<EndRequest> findByMentoringIdOrderByIdDesc(Long mentoringId);
}
