package org.culturalpearls.people.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactService.Save;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleAndCycleSlice
class ContactFacadeTest {

  private static final String NUMBER = "+372 5123 4567";

  @Autowired private ContactService contacts;
  @Autowired private PeopleService people;
  @Autowired private TestProgramme programme;

  private PersonId person;

  @BeforeEach
  void somebody() {
    person = programme.person("Somebody", Role.MENTOR);
  }

  @Test
  void showsANumberOnlyIfItsPersonWantsThat() {
    contacts.save(person, new Save(null, NUMBER, false, " Mondays, 9 to 12 "));

    assertThat(contacts.own(person).orElseThrow().value())
        .isEqualTo(new ContactView(person, NUMBER, false, "Mondays, 9 to 12"));
    assertThat(contacts.shown(List.of(person)).get(person))
        .isEqualTo(new ContactView(person, "", false, "Mondays, 9 to 12"));

    contacts.save(person, new Save(version(), NUMBER, true, ""));
    assertThat(contacts.shown(List.of(person)).get(person).telephone()).isEqualTo(NUMBER);
  }

  @Test
  void knowsOfEverybodyWhoHasToldNothing() {
    assertThat(contacts.own(person)).isEmpty();
    assertThat(contacts.shown(List.of(person)))
        .containsExactly(Map.entry(person, ContactView.none(person)));
  }

  @Test
  void refusesNumbersThatCannotBeCalledFromAbroadWithAllOtherMistakes() {
    Save command = new Save(null, "5123 4567", true, "x".repeat(301));
    RuleBroken refused =
        catchThrowableOfType(RuleBroken.class, () -> contacts.save(person, command));

    assertThat(refused.each())
        .extracting(Problem::key)
        .containsExactly("error.people.telephone", "error.shared.too-long");
    assertThat(contacts.own(person)).isEmpty();
  }

  @Test
  void refusesToShowANumberThatIsNotThere() {
    assertThatThrownBy(() -> contacts.save(person, new Save(null, " ", true, "")))
        .isInstanceOf(RuleBroken.class)
        .satisfies(e -> assertThat(((Problem) e).field()).contains("telephone"));
  }

  @Test
  void refusesAChangeOfWhatWasChangedMeanwhile() {
    contacts.save(person, new Save(null, NUMBER, false, ""));
    Long seen = version();
    contacts.save(person, new Save(seen, NUMBER, true, ""));

    assertThatThrownBy(() -> contacts.save(person, new Save(seen, "", false, "")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> contacts.save(person, new Save(null, "", false, "")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void takesNothingFromAClosedAccount() {
    people.deactivate(programme.person("Administrator", Role.ADMINISTRATOR), person);

    assertThatThrownBy(() -> contacts.save(person, new Save(null, NUMBER, true, "")))
        .isInstanceOf(NotAllowed.class);
  }

  private Long version() {
    return contacts.own(person).orElseThrow().version();
  }
}
