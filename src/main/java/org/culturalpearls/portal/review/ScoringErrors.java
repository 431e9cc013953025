package org.culturalpearls.portal.review;

import java.util.List;
import org.culturalpearls.award.setup.Criterion;
import org.springframework.validation.BindingResult;

/** Says all that is wrong with a review at once, each beside its field and by its criterion. */
final class ScoringErrors {

  private static final String REMARKS = "townRemarks";

  private final ScoringForm form;
  private final List<Criterion> criteria;
  private final BindingResult errors;

  ScoringErrors(ScoringForm form, List<Criterion> criteria, BindingResult errors) {
    this.form = form;
    this.criteria = criteria;
    this.errors = errors;
  }

  /**
   * @param refused why the facade refused it: the first of what is wrong, or another reason
   * @param counts whether nothing may be missing, since it counts or is to count
   */
  void show(BindingResult refused, boolean counts) {
    if (refused.hasFieldErrors("scores*") || refused.hasFieldErrors(REMARKS)) {
      for (int row = 0; row < Math.min(criteria.size(), form.scores().size()); row++) {
        show(row, counts);
      }
      if (counts && (form.townRemarks() == null || form.townRemarks().isBlank())) {
        errors.rejectValue(REMARKS, "error.review.remarks-missing");
      }
    }
    if (!errors.hasErrors()) {
      errors.addAllErrors(refused);
    }
  }

  private void show(int row, boolean counts) {
    Criterion criterion = criteria.get(row);
    ScoreRow typed = form.scores().get(row);
    String points = typed == null || typed.isEmpty() ? "" : typed.points().strip();
    if (points.isEmpty()) {
      if (counts) {
        reject(row, "error.review.points-missing", criterion);
      }
    } else if (points.matches("-?\\d+[.,]\\d+")) {
      reject(row, "error.review.points-decimal", criterion);
    } else if (!points.matches("-?\\d{1,9}")) {
      reject(row, "error.review.points-no-number", criterion);
    } else if (isOutside(Integer.parseInt(points), criterion)) {
      reject(row, "error.review.points", criterion);
    }
  }

  private static boolean isOutside(int points, Criterion criterion) {
    return points < criterion.lowest() || points > criterion.highest();
  }

  private void reject(int row, String key, Criterion criterion) {
    errors.rejectValue(
        "scores[" + row + "].points",
        key,
        new Object[] {criterion.name(), criterion.lowest(), criterion.highest()},
        null);
  }
}
