package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.security.internal.SecuritySlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A plan is worded with as many statements whether few or many people are responsible in it, and
 * its pages and papers read as much for three hundred measures as for three.
 */
@ApplicationTest
class StatementsPerPlanIT {

  private static final List<String> WRITING =
      List.of("", "/plan", "/plan/reading", "/plan/paper.docx");

  private static final List<String> CARRIED_OUT =
      List.of("", "/plan", "/plan/reading", "/plan/timeline", "/plan/paper.xlsx", "/indicators");

  @Autowired private PlanSections sections;
  @Autowired private MockMvc mvc;
  @Autowired private Programme towns;
  @Autowired private PlannedTown planned;
  @Autowired private PlanService plans;
  @Autowired private PeopleService people;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private TestProgramme programme;
  @Autowired private StatementCounter statements;

  @Test
  void readsAllWhoAreResponsibleAtOnce() {
    PlanContent few = plan(1);
    PlanContent many = plan(12);

    assertThat(statements.during(() -> sections.of(few))).isEqualTo(1);
    assertThat(statements.during(() -> sections.of(many))).isEqualTo(1);
    assertThat(sections.of(many).get(PlanSection.MILESTONES).value())
        .contains("Responsible 0", "Responsible 11");
  }

  @Test
  void wordsMilestonesForWhichNobodyIsResponsible() {
    PlanContent plan = Contents.of("", milestone("Festival", null));

    assertThat(statements.during(() -> sections.of(plan))).isZero();
    assertThat(sections.of(plan).get(PlanSection.MILESTONES).value()).contains("Festival");
  }

  @Test
  void readsAsMuchOfThreeHundredMeasuresAsOfThree() {
    clock.reset();
    Case draft = towns.newCase();
    planned.assess(draft);
    planned.write(draft);
    Case inForce = towns.newCase();
    planned.bringIntoForce(inForce, towns.coordinator());
    for (Case town : List.of(draft, inForce)) {
      copy(town, 2);
    }
    Map<String, Integer> ofThree = statements(draft, inForce);

    for (Case town : List.of(draft, inForce)) {
      copy(town, 297);
      assertThat(plans.plan(town.mentee(), town.id()).content().measures()).hasSize(300);
      assertThat(plans.plan(town.mentee(), town.id()).content().indicators())
          .hasSizeGreaterThanOrEqualTo(299);
    }
    assertThat(statements(draft, inForce)).isEqualTo(ofThree);
  }

  private Map<String, Integer> statements(Case draft, Case inForce) {
    Map<String, Integer> sent = new TreeMap<>();
    WRITING.forEach(page -> sent.put("draft" + page, statements(draft, page)));
    CARRIED_OUT.forEach(page -> sent.put("in force" + page, statements(inForce, page)));
    return sent;
  }

  /** Each page is opened once before: the first time is dearer. */
  private int statements(Case town, String page) {
    open(town, page);
    return statements.during(() -> open(town, page));
  }

  private void open(Case town, String page) {
    String path = "/cases/" + town.key().value() + page;
    try {
      var answer =
          mvc.perform(
                  get(path)
                      .with(authentication(SecuritySlice.sessionOf(people.person(town.mentee())))))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
    } catch (Exception e) {
      throw new IllegalStateException(path, e);
    }
  }

  private long measure(Case town) {
    return jdbc.sql(
            """
            select min(m.id) from plan_measure m join plan p on p.id = m.plan_id
            where p.participation_id = ?
            """)
        .param(town.id().value())
        .query(Long.class)
        .single();
  }

  /** Copies the first measure of a town so often, each with an indicator. */
  private void copy(Case town, int times) {
    jdbc.sql(
            """
            with copied as (
              insert into plan_measure (id, plan_id, position, version, edited_by, edited_at, title,
                description, for_whom, owner_id, owner_name, second_owner_id, second_owner_name,
                partners, starts_on, ends_on, source, source_words, challenge_ids)
              select nextval('pearl_seq'), plan_id, position, version, edited_by, edited_at, title,
                description, for_whom, owner_id, owner_name, second_owner_id, second_owner_name,
                partners, starts_on, ends_on, source, source_words, challenge_ids
              from plan_measure, generate_series(1, :times) where id = :measure
              returning id, plan_id, position)
            insert into plan_indicator (id, plan_id, position, version, measure_id, title, unit,
              direction, measured, cumulative, baseline_source, target)
            select nextval('pearl_seq'), plan_id, position, 0, id, 'How many come?', 'people', 'UP',
              'QUANTITATIVE', false, '', 10
            from copied
            """)
        .param("times", times)
        .param("measure", measure(town))
        .update();
  }

  private PlanContent plan(int milestones) {
    return Contents.of(
        "",
        IntStream.range(0, milestones)
            .mapToObj(i -> programme.person("Responsible " + i, Role.MENTEE))
            .map(person -> milestone("Opened", MilestoneOwner.person(person)))
            .toArray(PlanRow[]::new));
  }

  private static PlanMilestone milestone(String title, MilestoneOwner owner) {
    return new PlanMilestone(
        null, new PlannedMilestone(title, owner, LocalDate.of(2027, 5, 1), "", ""));
  }
}
