package org.culturalpearls.portal.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
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
 * three, since a query in a loop would make the boards of a large cycle unusable; and no more than
 * was agreed.
 */
@ApplicationTest
class StatementsPerAwardPageIT {

  private static final int FEW = 3;
  private static final int MANY = 300;

  /** Statements with those of session and frame, as counted; by page. */
  private static final Map<String, Integer> COORDINATOR_AT_PRE_SELECTION =
      Map.of(
          "/", 71,
          "/tasks", 71,
          "/cases", 36,
          "{award}", 72,
          "{award}/nominations", 18,
          "{award}/reviews/PRE_SELECTION", 25,
          "{award}/reviews/PRE_SELECTION/assignment", 38,
          "{award}/pre-selection", 66,
          "{award}/conflicts", 42,
          "{award}/report", 22);

  private static final Map<String, Integer> SELECTOR =
      Map.of("/", 13, "/tasks", 13, "/reviews", 40);

  private static final Map<String, Integer> COORDINATOR_AT_JURY =
      Map.of(
          "/", 71,
          "/tasks", 71,
          "{award}", 72,
          "{award}/reviews/JURY", 25,
          "{award}/reviews/JURY/assignment", 38,
          "{award}/decision", 73,
          "{award}/scores.csv", 24,
          "{award}/report", 22);

  private static final Map<String, Integer> CHAIR =
      Map.of("/", 13, "/reviews", 40, "{award}/decision", 60);

  /** A coordinator's; with one, conflicts of interest decide whose the offices are. */
  private static final Map<String, Integer> WITHOUT_AN_AWARD = Map.of("/", 43, "/tasks", 43);

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
  void sendsNoMoreThanAgreedForSelectorsAndCoordinatorsAtPreSelection() {
    enter(FEW, NominationState.ELIGIBLE, AwardStage.PRE_SELECTION, year.selectors());
    assertPagesAtPreSelection();

    enter(MANY - FEW, NominationState.ELIGIBLE, AwardStage.PRE_SELECTION, year.selectors());
    assertPagesAtPreSelection();

    award.finish(year);
    assertNoMore(year.coordinator(), WITHOUT_AN_AWARD);
  }

  private void assertPagesAtPreSelection() {
    assertNoMore(year.coordinator(), COORDINATOR_AT_PRE_SELECTION);
    assertNoMore(year.selectors().get(0), SELECTOR);
  }

  @Test
  void sendsNoMoreThanAgreedForTheJuryAndTheDecision() {
    enter(FEW, NominationState.IN_JURY, AwardStage.JURY, year.jurors());
    transaction.executeWithoutResult(
        status -> events.publishEvent(new AwardEvent.ReviewsIn(year.cycle(), AwardStage.JURY)));
    assertPagesAtJury();

    enter(MANY - FEW, NominationState.IN_JURY, AwardStage.JURY, year.jurors());
    assertPagesAtJury();
  }

  private void assertPagesAtJury() {
    assertNoMore(year.coordinator(), COORDINATOR_AT_JURY);
    assertNoMore(year.chair(), CHAIR);
  }

  /** Each page is opened once before: the first time is dearer. All that send more are told. */
  private void assertNoMore(PersonId person, Map<String, Integer> agreed) {
    Map<String, Integer> more = new TreeMap<>();
    agreed.forEach(
        (page, most) -> {
          String path = page.replace("{award}", "/cycles/" + year.cycle().value() + "/award");
          open(person, path);
          int sent = statements.during(() -> open(person, path));
          if (sent > most) {
            more.put(page, sent);
          }
        });
    assertThat(more).isEmpty();
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
    TestProgramme programme = new TestProgramme(jdbc);
    jdbc.sql("select distinct started_by from nomination where cycle_id = ?")
        .param(year.cycle().value())
        .query(Long.class)
        .list()
        .forEach(id -> programme.worksAt(new PersonId(id), "Town hall " + id));
  }
}
