package org.culturalpearls.mentoring.meeting.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.mentoring.meeting.core.AgreedSteps;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and finishes agreed steps. */
@Service
@Transactional(readOnly = true)
class AgreedStepFacade implements AgreedStepService {

  private static final int REASON_LENGTH = 2000;

  private final AgreedSteps steps;
  private final AgreedStepPolicy policy;
  private final OwnMentorings own;
  private final CaseHistory history;
  private final Clock clock;

  AgreedStepFacade(
      AgreedSteps steps,
      AgreedStepPolicy policy,
      OwnMentorings own,
      CaseHistory history,
      Clock clock) {
    this.steps = steps;
    this.policy = policy;
    this.own = own;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public List<AgreedStepView> steps(PersonId reader, MentoringId mentoring) {
    own.own(reader, mentoring);
    return steps.findByMentoringIdOrderByDueOnAscIdAsc(mentoring.value()).stream()
        .map(AgreedStep::view)
        .toList();
  }

  @Override
  public Map<AgreedStepId, String> titles(PersonId reader, Collection<AgreedStepId> ids) {
    List<AgreedStepView> found =
        steps.findAllById(ids.stream().map(AgreedStepId::value).distinct().toList()).stream()
            .map(AgreedStep::view)
            .toList();
    Set<MentoringId> readable =
        own.among(reader, found.stream().map(AgreedStepView::mentoring).distinct().toList());
    return found.stream()
        .filter(step -> readable.contains(step.mentoring()))
        .collect(Collectors.toMap(AgreedStepView::id, AgreedStepView::what));
  }

  @Override
  public AgreedStepView toFinish(PersonId person, AgreedStepId id) {
    return open(person, id).view();
  }

  @Override
  @Transactional
  public void finish(PersonId person, Finish command) {
    AgreedStep step = open(person, command.step());
    if (command.done()) {
      step.done(person, clock.instant());
    } else {
      step.drop(
          TextRule.required("reason", command.reason(), REASON_LENGTH), person, clock.instant());
    }
    history.record(
        own.existing(step.mentoring()).participation(),
        person,
        command.done() ? "mentoring.step-done" : "mentoring.step-dropped",
        step.view().by());
    steps.flush();
  }

  private AgreedStep open(PersonId person, AgreedStepId id) {
    AgreedStep step =
        steps
            .findById(id.value())
            .orElseThrow(() -> new NotFound("error.mentoring.step-not-found"));
    policy.requireMayFinish(person, step);
    step.requireOpen();
    return step;
  }
}
