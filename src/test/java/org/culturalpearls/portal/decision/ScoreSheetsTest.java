package org.culturalpearls.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.culturalpearls.award.review.ScoreLine;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.Texts;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class ScoreSheetsTest {

  private static final List<ScoreTable> TABLES =
      List.of(
          new ScoreTable(
              AwardStage.PRE_SELECTION,
              List.of("Motivation", "=Impact", "Openness"),
              List.of(line("Saarelinn", "Mart", 1, 2, 5))),
          new ScoreTable(
              AwardStage.JURY,
              List.of("Approach", "Motivation"),
              List.of(
                  line("=HYPERLINK(\"http://example.org\")", "+371 Anna", 3, 4),
                  line("Rūjiena; \"the town\"", "@Jānis", 3, 4),
                  line(" -Kiel", "\tEve", 3))));

  private final ScoreSheets sheets = new ScoreSheets(new Texts());

  @Test
  void writeNothingThatASpreadsheetWouldRunIntoCsv() {
    assertThat(csv(TABLES))
        .startsWith("\uFEFF")
        .contains("'=HYPERLINK", "'+371 Anna", "'@Jānis", "' -Kiel", "'\tEve")
        .contains("\"Rūjiena; \"\"the town\"\"\"")
        .contains(",13.5,,,,3,4");
  }

  @Test
  void writeOneTableIntoCsvInWhichEachRowIsAsLongAsItsHeader() throws IOException {
    try (CSVParser parser = CSVParser.parse(csv(TABLES).substring(1), CSVFormat.EXCEL)) {
      List<CSVRecord> rows = parser.getRecords();
      assertThat(rows.get(0).values())
          .containsExactly(
              "Stage",
              "Municipality",
              "Country",
              "Reviewer",
              "Points",
              "Pre-selection: Motivation",
              "Pre-selection: =Impact",
              "Pre-selection: Openness",
              "Jury: Approach",
              "Jury: Motivation");
      assertThat(rows).hasSize(5).allMatch(row -> row.size() == 10);
      assertThat(rows.get(1).values())
          .containsExactly(
              "Pre-selection", "Saarelinn", "Latvia", "Mart", "13.5", "1", "2", "5", "", "");
      assertThat(rows.get(4).values()).endsWith("", "", "", "3", "");
    }
  }

  @Test
  void writeASheetForEachStageIntoAWorkbook() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(sheets.xlsx(TABLES)))) {
      assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Pre-selection", "Jury");
      List<Row> selectors = book.getFirstSheet().read();
      assertThat(texts(selectors.get(0)))
          .containsExactly(
              "Municipality",
              "Country",
              "Reviewer",
              "Points",
              "Motivation",
              "'=Impact",
              "Openness");
      List<Row> jury = book.getSheet(1).orElseThrow().read();
      assertThat(texts(jury.get(0)))
          .containsExactly(
              "Municipality", "Country", "Reviewer", "Points", "Approach", "Motivation");
      assertThat(jury).hasSize(4);
    }
  }

  @Test
  void writeNumbersAsNumbersAndTextAsTextIntoAWorkbook() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(sheets.xlsx(TABLES)))) {
      Row row = book.getSheet(1).orElseThrow().read().get(1);
      assertThat(row.getCellText(0)).startsWith("'=HYPERLINK");
      assertThat(row.getCell(0).getFormula()).isNull();
      assertThat(row.getCellText(1)).isEqualTo("Latvia");
      assertThat(row.getCellAsNumber(3)).hasValue(new BigDecimal("13.5"));
      assertThat(row.getCellAsNumber(5)).hasValue(new BigDecimal("4"));
    }
  }

  @Test
  void haveTheirHeaderWhereNothingIsReviewedYet() {
    assertThat(csv(List.of(new ScoreTable(AwardStage.JURY, List.of("Approach"), List.of()))))
        .hasLineCount(1)
        .contains("Jury: Approach");
  }

  private String csv(List<ScoreTable> tables) {
    return new String(sheets.csv(tables), StandardCharsets.UTF_8);
  }

  private static List<String> texts(Row row) {
    return row.stream().map(Cell::getText).toList();
  }

  private static ScoreLine line(String town, String reviewer, Integer... points) {
    return new ScoreLine(town, Country.LV, reviewer, List.of(points), new BigDecimal("13.50"));
  }
}
