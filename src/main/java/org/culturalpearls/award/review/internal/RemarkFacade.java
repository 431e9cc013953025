package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.setup.core.DecisionProgress;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets remarks through to towns, by those who do the coordinators' tasks for the nomination. */
@Service
@Transactional
class RemarkFacade implements RemarkService {

  private static final int LONGEST = ReviewFacade.LONGEST_REMARKS;

  private final RemarkRows rows;
  private final RemarkChecks checks;
  private final Reviews reviews;
  private final CorrectedReviews corrected;
  private final ReviewAccess access;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final DecisionProgress decision;
  private final Awards awards;
  private final PeopleService people;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RemarkFacade(
      RemarkRows rows,
      RemarkChecks checks,
      Reviews reviews,
      CorrectedReviews corrected,
      ReviewAccess access,
      NominationReads nominations,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      DecisionProgress decision,
      Awards awards,
      PeopleService people,
      AuditTrail trail,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.checks = checks;
    this.reviews = reviews;
    this.corrected = corrected;
    this.access = access;
    this.nominations = nominations;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.decision = decision;
    this.awards = awards;
    this.people = people;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Remarks ofCycle(PersonId office, CycleId cycle) {
    Award award = awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
    List<Remark> all = remarks(office, award, rows.ofCycle(cycle));
    if (all.isEmpty() && !award.appointments().deputies().contains(office)) {
      people.requireRole(office, Role.COORDINATOR);
    }
    return new Remarks(all, isReleased(cycle));
  }

  @Override
  @Transactional(readOnly = true)
  public int waiting(PersonId reader, CycleId cycle) {
    Award award = awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
    return (int)
        remarks(reader, award, rows.waiting(cycle)).stream().filter(Remark::mayDecide).count();
  }

  /**
   * Those on which this person decides, and those of nominations for which this person does the
   * coordinators' tasks.
   */
  private List<Remark> remarks(PersonId office, Award award, List<RemarkRows.Row> of) {
    Set<NominationId> reviewed =
        of.stream().map(RemarkRows.Row::nomination).collect(Collectors.toSet());
    List<NominationFacts> all =
        nominations.inCycle(award.cycle(), EnumSet.allOf(NominationState.class)).stream()
            .filter(each -> reviewed.contains(each.id()))
            .toList();
    ActingCoordinators.Office acting = coordinators.office(award, all);
    Deciding deciding = deciding(office, acting, all);
    Map<NominationId, NominationFacts> facts =
        all.stream().collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    return of.stream()
        .filter(
            row ->
                acting.people(row.nomination()).contains(office)
                    || deciding.on(row.nomination(), row.reviewer()))
        .map(
            row ->
                new Remark(
                    row.review(),
                    facts.get(row.nomination()),
                    row.stage(),
                    row.reviewer(),
                    row.words(),
                    row.answer(),
                    row.reason(),
                    deciding.on(row.nomination(), row.reviewer())))
        .sorted(
            Comparator.comparing((Remark each) -> each.answer() != null)
                .thenComparing(each -> each.nomination().town()))
        .toList();
  }

  /** Whether somebody decides on remarks of this author about this nomination. */
  @FunctionalInterface
  private interface Deciding {
    boolean on(NominationId nomination, PersonId author);
  }

  /** The office without the author; an administrator who may see it where nobody is left. */
  private Deciding deciding(
      PersonId person, ActingCoordinators.Office office, List<NominationFacts> about) {
    Set<NominationId> asAdministrator =
        people.hasRole(person, Role.ADMINISTRATOR) ? visibility.seen(person, about) : Set.of();
    return (nomination, author) -> {
      List<PersonId> acting = office.people(nomination, author);
      return acting.isEmpty()
          ? !person.equals(author) && asAdministrator.contains(nomination)
          : acting.contains(person);
    };
  }

  private void requireDecides(PersonId person, Review review) {
    if (person.equals(review.reviewer())) {
      access.requireOffice(person, review.nomination());
      throw new NotAllowed("error.review.own-remarks");
    }
    List<NominationFacts> about = List.of(access.nomination(review));
    if (!deciding(person, coordinators.office(access.award(review), about), about)
        .on(review.nomination(), review.reviewer())) {
      throw ReviewAccess.none();
    }
  }

  @Override
  public void decide(PersonId office, Decide command) {
    Review review = access.lockWithDecision(command.review());
    requireDecides(office, review);
    Answer answer = TextRule.chosen("answer", command.answer());
    review.require(ReviewState.SUBMITTED);
    requireUnreleased(review.cycle());
    if (!review.townRemarks().equals(TextRule.optional("words", command.words(), LONGEST))) {
      throw new ChangedMeanwhile("error.review.remarks-changed");
    }
    String reason =
        answer == Answer.LET_THROUGH
            ? ""
            : TextRule.required("reason", command.reason(), Decide.MAX_LENGTH);
    checks.saveAndFlush(new RemarkCheck(review, answer, reason, office, clock.instant()));
    trail.add(review.nomination(), office, "remark.checked", answer, review.id());
    if (answer != Answer.LET_THROUGH) {
      events.publishEvent(
          new ReviewEvent.RemarksAnswered(
              review.id(), review.nomination(), review.reviewer(), answer));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Answered> answered(PersonId author, ReviewId review) {
    access.own(author, review);
    return rows.of(review)
        .filter(row -> row.answer() != null)
        .map(row -> new Answered(row.answer(), row.reason()));
  }

  /** After its stage too: the points on which the decision rests don't change. */
  @Override
  public void reword(PersonId author, ReviewId id, String words) {
    Review review = access.lockOwn(author, id);
    requireUnreleased(review.cycle());
    rows.of(id)
        .filter(row -> row.answer() == Answer.OTHER_WORDS)
        .orElseThrow(() -> new ChangedMeanwhile("error.review.no-words-asked"));
    String text = TextRule.required("words", words, LONGEST);
    if (text.equals(review.townRemarks())) {
      throw RuleBroken.in("words", "error.review.same-words");
    }
    CorrectedReview before = new CorrectedReview(review, clock.instant());
    review.reword(text);
    corrected.save(before);
    reviews.flush();
    trail.add(review.nomination(), author, "remark.reworded", id);
  }

  private void requireUnreleased(CycleId cycle) {
    if (isReleased(cycle)) {
      throw new NotAllowed("error.review.remarks-released");
    }
  }

  private boolean isReleased(CycleId cycle) {
    return decision.state(cycle).filter(DecisionState.RELEASED::equals).isPresent();
  }
}
