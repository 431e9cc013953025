package org.culturalpearls.plan.survey;

import java.util.List;
import org.culturalpearls.plan.indicator.KitQuestion;

/**
 * A question of a survey.
 *
 * @param question of the kit; what is chosen from and how it is counted stay those of the kit
 * @param wording the team's own, empty for the kit's
 * @param choices the team's own words for each choice, in the kit's order; empty for the kit's
 */
public record AskedQuestion(KitQuestion question, String wording, List<String> choices) {

  public static final int MAX_WORDING_LENGTH = 300;
  public static final int MAX_CHOICE_LENGTH = 80;

  public AskedQuestion {
    choices = List.copyOf(choices);
  }

  public static AskedQuestion of(KitQuestion question) {
    return new AskedQuestion(question, "", List.of());
  }
}
