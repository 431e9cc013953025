package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.desk.CaseAtRisk;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.Outbox;
import org.culturalpearls.notification.outbox.TaskName;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the cases at risk that a coordinator may know of, and reminds their people. */
@Service
@Transactional(readOnly = true)
class RiskFacade implements RiskService {

  private static final Comparator<CaseAtRisk> WHAT_HURTS_MOST =
      Comparator.comparing((CaseAtRisk each) -> each.risks().get(0).reason())
          .thenComparing(each -> -each.risks().size())
          .thenComparing(each -> each.risks().get(0).since())
          .thenComparing(CaseAtRisk::town)
          .thenComparing(each -> each.id().value());

  private final CaseStateQueries states;
  private final RiskPolicy policy;
  private final VisibleNominations nominations;
  private final HiddenPlans plans;
  private final TaskTraits tasks;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final PeopleService people;
  private final CaseHistory history;
  private final Outbox outbox;
  private final Clock clock;

  RiskFacade(
      CaseStateQueries states,
      RiskSettings settings,
      VisibleNominations nominations,
      HiddenPlans plans,
      TaskTraits tasks,
      ParticipationService participations,
      CycleService cycles,
      PeopleService people,
      CaseHistory history,
      Outbox outbox,
      Clock clock) {
    this.states = states;
    this.policy = new RiskPolicy(settings);
    this.nominations = nominations;
    this.plans = plans;
    this.tasks = tasks;
    this.participations = participations;
    this.cycles = cycles;
    this.people = people;
    this.history = history;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Paged<CaseAtRisk> atRisk(PersonId coordinator, int page) {
    people.requireRole(coordinator, Role.COORDINATOR);
    List<CaseAtRisk> found =
        found(coordinator, null, states.openCases()).stream().sorted(WHAT_HURTS_MOST).toList();
    return Paged.partOf(found, page, Paged.SIZE);
  }

  private List<CaseAtRisk> found(PersonId coordinator, CaseKey only, List<CaseKey> asked) {
    Instant now = clock.instant();
    Set<CaseKey> hidden = nominations.hidden(coordinator, asked);
    List<CaseAtRisk> found =
        states.states(only, hidden, tasks.processesOfNominations(), now).stream()
            .map(
                town ->
                    new CaseAtRisk(
                        town.id(),
                        town.caseKey(),
                        town.town(),
                        town.mentoringActive(),
                        policy.of(town, now),
                        town.reminded()))
            .filter(town -> !town.risks().isEmpty())
            .toList();
    return hidden.isEmpty() ? found : withoutHiddenPlans(coordinator, found);
  }

  private List<CaseAtRisk> withoutHiddenPlans(PersonId coordinator, List<CaseAtRisk> found) {
    Set<ParticipationId> withPlans =
        found.stream()
            .filter(town -> town.risks().stream().anyMatch(RiskFacade::isOfPlan))
            .map(CaseAtRisk::id)
            .collect(Collectors.toSet());
    Set<ParticipationId> hidden =
        withPlans.isEmpty()
            ? Set.of()
            : plans.hidden(coordinator, participations.participations(withPlans).values());
    return found.stream()
        .map(town -> hidden.contains(town.id()) ? with(town, risk -> !isOfPlan(risk)) : town)
        .filter(town -> !town.risks().isEmpty())
        .toList();
  }

  private static CaseAtRisk with(CaseAtRisk town, Predicate<Risk> kept) {
    return new CaseAtRisk(
        town.id(),
        town.caseKey(),
        town.town(),
        town.mentoringActive(),
        town.risks().stream().filter(kept).toList(),
        town.reminded());
  }

  private static boolean isOfPlan(Risk risk) {
    return risk.reason() == RiskReason.PLAN_NOT_READY || risk.reason() == RiskReason.REVIEW_MISSED;
  }

  @Override
  public List<NewMail> reminder(PersonId coordinator, CaseKey caseKey, RiskReason reason) {
    people.requireRole(coordinator, Role.COORDINATOR);
    CaseAtRisk town = still(coordinator, caseKey, reason);
    return mails(coordinator, town, risk(town, reason), days(List.of(town)));
  }

  @Override
  @Transactional
  public void remind(PersonId coordinator, CaseKey caseKey, RiskReason reason) {
    people.requireRole(coordinator, Role.COORDINATOR);
    CaseAtRisk town = still(coordinator, caseKey, reason);
    Days days = days(List.of(town));
    if (wasToday(town, reason, days)) {
      throw new AlreadyDone("error.desk.reminded-today");
    }
    remind(coordinator, town, risk(town, reason), days);
  }

  private int remind(PersonId coordinator, CaseAtRisk town, Risk risk, Days days) {
    List<NewMail> mails = mails(coordinator, town, risk, days);
    for (NewMail mail : mails) {
      outbox.put(mail);
      history.record(
          town.id(), coordinator, CaseStateQueries.REMINDED, mail.recipient(), risk.reason());
    }
    return mails.size();
  }

  private boolean wasToday(CaseAtRisk town, RiskReason reason, Days days) {
    Instant before = town.reminded().get(reason);
    return before != null && days.of(town, before).equals(days.of(town, clock.instant()));
  }

  @Override
  public List<CaseAtRisk> toRemind(PersonId coordinator, Collection<Chosen> chosen) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return still(coordinator, chosen).towns();
  }

  /** What holds of the chosen reasons, and which day it is in the towns. */
  private record Still(List<CaseAtRisk> towns, Days days) {}

  private Still still(PersonId coordinator, Collection<Chosen> chosen) {
    Set<Chosen> asked =
        chosen.stream().filter(each -> each.reason().canBeReminded()).collect(Collectors.toSet());
    if (asked.size() > MOST_AT_ONCE) {
      throw RuleBroken.of("error.desk.too-many-at-once", MOST_AT_ONCE);
    }
    if (asked.isEmpty()) {
      return new Still(List.of(), new Days(Map.of()));
    }
    List<CaseAtRisk> open = found(coordinator, null, states.openCases());
    Days days = days(open);
    List<CaseAtRisk> towns =
        open.stream()
            .map(
                town ->
                    with(
                        town,
                        risk ->
                            asked.contains(new Chosen(town.caseKey(), risk.reason()))
                                && !risk.people().isEmpty()
                                && !wasToday(town, risk.reason(), days)))
            .filter(town -> !town.risks().isEmpty())
            .sorted(WHAT_HURTS_MOST)
            .toList();
    return new Still(towns, days);
  }

  @Override
  @Transactional
  public int remind(PersonId coordinator, Collection<Chosen> chosen) {
    people.requireRole(coordinator, Role.COORDINATOR);
    Still still = still(coordinator, chosen);
    int mails = 0;
    for (CaseAtRisk town : still.towns()) {
      for (Risk risk : town.risks()) {
        mails += remind(coordinator, town, risk, still.days());
      }
    }
    return mails;
  }

  /** A case that the coordinator may not know of is not at risk for them. */
  private CaseAtRisk still(PersonId coordinator, CaseKey caseKey, RiskReason reason) {
    return found(coordinator, caseKey, List.of(caseKey)).stream()
        .filter(town -> reason.canBeReminded())
        .filter(town -> town.risks().stream().anyMatch(risk -> risk.reason() == reason))
        .findFirst()
        .orElseThrow(() -> new AlreadyDone("error.desk.no-risk-any-more"));
  }

  private static Risk risk(CaseAtRisk town, RiskReason reason) {
    return town.risks().stream().filter(risk -> risk.reason() == reason).findFirst().orElseThrow();
  }

  private List<NewMail> mails(PersonId coordinator, CaseAtRisk town, Risk risk, Days days) {
    return risk.people().stream()
        .map(
            person ->
                new NewMail(
                    kind(risk.reason()),
                    "%s:%s:%d:%s"
                        .formatted(
                            kind(risk.reason()),
                            town.caseKey(),
                            person.value(),
                            days.of(town, clock.instant())),
                    person,
                    town.caseKey(),
                    risk.task() == null ? null : risk.task().id(),
                    arguments(coordinator, town, risk, days)))
        .toList();
  }

  private static MailKind kind(RiskReason reason) {
    return switch (reason) {
      case TASK_OVERDUE -> MailKind.TASK_REMINDED;
      case PLAN_NOT_READY -> MailKind.PLAN_REMINDED;
      case TOWN_SILENT, MENTOR_SILENT -> MailKind.SIGN_ASKED;
      case NO_MEETING -> MailKind.MEETING_REMINDED;
      default -> throw new IllegalArgumentException("nobody is reminded of " + reason);
    };
  }

  private static List<Object> arguments(
      PersonId coordinator, CaseAtRisk town, Risk risk, Days days) {
    return switch (risk.reason()) {
      case TASK_OVERDUE -> {
        List<Object> arguments =
            new ArrayList<>(
                List.of(
                    risk.task().due(),
                    coordinator,
                    new TaskName(risk.task().process(), risk.task().task())));
        Stream.ofNullable(risk.task().about()).map(TaskObject::parsed).forEach(arguments::add);
        yield arguments;
      }
      case PLAN_NOT_READY -> List.of(risk.since(), coordinator);
      default -> List.of(coordinator, days.of(town, risk.since()));
    };
  }

  /** Which day a moment is in the cycle of a town. */
  private record Days(Map<ParticipationId, ZoneId> zones) {

    LocalDate of(CaseAtRisk town, Instant instant) {
      return LocalDate.ofInstant(instant, zones.get(town.id()));
    }
  }

  /** Reads the zones of all towns at once. */
  private Days days(List<CaseAtRisk> towns) {
    Map<CycleId, ZoneId> zones =
        cycles.cycles().stream().collect(Collectors.toMap(CycleView::id, CycleView::zone));
    return new Days(
        participations.participations(towns.stream().map(CaseAtRisk::id).toList()).values().stream()
            .collect(Collectors.toMap(ParticipationView::id, town -> zones.get(town.cycleId()))));
  }
}
