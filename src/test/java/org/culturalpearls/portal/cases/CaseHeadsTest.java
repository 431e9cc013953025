package org.culturalpearls.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.culturalpearls.mentoring.CaseAccess;
import org.culturalpearls.mentoring.CaseReader;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseHeadsTest {

  private static final PersonId MENTEE = new PersonId(7);
  private static final PersonId FORMER_MENTOR = new PersonId(9);
  private static final PersonId COORDINATOR = new PersonId(10);

  private final CaseAccess access = mock();
  private final CaseHeads heads =
      new CaseHeads(
          access,
          new HiddenNominations(
              org.mockito.Mockito.mock(org.culturalpearls.award.NominationSight.class)));

  @BeforeEach
  void sidesOfOneCase() {
    opens(MENTEE, true, false, false);
    opens(COORDINATOR, false, true, false);
    opens(FORMER_MENTOR, false, false, true);
  }

  private void opens(PersonId reader, boolean ofTeam, boolean coordinates, boolean past) {
    CaseReader side = new CaseReader(Saarelinn.with(MENTEE), ofTeam, coordinates, past);
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
