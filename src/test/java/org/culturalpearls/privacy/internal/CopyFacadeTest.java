package org.culturalpearls.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.PersonalCopy;
import org.culturalpearls.privacy.internal.Named.Mentee;
import org.culturalpearls.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the copy of a person's data holds, and what of others it does not. */
@PrivacySlice
class CopyFacadeTest {

  @Autowired private Named named;
  @Autowired private TestProgramme programme;
  @Autowired private CopyService copies;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Mentee mentee;
  private PersonId administrator;

  @BeforeEach
  void somebody() {
    clock.reset();
    mentee = named.mentee();
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
  }

  @Test
  void holdsWhatAPersonIsAndWroteInPlainValues() {
    named.plan(mentee.town(), mentee.id(), "A town of singers.");
    PersonalCopy copy = copies.copy(mentee.id(), mentee.id());
    assertThat(copy.madeAt()).isEqualTo(TestClock.START);
    assertThat(rows(copy, "person"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("name", mentee.name()));
    assertThat(rows(copy, "plan"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row)
                  .containsEntry("case", mentee.caseKey())
                  .containsEntry("vision", "A town of singers.")
                  .containsEntry("edited_by", true)
                  .doesNotContainKeys("id", "version", "last_version");
              assertThat(row.get("edited_at")).isInstanceOf(Instant.class);
            });
    assertThat(copy.sections()).extracting(CopySection::rows).doesNotContain(List.of());
  }

  @Test
  void holdsListsOfWordsAsLists() {
    PersonId mentor = programme.mentor("Mentor", Country.LV, 3, Theme.LONELINESS);
    Map<String, Object> profile = rows(copies.copy(mentor, mentor), "mentor_profile").get(0);
    assertThat(profile).containsEntry("themes", List.of("LONELINESS"));
  }

  @Test
  void namesNobodyElseAndHoldsNothingThatOpensAnAccount() {
    PersonId other = programme.person("Somebody Else");
    jdbc.sql("insert into credential values (?, 'kept-secret', now())")
        .param(mentee.id().value())
        .update();
    named.plan(mentee.town(), other, "Written by somebody else.");
    PersonalCopy copy = copies.copy(mentee.id(), mentee.id());
    assertThat(copy.sections().toString())
        .contains("changed_at")
        .doesNotContain("kept-secret", "password_hash", "Somebody Else", "Written by somebody");
  }

  @Test
  void isTakenForSomebodyByAdministratorsAndThatIsRecorded() {
    copies.copy(mentee.id(), mentee.id());
    assertThat(recorded()).isZero();
    copies.copy(administrator, mentee.id());
    assertThat(recorded()).isEqualTo(1);
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    assertThatThrownBy(() -> copies.copy(coordinator, mentee.id())).isInstanceOf(NotAllowed.class);
    assertThat(recorded()).isEqualTo(1);
    assertThat(rows(copies.copy(mentee.id(), mentee.id()), "personal_copy"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("person_id", true).doesNotContainKey("taken_by"));
  }

  private int recorded() {
    return jdbc.sql("select count(*) from personal_copy where person_id = ?")
        .param(mentee.id().value())
        .query(Integer.class)
        .single();
  }

  private static List<Map<String, Object>> rows(PersonalCopy copy, String table) {
    return copy.sections().stream()
        .filter(section -> section.name().equals(table))
        .findFirst()
        .orElseThrow()
        .rows();
  }
}
