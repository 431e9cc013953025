package org.culturalpearls.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

class ListValuesTest {

  private enum Side {
    TOWN,
    MENTORS
  }

  @Test
  void readsNamesOfValues() {
    assertThat(ListValues.one(Side.values(), "MENTORS")).isEqualTo(Side.MENTORS);
    for (String nothing : new String[] {null, "", "mentors", "LUCK"}) {
      assertThat(ListValues.one(Side.values(), nothing)).isNull();
    }
  }

  @Test
  void readsIds() {
    assertThat(ListValues.id("27", CycleId::new)).isEqualTo(new CycleId(27));
    for (String nothing : new String[] {null, "", " 27", "-1", "27x", "1234567890123456789"}) {
      assertThat(ListValues.id(nothing, CycleId::new)).isNull();
    }
  }

  @Test
  void readsSeveralIdsEachOnce() {
    assertThat(ListValues.ids(Arrays.asList("7", "x", null, "9", "7"), PersonId::new))
        .containsExactly(new PersonId(7), new PersonId(9));
    assertThat(ListValues.ids(null, PersonId::new)).isEmpty();
  }
}
