package org.culturalpearls.portal.review;

import org.culturalpearls.award.ReassignReview;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Typed;

/** Who is to review instead; nobody leaves the review out. */
record ReassignForm(String reviewer, String reason) {

  ReassignReview command() {
    Long chosen = Typed.id("reviewer", reviewer);
    return new ReassignReview(chosen == null ? null : new PersonId(chosen), reason);
  }
}
