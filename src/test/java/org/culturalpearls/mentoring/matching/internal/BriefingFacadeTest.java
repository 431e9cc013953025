package org.culturalpearls.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.SomePerson;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.matching.BriefingService.Briefing;
import org.culturalpearls.mentoring.matching.BriefingService.Load;
import org.culturalpearls.mentoring.matching.BriefingService.Member;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalId;
import org.culturalpearls.mentoring.matching.ProposalPart;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.culturalpearls.mentoring.matching.ProposalView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.assessment.AgreedProfiles;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefingFacadeTest {

  private static final ProposalId PROPOSAL = new ProposalId(1);
  private static final MentoringId MENTORING = new MentoringId(2);
  private static final MunicipalityId TOWN = new MunicipalityId(3);
  private static final PersonId ASKED = new PersonId(4);
  private static final PersonId ANNA = new PersonId(5);
  private static final PersonId BERIT = new PersonId(6);
  private static final PersonId GONE = new PersonId(7);

  private final MatchingService matching = mock();
  private final MentoringService mentorings = mock();
  private final ParticipationService participations = mock();
  private final MunicipalityService municipalities = mock();
  private final PeopleService people = mock();
  private final AgreedProfiles profiles = mock();
  private final MentorLoads loads = mock();
  private final BriefingFacade facade =
      new BriefingFacade(
          matching, mentorings, participations, municipalities, people, profiles, loads);

  @BeforeEach
  void somebodyIsAsked() {
    ParticipationView now = participation(20, 2027, Stage.PREPARING);
    when(matching.toAnswer(any(), any())).thenThrow(new NotFound("error.nothing-here"));
    doReturn(
            new ProposalView(
                PROPOSAL,
                MENTORING,
                ASKED,
                ProposalPart.TWIN,
                ProposalState.ASKED,
                Instant.EPOCH,
                Instant.EPOCH,
                null))
        .when(matching)
        .toAnswer(ASKED, PROPOSAL);
    when(mentorings.mentoring(MENTORING))
        .thenReturn(
            new MentoringView(MENTORING, now.id(), MentoringState.ASKED, null, null, null, null));
    when(participations.participation(now.id())).thenReturn(now);
    when(participations.ofMunicipality(TOWN))
        .thenReturn(
            List.of(
                participation(21, 2028, Stage.PREPARING),
                now,
                participation(22, 2026, Stage.NOT_SELECTED),
                participation(23, 2025, Stage.LEFT),
                participation(24, 2024, Stage.COMPLETED)));
    when(profiles.latest(now.id())).thenReturn(Optional.empty());
    PersonView anna = SomePerson.named(ANNA, "Anna", "anna@example.org", Role.MENTEE);
    PersonView berit = SomePerson.named(BERIT, "Berit", "berit@example.org", Role.MENTEE);
    PersonView gone = SomePerson.named(GONE, "Carl", "carl@example.org", Role.MENTEE);
    when(people.persons(now.team()))
        .thenReturn(Map.of(ANNA, anna, BERIT, berit, GONE, SomePerson.inactive(gone)));
    when(people.mentor(ASKED)).thenReturn(Optional.empty());
    when(loads.of(List.of(ASKED))).thenReturn(Map.of());
  }

  @Test
  void tellsOnlyThePersonWhoIsAsked() {
    assertThatThrownBy(() -> facade.toAnswer(ANNA, PROPOSAL)).isInstanceOf(NotFound.class);
  }

  @Test
  void namesTheLeadFirstAndNobodyWhoIsNotThereAnyMore() {
    assertThat(briefing().team()).extracting(Member::name).containsExactly("Berit", "Anna");
    assertThat(briefing().team()).extracting(Member::lead).containsExactly(true, false);
  }

  @Test
  void tellsOfEarlierYearsButNotOfNominationsThatLedNowhere() {
    assertThat(briefing().earlier())
        .extracting(ParticipationView::titleYear)
        .containsExactly(2025, 2024);
  }

  @Test
  void countsNothingForWhoMentorsNobodyAndHasNoProfileAnyMore() {
    assertThat(briefing().own()).isEqualTo(new Load(0, 0, 0));
  }

  private Briefing briefing() {
    return facade.toAnswer(ASKED, PROPOSAL);
  }

  private static ParticipationView participation(long id, int year, Stage stage) {
    return new ParticipationView(
        new ParticipationId(id),
        new CaseKey(year + "-town"),
        new CycleId(year),
        year,
        TOWN,
        "Town",
        Country.LV,
        stage,
        List.of(ANNA, BERIT, GONE),
        BERIT,
        Set.of(),
        Set.of(),
        false);
  }
}
