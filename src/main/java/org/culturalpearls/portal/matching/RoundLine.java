package org.culturalpearls.portal.matching;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.portal.form.Choice;

/**
 * One town of the round.
 *
 * @param choices who could be asked, best first
 * @param chosen who is chosen, empty for nobody
 * @param proposed name of the mentor whom the round proposes, or null when none fits
 * @param error what is wrong with the choice, or null
 */
record RoundLine(
    MentoringId mentoring,
    ParticipationView town,
    List<Choice> choices,
    String chosen,
    String proposed,
    String error) {

  static String key(MentoringId mentoring) {
    return "lead-" + mentoring.value();
  }

  public String key() {
    return key(mentoring);
  }

  public boolean hasError() {
    return error != null;
  }
}
