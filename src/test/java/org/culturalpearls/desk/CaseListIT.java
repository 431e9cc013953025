package org.culturalpearls.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService.Listed;
import org.culturalpearls.desk.CaseListService.Order;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.desk.CaseListService.Wanted;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of cases as coordinators narrow and sort it. */
@ApplicationTest
class CaseListIT {

  private static final Wanted ALL = wanted(Order.YEAR, false);

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private CaseListService cases;
  @Autowired private TaskListService tasks;
  @Autowired private PeopleService people;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @Test
  void findsByEachPartOfTheFilterAndByAllTogether() {
    Pair town = towns.withLead();
    Pair other = towns.withLead();
    var view = listed(ALL, town.key()).participation();
    String mentee = people.person(town.mentee()).name();
    String mentor = people.person(town.lead()).name();
    assertThat(keys(with(view.town(), null, null, null))).contains(town.key());
    assertThat(keys(with(mentee.toUpperCase(java.util.Locale.ROOT), null, null, null)))
        .contains(town.key());
    assertThat(keys(with("nobody is called so", null, null, null))).isEmpty();
    assertThat(keys(with(null, Stage.PREPARING, null, null))).contains(town.key(), other.key());
    assertThat(keys(with(null, Stage.COMPLETED, null, null))).doesNotContain(town.key());
    assertThat(keys(with(null, null, town.lead(), null)))
        .contains(town.key())
        .doesNotContain(other.key());
    assertThat(keys(with(view.town(), Stage.PREPARING, town.lead(), null)))
        .containsExactly(town.key());
    assertThat(listed(ALL, town.key()).mentor()).isEqualTo(mentor);
    assertThat(cases.mentors(programme.coordinator()))
        .containsEntry(town.lead(), mentor)
        .containsEntry(other.lead(), people.person(other.lead()).name());
  }

  @Test
  void findsWhoIsWaitedForAndWhatIsOverdue() {
    Pair town = towns.withLead();
    Instant due = engine.task(town.key(), "UserTask_AssessPreparedness").getDueDate().toInstant();
    assertThat(listed(ALL, town.key()).due()).isEqualTo(due);
    assertThat(keys(waits(Side.TEAM, false))).contains(town.key());
    assertThat(keys(waits(Side.OFFICE, false))).doesNotContain(town.key());
    clock.set(due);
    assertThat(keys(waits(null, true))).doesNotContain(town.key());
    clock.advance(Duration.ofSeconds(1));
    assertThat(keys(waits(null, true))).contains(town.key());
    assertThat(keys(waits(Side.TEAM, true))).contains(town.key());
    assertThat(keys(waits(Side.OFFICE, true))).doesNotContain(town.key());
  }

  @Test
  void findsWhereNothingWasHeardForWeeks() {
    Pair town = towns.withLead();
    clock.advanceDays(27);
    assertThat(keys(with(null, null, null, 4))).doesNotContain(town.key());
    clock.advanceDays(1);
    assertThat(keys(with(null, null, null, 4))).contains(town.key());
    Listed shown = listed(ALL, town.key());
    assertThat(shown.townSign()).isNotNull();
    assertThat(shown.mentorSign()).isNotNull();
  }

  @Test
  void sortsByEachColumnBothWaysAndLosesNobody() {
    towns.withLead();
    towns.withLead();
    programme.newCase();
    List<CaseKey> all = keys(ALL);
    for (Order order : Order.values()) {
      for (boolean down : List.of(false, true)) {
        assertThat(keys(wanted(order, down)))
            .as(order + " " + down)
            .containsExactlyInAnyOrderElementsOf(all);
      }
    }
    List<String> mentors =
        cases.first(programme.coordinator(), wanted(Order.MENTOR, true), 1_000).stream()
            .map(Listed::mentor)
            .toList();
    assertThat(mentors.subList(mentors.indexOf(null), mentors.size())).containsOnlyNulls();
  }

  @Test
  void cutsPagesWithTheirTotalAndStopsAtTheLast() {
    towns.withLead();
    List<CaseKey> all = keys(ALL);
    List<CaseKey> leafed = new ArrayList<>();
    Paged<Listed> page;
    int number = 0;
    do {
      page = cases.page(programme.coordinator(), ALL, number++);
      assertThat(page.total()).isEqualTo(all.size());
      page.items().forEach(each -> leafed.add(each.participation().caseKey()));
    } while (page.hasNext());
    assertThat(leafed).isEqualTo(all);
    Paged<Listed> last = cases.page(programme.coordinator(), ALL, number + 40);
    assertThat(last.page()).isEqualTo(number - 1);
    assertThat(last.items()).isEqualTo(page.items());
    assertThat(cases.page(programme.coordinator(), with("nowhere at all", null, null, null), 3))
        .isEqualTo(new Paged<>(List.of(), 0, false, 0));
  }

  @Test
  void countsTheTownsOfEachStageAsTheListDoes() {
    towns.withLead();
    programme.newCase();
    var counted = cases.stages(programme.coordinator()).get(programme.cycle());
    for (Stage stage : Stage.values()) {
      assertThat(counted.getOrDefault(stage, 0))
          .as("%s", stage)
          .isEqualTo(keys(with(null, stage, null, null)).size());
    }
    assertThat(counted.get(Stage.PREPARING)).isGreaterThanOrEqualTo(2);
    assertThatThrownBy(() -> cases.stages(programme.mentor(1))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void isForCoordinatorsOnly() {
    Pair town = towns.withLead();
    for (PersonId other :
        List.of(town.mentee(), town.lead(), programme.person("A", Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> cases.page(other, ALL, 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> cases.first(other, ALL, 1)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> cases.mentors(other)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void readsAsMuchHoweverManyCasesAndTasksThereAre() {
    towns.withLead();
    PersonId coordinator = programme.coordinator();
    TaskListService.Wanted open =
        new TaskListService.Wanted(
            null, null, null, null, null, null, TaskListService.Order.DUE, false);
    int ofFew = statements.during(() -> cases.first(coordinator, ALL, 1_000));
    int ofFewTasks = statements.during(() -> tasks.first(coordinator, open, 1_000));
    for (int number = 0; number < 6; number++) {
      towns.withLead();
    }
    assertThat(statements.during(() -> cases.first(coordinator, ALL, 1_000))).isEqualTo(ofFew);
    assertThat(statements.during(() -> tasks.first(coordinator, open, 1_000)))
        .isEqualTo(ofFewTasks);
  }

  private static Wanted wanted(Order order, boolean down) {
    return new Wanted(null, null, null, null, null, null, false, null, order, down);
  }

  private static Wanted waits(Side side, boolean overdue) {
    return new Wanted(null, null, null, null, null, side, overdue, null, Order.YEAR, false);
  }

  private static Wanted with(String text, Stage stage, PersonId mentor, Integer silent) {
    return new Wanted(text, stage, null, null, mentor, null, false, silent, Order.YEAR, false);
  }

  private List<CaseKey> keys(Wanted wanted) {
    return cases.first(programme.coordinator(), wanted, 1_000).stream()
        .map(each -> each.participation().caseKey())
        .toList();
  }

  private Listed listed(Wanted wanted, CaseKey key) {
    return cases.first(programme.coordinator(), wanted, 1_000).stream()
        .filter(each -> each.participation().caseKey().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
