package org.culturalpearls.workflow.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Rehearsing;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator deletes a rehearsal whole, and nothing but it. */
@ApplicationTest
class RehearsalRemovalIT {

  /**
   * People and towns who took part stay, with what is said of the roles that end; so does the one
   * line.
   */
  private static final Set<String> LEFT =
      Set.of(
          "affiliation",
          "municipality",
          "organisation",
          "organisation_name",
          "person",
          "person_organisation",
          "person_role",
          "mentor_profile",
          "removed_rehearsal",
          "role_change",
          "security_event");

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private Rehearsing rehearsals;
  @Autowired private DecidedCycle decided;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private CycleService cycles;
  @Autowired private RehearsalService service;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardResultService results;
  @Autowired private ManagementService jobs;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId administrator;

  @BeforeEach
  void somebodyWhoMay() {
    clock.reset();
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void leavesNothingOfItAndAllThatIsReal() {
    Jury real = decided.reviewed();
    plans.assess(programme.newCase());
    List<String> variables = variables();
    Map<String, String> before = new StoredState(jdbc).now();

    Jury jury = decided.reviewedInRehearsal();
    release(jury);
    results.saveSummary(
        jury.entries().get(0).mentee(),
        new AwardResultService.SaveSummary(
            jury.entries().get(0).participation(), null, "A harbour for all."));
    Case town = rehearsals.town(jury.cycle());
    plans.assess(town);
    plans.write(town);
    plans.handIn(town, "feedback");
    RehearsalService.Counts counts = service.counts(administrator, jury.cycle());
    assertThat(counts.cases()).isEqualTo(5);
    assertThat(counts.nominations()).isEqualTo(4);
    assertThat(counts.reviews()).isEqualTo(8);
    assertThat(counts.titles()).isEqualTo(3);
    assertThat(counts.mails()).isPositive();
    assertThat(counts.instances()).isGreaterThan(5);
    assertThat(results.pearls()).noneMatch(pearl -> pearl.titleYear() == jury.year());

    service.remove(administrator, jury.cycle());
    assertThat(service.rehearsals(administrator))
        .filteredOn(each -> each.cycle().id().equals(jury.cycle()))
        .extracting(RehearsalService.Rehearsal::left)
        .containsExactly(5);
    runJobs();

    assertThat(service.removed(administrator))
        .first()
        .isEqualTo(
            new RehearsalService.Removed(
                clock.instant(),
                administrator,
                jury.year(),
                service.removed(administrator).get(0).caseKey(),
                counts));
    assertThatThrownBy(() -> cycles.cycle(jury.cycle())).isInstanceOf(NotFound.class);
    Map<String, String> after = new StoredState(jdbc).now();
    assertThat(variables()).isEqualTo(variables);
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.remove("act_ru_variable");
    changed.removeIf(table -> before.get(table).equals(after.get(table)));
    assertThat(LEFT).containsAll(changed);
    assertThat(cycles.cycle(real.cycle()).isRehearsal()).isFalse();
    assertThat(
            jdbc.sql("select count(*) from act_hi_procinst where business_key_ like ?")
                .param("rehearsal-" + jury.year() + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void deletesNothingThatIsReal() {
    CycleId real = programme.cycle();
    assertThatThrownBy(() -> service.counts(administrator, real)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.remove(administrator, real)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> call("delete_of_rehearsal", real))
        .hasMessageContaining("no rehearsal");
    assertThatThrownBy(
            () ->
                jdbc.sql("update cycle set removed_at = now() where id = ?")
                    .param(real.value())
                    .update())
        .hasMessageContaining("cycle_removed");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void isForAdministratorsOnly(Role role) {
    CycleId rehearsal = rehearsals.begun();
    PersonId other = programme.person("Other", role);
    assertThatThrownBy(() -> service.counts(other, rehearsal)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.remove(other, rehearsal)).isInstanceOf(NotAllowed.class);
    if (role != Role.COORDINATOR) {
      assertThatThrownBy(() -> service.rehearsals(other)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service.removed(other)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void keepsTheTrailsOfARehearsalUntilItIsDeleted() {
    CycleId rehearsal = rehearsals.begun();
    Case town = rehearsals.town(rehearsal);
    for (String trail :
        List.of(
            "cycle_record where cycle_id = " + rehearsal.value(),
            "case_event where participation_id = " + town.id().value())) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + trail).update())
          .hasMessageContaining("stays as it is");
    }
    service.remove(administrator, rehearsal);
    runJobs();
    assertThatThrownBy(() -> jdbc.sql("delete from removed_rehearsal").update())
        .hasMessageContaining("stays as it is");
  }

  @Test
  void takesNothingMoreOnceItIsBeingDeleted() {
    CycleId rehearsal = rehearsals.begun();
    service.remove(administrator, rehearsal);
    int lines = service.removed(administrator).size();
    service.remove(administrator, rehearsal);
    assertThat(service.removed(administrator)).as("no second line").hasSize(lines);
    assertThatThrownBy(() -> rehearsals.town(rehearsal)).isInstanceOf(RuleBroken.class);
    runJobs();
  }

  @Test
  void goesWithWhatRanBeforeItBecameARehearsal() {
    CycleId cycle = rehearsals.withAward(rehearsals.added(tables.newYear(), false));
    String year = cycles.cycle(cycle).caseKey().value();
    long version = cycles.forChange(programme.coordinator(), cycle).version();
    cycles.rehearse(programme.coordinator(), cycle, version);
    assertThat(instances(year)).isZero();
    assertThat(instances(cycles.cycle(cycle).caseKey().value())).isEqualTo(1);
    assertThat(engine.isRunning(cycles.cycle(cycle).caseKey(), "AwardCycleProcess")).isTrue();

    service.remove(administrator, cycle);
    runJobs();
    assertThat(instances("rehearsal-" + year)).isZero();
  }

  private int instances(String key) {
    return jdbc.sql(
            "select count(*) from act_hi_procinst where business_key_ = ? and start_time_ is not null")
        .param(key)
        .query(Integer.class)
        .single();
  }

  /**
   * Without how often they were written: who does what is found anew when ties may have changed.
   */
  private List<String> variables() {
    return jdbc
        .sql("select id_, name_, text_, long_ from act_ru_variable order by id_")
        .query()
        .listOfRows()
        .stream()
        .map(Object::toString)
        .toList();
  }

  private void call(String function, CycleId cycle) {
    jdbc.sql("select " + function + "(?, null)").param(cycle.value()).query().listOfRows();
  }

  private void release(Jury jury) {
    PersonId coordinator = programme.coordinator();
    Set<NominationId> titles =
        Set.of(jury.entries().get(0).id(), jury.entries().get(1).id(), jury.entries().get(2).id());
    decisions.prepare(
        coordinator,
        new TitleDecisionService.Prepare(
            jury.cycle(),
            decisions
                .board(coordinator, jury.cycle(), TitleDecisionService.WhatIf.nothing())
                .version(),
            new TitleDecision(titles, Set.of()),
            Map.of(),
            Map.of()));
    complete(jury, coordinator, "UserTask_PrepareDecision", Map.of("ready", true));
    complete(jury, jury.chair(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
    complete(
        jury,
        coordinator,
        "UserTask_ReleaseResults",
        Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY));
  }

  private void complete(Jury jury, PersonId person, String task, Map<String, Object> sent) {
    engine.complete(person, cycles.cycle(jury.cycle()).caseKey(), task, sent);
  }

  private void runJobs() {
    for (List<Job> found = removing(); !found.isEmpty(); found = removing()) {
      found.forEach(job -> jobs.executeJob(job.getId()));
    }
  }

  private List<Job> removing() {
    return jobs.createJobQuery().messages().list().stream()
        .filter(job -> ((JobEntity) job).getJobHandlerType().equals(RemoveRehearsals.TYPE))
        .toList();
  }
}
