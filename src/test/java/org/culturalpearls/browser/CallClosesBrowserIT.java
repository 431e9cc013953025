package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task that stands open in Tasklist while the last second of the call goes by. */
@BrowserTest
class CallClosesBrowserIT {

  /** The call closes at 23:59:59, and a quarter of an hour of grace is added. */
  private static final Instant LAST = Instant.parse("2027-11-30T23:14:59Z");

  @Autowired private Browsers browsers;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
    entering.cycle();
  }

  @AfterEach
  void asItWas() {
    clock.reset();
  }

  @Test
  void completesInTheLastSecondAndIsToldInTheNext() {
    Entry inTime = entering.written();
    Entry late = entering.written();
    clock.set(LAST.minusSeconds(60));
    Tasklist first = opened(inTime);
    Tasklist second = opened(late);

    clock.set(LAST);
    first.complete();
    clock.set(LAST.plusSeconds(1));
    String told = second.refused();

    assertThat(told).contains("The call is closed. Nothing of what you wrote is lost");
    assertThat(engine.openTasks(inTime.town().key())).containsExactly("UserTask_CheckEligibility");
    assertThat(engine.openTasks(late.town().key())).containsExactly("UserTask_WriteNomination");
    first.page().context().close();
    second.page().context().close();
  }

  private Tasklist opened(Entry entry) {
    Page page = browsers.loggedIn(entry.mentee());
    return Tasklist.fresh(page)
        .open("Write nomination", entry.town().key().value())
        .choose("We submit the nomination as it is now");
  }
}
