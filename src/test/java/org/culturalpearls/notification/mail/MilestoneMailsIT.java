package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.notification.TownToldByMail;
import org.junit.jupiter.api.Test;

/** Which mail reaches whom while a town carries out its plan. */
@ApplicationTest
class MilestoneMailsIT extends TownToldByMail {

  @Test
  void tellsOfMilestonesTheirReportFeedbackAndDates() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);

    assertThat(told(() -> engine.fire(town.key(), "CatchEvent_TimeToReport")))
        .containsExactly(each("UserTask_ReportMilestone", "mentee", "second"));
    assertThat(told(() -> complete(town.mentee(), "UserTask_ReportMilestone", newDate())))
        .containsExactly("UserTask_DecideNewDate lead");
    assertThat(
            told(
                () ->
                    complete(
                        lead,
                        "UserTask_DecideNewDate",
                        Map.of("decision", "decline", "reason", "The festival is in May."))))
        .contains("NEW_DATE_DECLINED mentee", "NEW_DATE_DECLINED second");
    assertThat(told(() -> complete(town.mentee(), "UserTask_ReportMilestone", report())))
        .containsExactly("UserTask_GiveMilestoneFeedback lead");
    assertThat(
            told(
                () ->
                    complete(
                        lead,
                        "UserTask_GiveMilestoneFeedback",
                        Map.of("decision", "reached", "remarks", "Well done."))))
        .containsExactly(each("MILESTONE_REACHED", "mentee", "second"));
  }

  @Test
  void tellsTheTeamOfANewDateAndOfADroppedMilestone() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    complete(town.mentee(), "UserTask_ReportMilestone", newDate());
    assertThat(told(() -> complete(lead, "UserTask_DecideNewDate", Map.of("decision", "approve"))))
        .containsExactly(each("MILESTONE_DATE_MOVED", "mentee", "second"));

    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.fire(town.key(), "CatchEvent_MilestoneOverdue");
    assertThat(
            told(
                () ->
                    complete(
                        programme.coordinator(),
                        "UserTask_ResolveOverdueMilestone",
                        Map.of("resolution", "drop", "reason", "The cinema was sold."))))
        .containsExactly(each("MILESTONE_DROPPED", "mentee", "second"));
  }

  private static Map<String, Object> report() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("next", "report");
    sent.put("done", "We cleaned the cinema.");
    sent.put("participants", 40);
    return sent;
  }

  private static Map<String, Object> newDate() {
    Map<String, Object> sent = new HashMap<>();
    sent.put("next", "newDate");
    sent.put("newDate", "2027-07-01");
    sent.put("reason", "The roof leaks.");
    return sent;
  }
}
