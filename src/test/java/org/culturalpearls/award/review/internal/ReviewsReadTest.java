package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.review.ReadReview;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProgress;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coordinators read what reviewers said once it stays as it is, of nominations they may see. */
class ReviewsReadTest extends EligibleNomination {

  @Autowired private AwardCases awards;
  @Autowired private TestProgramme programme;
  @Autowired private JdbcClient jdbc;

  private ReviewId submitted;
  private ReviewId open;

  @BeforeEach
  void oneIsInAndOneIsNot() {
    submitted = cases.submitted(selection, entry, first, "Name partners.");
    open = cases.begun(selection, entry, second);
  }

  @Test
  void isReadByCoordinatorsAfterTheStage() {
    assertThat(readable(coordinator)).containsExactly(false, false);
    assertHidden(coordinator, submitted);
    clock.set(awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS));

    ReadReview read = office.read(coordinator, submitted);
    assertThat(read.reviewer()).isEqualTo("Selector 1");
    assertThat(read.nomination().id()).isEqualTo(entry.id());
    assertThat(read.review().townRemarks()).isEqualTo("Name partners.");
    assertThat(read.review().confidential()).isEqualTo("Between us.");
    assertThat(read.criteria()).hasSameSizeAs(read.review().points().keySet());
    assertThat(readable(coordinator)).containsExactly(true, false);
    assertHidden(coordinator, open);
  }

  @Test
  void isReadAsSoonAsTheTownKnowsAndEverAfter() {
    becomes("NOT_SELECTED");
    assertThat(office.read(coordinator, submitted).review().id()).isEqualTo(submitted);
    assertThat(readable(coordinator)).containsExactly(true, false);
    becomes("NO_TITLE");
    assertThat(office.progress(coordinator, selection.cycle(), STAGE).rows()).hasSize(1);
  }

  @Test
  void isReadByNobodyWhoMayNotSeeTheNomination() {
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    cases.inConflict(conflicted, entry);
    becomes("NO_TITLE");
    for (PersonId person :
        List.of(conflicted, selection.deputy(), first, second, third, entry.mentee())) {
      assertHidden(person, submitted);
    }
    ReviewProgress progress = office.progress(conflicted, selection.cycle(), STAGE);
    assertThat(progress.rows()).isEmpty();
    assertThat(progress.hidden()).isEqualTo(1);
  }

  @Test
  void isReadByTheDeputyWhereNoCoordinatorMaySee() {
    cases.everyCoordinatorInConflict(entry);
    becomes("NO_TITLE");
    assertThat(office.read(selection.deputy(), submitted).review().id()).isEqualTo(submitted);
    assertThat(readable(selection.deputy())).containsExactly(true, false);
    assertHidden(coordinator, submitted);
  }

  private void assertHidden(PersonId person, ReviewId review) {
    assertThatThrownBy(() -> office.read(person, review)).isInstanceOf(NotFound.class);
  }

  private List<Boolean> readable(PersonId person) {
    return office.progress(person, selection.cycle(), STAGE).rows().get(0).reviews().stream()
        .map(ReviewProgress.Line::readable)
        .toList();
  }

  private void becomes(String state) {
    jdbc.sql("update nomination set state = ? where id = ?")
        .params(state, entry.id().value())
        .update();
  }
}
