package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who reviews a town's nomination becomes one of its people. */
@AwardSlice
class TiesListenerTest {

  private static final MentoringId MENTORING = new MentoringId(90);

  @Autowired private ReviewCase cases;
  @Autowired private ReviewService reviews;
  @Autowired private ReviewProcess process;
  @Autowired private MentoringService mentorings;
  @Autowired private EventsInTransaction publisher;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestProgramme programme;
  @Autowired private StatementCounter counter;

  private Selection selection;
  private PersonId reviewer;
  private Entry entry;
  private ReviewId review;
  private ReviewId others;

  @BeforeEach
  void twoReviewIt() {
    clock.reset();
    selection = cases.begin();
    entry = cases.eligible(selection);
    reviewer = selection.selectors().get(0);
    review = cases.begun(selection, entry, reviewer);
    others = cases.submitted(selection, entry, selection.selectors().get(1), "Good.");
    when(mentorings.mentoring(MENTORING))
        .thenReturn(
            new MentoringView(
                MENTORING,
                entry.participation(),
                MentoringState.ACTIVE,
                reviewer,
                null,
                null,
                null));
  }

  @Test
  void losesTheReviewAsAMentor() {
    mentors();
    happens(new MentoringEvent.MentorAccepted(MENTORING));
    assertThat(state(review)).isEqualTo("CONFLICT");
    assertThat(state(others)).isEqualTo("SUBMITTED");
    verify(process).conflictFound(any());
    assertThatThrownBy(() -> reviews.scoring(reviewer, review)).isInstanceOf(NotFound.class);
  }

  @Test
  void losesTheReviewWhenMentorsChange() {
    mentors();
    happens(new MentoringEvent.MentorsChanged(MENTORING));
    assertThat(state(review)).isEqualTo("CONFLICT");
  }

  @Test
  void keepsItWhereNothingStandsInTheWay() {
    happens(new ParticipationEvent.TeamChanged(entry.participation()));
    happens(new MentoringEvent.MentorAccepted(MENTORING));
    assertThat(state(review)).isEqualTo("SCORING");
    verify(process, never()).conflictFound(any());
  }

  @Test
  void asksOnceForAllReviewsWhatIsDecidedAlready() {
    long forOne = readsOf("title_decision", () -> happens(becomesOf(Country.LV)));
    assertThat(state(review)).isEqualTo("CONFLICT");

    PersonId next = selection.selectors().get(2);
    ReviewId last = null;
    for (int more = 0; more < 3; more++) {
      last = cases.begun(selection, cases.eligible(selection), next);
    }
    programme.isOf(next, Country.LV);
    assertThat(
            readsOf(
                "title_decision", () -> happens(new PersonEvent.TiesChanged(Set.of(next), true))))
        .isEqualTo(forOne);
    assertThat(state(last)).isEqualTo("CONFLICT");
    verify(process, times(4)).conflictFound(any());
  }

  private PersonEvent.TiesChanged becomesOf(Country country) {
    programme.isOf(reviewer, country);
    return new PersonEvent.TiesChanged(Set.of(reviewer), true);
  }

  private long readsOf(String table, Runnable act) {
    return counter.textsDuring(act).stream().filter(text -> text.contains("from " + table)).count();
  }

  @Test
  void changesNothingOfANominationThatHasEnded() {
    mentors();
    jdbc.sql("update nomination set state = 'WITHDRAWN', ended_at = now() where id = ?")
        .param(entry.id().value())
        .update();
    happens(new MentoringEvent.MentorAccepted(MENTORING));
    assertThat(state(review)).isEqualTo("SCORING");
  }

  private void mentors() {
    programme.mentors(reviewer, entry.participation());
  }

  private void happens(Object event) {
    publisher.publishEvent(event);
  }

  private String state(ReviewId id) {
    return jdbc.sql("select state from review where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }
}
