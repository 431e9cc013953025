package org.culturalpearls.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.plan.ComparedText.Kind.ADDED;
import static org.culturalpearls.portal.plan.ComparedText.Kind.KEPT;
import static org.culturalpearls.portal.plan.ComparedText.Kind.REMOVED;

import java.util.Random;
import java.util.stream.Collectors;
import org.culturalpearls.portal.plan.ComparedText.Kind;
import org.culturalpearls.portal.plan.ComparedText.Piece;
import org.junit.jupiter.api.Test;

class ComparedTextTest {

  @Test
  void marksWordsNotLetters() {
    assertThat(ComparedText.of("The choir sings.", "The choirs sing.").pieces())
        .containsExactly(
            new Piece(KEPT, "The "),
            new Piece(REMOVED, "choir sings"),
            new Piece(ADDED, "choirs sing"),
            new Piece(KEPT, "."));
  }

  @Test
  void keepsLettersOfAllLanguagesTogether() {
    assertThat(ComparedText.of("Rūjiena žino", "Rūjiena žinom").pieces())
        .containsExactly(
            new Piece(KEPT, "Rūjiena "), new Piece(REMOVED, "žino"), new Piece(ADDED, "žinom"));
  }

  @Test
  void tellsWhatWasOnlyAddedOrOnlyTakenOut() {
    assertThat(ComparedText.of("", "All new.").pieces())
        .containsExactly(new Piece(ADDED, "All new."));
    assertThat(ComparedText.of("All gone.", "").pieces())
        .containsExactly(new Piece(REMOVED, "All gone."));
    assertThat(ComparedText.of("", "").pieces()).isEmpty();
    assertThat(ComparedText.of("Same\n\ntext", "Same\n\ntext").pieces())
        .containsExactly(new Piece(KEPT, "Same\n\ntext"));
  }

  @Test
  void givesBackBothTexts() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String older = words(random, random.nextInt(40));
      String newer = words(random, random.nextInt(40));
      ComparedText compared = ComparedText.of(older, newer);
      assertThat(without(compared, ADDED)).isEqualTo(older.strip());
      assertThat(without(compared, REMOVED)).isEqualTo(newer.strip());
    }
  }

  @Test
  void copesWithASectionWrittenAnewFromEndToEnd() {
    String older = "ab,".repeat(2_666);
    String newer = "x;y".repeat(2_666);
    ComparedText compared = ComparedText.of(older, newer);
    assertThat(without(compared, ADDED)).isEqualTo(older);
    assertThat(without(compared, REMOVED)).isEqualTo(newer);
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) ('a' + random.nextInt(4)));
      text.append(random.nextInt(5) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  /** The spaces inside a stretch that was replaced stand in both. */
  private static String without(ComparedText compared, Kind kind) {
    return compared.pieces().stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
