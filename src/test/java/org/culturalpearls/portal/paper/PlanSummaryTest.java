package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PaperTable.Column;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.junit.jupiter.api.Test;

class PlanSummaryTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  @Test
  void beginsWithWholeSentences() {
    String sentence = "Nobody is alone at the harbour. ";
    assertThat(PlanSummary.beginning(sentence.repeat(2))).isEqualTo(sentence.repeat(2));
    assertThat(PlanSummary.beginning(sentence.repeat(40))).isEqualTo(sentence.repeat(14).strip());
    assertThat(PlanSummary.beginning("word ".repeat(200))).endsWith("word …").hasSizeLessThan(460);
  }

  @Test
  void namesTheMilestonesThatComeNext() {
    PaperTable milestones =
        new PaperTable(
            "Milestones",
            "",
            List.of(Column.own("Title"), Column.own("Due")),
            List.of(
                row("Passed", TODAY.minusDays(1)),
                row("Later", TODAY.plusDays(9)),
                row("Undated", null),
                row("Today", TODAY)),
            List.of());
    PlanPaper paper =
        new PlanPaper(
            null,
            List.of(
                new Chapter(
                    ChapterKind.MILESTONES, "Milestones", "", List.of(milestones), List.of())));
    assertThat(PlanSummary.of(paper, TODAY).milestones().orElseThrow().rows())
        .extracting(row -> row.get(0).text())
        .containsExactly("Today", "Later");
    assertThat(PlanSummary.of(paper, TODAY.plusYears(1)).milestones()).isEmpty();
  }

  private static List<Cell> row(String title, LocalDate due) {
    return List.of(Cell.of(title), due == null ? Cell.EMPTY : new Cell(due, due.toString()));
  }
}
