package org.culturalpearls.portal.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.ReviewsIn;
import org.culturalpearls.award.internal.Nominated;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.internal.SecuritySlice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What pages cost while an award is open: as many statements with three hundred nominations as with
 * three, since a query in a loop would make the boards of a large cycle unusable.
 */
@ApplicationTest
class StatementsPerAwardPageIT {

  private static final int FEW = 3;
  private static final int MANY = 300;

  /**
   * What an open award adds to a coordinator's first page and list; ten of them say which
   * nominations wait for reviewers, and whose office they are.
   */
  private static final int OF_AN_AWARD = 23;

  @Autowired private MockMvc mvc;
  @Autowired private ReviewedAward award;
  @Autowired private Nominated nominated;
  @Autowired private PeopleService people;
  @Autowired private StatementCounter statements;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  private Year year;

  @BeforeEach
  void anAward() {
    year = award.begin();
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void staysTheSameForSelectorsAndCoordinatorsAtPreSelection() throws Exception {
    PersonId selector = year.selectors().get(0);
    enter(FEW, NominationState.ELIGIBLE, AwardStage.PRE_SELECTION, year.selectors());
    Map<String, Integer> amongFew = preSelection(selector);

    enter(MANY - FEW, NominationState.ELIGIBLE, AwardStage.PRE_SELECTION, year.selectors());

    Map<String, Integer> amongMany = preSelection(selector);
    assertNoMore(amongMany, amongFew);

    award.finish(year);
    Map<String, Integer> without = new LinkedHashMap<>();
    count(without, "coordinator", year.coordinator(), "/", "/tasks");
    without.forEach(
        (page, statements) ->
            assertThat(amongMany.get(page) - statements).as(page).isLessThanOrEqualTo(OF_AN_AWARD));
  }

  private static void assertNoMore(Map<String, Integer> counts, Map<String, Integer> before) {
    assertThat(counts.keySet()).isEqualTo(before.keySet());
    counts.forEach(
        (page, statements) ->
            assertThat(statements).as(page).isLessThanOrEqualTo(before.get(page)));
  }

  @Test
  void staysTheSameForTheJuryAndTheDecision() throws Exception {
    enter(FEW, NominationState.IN_JURY, AwardStage.JURY, year.jurors());
    transaction.executeWithoutResult(
        status -> events.publishEvent(new ReviewsIn(year.cycle(), AwardStage.JURY)));
    Map<String, Integer> amongFew = jury();

    enter(MANY - FEW, NominationState.IN_JURY, AwardStage.JURY, year.jurors());

    Map<String, Integer> amongMany = jury();
    assertNoMore(amongMany, amongFew);
  }

  private Map<String, Integer> preSelection(PersonId selector) throws Exception {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String cycle = "/cycles/" + year.cycle().value() + "/award";
    count(
        counts,
        "coordinator",
        year.coordinator(),
        "/",
        "/tasks",
        "/cases",
        cycle,
        cycle + "/nominations",
        cycle + "/reviews/PRE_SELECTION",
        cycle + "/reviews/PRE_SELECTION/assignment",
        cycle + "/pre-selection",
        cycle + "/conflicts",
        cycle + "/report");
    count(counts, "selector", selector, "/", "/tasks", "/reviews");
    return counts;
  }

  private Map<String, Integer> jury() throws Exception {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String cycle = "/cycles/" + year.cycle().value() + "/award";
    count(
        counts,
        "coordinator",
        year.coordinator(),
        "/",
        "/tasks",
        cycle,
        cycle + "/reviews/JURY",
        cycle + "/reviews/JURY/assignment",
        cycle + "/decision",
        cycle + "/scores.csv",
        cycle + "/report");
    count(counts, "chair", year.chair(), "/", "/reviews", cycle + "/decision");
    return counts;
  }

  /** Each page is opened once before: the first time is dearer. */
  private void count(Map<String, Integer> counts, String who, PersonId person, String... paths)
      throws Exception {
    for (String path : paths) {
      open(person, path);
      counts.put(who + " " + path, statements.during(() -> open(person, path)));
    }
  }

  private void open(PersonId person, String path) {
    try {
      var answer =
          mvc.perform(
                  get(path).with(authentication(SecuritySlice.sessionOf(people.person(person)))))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
    } catch (Exception e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Each with a submitted review of every second reviewer, and one that is being written. */
  private void enter(int many, NominationState state, AwardStage stage, List<PersonId> reviewers) {
    for (int number = 0; number < many; number++) {
      nominated.in(year.cycle(), state, Country.values()[number % Country.values().length]);
    }
    jdbc.sql(
            """
            insert into review (id, version, nomination_id, cycle_id, stage, reviewer_id, state,
              assigned_by, assigned_at, declare_by, score_by, town_remarks, confidential, value,
              submitted_at, after_seeing, reason)
            select nextval('pearl_seq'), 0, n.id, n.cycle_id, :stage, r.id,
              case when r.at = 1 then 'SCORING' else 'SUBMITTED' end, :coordinator, now(),
              now() + interval '99 years', now() + interval '99 years', 'Go on.', '',
              case when r.at = 1 then null else n.id % 40 end,
              case when r.at = 1 then null else now() end, false, ''
            from nomination n, unnest(cast(:reviewers as bigint[])) with ordinality r(id, at)
            where n.cycle_id = :cycle
              and not exists (select 1 from review o where o.nomination_id = n.id)
            """)
        .param("stage", stage.name())
        .param("coordinator", year.coordinator().value())
        .param(
            "reviewers",
            Stream.of(reviewers.get(0), reviewers.get(1), reviewers.get(2))
                .map(PersonId::value)
                .toArray(Long[]::new))
        .param("cycle", year.cycle().value())
        .update();
    jdbc.sql(
            "update person set organisation = 'Town hall ' || id"
                + " where id in (select started_by from nomination where cycle_id = ?)")
        .param(year.cycle().value())
        .update();
  }
}
