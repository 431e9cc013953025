package org.culturalpearls.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.list.Sheets;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of people and its files say the same, of the same filter, to those who may see it. */
@ServerTest
class PeopleFilesIT {

  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @Test
  void sayTheSameAsThePages() throws IOException {
    programme.person("=Tilda evil", Role.MENTOR);
    for (int number = 0; number < Paged.SIZE + 1; number++) {
      programme.person("Tilda " + number, Role.MENTEE);
    }
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    for (String filter :
        List.of("?q=tilda&sort=-NAME", "?q=tilda&role=MENTOR", "?q=nobody-at-all")) {
      List<List<String>> shown = Sheets.pages(coordinator, "/people" + filter);
      List<List<String>> csv = Sheets.csv(coordinator, "/people.csv" + filter);
      List<List<String>> xlsx = Sheets.xlsx(coordinator, "/people.xlsx" + filter);
      assertThat(shown)
          .as(filter)
          .hasSize(filter.contains("nobody") ? 0 : filter.contains("role") ? 1 : Paged.SIZE + 2);
      assertThat(
              Sheets.column(csv, "Name").stream()
                  .map(each -> each.replaceFirst("^'=", "="))
                  .toList())
          .isEqualTo(Sheets.column(shown, 0));
      assertThat(Sheets.column(csv, "Login")).isEqualTo(Sheets.column(shown, 5));
      for (String head : csv.get(0)) {
        assertThat(Sheets.column(xlsx, head)).as(head).isEqualTo(Sheets.column(csv, head));
      }
    }
    assertThat(Sheets.column(Sheets.csv(coordinator, "/people.csv?q=tilda"), "Name"))
        .contains("'=Tilda evil");
  }

  @Test
  void areForStaffAndLettersForCoordinators() {
    for (PersonId other :
        List.of(
            programme.person("Mentee", Role.MENTEE),
            programme.mentor(1),
            programme.person("Juror", Role.JUROR))) {
      for (String path : List.of("/people", "/people.csv", "/people.xlsx", "/people/letter")) {
        assertThat(visitors.loggedIn(other).get(path).statusCode()).isEqualTo(403);
      }
    }
    Visitor administrator = visitors.loggedIn(programme.person("A", Role.ADMINISTRATOR));
    assertThat(administrator.get("/people.csv").statusCode()).isEqualTo(200);
    assertThat(administrator.get("/people/letter").statusCode()).isEqualTo(403);
  }
}
