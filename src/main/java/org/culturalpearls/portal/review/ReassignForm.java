package org.culturalpearls.portal.review;

import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormValues;

/** The new reviewer; nobody leaves the review out. */
record ReassignForm(String reviewer, String reason) {

  ReviewOfficeService.Reassign command() {
    Long chosen = FormValues.id("reviewer", reviewer);
    return new ReviewOfficeService.Reassign(chosen == null ? null : new PersonId(chosen), reason);
  }
}
