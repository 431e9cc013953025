package org.culturalpearls.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeText;

/**
 * What a town takes up from a published version: all of it, one text, or one step. Versions never
 * change, so that a step keeps its number.
 *
 * @param text null for the whole practice
 * @param step from 1; 0 for the whole text
 */
public record PracticePart(PracticeText text, int step) {

  public static final PracticePart WHOLE = new PracticePart(null, 0);

  /** The texts that say what to do. */
  private static final List<PracticeText> BLOCKS =
      List.of(
          PracticeText.DONE, PracticeText.WORKED, PracticeText.STEPS, PracticeText.PRECONDITIONS);

  /** How many steps can be taken up each alone. */
  private static final int MOST_STEPS = 30;

  private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*+•]|\\d{1,3}[.)])\\s+");
  private static final String SEPARATOR = "-";

  /** Returns all parts that the record has, the whole first. */
  public static List<PracticePart> of(PracticeContent content) {
    List<PracticePart> parts = new ArrayList<>(List.of(WHOLE));
    BLOCKS.stream()
        .filter(block -> !content.text(block).isBlank())
        .map(block -> new PracticePart(block, 0))
        .forEach(parts::add);
    IntStream.rangeClosed(1, steps(content).size())
        .mapToObj(number -> new PracticePart(PracticeText.STEPS, number))
        .forEach(parts::add);
    return parts;
  }

  /** Returns the part with this key, if the record has it. */
  public static Optional<PracticePart> at(String key, PracticeContent content) {
    return of(content).stream().filter(part -> part.key().equals(key)).findFirst();
  }

  /** Returns the steps of a record, each without its mark; none if they are one text. */
  public static List<String> steps(PracticeContent content) {
    List<String> steps = lines(content.text(PracticeText.STEPS)).limit(MOST_STEPS).toList();
    return steps.size() > 1 ? steps : List.of();
  }

  /** Returns the lines of a text that say something, without the marks of a list. */
  public static Stream<String> lines(String text) {
    return text.lines()
        .map(line -> MARK.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty());
  }

  /** Returns its name in forms and addresses: empty, {@code steps} or {@code steps-2}. */
  public String key() {
    if (text == null) {
      return "";
    }
    return step == 0 ? text.field() : text.field() + SEPARATOR + step;
  }

  /** Returns what the record says there. */
  public String textIn(PracticeContent content) {
    if (text == null) {
      return Stream.of(PracticeText.SUMMARY, PracticeText.DONE, PracticeText.STEPS)
          .map(content::text)
          .filter(each -> !each.isBlank())
          .reduce((one, next) -> one + "\n\n" + next)
          .orElse("");
    }
    return step == 0 ? content.text(text) : steps(content).get(step - 1);
  }

  /** Returns the steps that go with it: none with a text that tells of something else. */
  public List<String> stepsIn(PracticeContent content) {
    boolean all = text == null || text == PracticeText.STEPS && step == 0;
    return all ? steps(content) : List.of();
  }
}
