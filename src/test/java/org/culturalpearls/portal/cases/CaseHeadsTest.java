package org.culturalpearls.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseHeadsTest {

  private static final PersonId MENTEE = new PersonId(7);
  private static final PersonId FORMER_MENTOR = new PersonId(9);
  private static final PersonId COORDINATOR = new PersonId(10);

  private final CaseAccess access = mock();
  private final VisibleNominations sight = mock();
  private final CaseHeads heads = new CaseHeads(access, new HiddenNominations(sight));

  @BeforeEach
  void sidesOfOneCase() {
    opens(MENTEE, true, false, false);
    opens(COORDINATOR, false, true, false);
    opens(FORMER_MENTOR, false, false, true);
  }

  private void opens(PersonId reader, boolean ofTeam, boolean coordinates, boolean past) {
    CaseAccess.Reader side =
        new CaseAccess.Reader(Saarelinn.with(MENTEE), ofTeam, coordinates, past);
    when(access.readMentorings(reader, Saarelinn.KEY)).thenReturn(side);
    if (!past) {
      when(access.read(reader, Saarelinn.KEY)).thenReturn(side);
    }
  }

  @Test
  void showsWhoMentoredEarlierThePagesOfThatMentoringOnly() {
    assertThat(heads.headOfMentorings(FORMER_MENTOR, "2027-saarelinn").tabs())
        .extracting(tab -> tab.path())
        .containsExactly(
            "/cases/2027-saarelinn/meetings",
            "/cases/2027-saarelinn/check-ins",
            "/cases/2027-saarelinn/agreement",
            "/cases/2027-saarelinn/handovers");
  }

  /** A case that is nothing but a nomination is not there for a coordinator in a conflict. */
  @Test
  void keepsACaseThatIsOnlyANominationFromWhoMayNotSeeIt() {
    ParticipationView entered = Saarelinn.in(Stage.ENTERED, MENTEE);
    for (PersonId reader : List.of(COORDINATOR, MENTEE)) {
      when(access.read(reader, Saarelinn.KEY))
          .thenReturn(
              new CaseAccess.Reader(
                  entered, reader.equals(MENTEE), reader.equals(COORDINATOR), false));
    }
    assertThat(heads.head(COORDINATOR, "2027-saarelinn").town()).isEqualTo("Saarelinn");
    when(access.readMentorings(COORDINATOR, Saarelinn.KEY))
        .thenReturn(new CaseAccess.Reader(entered, false, true, false));
    when(sight.hidden(any(), any())).thenReturn(Set.of(Saarelinn.KEY));
    assertThatThrownBy(() -> heads.head(COORDINATOR, "2027-saarelinn"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> heads.headOfMentorings(COORDINATOR, "2027-saarelinn"))
        .isInstanceOf(NotFound.class);
    assertThat(heads.head(MENTEE, "2027-saarelinn").town()).as("its own").isEqualTo("Saarelinn");
  }

  @Test
  void leadsToThePagesOfTheCase() {
    assertThat(heads.head(MENTEE, "2027-saarelinn").tabs())
        .extracting(tab -> tab.path())
        .startsWith("/cases/2027-saarelinn", "/cases/2027-saarelinn/plan")
        .doesNotContain("/cases/2027-saarelinn/handovers");
    assertThat(heads.head(COORDINATOR, "2027-saarelinn").tabs())
        .extracting(tab -> tab.path())
        .contains("/cases/2027-saarelinn/handovers");
  }
}
