package org.culturalpearls.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.ties.HiddenCases;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.privacy.CopyRequestService.TakenCopy;
import org.culturalpearls.privacy.CopyRequestView;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.PersonalCopy;
import org.culturalpearls.privacy.internal.Named.Mentee;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the copy of a person's data holds, and what of others it does not. */
@ModulesSlice
class CopyFacadeTest {

  @Autowired private Named named;
  @Autowired private TestProgramme programme;
  @Autowired private CopyService copies;
  @Autowired private CopyRequestService requests;
  @Autowired private HiddenCases hidden;
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
  void nobodyMakesACopyThatThePersonDidNotAskFor() {
    assertThatThrownBy(() -> requests.make(administrator, mentee.id()))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> copies.copy(administrator, mentee.id()))
        .isInstanceOf(NotAllowed.class);
    requests.ask(mentee.id());
    requests.takeBack(mentee.id());
    assertThatThrownBy(() -> requests.make(administrator, mentee.id()))
        .isInstanceOf(RuleBroken.class);
    assertThat(recorded()).isZero();
  }

  @Test
  void isMadeOnceByAnAdministratorWhoReadsItForADay() {
    requests.ask(mentee.id());
    assertThatThrownBy(() -> requests.ask(mentee.id())).isInstanceOf(AlreadyDone.class);
    assertThat(requests.waiting(administrator, 0).items())
        .contains(new CopyRequestView(mentee.id(), TestClock.START));
    assertThat(requests.count(administrator)).isPositive();
    assertThatThrownBy(() -> copies.copy(administrator, mentee.id()))
        .isInstanceOf(NotAllowed.class);

    requests.make(administrator, mentee.id());
    assertThat(recorded()).isEqualTo(1);
    assertThat(requests.waitingSince(administrator, mentee.id())).isEmpty();
    assertThat(requests.taken(mentee.id(), mentee.id()))
        .containsExactly(new TakenCopy(administrator, TestClock.START));
    assertThat(rows(copies.copy(administrator, mentee.id()), "person"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("name", mentee.name()));
    assertThatThrownBy(() -> requests.make(administrator, mentee.id()))
        .isInstanceOf(RuleBroken.class);

    PersonId other = programme.person("Other administrator", Role.ADMINISTRATOR);
    assertThatThrownBy(() -> copies.copy(other, mentee.id())).isInstanceOf(NotAllowed.class);
    clock.advanceDays(1);
    assertThatThrownBy(() -> copies.copy(administrator, mentee.id()))
        .isInstanceOf(NotAllowed.class);
    assertThat(rows(copies.copy(mentee.id(), mentee.id()), "personal_copy"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("person_id", true).doesNotContainKey("taken_by"));
  }

  @Test
  void isForAdministratorsAlone() {
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    requests.ask(mentee.id());
    assertThatThrownBy(() -> requests.make(coordinator, mentee.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> requests.waiting(coordinator, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> requests.waitingSince(coordinator, mentee.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> requests.taken(coordinator, mentee.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> copies.copy(coordinator, mentee.id())).isInstanceOf(NotAllowed.class);
    requests.ask(administrator);
    assertThatThrownBy(() -> requests.make(administrator, administrator))
        .as("an administrator does not answer the own request")
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void leavesOutCasesThatAConflictKeepsFromTheAdministrator() {
    named.plan(mentee.town(), mentee.id(), "A town of singers.");
    requests.ask(mentee.id());
    requests.make(administrator, mentee.id());
    assertThat(copies.copy(administrator, mentee.id()).sections().toString())
        .contains(mentee.caseKey(), "A town of singers.");
    when(hidden.hidden(eq(administrator), any())).thenReturn(Set.of(mentee.caseKey()));
    assertThat(copies.copy(administrator, mentee.id()).sections().toString())
        .contains(mentee.name())
        .doesNotContain(mentee.caseKey(), "A town of singers.");
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
