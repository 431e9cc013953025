package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class MentorChangesTest {

  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

  @Autowired PeopleService people;
  @Autowired TestProgramme programme;

  PersonId mentor;

  @BeforeEach
  void mentor() {
    mentor = programme.person("Mentor", Role.MENTOR);
  }

  @Test
  void savesAProfileTheFirstTimeAndAnew() {
    assertThat(people.profileForChange(mentor, mentor)).isEmpty();
    people.saveMentorProfile(mentor, profile(null, 2, null, null));
    assertThat(people.mentor(mentor))
        .contains(
            new MentorView(
                mentor,
                "Mentor",
                "An organisation",
                Country.EE,
                Set.of(Theme.AGEING, Theme.LONELINESS),
                Set.of(Language.EN, Language.ET),
                Set.of(),
                2,
                null,
                null));

    long version = people.profileForChange(mentor, mentor).orElseThrow().version();
    people.saveMentorProfile(mentor, profile(version, 3, MAY, MAY));

    assertThat(people.activeMentors())
        .singleElement()
        .satisfies(view -> assertThat(view.capacity()).isEqualTo(3))
        .satisfies(view -> assertThat(view.absentUntil()).isEqualTo(MAY));
  }

  @Test
  void refusesAnOlderVersion() {
    people.saveMentorProfile(mentor, profile(null, 2, null, null));
    long version = people.profileForChange(mentor, mentor).orElseThrow().version();
    people.saveMentorProfile(mentor, profile(version, 3, null, null));

    assertThatThrownBy(() -> people.saveMentorProfile(mentor, profile(version, 4, null, null)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> people.saveMentorProfile(mentor, profile(null, 4, null, null)))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-1, -, -, capacity",
        "21, -, -, capacity",
        "2, 2027-05-01, -, absentUntil",
        "2, -, 2027-05-01, absentFrom",
        "2, 2027-05-02, 2027-05-01, absentUntil"
      })
  void namesTheFieldThatIsWrong(int capacity, LocalDate from, LocalDate until, String field) {
    assertThatThrownBy(() -> people.saveMentorProfile(mentor, profile(null, capacity, from, until)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains(field));
  }

  @Test
  void letsCoordinatorsSaveAnybodysButOtherMentorsOnlyTheirOwn() {
    PersonId other = programme.person("Other", Role.MENTOR);
    assertThatThrownBy(() -> people.saveMentorProfile(other, profile(null, 1, null, null)))
        .isInstanceOf(NotAllowed.class);

    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    people.saveMentorProfile(coordinator, profile(null, 1, null, null));
    assertThat(people.mentor(mentor)).isPresent();
  }

  @Test
  void hasNoProfileForWhoIsNoMentor() {
    PersonId mentee = programme.person("Mentee", Role.MENTEE);
    PeopleService.SaveMentorProfile command =
        new PeopleService.SaveMentorProfile(
            mentee, null, Country.EE, Set.of(), Set.of(Language.EN), Set.of(), 1, null, null);
    assertThatThrownBy(() -> people.saveMentorProfile(mentee, command))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> people.lockMentor(mentee)).isInstanceOf(NotFound.class);
  }

  private PeopleService.SaveMentorProfile profile(
      Long version, int capacity, LocalDate from, LocalDate until) {
    return new PeopleService.SaveMentorProfile(
        mentor,
        version,
        Country.EE,
        Set.of(Theme.LONELINESS, Theme.AGEING),
        Set.of(Language.EN, Language.ET),
        Set.of(),
        capacity,
        from,
        until);
  }
}
