package org.culturalpearls.award.conflict.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictEvent;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Conflicts found in the tables of people, teams and mentorings, and declared ones. */
@AwardSlice
class ConflictFacadeTest {

  @Autowired AwardCases cases;
  @Autowired TestProgramme programme;
  @Autowired AwardSettingsService settings;
  @Autowired ConflictService conflicts;
  @Autowired VisibleNominations sights;
  @Autowired NominationVisibility sight;
  @Autowired ConflictSearch search;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;
  @Autowired StatementCounter counter;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;
  @Autowired NominationReads nominations;
  @Autowired Nominated nominated;

  private final List<NominationFacts> entered = new ArrayList<>();
  private Year year;
  private PersonId juror;
  private PersonId deputy;

  @BeforeEach
  void anAward() {
    clock.reset();
    entered.clear();
    year = cases.withAward();
    juror = programme.person("Juror", Role.JUROR);
    deputy = programme.person("Deputy", Role.JUROR);
    settings.appoint(
        cases.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            cases.version(year),
            new Appointments(List.of(), List.of(juror), juror, List.of(deputy))));
  }

  @Test
  void findsWhatTiesPeopleToTownsInAsManyReadsForManyAsForOne() {
    NominationFacts town = enters(Country.EE);
    PersonId twin = programme.mentor("Twin", Country.LV, 3);
    PersonId lead = programme.mentor("Lead", Country.LV, 3);
    PersonId earlier = programme.mentor("Earlier", Country.LV, 3);
    PersonId compatriot = programme.mentor("Compatriot", Country.EE, 3);
    mentoring(town, lead, twin, false);
    mentoring(town, earlier, null, true);
    PersonId colleague = programme.person("Colleague");
    programme.worksAt(colleague, "Town hall of SAARELINN");
    List<PersonId> all = List.of(twin, lead, earlier, compatriot, colleague, juror);

    KnownConflicts known = search.between(all, entered);
    assertThat(known.kinds(twin, town.id())).containsExactly(ConflictKind.TWIN);
    assertThat(known.kinds(lead, town.id())).containsExactly(ConflictKind.MENTORING);
    assertThat(known.kinds(earlier, town.id())).containsExactly(ConflictKind.EARLIER_MENTORING);
    assertThat(known.kinds(compatriot, town.id())).containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(known.kinds(colleague, town.id())).containsExactly(ConflictKind.SAME_ORGANISATION);
    assertThat(known.mayReview(juror, town.id())).isTrue();
    assertThat(known.mayReview(compatriot, town.id())).isFalse();
    assertThat(known.maySee(compatriot, town.id())).isTrue();
    assertThat(known.maySee(twin, town.id())).isFalse();

    int forOne = counter.during(() -> search.between(List.of(lead), entered));
    enters(Country.FI);
    enters(Country.SE);
    assertThat(counter.during(() -> search.between(all, entered))).isEqualTo(forOne);
  }

  @Test
  void knowsACountryByTheAddressAndByTheZoneThatSomebodyChose() {
    NominationFacts town = enters(Country.EE);
    PersonId byAddress = programme.person("By address");
    jdbc.sql("update person set email = id || '@maja.ee' where id = ?")
        .param(byAddress.value())
        .update();
    PersonId byZone = programme.person("By zone");
    jdbc.sql("update person set zone = 'Europe/Tallinn' where id = ?")
        .param(byZone.value())
        .update();
    PersonId undecided = programme.person("In the zone of the programme");
    NominationFacts swedish = enters(Country.SE);

    KnownConflicts known = search.between(List.of(byAddress, byZone, undecided), entered);

    assertThat(known.kinds(byAddress, town.id())).containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(known.kinds(byZone, town.id())).containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(known.mayReview(byZone, swedish.id())).isTrue();
    assertThat(known.mayReview(undecided, swedish.id())).isTrue();
  }

  @Test
  void takesTheCountryThatWasSaidForWhatHintsAtItAndBesideWhatIsKnown() {
    NominationFacts estonian = enters(Country.EE);
    NominationFacts swedish = enters(Country.SE);
    PersonId swede = programme.person("In the zone of the programme");
    programme.isOf(swede, Country.SE);
    PersonId moved = programme.person("With an address of before");
    jdbc.sql("update person set email = id || '@maja.ee' where id = ?")
        .param(moved.value())
        .update();
    programme.isOf(moved, Country.FI);
    PersonId mentor = programme.mentor("Mentor elsewhere", Country.EE, 3);
    programme.isOf(mentor, Country.SE);

    KnownConflicts known = search.between(List.of(swede, moved, mentor), entered);

    assertThat(known.kinds(swede, swedish.id())).containsExactly(ConflictKind.SAME_COUNTRY);
    assertThat(known.mayReview(swede, swedish.id())).isFalse();
    assertThat(known.mayReview(swede, estonian.id())).isTrue();
    assertThat(known.mayReview(moved, estonian.id())).isTrue();
    assertThat(known.mayReview(mentor, estonian.id())).isFalse();
    assertThat(known.mayReview(mentor, swedish.id())).isFalse();
  }

  @Test
  void keepsWhoWorkedForTheTownFromIt() {
    NominationFacts town = enters(Country.EE);
    PersonId member = town.people().iterator().next();
    assertThat(sight.seen(member, entered)).isEmpty();
    assertThatThrownBy(() -> sight.requireSight(member, town)).isInstanceOf(NotFound.class);
    assertThat(sights.hidden(member, List.of(town.caseKey()))).isEmpty();
    PersonId mentor = programme.mentor("Lead", Country.LV, 3);
    mentoring(town, mentor, null, false);
    assertThat(sights.hidden(mentor, List.of(town.caseKey(), new CaseKey("2027-none"))))
        .containsExactly(town.caseKey());
    assertThat(sights.hidden(juror, List.of(town.caseKey()))).isEmpty();
  }

  @Test
  void keepsWhoDeclaresAConflictFromWhatTheySawBefore() {
    NominationFacts town = enters(Country.EE);
    sight.requireSight(juror, town);
    conflicts.declare(juror, conflict(town, juror, DeclaredKind.PERSONAL, ""));

    assertThatThrownBy(() -> sight.requireSight(juror, town)).isInstanceOf(NotFound.class);
    assertThat(events.stream(ConflictEvent.Declared.class))
        .contains(new ConflictEvent.Declared(town.id(), juror));
    assertThat(conflicts.page(cases.coordinator(), year.cycle()).declared())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.person()).isEqualTo(juror);
              assertThat(each.by()).isEqualTo(juror);
              assertThat(each.kind()).isEqualTo(DeclaredKind.PERSONAL);
              assertThat(each.stands()).isTrue();
            });
    assertThatThrownBy(() -> conflicts.declare(juror, conflict(town, juror, DeclaredKind.WORK, "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void recordsAConflictOfSomebodyElseOnceAndWithdrawsItWithItsHistory() {
    NominationFacts town = enters(Country.EE);
    PersonId coordinator = cases.coordinator();
    conflicts.declare(coordinator, conflict(town, juror, DeclaredKind.OTHER, "Neighbours."));
    conflicts.declare(coordinator, conflict(town, juror, DeclaredKind.WORK, ""));
    ConflictView declared = conflicts.page(coordinator, year.cycle()).declared().get(0);
    assertThat(conflicts.page(coordinator, year.cycle()).declared()).hasSize(1);

    conflicts.withdraw(coordinator, declared.id());
    sight.requireSight(juror, town);
    assertThat(conflicts.page(coordinator, year.cycle()).declared())
        .singleElement()
        .satisfies(each -> assertThat(each.withdrawnBy()).isEqualTo(coordinator));
    assertThatThrownBy(() -> conflicts.withdraw(coordinator, declared.id()))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void asksForWordsWhereTheKindSaysNothing() {
    NominationFacts town = enters(Country.EE);
    assertThatThrownBy(
            () -> conflicts.declare(juror, conflict(town, juror, DeclaredKind.OTHER, " ")))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("missing");
    assertThatThrownBy(() -> conflicts.declare(juror, conflict(town, juror, null, "")))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void isForThoseConcernedOnly() {
    NominationFacts town = enters(Country.EE);
    PersonId stranger = programme.person("Stranger", Role.SELECTOR, Role.ADMINISTRATOR);
    assertThatThrownBy(
            () -> conflicts.declare(stranger, conflict(town, stranger, DeclaredKind.WORK, "")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> conflicts.declare(juror, conflict(town, deputy, DeclaredKind.WORK, "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> conflicts.page(juror, year.cycle()).declared())
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> conflicts.page(stranger, year.cycle()).found())
        .isInstanceOf(NotAllowed.class);
    NominationId none = new NominationId(-1);
    assertThatThrownBy(
            () ->
                conflicts.declare(
                    juror, new ConflictService.Declare(none, juror, DeclaredKind.WORK, "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void showsACoordinatorInConflictNothingOfIt() {
    PersonId coordinator = programme.person("In conflict", Role.COORDINATOR);
    NominationFacts town = enters(Country.EE);
    NominationFacts other = enters(Country.FI);
    conflicts.declare(coordinator, conflict(town, juror, DeclaredKind.WORK, ""));
    ConflictView known = conflicts.page(coordinator, year.cycle()).declared().get(0);
    mentoring(town, coordinator, null, true);
    mentoring(other, juror, null, false);

    assertThat(conflicts.page(coordinator, year.cycle()).declared()).isEmpty();
    assertThat(conflicts.page(coordinator, year.cycle()).found())
        .containsExactly(new FoundConflict(juror, other, Set.of(ConflictKind.MENTORING)));
    assertThatThrownBy(() -> conflicts.withdraw(coordinator, known.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> conflicts.declare(coordinator, conflict(town, deputy, DeclaredKind.WORK, "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void letsTheFirstDeputyWithoutAConflictActWhereNoCoordinatorMay() {
    NominationFacts town = enters(Country.EE);
    NominationFacts other = enters(Country.FI);
    assertThat(sights.officeOf(cases.coordinator())).contains(town.id(), other.id());
    assertThat(sights.officeOf(deputy)).isEmpty();
    assertThat(sights.officeOf(juror)).isEmpty();
    assertThat(sights.actingDeputy(town.id())).isEmpty();
    assertThat(deputyOf(entered)).contains(deputy);

    coordinators().forEach(each -> mentoring(town, each, null, true));
    assertThat(sights.officeOf(cases.coordinator())).contains(other.id()).doesNotContain(town.id());
    assertThat(sights.officeOf(deputy)).containsExactly(town.id());
    assertThat(sights.office(town.id())).containsExactly(deputy);
    assertThat(sights.actingDeputy(town.id())).contains(deputy);

    conflicts.declare(deputy, conflict(town, deputy, DeclaredKind.INTEREST, ""));
    assertThat(sights.officeOf(deputy)).isEmpty();
    assertThat(deputyOf(List.of(town))).isEmpty();
    assertThat(deputyOf(List.of(other))).contains(deputy);
  }

  private Optional<PersonId> deputyOf(List<NominationFacts> these) {
    return transaction.execute(status -> sight.deputy(year.cycle(), these));
  }

  private List<PersonId> coordinators() {
    return jdbc
        .sql("select person_id from person_role where role = 'COORDINATOR'")
        .query(Long.class)
        .list()
        .stream()
        .map(PersonId::new)
        .toList();
  }

  private static ConflictService.Declare conflict(
      NominationFacts town, PersonId person, DeclaredKind kind, String words) {
    return new ConflictService.Declare(town.id(), person, kind, words);
  }

  private NominationFacts enters(Country country) {
    Entry entry = nominated.in(year.cycle(), NominationState.ELIGIBLE, country);
    programme.worksAt(entry.mentee(), "Town Hall of Saarelinn");
    NominationFacts facts = nominations.facts(entry.id());
    entered.add(facts);
    return facts;
  }

  private void mentoring(NominationFacts town, PersonId lead, PersonId twin, boolean over) {
    jdbc.sql(
            """
            insert into mentoring (id, version, participation_id, state, lead_id, twin_id,
              sought_at, ended_at)
            values (nextval('pearl_seq'), 0, :participation, :state, :lead, :twin, now(),
              case when :over then now() end)
            """)
        .param("participation", town.participation().value())
        .param("state", over ? "COMPLETED" : "ACTIVE")
        .param("lead", lead.value())
        .param("twin", twin == null ? null : twin.value())
        .param("over", over)
        .update();
  }
}
