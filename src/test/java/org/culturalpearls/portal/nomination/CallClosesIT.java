package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The last second of a call as who submits meets it, on either way in. */
@ServerTest
class CallClosesIT {

  /** The call closes at 23:59:59, and a quarter of an hour of grace is added. */
  private static final Instant LAST = Instant.parse("2027-11-30T23:14:59Z");

  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private Visitors visitors;
  @Autowired private NominationService nominations;
  @Autowired private TestClock clock;

  private enum Way {
    PORTAL {
      @Override
      HttpResponse<String> submit(Visitor mentee, String token, String task) {
        return mentee.send(token, "/tasks/" + task, Map.of("confirm", "true"));
      }
    },
    TASKLIST {
      @Override
      HttpResponse<String> submit(Visitor mentee, String token, String task) {
        return mentee.call(
            "POST",
            "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
            "{\"variables\":{\"confirm\":{\"value\":true,\"type\":\"Boolean\"}}}");
      }
    };

    abstract HttpResponse<String> submit(Visitor mentee, String token, String task);
  }

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
    entering.cycle();
  }

  @AfterEach
  void asItWas() {
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource
  void takesANominationInItsLastSecond(Way way) {
    Entry entry = entering.written();

    HttpResponse<String> answer = submit(way, entry, LAST.plusMillis(999));

    assertThat(answer.statusCode()).isIn(204, 302);
    assertThat(state(entry)).isEqualTo(NominationState.SUBMITTED);
  }

  @ParameterizedTest
  @EnumSource
  void takesNoneInTheSecondAfterSaysSoAndKeepsTheDraft(Way way) {
    Entry entry = entering.written();

    HttpResponse<String> answer = submit(way, entry, LAST.plusSeconds(1));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The call is closed. Nothing of what you wrote is lost");
    assertThat(state(entry)).isEqualTo(NominationState.DRAFT);
    assertThat(engine.openTasks(entry.town().key())).containsExactly("UserTask_WriteNomination");
  }

  /** Logged in and with the page open before; only the act itself is at this moment. */
  private HttpResponse<String> submit(Way way, Entry entry, Instant moment) {
    String task = engine.task(entry.town().key(), "UserTask_WriteNomination").getId();
    clock.set(LAST.minusSeconds(60));
    Visitor mentee = visitors.loggedIn(entry.mentee());
    String token = mentee.formToken("/tasks/" + task);
    clock.set(moment);
    return way.submit(mentee, token, task);
  }

  private NominationState state(Entry entry) {
    return nominations.nomination(entry.mentee(), entry.id()).state();
  }
}
