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

  /** Word by word, two texts of the longest size that share only noise keep a node busy. */
  @Test
  void takesTextsOfManyDifferencesAsWrittenAnew() {
    String older = noise(new Random(1), 8_000);
    String newer = noise(new Random(2), 8_000);

    assertThat(ComparedText.of(older, newer).pieces())
        .extracting(Piece::kind)
        .containsExactly(KEPT, REMOVED, ADDED);
  }

  @Test
  void comparesTheParagraphsOfALongTextAndTheWordsOfThoseThatDiffer() {
    String kept = "The choir sings at the harbour, as it did. ".repeat(60) + "\n";
    String older = "First, we ask.\n" + kept + noise(new Random(1), 3_000) + "\n" + kept + "End.";
    String newer = "First, we tell.\n" + kept + noise(new Random(2), 3_000) + "\n" + kept + "End!";

    assertThat(ComparedText.of(older, newer).pieces())
        .extracting(Piece::kind)
        .containsExactly(KEPT, REMOVED, ADDED, KEPT, REMOVED, ADDED, KEPT, REMOVED, ADDED);
    assertThat(ComparedText.of(older, newer).pieces())
        .contains(new Piece(REMOVED, "ask"), new Piece(ADDED, "tell"));
  }

  /** Letters and signs by turns, so that each is a token of its own. */
  private static String noise(Random random, int length) {
    StringBuilder text = new StringBuilder("x");
    while (text.length() < length) {
      text.append(",;.:-".charAt(random.nextInt(5))).append((char) ('a' + random.nextInt(26)));
    }
    return text.substring(0, length - 1) + "z";
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
