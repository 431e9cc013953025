package org.culturalpearls.portal.wanted;

import java.util.Optional;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.PracticeId;

/**
 * An answer, as typed.
 *
 * @param words by which a practice is looked for
 * @param practice the id of the chosen one, or empty
 */
record AnswerForm(String words, String practice, String note) {

  static final AnswerForm EMPTY = new AnswerForm("", "", "");

  Optional<PracticeId> chosen() {
    return Optional.ofNullable(FormValues.id("practice", practice)).map(PracticeId::new);
  }
}
