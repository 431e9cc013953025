package org.culturalpearls.house;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that says how the code stands against what it should be. */
final class HousePage {

  static final Path FILE = Path.of("docs", "house.md");

  private static final List<Measure> LISTED =
      List.of(Measure.CONFIRM_AGREEMENT, Measure.SCORE_NOMINATION);

  private HousePage() {}

  static String of(Map<Measure, Found> now, Before before) {
    return """
        # The house, counted

        Made by the build from the files (`mvn test -Dtest=HouseTest -Ddocs.write=true`). *Before* is commit %s, counted in the same
        way; its figures are kept in `house.json` (`-Dhouse.before=<folder of a checkout>` beside it counts them again). A goal that is
        not reached is bold. `HouseTest` holds in every build that nothing gets worse than its limits; the other figures and *now* are
        those of the day on which the page was made. What a completed task costs is in [performance.md](performance.md).

        | Measure | Goal | Before | Now |
        |---|--:|--:|--:|
        %s%s
        ## How it is counted
        %s
        """
        .formatted(
            before.commit(),
            Arrays.stream(Measure.values())
                .map(measure -> row(measure, before.figures().get(measure), now.get(measure)))
                .collect(Collectors.joining()),
            LISTED.stream()
                .map(measure -> list(measure, now.get(measure)))
                .collect(Collectors.joining()),
            Arrays.stream(Measure.values())
                .map(measure -> "- " + measure.title() + ": " + measure.recipe() + ".")
                .collect(Collectors.joining("\n")));
  }

  /** Without what each commit changes. */
  static String lasting(String page) {
    return page.replaceAll("(?m)^(\\| .*\\|)[^|]*\\|$", "$1");
  }

  private static String row(Measure measure, int before, Found now) {
    String count = number(now.count());
    return "| %s | %s | %s | %s |\n"
        .formatted(
            measure.title(),
            measure.goal().text(),
            number(before),
            measure.goal().isReached(before, now.count()) ? count : "**" + count + "**");
  }

  private static String list(Measure measure, Found now) {
    return "\n## %s\n%s\n"
        .formatted(
            measure.title(),
            now.where().stream().map(file -> "- `" + file + "`").collect(Collectors.joining("\n")));
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
