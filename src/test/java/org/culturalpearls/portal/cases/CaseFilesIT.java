package org.culturalpearls.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.list.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of cases and its files say the same, of the same filter, to those who may see it. */
@ServerTest
class CaseFilesIT {

  @Autowired private Programme programme;
  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @Test
  void sayTheSameAsThePages() throws IOException {
    AgreedTown towns = new AgreedTown(programme, engine, mentorings);
    Pair town = towns.withLead();
    towns.withLead();
    jdbc.sql(
            """
            update municipality set name = '=1+1 ' || name
             where id = (select municipality_id from participation where id = ?)
            """)
        .param(town.town().id().value())
        .update();
    clock.advanceDays(30);
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    for (String filter :
        List.of("?stage=PREPARING&sort=TOWN", "?waits=TEAM&due=OVERDUE&sort=-DUE", "?silent=4")) {
      List<List<String>> shown = Sheets.pages(coordinator, "/cases" + filter);
      List<List<String>> csv = Sheets.csv(coordinator, "/cases.csv" + filter);
      List<List<String>> xlsx = Sheets.xlsx(coordinator, "/cases.xlsx" + filter);
      assertThat(shown).as(filter).hasSizeGreaterThan(1);
      assertThat(xlsx).as(filter).hasSameSizeAs(csv).hasSize(shown.size() + 1);
      assertThat(towns(csv)).isEqualTo(towns(xlsx));
      assertThat(towns(csv).stream().map(each -> each.replace("'=", "=")).toList())
          .as(filter)
          .isEqualTo(Sheets.column(shown, 0));
      for (String head :
          List.of("Country", "Title year", "Stage", "Next", "Whose turn it is", "Due", "Case")) {
        assertThat(Sheets.column(csv, head)).as(head).isEqualTo(Sheets.column(xlsx, head));
      }
      assertThat(Sheets.column(csv, "Country")).isEqualTo(Sheets.column(shown, 1));
      assertThat(Sheets.column(csv, "Stage")).isEqualTo(Sheets.column(shown, 3));
      assertThat(towns(csv)).anyMatch(each -> each.startsWith("'=1+1 "));
    }
  }

  @Test
  void hideFromATiedCoordinatorWhatIsNothingButANomination() throws IOException {
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    String key = award.key(entry).value();
    PersonId tied = award.person("Coordinator with ties", Role.COORDINATOR);
    assertThat(all(tied, key)).allMatch(each -> each.contains(key));
    new TestProgramme(jdbc).worksAt(tied, "The TOWN hall");
    jdbc.sql("update participation set stage = 'ENTERED' where case_key = ?").param(key).update();
    assertThat(all(tied, key)).hasSize(3).noneMatch(each -> each.contains(key));
    assertThat(all(year.coordinator(), key)).allMatch(each -> each.contains(key));
  }

  /** What page and files say when the list is narrowed to the case. */
  private List<String> all(PersonId reader, String key) throws IOException {
    Visitor visitor = visitors.loggedIn(reader);
    String filter = "?text=" + key;
    return List.of(
        Html.of(visitor.get("/cases" + filter)).all("main table a").eachAttr("href").toString(),
        Sheets.csv(visitor, "/cases.csv" + filter).toString(),
        Sheets.xlsx(visitor, "/cases.xlsx" + filter).toString());
  }

  private static List<String> towns(List<List<String>> lines) {
    return Sheets.column(lines, "Town");
  }
}
