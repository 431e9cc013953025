package org.culturalpearls.mentoring.ending.internal;

import java.time.Clock;
import java.time.Instant;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.matching.core.MentorSearch;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a mentoring as the coordinator decided, and begins what follows. */
@Component
class ClosureDecision {

  private static final int NOTE_LENGTH = 4000;
  private static final int REASON_LENGTH = 2000;

  private final Mentorings mentorings;
  private final MentorSearch search;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosureDecision(
      Mentorings mentorings,
      MentorSearch search,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mentorings = mentorings;
    this.search = search;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The event moves the mentors' open tasks before another mentor is sought: until one accepts they
   * are the coordinators'.
   */
  void apply(PersonId person, ClosureService.Close command, Mentoring mentoring, Closure closure) {
    ClosureOutcome how = TextRule.chosen("outcome", command.outcome());
    String reason =
        how == ClosureOutcome.COMPLETED
            ? null
            : TextRule.required("reason", command.reason(), REASON_LENGTH);
    String note =
        how == ClosureOutcome.REMATCHED
            ? TextRule.required("handoverNote", command.handoverNote(), NOTE_LENGTH)
            : null;
    Instant now = clock.instant();
    closure.close(how, reason, note, person, now);
    MentoringEvent event = end(mentoring, how, reason, now);
    mentorings.flush();
    history.record(mentoring.participation(), person, "mentoring.closed", how);
    events.publishEvent(event);
    if (how == ClosureOutcome.REMATCHED) {
      search.begin(mentoring.participation());
    } else {
      events.publishEvent(new ParticipationEvent.WorkEnded(mentoring.participation()));
    }
  }

  private static MentoringEvent end(
      Mentoring mentoring, ClosureOutcome how, String reason, Instant now) {
    return switch (how) {
      case COMPLETED -> {
        mentoring.complete(now);
        yield new MentoringEvent.Completed(mentoring.id());
      }
      case ENDED_EARLY -> {
        mentoring.endEarly(reason, now);
        yield new MentoringEvent.EndedEarly(mentoring.id());
      }
      case REMATCHED -> {
        mentoring.rematch(reason, now);
        yield new MentoringEvent.Rematched(mentoring.id());
      }
    };
  }
}
