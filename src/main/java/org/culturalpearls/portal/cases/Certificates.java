package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;

/** Builds the paths of certificates of mentorings. */
final class Certificates {

  private Certificates() {}

  /** Null for null. */
  static String path(MentoringId mentoring) {
    return mentoring == null ? null : "/mentorings/" + mentoring.value() + "/certificate.pdf";
  }

  /** Returns that of the mentoring that was carried out, or null. */
  static String path(List<MentoringView> mentorings) {
    return mentorings.stream()
        .filter(mentoring -> mentoring.state() == MentoringState.COMPLETED)
        .map(MentoringView::id)
        .findFirst()
        .map(Certificates::path)
        .orElse(null);
  }
}
