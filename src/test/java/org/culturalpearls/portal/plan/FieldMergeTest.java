package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldMergeTest {

  private static final List<String> NAMES = List.of("title", "text", "partners", "endsOn");
  private static final Map<String, Object> BASE = Map.of("title", "Cinema", "text", "Old");

  @Test
  void keepsWhatOnlyOneOfTheTwoChanged() {
    FieldMerge merge =
        FieldMerge.of(
            BASE,
            Map.of("title", "Our cinema", "text", "Old"),
            Map.of("title", "Cinema", "text", "New"));

    assertThat(merge.fields()).isEqualTo(Map.of("title", "Our cinema", "text", "New"));
    assertThat(merge.differing()).isEmpty();
  }

  @Test
  void namesWhatBothChangedAndLeavesItAsTyped() {
    FieldMerge merge =
        FieldMerge.of(
            BASE,
            Map.of("title", "Cinema", "text", "Mine"),
            Map.of("title", "Cinema", "text", "Theirs"));

    assertThat(merge.fields()).containsEntry("text", "Mine");
    assertThat(merge.differing()).containsExactly("text");
  }

  @Test
  void joinsParagraphsThatTwoChangedInOneText() {
    FieldMerge merge =
        FieldMerge.of(
            Map.of("text", "One\n\nTwo\n\nThree"),
            Map.of("text", "One, mine\n\nTwo\n\nThree"),
            Map.of("text", "One\n\nTwo\n\nThree, theirs"));

    assertThat(merge.fields()).containsEntry("text", "One, mine\n\nTwo\n\nThree, theirs");
    assertThat(merge.differing()).isEmpty();
  }

  @Test
  void hasNoConflictWhereBothTypedTheSame() {
    Map<String, Object> both = Map.of("title", "Kino", "text", "Old");

    assertThat(FieldMerge.of(BASE, both, both).differing()).isEmpty();
  }

  /** Of 5,000 pairs of changes. */
  @Test
  void losesNoChangeAndIsSymmetricWhereTheTwoDoNotCollide() {
    Random random = new Random(20270312);
    int collided = 0;
    int joined = 0;
    for (int i = 0; i < 5_000; i++) {
      Map<String, Object> base = fields(random);
      Map<String, Object> mine = changed(base, random);
      Map<String, Object> theirs = changed(base, random);

      FieldMerge merge = FieldMerge.of(base, mine, theirs);
      FieldMerge other = FieldMerge.of(base, theirs, mine);

      assertThat(merge.differing()).isEqualTo(other.differing());
      for (String name : NAMES) {
        Object now = merge.fields().get(name);
        if (merge.differing().contains(name)) {
          assertThat(now).isEqualTo(mine.get(name));
          assertThat(other.fields().get(name)).isEqualTo(theirs.get(name));
          collided++;
        } else {
          assertThat(now).isEqualTo(other.fields().get(name));
          assertThat(now)
              .isEqualTo(mine.get(name).equals(base.get(name)) ? theirs.get(name) : mine.get(name));
          joined++;
        }
      }
    }
    assertThat(collided).isGreaterThan(500);
    assertThat(joined).isGreaterThan(10_000);
  }

  private static Map<String, Object> fields(Random random) {
    Map<String, Object> fields = new LinkedHashMap<>();
    NAMES.forEach(name -> fields.put(name, "Word " + random.nextInt(4)));
    return fields;
  }

  private static Map<String, Object> changed(Map<String, Object> base, Random random) {
    Map<String, Object> changed = new LinkedHashMap<>(base);
    changed.replaceAll(
        (name, value) -> random.nextInt(3) == 0 ? "Word " + random.nextInt(4) : value);
    return changed;
  }
}
