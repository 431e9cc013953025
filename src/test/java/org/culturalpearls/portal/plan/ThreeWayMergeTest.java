package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.portal.plan.ThreeWayMerge.Merge;
import org.culturalpearls.portal.plan.ThreeWayMerge.Part;
import org.culturalpearls.portal.plan.ThreeWayMerge.Part.Agreed;
import org.culturalpearls.portal.plan.ThreeWayMerge.Part.Disputed;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

  private static final String BASE = "People are lonely.\n\nThe library closes early.\n\nNo bus.";

  @Test
  void takesWhatOnlyOneOfThemChanged() {
    assertThat(merged(BASE, BASE.replace("lonely", "often lonely"), BASE.replace("No", "One")))
        .isEqualTo("People are often lonely.\n\nThe library closes early.\n\nOne bus.");
  }

  @Test
  void takesWhatBothChangedAlike() {
    String both = BASE.replace("lonely", "alone");

    assertThat(merged(BASE, both, both)).isEqualTo(both);
  }

  @Test
  void keepsBothWordingsOfTheSameParagraph() {
    Merge merge =
        ThreeWayMerge.merge(
            BASE, BASE.replace("early", "at two"), BASE.replace("closes early", "is open"));

    assertThat(merge.parts())
        .containsExactly(
            new Agreed("People are lonely.\n"),
            new Disputed(
                "The library closes early.", "The library closes at two.", "The library is open."),
            new Agreed("\nNo bus."));
    assertThat(merge.isClean()).isFalse();
  }

  @Test
  void asksWhereOneDeletedWhatTheOtherChanged() {
    Merge merge = ThreeWayMerge.merge("one\ntwo\nthree", "one\nthree", "one\n2\nthree");

    assertThat(merge.parts())
        .containsExactly(new Agreed("one"), new Disputed("two", "", "2"), new Agreed("three"));
  }

  @Test
  void asksWhereBothAddedSomethingAtTheSamePlace() {
    assertThat(ThreeWayMerge.merge("one", "one\nmine", "one\ntheirs").parts())
        .containsExactly(new Agreed("one"), new Disputed("", "mine", "theirs"));
  }

  @Test
  void putsAnAdditionBesideAChangeOfTheOther() {
    assertThat(merged("one\ntwo", "one\nnew\ntwo", "one\n2")).isEqualTo("one\nnew\n2");
  }

  @Test
  void joinsDraftsThatBothBegan() {
    assertThat(merged("", "mine", "")).isEqualTo("mine");
    assertThat(ThreeWayMerge.merge("", "mine", "theirs").parts())
        .containsExactly(new Disputed("", "mine", "theirs"));
  }

  @Test
  void joinsTextsWithTooManyLinesAsOne() {
    String noise = "a\n".repeat(4_000);

    assertThat(ThreeWayMerge.merge(noise, noise + "b", "c" + noise).parts())
        .singleElement()
        .isInstanceOf(Disputed.class);
  }

  @Test
  void losesNothingAndIsTheSameFromBothSides() {
    Random random = new Random(20_261_201);
    int clean = 0;
    for (int round = 0; round < 3_000; round++) {
      List<String> base = IntStream.range(0, random.nextInt(9)).mapToObj(i -> "base " + i).toList();
      List<String> mine = edited(base, "mine", random);
      List<String> theirs = edited(base, "theirs", random);

      Merge merge = ThreeWayMerge.merge(text(base), text(mine), text(theirs));

      List<String> all = new ArrayList<>();
      merge.parts().forEach(part -> all.addAll(lines(part)));
      assertThat(all)
          .containsAll(written(mine, base))
          .containsAll(written(theirs, base))
          .containsAll(base.stream().filter(mine::contains).filter(theirs::contains).toList());
      assertThat(all.stream().filter(base::contains)).doesNotHaveDuplicates();
      assertThat(ThreeWayMerge.merge(text(base), text(theirs), text(mine)).parts())
          .isEqualTo(merge.parts().stream().map(ThreeWayMergeTest::mirrored).toList());
      assertThat(merged(text(base), text(mine), text(base))).isEqualTo(text(mine));
      clean += merge.isClean() ? 1 : 0;
    }
    assertThat(clean).isBetween(300, 2_700);
  }

  private static List<String> lines(Part part) {
    return part instanceof Disputed disputed
        ? Stream.of(disputed.mine(), disputed.theirs()).flatMap(String::lines).distinct().toList()
        : ((Agreed) part).text().lines().toList();
  }

  private static String merged(String base, String mine, String theirs) {
    Merge merge = ThreeWayMerge.merge(base, mine, theirs);
    assertThat(merge.isClean()).isTrue();
    return merge.text();
  }

  private static Part mirrored(Part part) {
    return part instanceof Disputed disputed
        ? new Disputed(disputed.base(), disputed.theirs(), disputed.mine())
        : part;
  }

  private static List<String> written(List<String> lines, List<String> base) {
    return lines.stream().filter(each -> !base.contains(each)).toList();
  }

  private static List<String> edited(List<String> base, String who, Random random) {
    List<String> lines = new ArrayList<>(base);
    int edits = random.nextInt(4);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(lines.size() + 1);
      if (at < lines.size() && random.nextInt(3) == 0) {
        lines.remove(at);
      } else if (at < lines.size() && random.nextBoolean()) {
        lines.set(at, who + " " + random.nextInt(100));
      } else {
        lines.add(at, who + " " + random.nextInt(100));
      }
    }
    return lines;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }
}
