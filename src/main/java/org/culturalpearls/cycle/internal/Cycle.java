package org.culturalpearls.cycle.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.Versioned;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.LocalTimeJdbcType;

/** A title year with its dates and its days per step. */
@Entity
@EntityListeners(CacheEvictingListener.class)
class Cycle extends Aggregate {

  private static final int LONGEST_STEP = 366;

  private int titleYear;
  private String caseKey;
  private boolean rehearsal;
  private Long removedBy;
  private Instant removedAt;
  private String name;
  private ZoneId zone;
  private LocalDate opensOn;
  private LocalDate planDueOn;

  @JdbcType(LocalTimeJdbcType.class)
  private LocalTime planDueTime = LocalMoments.LAST_SECOND;

  private LocalDate endsOn;
  private boolean finished;
  private Integer entries;
  private Integer preSelected;
  private Integer plans;
  private Integer titles;

  @ElementCollection
  @CollectionTable(name = "cycle_step_days", joinColumns = @JoinColumn(name = "cycle_id"))
  @MapKeyColumn(name = "step")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "days")
  private Map<Step, Integer> stepDays = new EnumMap<>(Step.class);

  /** The municipalities with the title. */
  @ElementCollection
  @CollectionTable(name = "title", joinColumns = @JoinColumn(name = "cycle_id"))
  @Column(name = "municipality_id")
  private Set<Long> pearls = new HashSet<>();

  protected Cycle() {}

  /**
   * @param key free for it
   */
  Cycle(CycleService.Add command, CaseKey key) {
    titleYear = year(command.titleYear());
    setKey(key);
    describe(
        command.name(), command.zone(), command.opensOn(), command.planDueAt(), command.endsOn());
    for (Step step : Step.values()) {
      stepDays.put(step, step.defaultDays());
    }
  }

  Cycle(CycleService.RecordFinished command) {
    titleYear = year(command.titleYear());
    setKey(CaseKeys.of(titleYear));
    name = TextRule.required("name", command.name(), 120);
    zone = CyclePolicy.zone(null, command.zone());
    finished = true;
    CycleFigures figures = CyclePolicy.consistent(command.figures(), command.pearls().size());
    entries = figures.entries();
    preSelected = figures.preSelected();
    plans = figures.plans();
    titles = figures.titles();
    command.pearls().forEach(pearl -> pearls.add(pearl.value()));
  }

  void change(CycleService.Change command) {
    requireOpen();
    requireVersion(command.version(), "error.cycle.cycle-changed");
    describe(
        command.name(), command.zone(), command.opensOn(), command.planDueAt(), command.endsOn());
  }

  void changeStepDays(long expectedVersion, Map<Step, Integer> days) {
    requireOpen();
    requireVersion(expectedVersion, "error.cycle.cycle-changed");
    days.forEach(
        (step, count) -> {
          if (count < 1 || count > LONGEST_STEP) {
            throw RuleBroken.in(step.name(), "error.cycle.step-days", Label.of(step), LONGEST_STEP);
          }
        });
    stepDays.putAll(days);
  }

  void finish(long expectedVersion) {
    requireOpen();
    requireVersion(expectedVersion, "error.cycle.cycle-changed");
    finished = true;
  }

  void giveTitles(Collection<MunicipalityId> towns) {
    requireOpen();
    towns.forEach(town -> pearls.add(town.value()));
  }

  /**
   * Makes it a rehearsal, for good; the database refuses it once a town takes part.
   *
   * @param key free for it
   */
  void rehearse(long expectedVersion, CaseKey key) {
    requireOpen();
    requireVersion(expectedVersion, "error.cycle.cycle-changed");
    if (rehearsal) {
      throw new AlreadyDone("error.cycle.rehearsal-already", name);
    }
    setKey(key);
  }

  /** From now on nothing is added to it, until it is gone. */
  void remove(PersonId administrator, Instant now) {
    removedBy = administrator.value();
    removedAt = now;
  }

  boolean isRemoved() {
    return removedAt != null;
  }

  private void setKey(CaseKey key) {
    caseKey = key.value();
    rehearsal = key.isOfRehearsal();
  }

  void requireOpen() {
    if (isRemoved()) {
      throw RuleBroken.in("cycle", "error.cycle.removed", name);
    }
    if (finished) {
      throw RuleBroken.in("cycle", "error.cycle.finished", titleYear);
    }
  }

  private void describe(
      String newName, ZoneId newZone, LocalDate opens, LocalDateTime planDue, LocalDate ends) {
    name = TextRule.required("name", newName, 120);
    zone = CyclePolicy.zone(zone, newZone);
    LocalDate planDay = TextRule.chosen("planDueOn", planDue).toLocalDate();
    CyclePolicy.checkDates(titleYear, opens, planDay, ends, rehearsal);
    opensOn = opens;
    planDueOn = planDay;
    planDueTime = planDue.toLocalTime();
    endsOn = ends;
  }

  private static int year(int titleYear) {
    if (titleYear < 2020 || titleYear > 2100) {
      throw RuleBroken.in("titleYear", "error.cycle.title-year");
    }
    return titleYear;
  }

  CycleId id() {
    return new CycleId(id);
  }

  int titleYear() {
    return titleYear;
  }

  boolean isRehearsal() {
    return rehearsal;
  }

  CaseKey caseKey() {
    return new CaseKey(caseKey);
  }

  List<MunicipalityId> pearls() {
    return pearls.stream().sorted().map(MunicipalityId::new).toList();
  }

  Map<Step, Integer> stepDays() {
    Map<Step, Integer> all = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      all.put(step, stepDays.getOrDefault(step, step.defaultDays()));
    }
    return all;
  }

  CycleView view() {
    CycleFigures figures =
        entries == null ? null : new CycleFigures(entries, preSelected, plans, titles);
    return new CycleView(
        id(),
        titleYear,
        name,
        zone,
        opensOn,
        planDueOn,
        planDueTime,
        endsOn,
        finished,
        figures,
        caseKey());
  }

  Versioned<CycleView> versioned() {
    return new Versioned<>(view(), version);
  }
}
