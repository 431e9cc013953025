package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitors;
import org.culturalpearls.plan.PlanService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mentor reads each passage of the plan beside the field for remarks on it. */
@ServerTest
class PlanFeedbackIT {

  @Autowired private Visitors visitors;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private PlanService plans;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;

  private Pair pair;

  @BeforeEach
  void aTownWithAMentor() {
    clock.reset();
    pair = towns.withLead();
  }

  @Test
  void showsWhatWasWrittenAsOnThePlansPage() {
    Html page = feedbackOn("Nobody is **alone** <b>here</b>.\n\n- one\n- two");

    assertThat(page.all(".with-passage")).hasSize(5);
    assertThat(page.all(".with-passage:has([name=vision]) .passage strong").eachText())
        .containsExactly("Vision", "alone");
    assertThat(page.all(".with-passage:has([name=vision]) .passage li").eachText())
        .containsExactly("one", "two");
    assertThat(page.all(".passage b")).isEmpty();
    assertThat(page.all(".with-passage:has([name=milestones]) .passage li")).hasSize(3);
    assertThat(page.all(".with-passage:has([name=milestones]) .passage").text())
        .contains("Cinema cleaned", "Guests on an evening");
  }

  @Test
  void showsItOnceAndAgainBesideWhatIsRefused() {
    feedbackOn("Nobody is alone.");
    String path = "/tasks/" + engine.task(pair.key(), "UserTask_GivePlanFeedback").getId();

    Html refused =
        Html.of(
            visitors
                .loggedIn(pair.lead())
                .post(path, path, Map.of("ready", "", "vision", "Who is it?")));

    assertThat(refused.all(".error-summary")).hasSize(1);
    assertThat(refused.value("vision")).isEqualTo("Who is it?");
    assertThat(refused.page().text().split("Nobody is alone", -1)).hasSize(2);
  }

  private Html feedbackOn(String vision) {
    planned.assess(pair.town());
    planned.write(pair.town());
    var plan = plans.forEditing(pair.mentee(), pair.town().id());
    plans.saveVision(pair.mentee(), pair.town().id(), plan.version(), vision);
    planned.handIn(pair.town(), "feedback");
    String path = "/tasks/" + engine.task(pair.key(), "UserTask_GivePlanFeedback").getId();
    return Html.of(visitors.loggedIn(pair.lead()).page(path));
  }
}
