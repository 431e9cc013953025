package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagedTest {

  private static final List<Integer> FIVE = List.of(1, 2, 3, 4, 5);

  @Test
  void cutsAPageOutOfAWholeList() {
    assertThat(Paged.partOf(FIVE, 0, 2)).isEqualTo(new Paged<>(List.of(1, 2), 0, true, 5));
    assertThat(Paged.partOf(FIVE, 2, 2)).isEqualTo(new Paged<>(List.of(5), 2, false, 5));
    assertThat(Paged.partOf(List.of(), 0, 2)).isEqualTo(new Paged<>(List.of(), 0, false, 0));
  }

  @Test
  void countsNothingBeforeAPageThatNoListHas() {
    assertThat(Paged.before(2)).isEqualTo(2 * Paged.SIZE);
    for (int page : new int[] {-1, Paged.LAST + 1, 999_999_999, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> Paged.before(page)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void showsTheNearestPageInPlaceOfOneThatIsNotThere() {
    assertThat(Paged.partOf(FIVE, 7, 2).page()).isEqualTo(2);
    assertThat(Paged.partOf(FIVE, -1, 2).page()).isZero();
  }
}
