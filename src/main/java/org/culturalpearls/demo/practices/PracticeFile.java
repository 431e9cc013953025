package org.culturalpearls.demo.practices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;

/**
 * An invented practice or lesson with its texts in one language or several.
 *
 * @param key names its file
 * @param kind practice or lesson
 * @param texts the original first
 * @param hiddenTown whether the town is not to be named; {@code town} then is a description of it
 * @param facts the bands, the season and the licence by their names in the file
 * @param evaluation who evaluated it, and when
 * @param repeatedIn towns that took it over
 */
public record PracticeFile(
    String key,
    String kind,
    List<Text> texts,
    String town,
    boolean hiddenTown,
    Country country,
    List<Number> numbers,
    Map<String, String> facts,
    Set<String> challenges,
    Set<String> instruments,
    Set<String> targetGroups,
    boolean hostsVisits,
    Optional<String> evaluation,
    List<String> repeatedIn) {

  /**
   * Its texts in one language.
   *
   * @param numberNames what each of the numbers is about
   * @param numberUnits the unit of each
   */
  public record Text(
      Language language,
      String title,
      String summary,
      String need,
      String done,
      String partners,
      String worked,
      String didNotWork,
      String results,
      List<String> steps,
      String permits,
      List<String> preconditions,
      List<String> numberNames,
      List<String> numberUnits) {}

  /** A result that was counted, and what it was before, if that was counted too. */
  public record Number(Optional<Integer> before, int after) {}

  /** What proves the results best. */
  public String evidence() {
    if (!repeatedIn.isEmpty()) {
      return "repeated-elsewhere";
    }
    if (evaluation.isPresent()) {
      return "evaluated";
    }
    if (numbers.stream().anyMatch(number -> number.before().isPresent())) {
      return "before-and-after";
    }
    return numbers.isEmpty() ? "told" : "counted";
  }
}
