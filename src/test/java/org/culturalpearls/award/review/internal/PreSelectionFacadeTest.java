package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.PreSelectionBoard;
import org.culturalpearls.award.review.PreSelectionRow;
import org.culturalpearls.award.review.PreSelectionService;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The nominations of a cycle ranked by the reviews of the selectors. */
@AwardSlice
class PreSelectionFacadeTest {

  @Autowired private AwardCases cases;
  @Autowired private TestProgramme programme;
  @Autowired private AwardSettingsService settings;
  @Autowired private Nominated nominated;
  @Autowired private ReviewReads reviews;
  @Autowired private PreSelectionService preSelection;
  @Autowired private TestClock clock;

  private final List<CountedReview> counted = new ArrayList<>();
  private Year year;
  private PersonId deputy;
  private Entry weaker;
  private Entry better;

  @BeforeEach
  void twoAreReviewed() {
    clock.reset();
    counted.clear();
    year = cases.withAward();
    deputy = programme.person("Deputy", Role.JUROR);
    PersonId juror = programme.person("Juror", Role.JUROR);
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            cases.version(year),
            new Appointments(List.of(), List.of(juror), juror, List.of(deputy))));
    when(reviews.counted(year.cycle(), AwardStage.PRE_SELECTION))
        .thenAnswer(call -> List.copyOf(counted));
    when(reviews.allIn(year.cycle(), AwardStage.PRE_SELECTION)).thenReturn(true);
    weaker = entered(NominationState.ELIGIBLE, "12", "12");
    better = entered(NominationState.ELIGIBLE, "13", "13");
  }

  @Test
  void ranksThemForWhoDecides() {
    PreSelectionBoard board = board(cases.coordinator());
    assertThat(board.rows())
        .extracting(row -> row.nomination().id())
        .containsExactly(better.id(), weaker.id());
    assertThat(board.rows()).allMatch(PreSelectionRow::mayDecide);
    assertThat(board.byMean()).isFalse();
    assertThat(board.missing()).isFalse();
    assertThat(board(deputy).rows()).hasSize(2).noneMatch(PreSelectionRow::mayDecide);
  }

  @Test
  void ranksByTheMeanWhereTheyHaveDifferentNumbersOfReviews() {
    review(weaker, "12");
    PreSelectionBoard board = board(cases.coordinator());
    assertThat(board.byMean()).isTrue();
    assertThat(board.rows().get(0).nomination().id()).isEqualTo(better.id());
    assertThat(board.rows().get(1).reviews()).isEqualTo(3);
  }

  @Test
  void keepsWhatIsDecidedAndRanksNothingThatHasNoReview() {
    Entry selected = entered(NominationState.SELECTED, "20", "20");
    Entry unread = entered(NominationState.ELIGIBLE);
    entered(NominationState.SUBMITTED);
    when(reviews.allIn(year.cycle(), AwardStage.PRE_SELECTION)).thenReturn(false);
    PreSelectionBoard board = board(cases.coordinator());
    assertThat(board.missing()).isTrue();
    assertThat(board.rows())
        .hasSize(4)
        .filteredOn(row -> !row.mayDecide())
        .extracting(row -> row.nomination().id())
        .containsExactly(selected.id());
    assertThat(board.rows().get(3).nomination().id()).isEqualTo(unread.id());
    assertThat(board.rows().get(3).ranked()).isNull();
  }

  @Test
  void tellsNoPlaceToACoordinatorFromWhomOneIsHidden() {
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    programme.worksAt(conflicted, "Town hall of the better");
    programme.worksAt(better.mentee(), "Town hall of the better");
    PreSelectionBoard board = board(conflicted);
    assertThat(board.hidden()).isEqualTo(1);
    assertThat(board.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.nomination().id()).isEqualTo(weaker.id());
              assertThat(row.ranked()).isNull();
              assertThat(row.mayDecide()).isTrue();
            });
  }

  @Test
  void isForCoordinatorsAndTheDeputiesOfItsCycle() {
    PersonId other = programme.person("Other", Role.JUROR, Role.SELECTOR, Role.ADMINISTRATOR);
    assertThatThrownBy(() -> board(other)).isInstanceOf(NotAllowed.class);
    Year without = cases.cycle();
    assertThatThrownBy(() -> preSelection.board(cases.coordinator(), without.cycle()))
        .isInstanceOf(NotFound.class);
  }

  private PreSelectionBoard board(PersonId reader) {
    return preSelection.board(reader, year.cycle());
  }

  private Entry entered(NominationState state, String... values) {
    Entry entry = nominated.in(year.cycle(), state, Country.LV);
    programme.worksAt(entry.mentee(), "Town hall of " + entry.id());
    for (String value : values) {
      review(entry, value);
    }
    return entry;
  }

  private void review(Entry entry, String value) {
    counted.add(
        new CountedReview(
            new ReviewId(counted.size() + 1),
            entry.id(),
            deputy,
            List.of(1),
            new BigDecimal(value)));
  }
}
