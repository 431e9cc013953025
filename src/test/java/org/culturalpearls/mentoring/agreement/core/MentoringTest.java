package org.culturalpearls.mentoring.agreement.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.junit.jupiter.api.Test;

class MentoringTest {

  private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
  private static final LocalDate END = LocalDate.of(2027, 12, 1);

  @Test
  void goesFromTheSearchToTheCompletion() {
    Mentoring mentoring = active();
    assertThat(mentoring.state()).isEqualTo(MentoringState.ACTIVE);

    mentoring.moveEnd(END.plusDays(7));
    mentoring.beginClosing();
    mentoring.complete(NOW);

    assertThat(mentoring.state()).isEqualTo(MentoringState.COMPLETED);
  }

  @Test
  void closesInOneOfThreeWaysOnlyOnce() {
    Mentoring early = closing();
    early.endEarly("Ill.", NOW);
    assertThat(early.state()).isEqualTo(MentoringState.ENDED_EARLY);
    Mentoring rematched = closing();
    rematched.rematch("Ill.", NOW);
    assertThat(rematched.state()).isEqualTo(MentoringState.REMATCHED);

    refuses(() -> early.complete(NOW));
    refuses(() -> rematched.endEarly("Again.", NOW));
    refuses(() -> early.rematch("Again.", NOW));
  }

  @Test
  void closesNothingThatHasNotReachedItsEnd() {
    Mentoring mentoring = active();

    refuses(() -> mentoring.complete(NOW));
    refuses(() -> mentoring.endEarly("Ill.", NOW));
    refuses(() -> mentoring.rematch("Ill.", NOW));
    assertThat(mentoring.state()).isEqualTo(MentoringState.ACTIVE);
  }

  @Test
  void beginsClosingAndMovesTheEndOnlyWhileActive() {
    Mentoring sought = Mentoring.sought(new ParticipationId(1), NOW);
    refuses(sought::beginClosing);
    refuses(() -> sought.moveEnd(END));
    Mentoring closing = closing();
    refuses(closing::beginClosing);
    refuses(() -> closing.moveEnd(END));
  }

  @Test
  void leavesFromWhereverItIsOpen() {
    for (Mentoring open :
        List.of(Mentoring.sought(new ParticipationId(1), NOW), active(), closing())) {
      open.leave(NOW);
      assertThat(open.state()).isEqualTo(MentoringState.LEFT);
      refuses(() -> open.leave(NOW));
    }
  }

  private static Mentoring active() {
    Mentoring mentoring = Mentoring.sought(new ParticipationId(1), NOW);
    mentoring.ask();
    mentoring.acceptedByLead(new PersonId(2));
    mentoring.settle();
    mentoring.activate(END, NOW);
    return mentoring;
  }

  private static Mentoring closing() {
    Mentoring mentoring = active();
    mentoring.beginClosing();
    return mentoring;
  }

  private static void refuses(ThrowingCallable transition) {
    assertThatThrownBy(transition).isInstanceOf(AlreadyDone.class);
  }
}
