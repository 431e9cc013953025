package org.culturalpearls.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MentoringState;
import org.culturalpearls.mentoring.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseHeadsTest {

  private static final PersonId MENTEE = new PersonId(7);
  private static final PersonId STRANGER = new PersonId(9);
  private static final PersonId COORDINATOR = new PersonId(10);

  private final ParticipationService participations = mock();
  private final MentoringService mentorings = mock();
  private final PeopleService people = mock();
  private final CaseHeads heads = new CaseHeads(participations, mentorings, people);

  @BeforeEach
  void oneCase() {
    when(participations.byCaseKey(Saarelinn.KEY)).thenReturn(Optional.of(Saarelinn.with(MENTEE)));
    when(mentorings.ofParticipation(Saarelinn.ID))
        .thenReturn(List.of(Saarelinn.mentoredBy(Saarelinn.MENTOR)));
    when(people.hasRole(COORDINATOR, Role.COORDINATOR)).thenReturn(true);
  }

  @Test
  void opensTheCaseForTeamMentorAndCoordinator() {
    assertThat(heads.head(MENTEE, "2027-saarelinn").ofTeam()).isTrue();
    assertThat(heads.head(Saarelinn.MENTOR, "2027-saarelinn").ofTeam()).isFalse();
    assertThat(heads.head(COORDINATOR, "2027-saarelinn").town()).isEqualTo("Saarelinn");
  }

  @Test
  void showsWhoMentoredEarlierThePagesOfThatMentoringOnly() {
    MentoringView ended =
        new MentoringView(
            Saarelinn.MENTORING,
            Saarelinn.ID,
            MentoringState.REMATCHED,
            Saarelinn.MENTOR,
            null,
            null,
            null);
    when(mentorings.ofParticipation(Saarelinn.ID)).thenReturn(List.of(ended));
    assertThatThrownBy(() -> heads.head(Saarelinn.MENTOR, "2027-saarelinn"))
        .isInstanceOf(NotFound.class);
    assertThat(heads.headOfMentorings(Saarelinn.MENTOR, "2027-saarelinn").tabs())
        .extracting(tab -> tab.path())
        .containsExactly(
            "/cases/2027-saarelinn/meetings",
            "/cases/2027-saarelinn/check-ins",
            "/cases/2027-saarelinn/agreement",
            "/cases/2027-saarelinn/handovers");
    assertThatThrownBy(() -> heads.headOfMentorings(STRANGER, "2027-saarelinn"))
        .isInstanceOf(NotFound.class);
  }

  /** Otherwise the answer would tell which towns take part. */
  @Test
  void saysTheSameOfACaseThatIsNotForTheReaderAndOfOneThatIsNot() {
    assertThatThrownBy(() -> heads.head(STRANGER, "2027-saarelinn"))
        .isInstanceOf(NotFound.class)
        .hasMessage(
            org.assertj.core.api.Assertions.catchThrowable(
                    () -> heads.head(STRANGER, "2027-atlantis"))
                .getMessage());
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
