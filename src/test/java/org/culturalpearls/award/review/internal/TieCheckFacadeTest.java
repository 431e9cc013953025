package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.StalledDecisionService;
import org.culturalpearls.award.review.StalledDecisionService.Stalled;
import org.culturalpearls.award.review.TieCheckId;
import org.culturalpearls.award.review.TieCheckProcess;
import org.culturalpearls.award.review.TieCheckService;
import org.culturalpearls.award.review.TieCheckService.Decide;
import org.culturalpearls.award.review.TieCheckService.FoundTie;
import org.culturalpearls.award.review.TieCheckService.State;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tie that others bring about while somebody reviews. */
class TieCheckFacadeTest extends EligibleNomination {

  @Autowired private TieCheckService ties;
  @Autowired private TieCheckProcess process;
  @Autowired private ReviewProcess reviewProcess;
  @Autowired private ReviewService reviewing;
  @Autowired private StalledDecisionService stalled;
  @Autowired private ConflictService conflicts;
  @Autowired private EventsInTransaction publisher;
  @Autowired private TestProgramme programme;
  @Autowired private NominationReads nominations;
  @Autowired private NominationVisibility visibility;
  @Autowired private RunningNominations running;
  @Autowired private JdbcClient jdbc;

  private ReviewId review;
  private ReviewId submitted;
  private String house;

  @BeforeEach
  void twoReviewIt() {
    review = cases.begun(selection, entry, first);
    submitted = cases.submitted(selection, entry, second, "Good.");
    house = "House of " + entry.id();
    programme.worksAt(first, house);
    programme.worksAt(second, house);
  }

  @Test
  void endsNoReviewByItself() {
    theTownSaysItIsOfTheSameOrganisation();

    assertThat(state(review)).isEqualTo("SCORING");
    assertThat(state(submitted)).isEqualTo("SUBMITTED");
    verify(reviewProcess, never()).conflictFound(any());
    assertThat(reviewing.scoring(first, review).review().id()).isEqualTo(review);
    assertThat(open())
        .extracting(FoundTie::reviewer, FoundTie::kinds)
        .containsExactlyInAnyOrder(
            tuple(first, Set.of(ConflictKind.SAME_ORGANISATION)),
            tuple(second, Set.of(ConflictKind.SAME_ORGANISATION)));
  }

  @Test
  void isLookedIntoWhenAReviewerIsPutIntoTheTeam() {
    join(first);

    assertThat(state(review)).isEqualTo("SCORING");
    assertThat(of(review))
        .singleElement()
        .satisfies(
            tie ->
                assertThat(tie.kinds())
                    .contains(ConflictKind.OWN_NOMINATION, ConflictKind.SAME_MUNICIPALITY));
  }

  @Test
  void countsAsInvolvedWhoIsTiedToWhatAPersonReviews() {
    theTownSaysItIsOfTheSameOrganisation();
    PersonId free = programme.person("Free", Role.COORDINATOR);
    programme.worksAt(free, "Another house than " + house);
    programme.worksAt(coordinator, house);

    assertThat(running.uninvolvedWith(second, Set.of(coordinator, free))).containsExactly(free);
  }

  @Test
  void isOneForTheSameReviewUntilItIsDecided() {
    theTownSaysItIsOfTheSameOrganisation();
    join(first);

    assertThat(of(review)).hasSize(1);
    assertThat(of(review).get(0).kinds())
        .contains(ConflictKind.SAME_ORGANISATION, ConflictKind.SAME_MUNICIPALITY);
  }

  @Test
  void isKeptForAReasonAndNotAskedAgain() {
    theTownSaysItIsOfTheSameOrganisation();
    FoundTie tie = of(review).get(0);
    assertThatThrownBy(() -> ties.decide(coordinator, tie.id(), new Decide(true, " ")))
        .isInstanceOf(RuleBroken.class);
    ties.decide(coordinator, tie.id(), new Decide(true, "Both are large houses."));

    theTownSaysItIsOfTheSameOrganisation();
    assertThat(of(review))
        .singleElement()
        .matches(
            kept ->
                kept.state() == State.KEPT
                    && kept.decidedBy().equals(coordinator)
                    && kept.reason().equals("Both are large houses."));
    assertThat(reviewing.scoring(first, review).review().id()).isEqualTo(review);
    assertThatThrownBy(() -> ties.decide(coordinator, tie.id(), new Decide(false, "No.")))
        .isInstanceOf(AlreadyDone.class);
    assertThat(trail()).containsSequence("tie.found").contains("tie.kept");
  }

  @Test
  void takesASubmittedReviewBackOnlyByADecision() {
    theTownSaysItIsOfTheSameOrganisation();
    FoundTie tie = of(submitted).get(0);
    ties.decide(coordinator, tie.id(), new Decide(false, "They share an office."));

    assertThat(state(submitted)).isEqualTo("CONFLICT");
    verify(reviewProcess).conflictFound(any());
    assertThat(events.stream(ReviewEvent.TakenBack.class))
        .anyMatch(each -> each.reviewer().equals(second));
    assertThatThrownBy(() -> reviewing.scoring(second, submitted)).isInstanceOf(NotFound.class);
    assertThat(trail()).contains("tie.taken-back");
  }

  @Test
  void isDecidedByNobodyWhoIsInvolved() {
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie = of(review).get(0).id();
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    for (PersonId other :
        new PersonId[] {first, entry.mentee(), selection.deputy(), administrator}) {
      assertThatThrownBy(() -> ties.decide(other, tie, new Decide(false, "I say so.")))
          .as("%s", other)
          .isInstanceOf(NotFound.class);
    }
    programme.giveRole(first, Role.COORDINATOR);
    assertThatThrownBy(() -> ties.decide(first, tie, new Decide(true, "I say so.")))
        .isInstanceOf(NotFound.class);
    coordinatorsWorkThereToo();
    assertThatThrownBy(() -> ties.decide(coordinator, tie, new Decide(true, "I say so.")))
        .isInstanceOf(NotFound.class);
    ties.decide(selection.deputy(), tie, new Decide(true, "Both are large houses."));
  }

  @Test
  void isDecidedByAnAdministratorWhereNobodyOfTheOfficeMay() {
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie = of(review).get(0).id();
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    coordinatorsWorkThereToo();
    programme.worksAt(selection.deputy(), house);

    assertThat(ties.hasNoOffice(tie)).isTrue();
    ties.decide(administrator, tie, new Decide(true, "Both are large houses."));
  }

  @Test
  void isDecidedByTheNextDeputyWhereTheFirstIsTheReviewer() {
    PersonId next = programme.person("Next deputy", Role.JUROR);
    programme.worksAt(next, "Another house than " + house);
    cases.hasDeputies(selection, List.of(first, next));
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie = of(review).get(0).id();
    coordinatorsWorkThereToo();

    assertThat(ties.actingDeputy(tie)).contains(next);
    ties.decide(next, tie, new Decide(true, "Both are large houses."));
  }

  @Test
  void waitsForNobodyWhereEverybodyIsInvolvedAndSaysSoToAdministrators() {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie = of(review).get(0).id();
    assertThat(stalled(administrator)).isEmpty();
    assertThatThrownBy(() -> stalled.inRunningAwards(coordinator)).isInstanceOf(NotAllowed.class);

    coordinatorsWorkThereToo();
    programme.worksAt(selection.deputy(), house);
    assertThat(stalled(administrator))
        .as("administrators look into ties and let remarks through")
        .containsExactly(new Stalled(selection.cycle(), 1, 0, 0));

    administratorsWorkThereToo();
    assertThat(stalled(administrator)).containsExactly(new Stalled(selection.cycle(), 1, 2, 1));
    assertThatThrownBy(
            () -> ties.decide(administrator, tie, new Decide(true, "Both are large houses.")))
        .isInstanceOf(NotFound.class);

    PersonId free = programme.person("Free", Role.COORDINATOR);
    programme.worksAt(free, "Another house than " + house);
    assertThat(stalled(administrator)).isEmpty();
    ties.decide(free, tie, new Decide(true, "Both are large houses."));
  }

  private List<Stalled> stalled(PersonId administrator) {
    return stalled.inRunningAwards(administrator).stream()
        .filter(each -> each.cycle().equals(selection.cycle()))
        .toList();
  }

  @Test
  void isStillDecidedByWhoWasAskedAndByWhoBecomesFree() {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    coordinatorsWorkThereToo();
    programme.worksAt(selection.deputy(), house);
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie =
        new TieCheckId(
            jdbc.sql("select id from tie_check where review_id = ?")
                .param(review.value())
                .query(Long.class)
                .single());
    assertThat(ties.hasNoOffice(tie)).isTrue();
    PersonId free = programme.person("Free", Role.COORDINATOR);
    programme.worksAt(free, "Another house than " + house);

    ties.requireMayDecide(administrator, tie);
    ties.requireMayDecide(free, tie);
    programme.worksAt(administrator, house);
    assertThatThrownBy(
            () -> ties.decide(administrator, tie, new Decide(true, "Both are large houses.")))
        .as("in conflict since it was asked")
        .isInstanceOf(NotFound.class);
    ties.decide(free, tie, new Decide(true, "Both are large houses."));
  }

  @Test
  void isOverWhenTheReviewEndsOtherwise() {
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie = of(review).get(0).id();
    conflicts.declare(
        first, new ConflictService.Declare(entry.id(), first, DeclaredKind.PERSONAL, ""));

    assertThat(state(review)).isEqualTo("CONFLICT");
    assertThat(stateOf(tie)).isEqualTo("OVER");
    verify(process).end(tie);
  }

  @Test
  void excusesNobodyWhoHasDeclinedTheReview() {
    theTownSaysItIsOfTheSameOrganisation();
    ties.decide(coordinator, of(review).get(0).id(), new Decide(true, "Both are large houses."));
    assertThat(sees(first)).isTrue();
    reviewing.answer(
        first, review, new ReviewService.Answer(ReviewAnswer.DECLINE, null, "I am ill."));

    assertThat(sees(first)).isFalse();
  }

  private boolean sees(PersonId person) {
    return !visibility.seenAsReviewer(person, List.of(nominations.facts(entry.id()))).isEmpty();
  }

  @Test
  void isOverWhenTheTownWithdraws() {
    theTownSaysItIsOfTheSameOrganisation();
    publisher.publishEvent(new NominationEvent.Withdrawn(entry.id(), entry.participation()));

    assertThat(of(review)).extracting(FoundTie::state).containsExactly(State.OVER);
    assertThat(of(submitted)).extracting(FoundTie::state).containsExactly(State.OVER);
  }

  @Test
  void takesNothingBackOnceTheStageIsDecided() {
    theTownSaysItIsOfTheSameOrganisation();
    TieCheckId tie = of(submitted).get(0).id();
    jdbc.sql("update nomination set state = 'SELECTED' where id = ?")
        .param(entry.id().value())
        .update();
    assertThatThrownBy(() -> ties.decide(coordinator, tie, new Decide(false, "Too late.")))
        .isInstanceOf(NotAllowed.class);
    assertThat(state(submitted)).isEqualTo("SUBMITTED");
  }

  @Test
  void leavesToTheReviewerWhatTheReviewerBringsAbout() {
    programme.isOf(first, Country.LV);
    publisher.publishEvent(new PersonEvent.TiesChanged(Set.of(first), true));

    assertThat(state(review)).isEqualTo("CONFLICT");
    assertThat(of(review)).isEmpty();
  }

  @Test
  void keepsAReviewThatIsLookedIntoWhenTheReviewerSavesTheProfileAgain() {
    theTownSaysItIsOfTheSameOrganisation();
    publisher.publishEvent(new PersonEvent.TiesChanged(Set.of(first), true));

    assertThat(state(review)).isEqualTo("SCORING");
    assertThat(of(review)).singleElement().matches(tie -> tie.state() == State.OPEN);
  }

  private void theTownSaysItIsOfTheSameOrganisation() {
    programme.worksAt(entry.mentee(), house.toLowerCase(Locale.ROOT));
    publisher.publishEvent(new PersonEvent.TiesChanged(Set.of(entry.mentee()), true));
  }

  private void coordinatorsWorkThereToo() {
    workThereToo(Role.COORDINATOR);
  }

  private void administratorsWorkThereToo() {
    workThereToo(Role.ADMINISTRATOR);
  }

  private void workThereToo(Role role) {
    jdbc.sql("select person_id from person_role where role = ?")
        .param(role.name())
        .query(Long.class)
        .list()
        .forEach(id -> programme.worksAt(new PersonId(id), house));
  }

  private void join(PersonId person) {
    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(entry.participation().value(), person.value())
        .update();
    publisher.publishEvent(new ParticipationEvent.TeamChanged(entry.participation()));
  }

  private List<FoundTie> open() {
    return ties.inCycle(coordinator, selection.cycle()).stream()
        .filter(tie -> tie.state() == State.OPEN)
        .toList();
  }

  private List<FoundTie> of(ReviewId id) {
    return ties.inCycle(coordinator, selection.cycle()).stream()
        .filter(tie -> tie.review().equals(id))
        .toList();
  }

  private List<String> trail() {
    return jdbc.sql("select kind from nomination_trail where nomination_id = ? order by id")
        .param(entry.id().value())
        .query(String.class)
        .list();
  }

  private String stateOf(TieCheckId tie) {
    return jdbc.sql("select state from tie_check where id = ?")
        .param(tie.value())
        .query(String.class)
        .single();
  }

  private String state(ReviewId id) {
    return jdbc.sql("select state from review where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }
}
