package org.culturalpearls.portal.matching;

import java.util.List;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.portal.form.Choice;

/**
 * A town of the round.
 *
 * @param choices who could be asked, best first
 * @param lead the chosen and the proposed lead
 * @param twin the same for the twin
 * @param error of the choice, or null
 */
record RoundLine(
    MentoringId mentoring,
    ParticipationView town,
    List<Choice> choices,
    Part lead,
    Part twin,
    String error) {

  /**
   * One of the two mentors.
   *
   * @param chosen empty for nobody
   * @param proposed the mentor whom the round proposes, as text, or null if none fits
   */
  record Part(String chosen, String proposed) {}

  static String leadKey(MentoringId mentoring) {
    return "lead-" + mentoring.value();
  }

  static String twinKey(MentoringId mentoring) {
    return "twin-" + mentoring.value();
  }

  public String key() {
    return leadKey(mentoring);
  }

  public String twinKey() {
    return twinKey(mentoring);
  }

  /** Returns the message key of the hint about the twin. */
  public String twinHint() {
    if (twin.proposed() != null) {
      return "matching.proposed";
    }
    return town.twinWished() ? "matching.no-twin-fits" : "matching.no-twin-wished";
  }

  public boolean hasError() {
    return error != null;
  }
}
