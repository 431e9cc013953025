package org.culturalpearls.shared.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is said of a column, as the conditions that follow from it. */
class PersonalDataTableTest {

  private static final PersonalDataTable REVIEW =
      PersonalDataTable.of("review")
          .person("who reviews, and who assigned it", "reviewer_id", "assigned_by");

  @Test
  void refusesATextOfWhichIsNotSaidWhoWroteIt() {
    assertThatThrownBy(() -> REVIEW.text(null, "said to the town", "remarks"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("remarks");
    assertThatThrownBy(() -> REVIEW.privateText(null, "said to few", "remarks"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTextIsOfWhoWroteItAndARowOfEverybodyItNames() {
    PersonalDataTable table = REVIEW.privateText(Whose.by("reviewer_id"), "said to few", "remarks");

    assertThat(table.ofPerson()).isEqualTo("(t.reviewer_id = :person or t.assigned_by = :person)");
    assertThat(table.columns().get(2).inCopyOf()).isEqualTo("t.reviewer_id = :person");
    assertThat(table.columns().get(2).whose().ofOthers())
        .isEqualTo("t.reviewer_id is distinct from :person");
  }

  @Test
  void aTextOfTheTownIsOfNobodyAndShownToThoseWhoMayReadIt() {
    PersonalDataTable table =
        REVIEW.text(Whose.TOWN, "written for the town", "title").shownTo("t.open", "title");

    assertThat(table.columns().get(2).inCopyOf()).isEqualTo("(false or t.open)");
    assertThat(table.columns().get(2).whose().ofOthers()).isEqualTo("true");
    assertThat(table.columns().get(0).shown()).isNull();
  }
}
