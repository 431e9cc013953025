package org.culturalpearls.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPeopleTest {

  private final PeopleService people = mock();
  private final TypedPeople typed = new TypedPeople(people);
  private final PersonView anna = People.anna(Role.JUROR);
  private final PersonView ilze = LoggedIn.person(Role.JUROR);

  @BeforeEach
  void twoAreEntered() {
    when(people.byEmail(any())).thenReturn(Optional.empty());
    when(people.byEmail(anna.email())).thenReturn(Optional.of(anna));
    when(people.byEmail(ilze.email())).thenReturn(Optional.of(ilze));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ilze@example.org anna@example.org",
        "ilze@example.org;\r\nanna@example.org\n\n",
        ", <ilze@example.org>, <anna@example.org>, ilze@example.org"
      })
  void findsThemInTheirOrderHoweverTheyArePasted(String text) {
    assertThat(typed.several("jurors", text)).containsExactly(ilze.id(), anna.id());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n"})
  void findsNobodyInNothing(String text) {
    assertThat(typed.several("jurors", text)).isEmpty();
    assertThat(typed.one("chair", text)).isNull();
  }

  @Test
  void namesEachAddressThatIsNobodys() {
    refused("jurors", "a@b.example, ilze@example.org, c@d.example", "a@b.example, c@d.example");
  }

  @Test
  void looksNobodyUpInAListThatIsTooLong() {
    String pasted =
        IntStream.range(0, 61)
            .mapToObj(i -> "p" + i + "@b.example")
            .collect(Collectors.joining(","));
    refused("jurors", pasted, 60);
  }

  @Test
  void takesOnlyOneWhereOneIsAskedFor() {
    assertThat(typed.one("chair", anna.email())).isEqualTo(anna.id());
    assertThatThrownBy(() -> typed.one("chair", "anna@example.org ilze@example.org"))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("chair"));
  }

  @Test
  void showsThemAsTheyWereTypedWithoutWhoIsGone() {
    List<PersonId> named = List.of(ilze.id(), new PersonId(500), anna.id());
    when(people.persons(named)).thenReturn(Map.of(anna.id(), anna, ilze.id(), ilze));
    assertThat(typed.typed(named)).isEqualTo("ilze@example.org\nanna@example.org");
    assertThat(typed.names(named)).isEqualTo("Ilze Kalniņa, Anna Saar");
  }

  private void refused(String field, String text, Object argument) {
    assertThatThrownBy(() -> typed.several(field, text))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.field()).contains(field);
              assertThat(broken.arguments()).contains(argument);
            });
  }
}
