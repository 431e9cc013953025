package org.culturalpearls.award.review.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of corrections of submitted reviews. */
interface CorrectedReviews extends JpaRepository<CorrectedReview, Long> {

  List<CorrectedReview> findByReviewIdOrderByIdDesc(long review);
}
