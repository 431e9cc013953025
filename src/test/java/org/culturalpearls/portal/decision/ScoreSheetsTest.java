package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.ScoreLine;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.Texts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ScoreSheetsTest {

  private static final List<ScoreLine> LINES =
      List.of(
          line("=HYPERLINK(\"http://example.org\")", "+371 Anna"),
          line("Rūjiena; \"the town\"", "@Jānis"),
          line(" -Kiel", "\tEve"));

  private final ScoreSheets sheets = new ScoreSheets(new Texts());

  @Test
  void writeNothingThatASpreadsheetWouldRunIntoCsv() {
    String csv = new String(sheets.csv(LINES), StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\uFEFF")
        .contains("Criterion 1", "Criterion 2")
        .contains("'=HYPERLINK", "'+371 Anna", "'@Jānis", "' -Kiel", "'\tEve")
        .contains("\"Rūjiena; \"\"the town\"\"\"")
        .contains(",13.5,3,4");
    assertThat(csv.lines()).hasSize(4);
  }

  @Test
  void writeNumbersAsNumbersAndTextAsTextIntoAWorkbook() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(sheets.xlsx(LINES)))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(4);
      assertThat(rows.get(1).getCellText(1)).startsWith("'=HYPERLINK");
      assertThat(rows.get(1).getCell(1).getFormula()).isNull();
      assertThat(rows.get(1).getCellAsNumber(4)).hasValue(new BigDecimal("13.5"));
      assertThat(rows.get(2).getCellText(2)).isEqualTo("Latvia");
    }
  }

  @Test
  void haveTheirHeaderWhereNothingIsReviewedYet() {
    assertThat(new String(sheets.csv(List.of()), StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  private static ScoreLine line(String town, String reviewer) {
    return new ScoreLine(
        AwardStage.JURY, town, Country.LV, reviewer, List.of(3, 4), new BigDecimal("13.50"));
  }
}
