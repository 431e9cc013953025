package org.culturalpearls.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.exchange.ContactState;
import org.culturalpearls.exchange.DeclineReason;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.AlreadyDone;
import org.junit.jupiter.api.Test;

/** Each way of a request to get in contact, and that no way is gone twice. */
class ContactRequestTest {

  private static final Instant NOW = Instant.parse("2027-04-02T08:00:00Z");
  private static final PersonId ASKER = new PersonId(1);
  private static final PersonId OWNER = new PersonId(2);
  private static final PersonId OFFICE = new PersonId(3);
  private static final ExchangeSettings SETTINGS = new ExchangeSettings(30, 14, 5);

  @Test
  void waitsForTheOwnerOfThePractice() {
    ContactRequest asked = asked();
    assertThat(asked.state()).isEqualTo(ContactState.ASKED);
    assertThat(asked.host()).isEqualTo(OWNER);
    assertThat(asked.closesAt()).isEqualTo(NOW.plus(Duration.ofDays(30)));
    assertThatThrownBy(asked::requireAgreed).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void givesTheOfficeAllOfTheTimeToo() {
    ContactRequest asked = asked();
    Instant later = NOW.plus(Duration.ofDays(20));
    asked.goTo(new Host(null, null), later, SETTINGS);
    assertThat(asked.host()).isNull();
    assertThat(asked.closesAt()).isEqualTo(later.plus(Duration.ofDays(30)));
    asked.agree(OFFICE, false, later);
    assertThat(asked.host()).isEqualTo(OFFICE);
  }

  @Test
  void showsATelephoneOnlyWhereItsOwnerWantsIt() {
    ContactRequest asked = asked();
    asked.agree(OWNER, false, NOW);
    asked.requireAgreed();
    assertThat(asked.showsTelephoneOf(ASKER)).isTrue();
    assertThat(asked.showsTelephoneOf(OWNER)).isFalse();
    ContactRequest other = asked();
    other.agree(OWNER, true, NOW);
    assertThat(other.showsTelephoneOf(OWNER)).isTrue();
  }

  @Test
  void isAnsweredOnce() {
    List<ContactRequest> over = List.of(asked(), asked(), asked(), asked());
    over.get(0).agree(OWNER, true, NOW);
    over.get(1).decline(OWNER, DeclineReason.NO_TIME, NOW);
    over.get(2).withdraw(NOW);
    assertThat(over.get(3).close(NOW.plus(Duration.ofDays(30)))).isTrue();
    assertThat(over)
        .extracting(ContactRequest::state)
        .containsExactly(
            ContactState.AGREED,
            ContactState.DECLINED,
            ContactState.WITHDRAWN,
            ContactState.SILENT);
    for (ContactRequest each : over) {
      assertThatThrownBy(() -> each.agree(OWNER, true, NOW)).isInstanceOf(AlreadyDone.class);
      assertThatThrownBy(() -> each.decline(OWNER, DeclineReason.NOT_SAID, NOW))
          .isInstanceOf(AlreadyDone.class);
      assertThatThrownBy(() -> each.withdraw(NOW)).isInstanceOf(AlreadyDone.class);
      assertThatThrownBy(() -> each.close(NOW)).isInstanceOf(AlreadyDone.class);
      assertThatThrownBy(() -> each.goTo(new Host(OWNER, null), NOW, SETTINGS))
          .isInstanceOf(AlreadyDone.class);
    }
  }

  @Test
  void isClosedOnlyWhenItsTimeIsOver() {
    ContactRequest asked = asked();
    assertThat(asked.close(asked.closesAt().minusSeconds(1))).isFalse();
    assertThat(asked.state()).isEqualTo(ContactState.ASKED);
    assertThat(asked.close(asked.closesAt())).isTrue();
  }

  @Test
  void isEndedByEitherOnceBothAgreed() {
    ContactRequest asked = asked();
    assertThatThrownBy(() -> asked.end(ASKER, NOW)).isInstanceOf(AlreadyDone.class);
    asked.agree(OWNER, true, NOW);
    asked.end(ASKER, NOW);
    assertThat(asked.state()).isEqualTo(ContactState.ENDED);
    assertThatThrownBy(() -> asked.end(OWNER, NOW)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(asked::requireAgreed).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void letsAVisitBeToldOfThatWasBeforeItsEnd() {
    ContactRequest asked = asked();
    asked.agree(OWNER, true, NOW);
    assertThat(asked.hasEndedAfter(LocalDate.of(2027, 4, 1))).isFalse();
    asked.end(OWNER, NOW);
    assertThat(asked.hasEndedAfter(LocalDate.of(2027, 4, 2))).isTrue();
    assertThat(asked.hasEndedAfter(LocalDate.of(2027, 4, 3))).isFalse();
  }

  private static ContactRequest asked() {
    Ask ask = new Ask(new PracticeId(5), new MunicipalityId(6), "How many hours?", true);
    return new ContactRequest(ASKER, ask, new Host(OWNER, new MunicipalityId(7)), NOW, SETTINGS);
  }
}
