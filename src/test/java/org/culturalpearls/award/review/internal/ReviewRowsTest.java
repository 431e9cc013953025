package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.LetThrough;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which reviews count, whether all are in, and what of them towns are told. */
@AwardSlice
class ReviewRowsTest {

  private static final AwardStage STAGE = AwardStage.PRE_SELECTION;

  @Autowired private ReviewCase cases;
  @Autowired private ReviewService reviews;
  @Autowired private ReviewOfficeService office;
  @Autowired private RemarkService remarks;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private ReviewRows rows;
  private Selection selection;
  private PersonId first;
  private PersonId second;
  private Entry entry;

  @BeforeEach
  void aNominationIsEligible() {
    clock.reset();
    rows = new ReviewRows(jdbc, new RemarkRows(jdbc));
    selection = cases.begin();
    first = selection.selectors().get(0);
    second = selection.selectors().get(1);
    entry = cases.eligible(selection);
  }

  @Test
  void countWhatIsSubmittedWithPointsInTheOrderOfTheCriteria() {
    ReviewId done = cases.submitted(selection, entry, first, "Good.");
    cases.begun(selection, entry, second);
    assertThat(rows.counted(selection.cycle(), STAGE))
        .singleElement()
        .satisfies(
            counted -> {
              assertThat(counted.id()).isEqualTo(done);
              assertThat(counted.nomination()).isEqualTo(entry.id());
              assertThat(counted.reviewer()).isEqualTo(first);
              assertThat(counted.points())
                  .hasSameSizeAs(cases.points(selection, 5).keySet())
                  .containsOnly(5);
            });
    assertThat(rows.counted(selection.cycle(), AwardStage.JURY)).isEmpty();
  }

  @Test
  void areAllInOnceNothingIsStillToBeMade() {
    assertThat(allIn()).as("no review was asked for").isFalse();
    cases.submitted(selection, entry, first, "Good.");
    assertThat(allIn()).isTrue();
    ReviewId open = cases.begun(selection, entry, second);
    assertThat(allIn()).isFalse();
    reviews.silent(open);
    assertThat(allIn()).as("somebody else is to be found").isFalse();
    office.reassign(
        selection.coordinator(), open, new ReviewOfficeService.Reassign(null, "Enough."));
    assertThat(allIn()).isTrue();
  }

  @Test
  void tellTownsTheirRemarksAndNothingElse() {
    cases.submitted(selection, entry, first, "Ask the young.");
    cases.submitted(selection, entry, second, "Show more.");
    Entry other = cases.eligible(selection);
    cases.submitted(selection, other, first, "For another town.");
    LetThrough.all(remarks, selection.coordinator(), selection.cycle());
    assertThat(rows.remarksToTowns(STAGE, List.of(entry.id())).get(entry.id()))
        .containsExactlyInAnyOrder("Ask the young.", "Show more.");
    assertThat(rows.remarksToTowns(STAGE, List.of(entry.id()))).hasSize(1);
    assertThat(rows.remarksToTowns(AwardStage.JURY, List.of(entry.id()))).isEmpty();
  }

  private boolean allIn() {
    return rows.allIn(selection.cycle(), STAGE);
  }
}
