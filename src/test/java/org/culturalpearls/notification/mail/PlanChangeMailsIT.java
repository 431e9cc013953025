package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.notification.TownToldByMail;
import org.junit.jupiter.api.Test;

/** Which mail reaches whom while a plan in force is changed. */
@ApplicationTest
class PlanChangeMailsIT extends TownToldByMail {

  private static final Map<String, Object> REWORD =
      Map.of("decision", "reword", "measures", "Who pays for it?");

  @Test
  void tellsTeamAndCoordinatorsOfAChangedPlan() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);

    assertThat(told(() -> plans.change(town))).containsExactly("UserTask_ChangePlan second");
    assertThat(told(() -> plans.handInChange(town)))
        .containsExactly("UserTask_AgreeToChangedPlan lead");
    assertThat(told(() -> complete(lead, "UserTask_AgreeToChangedPlan", REWORD)))
        .containsExactly(each("UserTask_ChangePlan", "mentee", "second"));
    plans.handInChange(town);
    assertThat(
            told(() -> complete(lead, "UserTask_AgreeToChangedPlan", Map.of("decision", "agree"))))
        .containsExactlyInAnyOrder(each("PLAN_CHANGED", "coordinator", "mentee", "second"));
  }

  @Test
  void tellsACoordinatorWhoAgreedNothing() {
    plans.bringIntoForce(town, programme.coordinator());
    plans.change(town);
    plans.handInChange(town);

    assertThat(
            told(
                () ->
                    complete(
                        programme.coordinator(),
                        "UserTask_AgreeToChangedPlan",
                        Map.of("decision", "agree"))))
        .containsExactlyInAnyOrder(each("PLAN_CHANGED", "mentee", "second"));
  }
}
