package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Programme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy that an administrator makes for a reviewer, while the award runs and after it. */
@ApplicationTest
class CopyRequestIT {

  @Autowired private Programme programme;
  @Autowired private CopyService copies;
  @Autowired private CopyRequestService requests;
  @Autowired private JdbcClient jdbc;

  private Year year;
  private Entry entry;
  private PersonId reviewer;
  private PersonId administrator;

  @BeforeEach
  void aReview() {
    year = programme.award().begin();
    entry = programme.award().eligible(year, Country.EE);
    reviewer = year.selectors().get(0);
    programme.award().submit(reviewer, entry, AwardStage.PRE_SELECTION, year, 4);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
  }

  @AfterEach
  void finish() {
    programme.award().finish(year);
  }

  @Test
  void holdsNoReviewBeforeTheResultsAreReleased() {
    programme.award().assign(year, AwardStage.PRE_SELECTION, entry, year.selectors().get(1));
    draft("Not sent yet.");
    requests.ask(reviewer);
    requests.make(administrator, reviewer);
    assertThat(own()).contains("Between us: money is short.", "Not sent yet.");
    assertThat(made())
        .contains("award_member")
        .doesNotContain("Between us", "Well done", "name=review", "submitted_at", "Not sent yet");

    release();
    assertThat(made())
        .contains("Between us: money is short.", "Well done.")
        .doesNotContain("Not sent yet");
  }

  @Test
  void holdsNothingOfWhatIsDecidedBeforeItIsTold() {
    requests.ask(year.coordinator());
    requests.make(administrator, year.coordinator());
    List<String> untold =
        List.of("name=nomination", "name=review", "name=conflict", "name=title_decision");
    assertThat(copies.copy(administrator, year.coordinator()).sections().toString())
        .contains("name=person")
        .doesNotContain(untold);
  }

  @Test
  void tellsTheAdministratorsThatItIsAskedForAndThePersonThatItIsMade() {
    requests.ask(reviewer);
    requests.takeBack(reviewer);
    requests.ask(reviewer);
    assertThat(mails("COPY_ASKED", administrator)).isEqualTo(1);
    assertThat(mails("COPY_ASKED", reviewer)).isZero();
    requests.make(administrator, reviewer);
    assertThat(mails("COPY_MADE", reviewer)).isEqualTo(1);
  }

  private String own() {
    return copies.copy(reviewer, reviewer).sections().toString();
  }

  private String made() {
    return copies.copy(administrator, reviewer).sections().toString();
  }

  private void draft(String typed) {
    jdbc.sql(
            """
            insert into task_draft (task_id, person_id, version, saved_at, typed)
            select min(id_), ?, 0, now(), ? from act_ru_task
            """)
        .params(reviewer.value(), typed)
        .update();
  }

  private void release() {
    jdbc.sql("update cycle set finished = true where id = ?").param(year.cycle().value()).update();
  }

  private int mails(String kind, PersonId person) {
    return jdbc.sql("select count(*) from mail where kind = ? and recipient_id = ?")
        .params(kind, person.value())
        .query(Integer.class)
        .single();
  }
}
