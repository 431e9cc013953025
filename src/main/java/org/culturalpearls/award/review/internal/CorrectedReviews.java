package org.culturalpearls.award.review.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** How submitted reviews were corrected. */
interface CorrectedReviews extends JpaRepository<CorrectedReview, Long> {

  List<CorrectedReview> findByReviewIdOrderByIdDesc(long review);
}
