package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.OfficeStage;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewProgress;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewerLoad;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviews assigned and watched, by whose office it is. */
class ReviewOfficeFacadeTest extends EligibleNomination {

  @Autowired private AwardCases awards;
  @Autowired private TestProgramme programme;

  @Test
  void proposesWhoIsFreeAndSaysWhatIsMissing() {
    cases.inConflict(first, entry);
    cases.assigned(selection, entry, second);
    AssignmentView view =
        office.assignment(coordinator, selection.cycle(), STAGE, ReviewLimits.none());
    assertThat(view.possible()).containsEntry(entry.id(), Set.of(second, third));
    assertThat(view.fixed()).containsEntry(entry.id(), Set.of(second));
    assertThat(view.proposal().reviewers()).containsEntry(entry.id(), Set.of(second, third));
    assertThat(view.proposal().shortfalls())
        .singleElement()
        .satisfies(
            lack -> {
              assertThat(lack.missing()).isEqualTo(view.wanted() - 2);
              assertThat(lack.inConflict()).containsExactly(first);
            });
    assertThat(view.names()).containsEntry(first, "Selector 1");
    assertThat(view.hidden()).isZero();
  }

  @Test
  void proposesNobodyForATownOfTheCountryThatWasSaidOfThem() {
    programme.isOf(first, Country.LV);
    programme.isOf(second, Country.SE);
    AssignmentView view =
        office.assignment(coordinator, selection.cycle(), STAGE, ReviewLimits.none());
    assertThat(view.possible()).containsEntry(entry.id(), Set.of(second, third));
    assertThat(view.proposal().reviewers()).containsEntry(entry.id(), Set.of(second, third));
    assertThat(view.conflicts().get(entry.id()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.person()).isEqualTo(first);
              assertThat(found.kinds()).containsExactly(ConflictKind.SAME_COUNTRY);
            });
    assertThatThrownBy(() -> assign(first)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void countsWhatAReviewerHasElsewhereTowardsTheMost() {
    Entry other = cases.eligible(selection);
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    cases.assigned(selection, other, first);
    cases.inConflict(conflicted, other);
    AssignmentView view =
        office.assignment(conflicted, selection.cycle(), STAGE, new ReviewLimits(1, Map.of()));
    assertThat(view.hidden()).isEqualTo(1);
    assertThat(view.nominations()).extracting(each -> each.id()).containsExactly(entry.id());
    assertThat(view.proposal().reviewers().get(entry.id())).doesNotContain(first);
    assertThat(view.proposal().loads()).filteredOn(ReviewerLoad::isFull).isNotEmpty();
  }

  @Test
  void givesEachReviewerAsManyAsTheyTakeThemselves() {
    cases.eligible(selection);
    ReviewLimits limits = new ReviewLimits(1, Map.of(first, 0, second, 2));
    AssignmentView view = office.assignment(coordinator, selection.cycle(), STAGE, limits);
    assertThat(view.proposal().loads())
        .extracting(ReviewerLoad::reviewer, ReviewerLoad::reviews)
        .contains(tuple(first, 0), tuple(second, 2), tuple(third, 1));
  }

  @Test
  void countsTheNominationsThatNobodyReviewsWhileTheStageGoesOn() {
    cases.eligible(selection);
    cases.assigned(selection, entry, first);
    assertThat(office.unassigned(coordinator, selection.cycle()))
        .containsExactly(Map.entry(STAGE, 1));
    assertThatThrownBy(() -> office.unassigned(first, selection.cycle()))
        .isInstanceOf(NotAllowed.class);
    clock.set(awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS));
    assertThat(office.unassigned(coordinator, selection.cycle())).isEmpty();
  }

  @Test
  void saysWhoseOfficeWaitsForReviewersAndNothingOfWhatIsHidden() {
    Entry waiting = cases.eligible(selection);
    cases.assigned(selection, entry, first);
    assertThat(office.toAssign(coordinator)).contains(waits(1));
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    cases.inConflict(conflicted, waiting);
    assertThat(office.toAssign(conflicted))
        .extracting(OfficeStage::cycle)
        .doesNotContain(selection.cycle());
    assertThat(office.toAssign(first)).isEmpty();
    clock.set(awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS));
    assertThat(office.toAssign(coordinator)).doesNotContain(waits(1));
  }

  private OfficeStage waits(int nominations) {
    return new OfficeStage(selection.cycle(), STAGE, nominations);
  }

  @Test
  void asksForReviewsOnceEach() {
    assign(first, second);
    assign(first, second, third);
    assertThat(
            events.stream(ReviewEvent.Assigned.class)
                .filter(each -> each.nomination().equals(entry.id())))
        .extracting(ReviewEvent.Assigned::reviewer)
        .containsExactlyInAnyOrder(first, second, third);
  }

  @Test
  void asksNobodyInConflictOrNotAppointedAndForNothingThatIsHidden() {
    cases.inConflict(first, entry);
    for (PersonId impossible : List.of(first, selection.deputy(), entry.mentee())) {
      assertThatThrownBy(() -> assign(impossible)).isInstanceOf(RuleBroken.class);
    }
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    cases.inConflict(conflicted, entry);
    assertThatThrownBy(() -> assignAs(conflicted, second)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> assignAs(selection.deputy(), second)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> assignAs(second, second)).isInstanceOf(NotAllowed.class);
    clock.set(awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS));
    assertThatThrownBy(() -> assign(second)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void showsHowFarReviewsAreAndWhoIsLate() {
    cases.submitted(selection, entry, first, "Good.");
    cases.assigned(selection, entry, second);
    assertThat(progress(coordinator).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.live()).isEqualTo(2);
              assertThat(row.reviews())
                  .extracting(line -> line.review().state())
                  .containsExactly(ReviewState.SUBMITTED, ReviewState.ASSIGNED);
              assertThat(row.reviews()).noneMatch(ReviewProgress.Line::late);
            });
    clock.set(
        awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS).plusSeconds(1));
    assertThat(progress(coordinator).rows().get(0).reviews())
        .extracting(ReviewProgress.Line::late)
        .containsExactly(false, true);
    assertThatThrownBy(() -> progress(first)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void isTheDeputysWhereNoCoordinatorMaySee() {
    ReviewId review = cases.assigned(selection, entry, first);
    assertThat(office.asDeputy(selection.deputy())).isEmpty();
    assertThat(office.actingDeputy(review)).isEmpty();
    assertThat(progress(selection.deputy()).rows()).isEmpty();

    cases.everyCoordinatorInConflict(entry);
    assertThat(office.asDeputy(selection.deputy()))
        .containsExactly(new OfficeStage(selection.cycle(), STAGE, 1));
    assertThat(office.asDeputy(coordinator)).isEmpty();
    assertThat(office.actingDeputy(review)).contains(selection.deputy());
    assertThat(progress(selection.deputy()).rows()).hasSize(1);
    assertThat(progress(coordinator).rows()).isEmpty();
    assertThat(progress(coordinator).hidden()).isEqualTo(1);
    office.remind(selection.deputy(), review);
    assertThatThrownBy(() -> office.remind(coordinator, review)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> office.choices(coordinator, review)).isInstanceOf(NotFound.class);
  }

  private void assign(PersonId... reviewers) {
    assignAs(coordinator, reviewers);
  }

  private void assignAs(PersonId actor, PersonId... reviewers) {
    office.assign(
        actor,
        new ReviewOfficeService.Assign(
            selection.cycle(), STAGE, Map.of(entry.id(), Set.of(reviewers))));
  }

  private ReviewProgress progress(PersonId reader) {
    return office.progress(reader, selection.cycle(), STAGE);
  }
}
