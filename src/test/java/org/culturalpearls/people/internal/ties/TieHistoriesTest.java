package org.culturalpearls.people.internal.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.drill.Drill;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random wishes and decisions of random people, against what the rule says of each. */
@PeopleAndCycleSlice
class TieHistoriesTest {

  private static final int STEPS = 60;
  private static final List<String> HOUSES = List.of("House one", "House two", "House three");

  @Autowired TieChangeService changes;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired RunningNominations running;

  /** In all histories: in a single one of sixty steps nobody uninvolved may come to decide. */
  private static int waited;

  private static int decided;

  private final List<PersonId> staff = new ArrayList<>();
  private final Map<PersonId, String> houses = new HashMap<>();
  private PersonId mentee;
  private PersonId tied;

  @BeforeEach
  void everybody() {
    clock.reset();
    HOUSES.forEach(programme::organisation);
    mentee = somebody("Mentee", HOUSES.get(0), Role.MENTEE);
    for (String house : HOUSES) {
      staff.add(somebody("Coordinator of " + house, house, Role.COORDINATOR));
    }
    staff.add(somebody("Administrator", "A fourth house", Role.ADMINISTRATOR));
    tied = somebody("Tied by a nomination", "A fifth house", Role.COORDINATOR);
    staff.add(tied);
    when(running.deputies()).thenReturn(List.of());
    when(running.uninvolvedWith(any(), any()))
        .thenAnswer(
            call -> {
              HashSet<PersonId> rest = new HashSet<>(call.<Collection<PersonId>>getArgument(1));
              rest.remove(tied);
              return rest;
            });
  }

  static LongStream seeds() {
    return Drill.seeds(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdWhatTheRuleSays(long seed) {
    Random random = new Random(seed);
    List<PersonId> all = new ArrayList<>(staff);
    all.add(mentee);
    String expected = HOUSES.get(0);
    String wish = null;
    PersonId askedBy = null;
    for (int step = 0; step < STEPS; step++) {
      clock.advanceDays(1);
      boolean runs = random.nextInt(4) > 0;
      when(running.exist()).thenReturn(runs);
      PersonId actor = all.get(random.nextInt(all.size()));
      if (random.nextBoolean()) {
        String house = HOUSES.get(random.nextInt(HOUSES.size()));
        boolean atOnce = !runs || isUninvolved(actor, expected, house);
        boolean taken = accepted(() -> workAt(actor, house));
        assertThat(taken).isEqualTo(house.equals(expected) || atOnce || wish == null);
        if (!house.equals(expected) && atOnce) {
          expected = house;
          wish = null;
        } else if (!house.equals(expected) && taken) {
          wish = house;
          askedBy = actor;
          waited++;
        }
      } else if (wish != null) {
        TieChangeId change = waiting().get(0).id();
        boolean may = !actor.equals(askedBy) && isUninvolved(actor, expected, wish);
        boolean confirms = random.nextBoolean();
        boolean taken =
            accepted(
                () -> {
                  if (confirms) {
                    changes.confirm(actor, change);
                  } else {
                    changes.refuse(actor, change, "No.");
                  }
                });
        assertThat(taken).isEqualTo(may);
        expected = taken && confirms ? wish : expected;
        wish = taken ? null : wish;
        decided += taken ? 1 : 0;
      }
      assertThat(people.person(mentee).organisation()).isEqualTo(expected);
      assertThat(waiting()).hasSize(wish == null ? 0 : 1);
      assertThat(openAffiliations()).containsExactly(expected);
    }
  }

  @AfterAll
  static void wishesWaitedAndWereDecided() {
    assertThat(waited).as("wishes that waited").isGreaterThan(8);
    assertThat(decided).as("decisions").isGreaterThan(8);
  }

  private boolean isUninvolved(PersonId actor, String before, String after) {
    String own = houses.get(actor);
    return !actor.equals(mentee)
        && !actor.equals(tied)
        && !own.equals(before)
        && !own.equals(after);
  }

  private static boolean accepted(Runnable act) {
    try {
      act.run();
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private PersonId somebody(String name, String house, Role role) {
    PersonId person = programme.person(name, role);
    programme.worksAt(person, house);
    houses.put(person, house);
    return person;
  }

  private List<TieChangeView> waiting() {
    return changes.ofPerson(mentee, mentee).stream()
        .filter(change -> change.state() == State.WAITING)
        .toList();
  }

  private List<String> openAffiliations() {
    return jdbc.sql(
            """
            select o.name from affiliation a join organisation o on o.id = a.organisation_id
            where a.person_id = ? and a.until is null
            """)
        .param(mentee.value())
        .query(String.class)
        .list();
  }

  private void workAt(PersonId actor, String house) {
    Versioned<PersonView> before = people.forChange(actor, mentee);
    PersonView view = before.value();
    people.change(
        actor,
        new PeopleService.Change(
            mentee,
            before.version(),
            view.name(),
            view.email(),
            house,
            view.language(),
            view.zone(),
            view.country()));
  }
}
