package org.culturalpearls.portal.mentoring;

import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.portal.form.FormValues;

/**
 * Another agreed end, as typed.
 *
 * @param from the agreed end that the page showed
 */
record EndForm(String endsOn, String from) {

  static EndForm of(MentoringView mentoring) {
    return new EndForm(mentoring.endsOn().toString(), mentoring.endsOn().toString());
  }

  MentoringEndService.Move command(MentoringView mentoring) {
    return new MentoringEndService.Move(
        mentoring.id(), FormValues.date("from", from), FormValues.date("endsOn", endsOn));
  }
}
