package org.culturalpearls.plan.internal.indicator;

import java.time.Clock;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.MeasureService;
import org.culturalpearls.plan.indicator.MeasureState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what teams say of their measures by hand. */
@Service
@Transactional
class MeasureFacade implements MeasureService {

  private final MeasureWords words;
  private final MeasuredPlans plans;
  private final IndicatorAccess access;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MeasureFacade(
      MeasureWords words,
      MeasuredPlans plans,
      IndicatorAccess access,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.words = words;
    this.plans = plans;
    this.access = access;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void say(PersonId member, ParticipationId id, RowId measure, Long version, Said said) {
    IndicatorAccess.At at = access.writeAlone(member, id);
    Said checked = MeasureRules.checked(said, computed(id, at, measure));
    MeasureWord word =
        words
            .findByPlanIdAndMeasureId(at.plan().id(), measure.value())
            .orElseGet(() -> new MeasureWord(at.plan().id(), measure));
    word.requireSeen(version);
    word.say(checked, member, clock.instant());
    words.saveAndFlush(word);
    history.record(id, member, "measure.said");
    if (checked.state() == MeasureState.REACHED || checked.state() == MeasureState.DROPPED) {
      events.publishEvent(new PlanEvent.MeasureEnded(id, measure));
    }
  }

  @Override
  public void takeBack(PersonId member, ParticipationId id, RowId measure) {
    IndicatorAccess.At at = access.writeAlone(member, id);
    computed(id, at, measure);
    words
        .findByPlanIdAndMeasureId(at.plan().id(), measure.value())
        .ifPresent(
            word -> {
              words.delete(word);
              words.flush();
              history.record(id, member, "measure.unsaid");
            });
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<RowId> ofMilestone(MilestoneId milestone) {
    return plans.measureOf(access.milestone(milestone));
  }

  private MeasureState computed(ParticipationId id, IndicatorAccess.At at, RowId measure) {
    return plans.measures(id, at).stream()
        .filter(each -> each.row().id().equals(measure))
        .findFirst()
        .orElseThrow(IndicatorAccess::nothingHere)
        .standing()
        .computed();
  }
}
