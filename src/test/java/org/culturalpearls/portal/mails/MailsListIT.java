package org.culturalpearls.portal.mails;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.list.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody's mails: pages and files that say the same, for those who may see them. */
@ServerTest
class MailsListIT {

  @Autowired private Programme programme;
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
  void sayTheSameOnPagesAndInFiles() throws IOException {
    Pair pair = new AgreedTown(programme, engine, mentorings).withLead();
    jdbc.sql("update person set name = '=Evil' where id = ?").param(pair.lead().value()).update();
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    String town = "town=" + pair.town().key().value();
    for (String filter : List.of("?" + town, "?sort=RECIPIENT&" + town, "?topic=NEWS&" + town)) {
      List<List<String>> shown = Sheets.pages(coordinator, "/mails/all" + filter);
      List<List<String>> csv = Sheets.csv(coordinator, "/mails/all.csv" + filter);
      List<List<String>> xlsx = Sheets.xlsx(coordinator, "/mails/all.xlsx" + filter);
      assertThat(shown).as(filter).isNotEmpty();
      assertThat(Sheets.column(csv, "Mail")).isEqualTo(Sheets.column(shown, 0));
      assertThat(
              Sheets.column(csv, "To").stream().map(each -> each.replaceFirst("^'=", "=")).toList())
          .isEqualTo(Sheets.column(shown, 1));
      assertThat(Sheets.column(csv, "Case"))
          .isEqualTo(Sheets.column(shown, 2))
          .containsOnly(pair.town().key().value());
      for (String head : csv.get(0)) {
        assertThat(Sheets.column(xlsx, head)).as(head).isEqualTo(Sheets.column(csv, head));
      }
    }
    assertThat(Sheets.column(Sheets.csv(coordinator, "/mails/all.csv?" + town), "To"))
        .contains("'=Evil");
    assertThat(coordinator.get("/mails/all?topic=LOST&cycle=x&sort=LUCK").statusCode())
        .isEqualTo(200);
  }

  @Test
  void tellAdministratorsNothingOfCases() throws IOException {
    Pair pair = new AgreedTown(programme, engine, mentorings).withLead();
    Visitor administrator = visitors.loggedIn(programme.person("A", Role.ADMINISTRATOR));
    String key = pair.town().key().value();
    String body = administrator.get("/mails/all?town=" + key).body();
    assertThat(body).doesNotContain("name=\"town\"", "/cases/" + key, pair.town().town() + " by");
    List<List<String>> csv = Sheets.csv(administrator, "/mails/all.csv");
    assertThat(Sheets.column(csv, "Case")).isNotEmpty().containsOnly("");
    assertThat(Sheets.column(csv, "Mail")).containsOnly("What this mail says is not shown");
    for (PersonId other : List.of(pair.town().mentee(), pair.lead())) {
      for (String path : List.of("/mails/all", "/mails/all.csv", "/mails/all.xlsx")) {
        assertThat(visitors.loggedIn(other).get(path).statusCode()).isEqualTo(403);
      }
    }
  }
}
