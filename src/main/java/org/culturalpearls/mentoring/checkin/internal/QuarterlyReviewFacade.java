package org.culturalpearls.mentoring.checkin.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.checkin.QuarterlyReview;
import org.culturalpearls.mentoring.checkin.QuarterlyReview.Texts;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewId;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewProcess;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.mentoring.checkin.internal.QuarterQueries.Due;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks towns without a mentor each quarter how their plan goes on, and keeps what they say. */
@Service
@Transactional
class QuarterlyReviewFacade implements QuarterlyReviewService {

  private static final int TOWNS_AT_ONCE = 50;
  private static final Limit REVIEWS_SHOWN = Limit.of(40);

  private final TownReviews reviews;
  private final QuarterQueries quarters;
  private final PlanService plans;
  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final QuarterlyReviewProcess process;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  QuarterlyReviewFacade(
      TownReviews reviews,
      QuarterQueries quarters,
      PlanService plans,
      ParticipationService participations,
      MentoringService mentorings,
      QuarterlyReviewProcess process,
      Deadlines deadlines,
      CaseHistory history,
      Clock clock) {
    this.reviews = reviews;
    this.quarters = quarters;
    this.plans = plans;
    this.participations = participations;
    this.mentorings = mentorings;
    this.process = process;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public boolean ask() {
    Instant now = clock.instant();
    List<Due> due = quarters.due(now, TOWNS_AT_ONCE);
    Map<ParticipationId, ParticipationView> towns =
        participations.participations(due.stream().map(Due::town).toList());
    due.forEach(each -> ask(each, towns.get(each.town()), now));
    return due.size() == TOWNS_AT_ONCE;
  }

  private void ask(Due due, ParticipationView town, Instant now) {
    Instant answerBy = deadlines.due(town.id(), Step.ANSWER_CHECK_IN);
    TownReview review =
        reviews.saveAndFlush(
            new TownReview(town.id(), due.reviews() + 1, due.lookedBack(), now, answerBy));
    history.record(town.id(), null, "quarterly-review.asked", review.number());
    process.start(review.id(), town, answerBy);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayAnswer(PersonId person, QuarterlyReviewId id) {
    answerable(person, id);
  }

  @Override
  @Transactional(readOnly = true)
  public Instant looksBackTo(QuarterlyReviewId id) {
    return load(id).looksBackTo();
  }

  @Override
  public void answer(PersonId person, QuarterlyReviewId id, Texts texts) {
    TownReview review = answerable(person, id);
    review.answer(
        new Texts(
            TextRule.required("progress", texts.progress(), Texts.MAX_LENGTH),
            TextRule.optional("obstacles", texts.obstacles(), Texts.MAX_LENGTH),
            TextRule.optional("nextSteps", texts.nextSteps(), Texts.MAX_LENGTH)),
        person,
        clock.instant());
    reviews.flush();
    history.record(review.participation(), person, "quarterly-review.answered", review.number());
  }

  @Override
  @Transactional(readOnly = true)
  public List<QuarterlyReview> reviews(PersonId reader, ParticipationId id) {
    plans.requireReader(reader, id);
    return latest(id).stream().map(each -> each.view(clock.instant())).toList();
  }

  /** From now on the town's part of the check-in is its review. */
  @EventListener
  void endMentored(MentoringEvent.Agreed agreed) {
    end(mentorings.mentoring(agreed.mentoring()).participation());
  }

  @EventListener
  void endLeft(ParticipationEvent.Left left) {
    end(left.participation());
  }

  private void end(ParticipationId town) {
    Instant now = clock.instant();
    List<TownReview> open = latest(town).stream().filter(each -> each.isOpen(now)).toList();
    open.forEach(each -> each.end(now));
    reviews.flush();
    open.forEach(each -> process.end(each.id()));
  }

  private List<TownReview> latest(ParticipationId town) {
    return reviews.findByParticipationIdOrderByNumberDesc(town.value(), REVIEWS_SHOWN);
  }

  private TownReview answerable(PersonId person, QuarterlyReviewId id) {
    TownReview review = load(id);
    participations.requireTeamMember(person, review.participation());
    review.requireOpen(clock.instant());
    return review;
  }

  private TownReview load(QuarterlyReviewId id) {
    return reviews
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.quarterly-review.not-found"));
  }
}
