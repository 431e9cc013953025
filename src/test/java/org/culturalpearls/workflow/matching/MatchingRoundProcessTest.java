package org.culturalpearls.workflow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.matching.MatchingRound;
import org.culturalpearls.mentoring.matching.MatchingRoundService;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.RoundRefused;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MatchingRoundProcessTest {

  private static final String PROPOSE = "UserTask_ProposeMentor";
  private static final String ACCEPT = "UserTask_AcceptMentoring";

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private HistoryService history;
  @Autowired private MentoringService mentorings;
  @Autowired private MatchingRoundService rounds;
  @Autowired private ParticipationService participations;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void proposesWithinEverybodysCapacityAndTheSameEachTime() {
    programme.mentor(2);
    Case one = programme.newCase();
    Case two = programme.newCase();

    MatchingRound round = rounds.round(programme.coordinator());

    assertThat(round.lines())
        .extracting(MatchingRound.Line::mentoring)
        .contains(mentoring(one), mentoring(two));
    assertThat(rounds.round(programme.coordinator())).isEqualTo(round);
    Map<PersonId, Integer> room = new HashMap<>();
    for (MatchingRound.Line line : round.lines()) {
      if (line.proposed() != null) {
        MatchingService.Suggestion suggestion =
            line.suggestions().stream()
                .filter(mentor -> mentor.mentor().equals(line.proposed()))
                .findFirst()
                .orElseThrow();
        assertThat(suggestion.score()).isNotNegative();
        assertThat(room.merge(line.proposed(), 2, Integer::sum))
            .isLessThanOrEqualTo(suggestion.freeHalves());
      }
    }
  }

  @Test
  void suggestsByWhatTheTownWishesNow() {
    PersonId mentor = programme.mentor(1);
    Case town = programme.newCase();
    assertThat(reasons(town, mentor)).contains("themes");

    participations.changeWishes(
        town.mentee(),
        new ParticipationService.ChangeWishes(
            town.id(),
            participations.forChange(town.mentee(), town.id()).version(),
            Set.of(Theme.CRISIS),
            Set.of(Language.ET),
            false));

    assertThat(reasons(town, mentor)).doesNotContain("themes");
  }

  @Test
  void suggestsNobodyOfAPartOfTheTeamsOrganisation() {
    PersonId colleague = programme.mentor(1);
    PersonId other = programme.mentor(1);
    Case town = programme.newCase();
    TestProgramme data = new TestProgramme(jdbc);
    data.worksAt(town.mentee(), "Town hall of " + town.town());
    data.worksAt(colleague, "Library of " + town.town());
    assertThat(suggested(town)).contains(colleague, other);

    jdbc.sql(
            """
            update organisation part set parent_id = person.organisation_id
            from person where person.id = ? and part.name = ?
            """)
        .params(town.mentee().value(), "Library of " + town.town())
        .update();

    assertThat(suggested(town)).contains(other).doesNotContain(colleague);
  }

  private List<PersonId> suggested(Case town) {
    return line(town).suggestions().stream().map(MatchingService.Suggestion::mentor).toList();
  }

  private List<String> reasons(Case town, PersonId mentor) {
    return line(town).suggestions().stream()
        .filter(suggestion -> suggestion.mentor().equals(mentor))
        .flatMap(suggestion -> suggestion.reasons().stream())
        .map(MatchingService.Suggestion.Reason::key)
        .toList();
  }

  @Test
  void proposesATwinWhereTheTownWishesOne() {
    mentorsForAll();
    Case town = programme.newCase();
    assertThat(line(town).proposedTwin()).isNull();

    participations.changeWishes(
        town.mentee(),
        new ParticipationService.ChangeWishes(
            town.id(),
            participations.forChange(town.mentee(), town.id()).version(),
            Set.of(Theme.LONELINESS),
            Set.of(Language.ET),
            true));

    MatchingRound.Line line = line(town);
    assertThat(line.proposed()).isNotNull();
    assertThat(line.proposedTwin()).isNotNull().isNotEqualTo(line.proposed());
    rounds.confirm(
        programme.coordinator(), List.of(choice(town, line.proposed(), line.proposedTwin())));
    assertThat(engine.tasks(town.key(), ACCEPT)).hasSize(2);
  }

  /** Towns of other tests seek a mentor, too, and are served first. */
  private void mentorsForAll() {
    int seeking = rounds.round(programme.coordinator()).lines().size();
    for (int served = 0; served < seeking + 2; served++) {
      programme.mentor(3);
    }
  }

  @Test
  void readsAsMuchForManyTownsAsForFew() {
    programme.mentor(2);
    for (int i = 0; i < 5; i++) {
      programme.newCase();
    }
    int few = statements.during(() -> rounds.round(programme.coordinator()));
    for (int i = 0; i < 25; i++) {
      programme.newCase();
    }
    assertThat(rounds.round(programme.coordinator()).lines()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(statements.during(() -> rounds.round(programme.coordinator()))).isEqualTo(few);
    assertThat(few).isLessThanOrEqualTo(12);
  }

  @Test
  void countsAPlaceForWhichAnAnswerIsAwaited() {
    PersonId mentor = programme.mentor(1);
    Case asking = programme.newCase();
    Case other = programme.newCase();
    rounds.confirm(programme.coordinator(), List.of(choice(asking, mentor, null)));

    assertThat(line(other).suggestions())
        .filteredOn(suggestion -> suggestion.mentor().equals(mentor))
        .extracting(MatchingService.Suggestion::freeHalves)
        .containsExactly(0);
    assertThat(line(other).proposed()).isNotEqualTo(mentor);
  }

  @Test
  void doesTheTasksOfAllChosenTownsAsTheCoordinator() {
    PersonId mentor = programme.mentor(1);
    PersonId second = programme.mentor(2);
    Case one = programme.newCase();
    Case two = programme.newCase();
    String task = engine.task(one.key(), PROPOSE).getId();

    rounds.confirm(
        programme.coordinator(), List.of(choice(one, mentor, second), choice(two, second, null)));

    assertThat(engine.tasks(one.key(), PROPOSE)).isEmpty();
    assertThat(engine.tasks(one.key(), ACCEPT)).hasSize(2);
    assertThat(engine.task(two.key(), ACCEPT).getAssignee()).isEqualTo("person-" + second.value());
    assertThat(state(one)).isEqualTo(MentoringState.ASKED);
    assertThat(history.createHistoricActivityInstanceQuery().activityId(PROPOSE).finished().list())
        .extracting(HistoricActivityInstance::getTaskId)
        .contains(task);
  }

  @Test
  void asksNobodyWhenOneTownIsNoLongerSearching() {
    PersonId mentor = programme.mentor(2);
    Case one = programme.newCase();
    Case gone = programme.newCase();
    rounds.confirm(programme.coordinator(), List.of(choice(gone, mentor, null)));

    assertRefused(
        List.of(choice(one, mentor, null), choice(gone, mentor, null)),
        gone,
        "error.mentoring.already-proposed");
    assertUntouched(one);
  }

  @Test
  void asksNobodyWhenTooMuchIsAskedOfAMentor() {
    PersonId mentor = programme.mentor(1);
    Case one = programme.newCase();
    Case two = programme.newCase();

    assertRefused(
        List.of(choice(one, mentor, null), choice(two, mentor, null)),
        two,
        "error.mentoring.round-full");
    assertUntouched(one);
    assertUntouched(two);
  }

  @Test
  void takesEverythingBackWhenTheLastTaskRefuses() {
    PersonId declined = programme.mentor(1);
    PersonId mentor = programme.mentor(1);
    Case one = programme.newCase();
    Case two = programme.newCase();
    rounds.confirm(programme.coordinator(), List.of(choice(two, declined, null)));
    engine.complete(declined, two.key(), ACCEPT, Map.of("answer", "decline", "reason", "No time."));

    assertRefused(
        List.of(choice(one, mentor, null), choice(two, declined, null)),
        two,
        "error.form.not-a-choice");
    assertUntouched(one);
    assertUntouched(two);
  }

  @Test
  void isForCoordinatorsAndForSomething() {
    Case town = programme.newCase();
    assertThatThrownBy(() -> rounds.round(town.mentee())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> rounds.confirm(town.mentee(), List.of(choice(town, town.mentee(), null))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rounds.confirm(programme.coordinator(), List.of()))
        .isInstanceOf(RuleBroken.class);
    PersonId mentor = programme.mentor(3);
    assertThatThrownBy(
            () ->
                rounds.confirm(
                    programme.coordinator(),
                    List.of(choice(town, mentor, null), choice(town, mentor, null))))
        .isInstanceOf(RuleBroken.class);
  }

  private void assertRefused(List<MatchingService.Propose> choices, Case town, String key) {
    assertThatThrownBy(() -> rounds.confirm(programme.coordinator(), choices))
        .isInstanceOfSatisfying(
            RoundRefused.class,
            refused -> {
              assertThat(refused.lines()).hasSize(1);
              assertThat(refused.lines().get(0).mentoring()).isEqualTo(mentoring(town));
              assertThat(refused.lines().get(0).town()).isEqualTo(town.town());
              assertThat(refused.lines().get(0).problem().key()).isEqualTo(key);
            });
  }

  private void assertUntouched(Case town) {
    assertThat(state(town)).isEqualTo(MentoringState.SEEKING);
    assertThat(engine.tasks(town.key(), PROPOSE)).hasSize(1);
    assertThat(engine.tasks(town.key(), ACCEPT)).isEmpty();
  }

  private MatchingRound.Line line(Case town) {
    return rounds.round(programme.coordinator()).lines().stream()
        .filter(line -> line.mentoring().equals(mentoring(town)))
        .findFirst()
        .orElseThrow();
  }

  private MatchingService.Propose choice(Case town, PersonId lead, PersonId twin) {
    return new MatchingService.Propose(mentoring(town), lead, twin);
  }

  private MentoringId mentoring(Case town) {
    return mentorings.current(town.id()).orElseThrow().id();
  }

  private MentoringState state(Case town) {
    return mentorings.current(town.id()).orElseThrow().state();
  }
}
