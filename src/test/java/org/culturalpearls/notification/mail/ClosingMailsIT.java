package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.notification.TownToldByMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which mail reaches whom when a mentoring ends, and when the town leaves. */
@ApplicationTest
class ClosingMailsIT extends TownToldByMail {

  @Autowired private MentoringService mentorings;
  @Autowired private MentoringEndService ends;
  @Autowired private EndRequestService requests;

  @Test
  void tellsBothSidesOfTheEndAndItsSummary() {
    towns.match(town, lead, twin);
    assertThat(
            told(
                () ->
                    ends.moveEnd(
                        lead,
                        new MentoringEndService.Move(
                            mentorings.current(town.id()).orElseThrow().id(),
                            LocalDate.of(2027, 12, 1),
                            LocalDate.of(2027, 11, 1)))))
        .containsExactly(each("MENTORING_END_MOVED", "lead", "mentee", "second", "twin"));
    assertThat(told(this::endToday))
        .contains(
            "UserTask_GiveFinalFeedbackAsMentee mentee",
            "UserTask_GiveFinalFeedbackAsMentee second",
            "UserTask_GiveFinalFeedbackAsMentor lead");
    giveFeedback();
    assertThat(told(() -> close("COMPLETED")))
        .containsExactly(each("MENTORING_COMPLETED", "lead", "mentee", "second", "twin"));
  }

  @Test
  void tellsBothSidesThatTheMentoringEndedEarly() {
    towns.match(town, lead, null);
    endToday();
    giveFeedback();

    assertThat(told(() -> close("ENDED_EARLY")))
        .containsExactly(each("MENTORING_ENDED_EARLY", "lead", "mentee", "second"));
  }

  @Test
  void tellsTheNextMentorOfTheHandover() {
    towns.match(town, lead, null);
    endToday();
    giveFeedback();
    assertThat(told(() -> close("REMATCHED")))
        .containsExactly(each("MENTORING_REMATCHED", "lead", "mentee", "second"));

    towns.propose(town, twin, null);
    assertThat(told(() -> accept(twin)))
        .containsExactly(
            "HANDOVER twin",
            "MENTOR_FOUND mentee",
            "MENTOR_FOUND second",
            DRAFT + " mentee",
            DRAFT + " second");
  }

  @Test
  void tellsBothSidesOnceThatTheTownLeft() {
    towns.match(town, lead, twin);
    plans.bringIntoForce(town, lead);
    var task = engine.start(town.mentee(), "LeaveProgrammeProcess", Map.of());

    assertThat(
            told(
                () ->
                    engine.submit(
                        town.mentee(),
                        task,
                        Map.of(
                            "decision",
                            "leave",
                            "participation",
                            "" + town.id().value(),
                            "reason",
                            "A merger.",
                            "confirmed",
                            true))))
        .containsExactly(each("TOWN_LEFT", "lead", "mentee", "second", "twin"));
  }

  private void endToday() {
    requests.request(
        programme.coordinator(),
        new EndRequestService.Request(
            mentorings.current(town.id()).orElseThrow().id(),
            "The mentor is ill.",
            LocalDate.of(2027, 1, 11)));
  }

  private void giveFeedback() {
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A choir.");
    complete(town.mentee(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    complete(lead, "UserTask_GiveFinalFeedbackAsMentor", feedback);
  }

  private void close(String outcome) {
    Map<String, Object> sent = new HashMap<>();
    sent.put("outcome", outcome);
    if (!outcome.equals("COMPLETED")) {
      sent.put("reason", "The mentor is ill.");
    }
    if (outcome.equals("REMATCHED")) {
      sent.put("handoverNote", "Ask for the harbour master.");
    }
    complete(programme.coordinator(), "UserTask_CloseMentoring", sent);
  }
}
