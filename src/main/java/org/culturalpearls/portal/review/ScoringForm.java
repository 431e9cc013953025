package org.culturalpearls.portal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.portal.form.FormValues;

/**
 * A review as typed.
 *
 * @param read stays empty: the version alone says what was read
 */
record ScoringForm(
    List<ScoreRow> scores, String townRemarks, String confidential, String version, String read) {

  ScoringForm {
    scores = scores == null ? new ArrayList<>() : scores;
  }

  static ScoringForm of(ScoringView page) {
    ReviewView review = page.review();
    List<ScoreRow> scores = new ArrayList<>();
    for (int number = 1; number <= page.criteria().size(); number++) {
      Integer given = review.points().get(number);
      scores.add(new ScoreRow(given == null ? "" : given.toString()));
    }
    return new ScoringForm(
        scores, review.townRemarks(), review.confidential(), Long.toString(review.version()), "");
  }

  ReviewService.Save command(ReviewId review) {
    Map<Integer, String> points = new TreeMap<>();
    for (int row = 0; row < scores.size(); row++) {
      if (scores.get(row) != null && !scores.get(row).isEmpty()) {
        points.put(row + 1, scores.get(row).points());
      }
    }
    return new ReviewService.Save(
        review, FormValues.version(version), points, townRemarks, confidential);
  }
}
