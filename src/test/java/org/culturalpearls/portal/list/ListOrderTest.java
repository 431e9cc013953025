package org.culturalpearls.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListOrderTest {

  private enum Column {
    NAME,
    DATE
  }

  @Test
  void readsWhatItSays() {
    assertThat(ListOrder.of(Column.NAME, "DATE").sent()).isEqualTo("DATE");
    assertThat(ListOrder.of(Column.NAME, " -DATE ").sent()).isEqualTo("-DATE");
    for (String nothing : new String[] {null, "", "-", "date", "LUCK", "--DATE"}) {
      assertThat(ListOrder.of(Column.NAME, nothing)).isEqualTo(new ListOrder<>(Column.NAME, false));
    }
  }

  @Test
  void turnsItsOwnColumnRoundAndBeginsOthersFromTheStart() {
    ListOrder<Column> order = ListOrder.of(Column.NAME, "NAME");
    assertThat(order.head("name", Column.NAME, "/list?a=b"))
        .isEqualTo(new ListHead("name", "/list?a=b&sort=-NAME", "ascending", false));
    assertThat(order.head("date", Column.DATE, "/list"))
        .isEqualTo(new ListHead("date", "/list?sort=DATE", null, false));
    assertThat(ListOrder.of(Column.NAME, "-NAME").head("name", Column.NAME, "/list"))
        .isEqualTo(new ListHead("name", "/list?sort=NAME", "descending", false));
  }

  @Test
  void filesHaveThePathWithAnEndingAndTheSameFilter() {
    assertThat(ListLinks.of("/cases?stage=LEFT&sort=TOWN").xlsx())
        .isEqualTo("/cases.xlsx?stage=LEFT&sort=TOWN");
    assertThat(ListLinks.of("/cases").csv()).isEqualTo("/cases.csv");
  }
}
