package org.culturalpearls.house;

import java.util.function.Function;

/** What is counted of the house, how, and what it should come to. */
enum Measure {
  TYPES(
      "Top-level production types",
      Goal.ofBefore(90),
      "Java files under `src/main/java`, without `package-info.java`",
      Sizes::types),
  SMALL_TYPES(
      "of these with fewer than 15 lines", Goal.none(), "all lines of the file", Sizes::smallTypes),
  LINES("Lines of production Java", Goal.none(), "all lines of these files", Sizes::lines),
  CODE_LINES(
      "of these without imports, package and blank lines",
      Goal.none(),
      "lines that are not blank and begin with neither `import` nor `package`; comments count",
      Sizes::codeLines),
  LARGEST_PACKAGE(
      "Types in the largest package",
      Goal.atMost(45),
      "the folder with most of these files",
      Sizes::largestPackage),
  LARGEST_API(
      "Types in the largest door of a module",
      Goal.atMost(40),
      "the same of packages whose `package-info.java` says `@ApplicationModule` or `@NamedInterface`",
      Sizes::largestDoor),
  LONGEST_MESSAGES(
      "Lines of the longest messages file",
      Goal.none(),
      "of the `.properties` under `src/main/resources`",
      Sizes::longestMessages),
  LONG_CHOICES(
      "Lines of templates with `th:with` and more than 180 characters",
      Goal.atMost(0),
      "lines of the `.html` under `src/main/resources`, as an editor counts their columns",
      Habits::longChoices),
  ENGINE_PACKAGES(
      "Packages that import the engine's `impl`",
      Goal.atMost(1),
      "with a type that names `org.camunda..impl..` in its code",
      Habits::packagesOnEngineInternals),
  ENGINE_TYPES(
      "Types that import it", Goal.none(), "the same types", Habits::typesOnEngineInternals),
  ENGINE_INTERNALS(
      "Engine `impl` types that are imported", Goal.none(), "each once", Habits::engineInternals),
  ID_LITERALS(
      "Ids of processes and their elements as literals",
      Goal.atMost(0),
      "strings in production Java that name an id of `bpmn/**`, or begin one with `UserTask_`, outside"
          + " `workflow.<process>.*Model` and `*Names`",
      Habits::idLiterals),
  BARE_READS(
      "Fields of forms read by a bare string",
      Goal.atMost(0),
      "calls with a string on a variable of the type `Submission`, or on its values",
      Habits::bareReads),
  TEXT_FIELD(
      "Production files that one text field of a form touches",
      Goal.atMost(8).today(13),
      "files that name `evidenceLink`, which *Report milestone* asks for, as a word or as part of one",
      TouchedFiles::ofTextField),
  CONFIRM_AGREEMENT(
      "Production files of *Confirm agreement*",
      Goal.atMost(12).today(13),
      "files that name the task, the constant of it, its form or the form's record, a step that follows it, or the"
          + " command of its facade (`TaskWords` has the words)",
      checkout -> TouchedFiles.of(TaskWords.CONFIRM_AGREEMENT.words(checkout), checkout)),
  CONFIRM_AGREEMENT_WIDE(
      "the same with what it shows, changes and tells",
      Goal.none(),
      "and files that name the view, the aggregate's change, or the event",
      checkout -> TouchedFiles.of(TaskWords.CONFIRM_AGREEMENT.further(checkout), checkout)),
  SCORE_NOMINATION(
      "Production files of *Score nomination*",
      Goal.atMost(20),
      "as above; its page belongs to its form, and what the page sends to its commands",
      checkout -> TouchedFiles.of(TaskWords.SCORE_NOMINATION.words(checkout), checkout)),
  SCORE_NOMINATION_WIDE(
      "the same with what it shows, checks and tells",
      Goal.none(),
      "as above, and files that name the rule",
      checkout -> TouchedFiles.of(TaskWords.SCORE_NOMINATION.further(checkout), checkout)),
  COPIES(
      "Copies in production Java",
      Goal.notMoreThanBefore(),
      "what PMD's CPD finds in `src/main/java`, from 100 tokens on",
      checkout -> Copies.in(checkout, "src/main/java")),
  TEST_COPIES(
      "Copies in tests",
      Goal.none(),
      "the same in `src/test/java`",
      checkout -> Copies.in(checkout, "src/test/java"));

  private final String title;
  private final Goal goal;
  private final String recipe;
  private final Function<Checkout, Found> count;

  Measure(String title, Goal goal, String recipe, Function<Checkout, Found> count) {
    this.title = title;
    this.goal = goal;
    this.recipe = recipe;
    this.count = count;
  }

  String title() {
    return title;
  }

  Goal goal() {
    return goal;
  }

  String recipe() {
    return recipe;
  }

  Found of(Checkout checkout) {
    return count.apply(checkout);
  }
}
