package org.culturalpearls.mentoring.checkin.internal;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of quarterly reviews. */
interface TownReviews extends JpaRepository<TownReview, Long> {

  List<TownReview> findByParticipationIdOrderByNumberDesc(long participation, Limit most);
}
