package org.culturalpearls.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFormTest {

  /** The first answer of the line is not of its list, or cannot be read. */
  @ParameterizedTest
  @CsvSource({
    "country    , ATLANTIS",
    "themes     , LAUGHTER",
    "languages  , LATIN",
    "countries  , ATLANTIS",
    "capacity   , ''",
    "capacity   , many",
    "capacity   , 2.5",
    "absentFrom , 1.7.2027",
    "absentUntil, tomorrow"
  })
  void saysWhichAnswerCannotBeRead(String field, String answer) {
    ProfileForm form =
        new ProfileForm(
            in(field, "country", answer, "EE"),
            List.of(in(field, "themes", answer, "AGEING")),
            List.of(in(field, "languages", answer, "ET")),
            List.of(in(field, "countries", answer, "FI")),
            in(field, "capacity", answer, "2"),
            in(field, "absentFrom", answer, "2027-07-01"),
            in(field, "absentUntil", answer, "2027-07-31"),
            "5");
    assertThatThrownBy(() -> form.save(new PersonId(12)))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }

  private static String in(String wrong, String field, String answer, String right) {
    return wrong.equals(field) ? answer : right;
  }
}
