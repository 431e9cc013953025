package org.culturalpearls.reuse.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Theme;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.CommonWords;
import org.culturalpearls.reuse.FitService.Condition;
import org.culturalpearls.reuse.FitService.Fit;
import org.culturalpearls.reuse.FitService.Reason;
import org.culturalpearls.reuse.FitService.Subject;
import org.culturalpearls.reuse.PracticePart;

/**
 * Compares what a practice needs with what is known of a town. What nobody wrote down is unknown,
 * never missing: missing is only what could stand where the town has written something.
 */
final class FitPolicy {

  /** From this average on a dimension is strong enough; levels are 1 to 5. */
  static final double HIGH = 3.0;

  /** Below this average a dimension is weak. */
  static final double LOW = 2.5;

  private static final int MOST_LINES = 20;

  private static final Set<String> NEEDS_PLACES =
      Set.of("third-place", "resident-restored-stage", "vacant-spaces");
  private static final Set<String> NEEDS_NETWORK =
      Set.of("street-festival", "community-theatre", "childrens-opera", "event-calendar");

  private final CommonWords words;

  FitPolicy(CommonWords words) {
    this.words = words;
  }

  /**
   * What is known of a town.
   *
   * @param size a value of the facet population, empty if nobody said how many people live there
   * @param averages of its latest self-assessment, by dimension; empty if it has none
   */
  record Town(
      Country country,
      String size,
      Set<Theme> themes,
      List<Asset> assets,
      Map<Dimension, Double> averages) {}

  List<Condition> conditions(PracticeContent practice, Town town) {
    List<Condition> conditions = new ArrayList<>();
    practice.keys(TermKind.CHALLENGE).forEach(key -> conditions.add(challenge(key, town)));
    List<String> lines =
        PracticePart.lines(practice.text(PracticeText.PRECONDITIONS)).limit(MOST_LINES).toList();
    for (int i = 0; i < lines.size(); i++) {
      conditions.add(precondition("precondition-" + (i + 1), lines.get(i), town.assets()));
    }
    needed(practice).forEach(dimension -> conditions.add(dimension(dimension, town)));
    if (!practice.text(PracticeText.PERMITS).isBlank()) {
      boolean same = town.country() == practice.country();
      conditions.add(
          same
              ? known(Subject.PERMITS, "permits", "", Fit.HAVE, Reason.SAME_COUNTRY)
              : known(Subject.PERMITS, "permits", "", Fit.UNKNOWN, Reason.OTHER_COUNTRY));
    }
    practice.keys(TermKind.POPULATION).forEach(key -> conditions.add(population(key, town)));
    return conditions;
  }

  /** Another size is no lack: nobody can make the town larger for it. */
  private static Condition population(String key, Town town) {
    boolean same = town.size().equals(key);
    Reason otherwise = town.size().isEmpty() ? Reason.NO_POPULATION : Reason.OTHER_SIZE;
    return known(
        Subject.POPULATION,
        "population",
        key,
        same ? Fit.HAVE : Fit.UNKNOWN,
        same ? Reason.SAME_SIZE : otherwise);
  }

  private static Condition challenge(String key, Town town) {
    if (town.themes().stream().anyMatch(theme -> key.startsWith(key(theme)))) {
      return known(Subject.CHALLENGE, "challenge-" + key, key, Fit.HAVE, Reason.SAME_CHALLENGE);
    }
    return known(
        Subject.CHALLENGE,
        "challenge-" + key,
        key,
        Fit.UNKNOWN,
        town.themes().isEmpty() ? Reason.NO_CHALLENGES : Reason.OTHER_CHALLENGES);
  }

  private static String key(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Half of what a line says is enough: people name a thing in other words. */
  private Condition precondition(String key, String line, List<Asset> assets) {
    Found best =
        assets.stream()
            .map(
                asset ->
                    new Found(
                        asset.title(), words.shared(line, asset.title() + "\n" + asset.text())))
            .max(Comparator.comparing(found -> found.shared().size()))
            .orElse(null);
    if (best == null) {
      return known(Subject.PRECONDITION, key, line, Fit.UNKNOWN, Reason.NO_ASSETS);
    }
    if (best.shared().isEmpty()) {
      return known(
          Subject.PRECONDITION, key, line, Fit.MISSING, Reason.NO_SUCH_ASSET, assets.size());
    }
    boolean enough = best.shared().size() * 2 >= words.telling(line).size();
    return known(
        Subject.PRECONDITION,
        key,
        line,
        enough ? Fit.HAVE : Fit.UNKNOWN,
        enough ? Reason.ASSET : Reason.PART_OF_ASSET,
        best.asset(),
        String.join(", ", best.shared()));
  }

  /** An asset and what it shares with a line. */
  private record Found(String asset, List<String> shared) {}

  private static Set<Dimension> needed(PracticeContent practice) {
    Set<Dimension> needed = EnumSet.noneOf(Dimension.class);
    if (!practice.text(PracticeText.PARTNERS).isBlank()) {
      needed.add(Dimension.COOPERATION);
    }
    if (hasAny(practice, NEEDS_NETWORK)) {
      needed.add(Dimension.CULTURAL_NETWORK);
    }
    if (hasAny(practice, NEEDS_PLACES)) {
      needed.add(Dimension.PLACES);
    }
    boolean takesMeans =
        Stream.of(PracticeText.HOURS, PracticeText.MONEY)
                .anyMatch(text -> !practice.text(text).isBlank())
            || !practice.keys(TermKind.STAFF_HOURS).isEmpty()
            || !practice.keys(TermKind.COST).isEmpty();
    if (takesMeans) {
      needed.add(Dimension.CAPACITY);
    }
    return needed;
  }

  private static boolean hasAny(PracticeContent practice, Set<String> keys) {
    return Stream.of(TermKind.INSTRUMENT, TermKind.CHALLENGE)
        .flatMap(kind -> practice.keys(kind).stream())
        .anyMatch(keys::contains);
  }

  private static Condition dimension(Dimension dimension, Town town) {
    String key = "dimension-" + dimension.field();
    Double average = town.averages().get(dimension);
    if (average == null) {
      return known(Subject.DIMENSION, key, dimension.name(), Fit.UNKNOWN, Reason.NO_ASSESSMENT);
    }
    Fit fit = average >= HIGH ? Fit.HAVE : average < LOW ? Fit.MISSING : Fit.UNKNOWN;
    Reason reason =
        switch (fit) {
          case HAVE -> Reason.LEVEL_HIGH;
          case MISSING -> Reason.LEVEL_LOW;
          case UNKNOWN -> Reason.LEVEL_BETWEEN;
        };
    return known(Subject.DIMENSION, key, dimension.name(), fit, reason, average);
  }

  private static Condition known(
      Subject subject, String key, String about, Fit fit, Reason reason, Object... arguments) {
    return new Condition(key, subject, about, fit, reason, List.of(arguments));
  }
}
