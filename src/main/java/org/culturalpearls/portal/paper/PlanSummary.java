package org.culturalpearls.portal.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.portal.paper.PlanPaper.Cover;
import org.culturalpearls.portal.paper.PlanPaper.Said;

/**
 * The paper of a plan on one page.
 *
 * @param vision its first sentences, with simple Markdown
 * @param measures the first of them, who sees to them and when; empty if there is none
 * @param moreMeasures how many others the plan has
 * @param milestones those that are due next; empty if there is none
 * @param budget the sums of money and of unpaid work over all measures
 */
public record PlanSummary(
    Cover cover,
    String vision,
    Optional<PaperTable> measures,
    int moreMeasures,
    Optional<PaperTable> milestones,
    List<Said> budget) {

  private static final int MOST_MEASURES = 8;
  private static final int MOST_MILESTONES = 5;

  /** Characters of the vision. */
  private static final int LONGEST = 450;

  /**
   * @param today from which day on milestones are shown
   */
  static PlanSummary of(PlanPaper paper, LocalDate today) {
    Optional<PaperTable> measures = table(paper, ChapterKind.MEASURES);
    return new PlanSummary(
        paper.cover(),
        beginning(chapter(paper, ChapterKind.VISION).map(Chapter::text).orElse("")),
        measures.map(table -> table.withRows(first(table.rows(), MOST_MEASURES))),
        Math.max(0, measures.map(table -> table.rows().size()).orElse(0) - MOST_MEASURES),
        table(paper, ChapterKind.MILESTONES)
            .map(table -> next(table, today))
            .filter(table -> !table.rows().isEmpty()),
        table(paper, ChapterKind.BUDGET).map(PlanSummary::sums).orElse(List.of()));
  }

  private static Optional<Chapter> chapter(PlanPaper paper, ChapterKind kind) {
    return paper.chapters().stream().filter(chapter -> chapter.kind() == kind).findFirst();
  }

  private static Optional<PaperTable> table(PlanPaper paper, ChapterKind kind) {
    return chapter(paper, kind).flatMap(chapter -> chapter.tables().stream().findFirst());
  }

  /** Whole sentences, as many as fit; of a longer one its first words. */
  static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String begins = text.substring(0, LONGEST);
    int end = Math.max(begins.lastIndexOf(". "), begins.lastIndexOf(".\n"));
    return end > 0
        ? begins.substring(0, end + 1)
        : begins.substring(0, Math.max(begins.lastIndexOf(' '), 1)) + " …";
  }

  private static PaperTable next(PaperTable milestones, LocalDate today) {
    int due =
        IntStream.range(0, milestones.columns().size())
            .filter(at -> isDay(milestones, at))
            .findFirst()
            .orElse(-1);
    if (due < 0) {
      return milestones.withRows(List.of());
    }
    return milestones.withRows(
        first(
            milestones.rows().stream()
                .filter(
                    row -> row.get(due).value() instanceof LocalDate day && !day.isBefore(today))
                .sorted(Comparator.comparing(row -> (LocalDate) row.get(due).value()))
                .toList(),
            MOST_MILESTONES));
  }

  private static boolean isDay(PaperTable table, int column) {
    return table.rows().stream().anyMatch(row -> row.get(column).value() instanceof LocalDate);
  }

  private static List<List<Cell>> first(List<List<Cell>> rows, int most) {
    return rows.subList(0, Math.min(most, rows.size()));
  }

  private static List<Said> sums(PaperTable budget) {
    return IntStream.range(1, budget.heads().size())
        .mapToObj(at -> new Said(budget.heads().get(at), budget.sumLine().get(at).text()))
        .toList();
  }
}
