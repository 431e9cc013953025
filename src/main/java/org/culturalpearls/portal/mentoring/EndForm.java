package org.culturalpearls.portal.mentoring;

import org.culturalpearls.mentoring.MentoringView;
import org.culturalpearls.mentoring.MoveEnd;
import org.culturalpearls.portal.form.Typed;

/**
 * Another agreed end, as typed.
 *
 * @param from the agreed end that the page showed
 */
record EndForm(String endsOn, String from) {

  static EndForm of(MentoringView mentoring) {
    return new EndForm(mentoring.endsOn().toString(), mentoring.endsOn().toString());
  }

  MoveEnd command(MentoringView mentoring) {
    return new MoveEnd(mentoring.id(), Typed.date("from", from), Typed.date("endsOn", endsOn));
  }
}
