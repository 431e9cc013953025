package org.culturalpearls.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.portal.list.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The milestones of all towns: pages and files that say the same, for coordinators. */
@ServerTest
class MilestonesListIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private PlanService plans;
  @Autowired private PlanContentService rows;
  @Autowired private PlanChangeService changes;
  @Autowired private QuarterlyReviewService reviews;
  @Autowired private FinalReportService reports;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @Test
  void sayTheSameOnPagesAndInFiles() throws IOException {
    Pair town = new AgreedTown(programme, engine, mentorings).withLead();
    new PlannedTown(engine, plans, rows, changes, reviews, reports, clock)
        .bringIntoForce(town.town(), town.lead());
    jdbc.sql(
            """
            update milestone set title = '=Evil'
             where participation_id = ? and title = 'Cinema cleaned'
            """)
        .param(town.town().id().value())
        .update();
    clock.set("2027-06-01T09:00:00Z");
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    String key = "text=" + town.key().value();
    for (String filter : List.of("?sort=-DUE&" + key, "?stands=OVERDUE&sort=OWNER&" + key)) {
      List<List<String>> shown = Sheets.pages(coordinator, "/milestones" + filter);
      List<List<String>> csv = Sheets.csv(coordinator, "/milestones.csv" + filter);
      List<List<String>> xlsx = Sheets.xlsx(coordinator, "/milestones.xlsx" + filter);
      assertThat(shown).as(filter).hasSize(filter.contains("OVERDUE") ? 1 : 3);
      assertThat(
              Sheets.column(csv, "Milestone").stream()
                  .map(each -> each.replaceFirst("^'=", "="))
                  .toList())
          .isEqualTo(Sheets.column(shown, 0));
      assertThat(Sheets.column(csv, "Milestone")).contains("'=Evil");
      assertThat(Sheets.column(csv, "Town")).isEqualTo(Sheets.column(shown, 1));
      assertThat(Sheets.column(csv, "State")).isEqualTo(Sheets.column(shown, 5));
      for (String head : csv.get(0)) {
        assertThat(Sheets.column(xlsx, head)).as(head).isEqualTo(Sheets.column(csv, head));
      }
    }
    assertThat(coordinator.get("/milestones?stands=LOST&country=XX&cycle=x&sort=LUCK").statusCode())
        .isEqualTo(200);
    assertThat(coordinator.get("/programme").body()).contains("/milestones?stands=OVERDUE&amp;");
  }

  @Test
  void areForCoordinatorsOnly() {
    Programme.Case town = programme.newCase();
    for (PersonId other :
        List.of(town.mentee(), programme.mentor(1), programme.person("A", Role.ADMINISTRATOR))) {
      for (String path : List.of("/milestones", "/milestones.csv", "/milestones.xlsx")) {
        assertThat(visitors.loggedIn(other).get(path).statusCode()).isEqualTo(403);
      }
    }
  }
}
