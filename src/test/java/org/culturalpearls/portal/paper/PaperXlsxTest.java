package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PortalSlice
class PaperXlsxTest {

  @Autowired private PaperXlsx writer;
  @Autowired private PlanPapers papers;
  @Autowired private PlanService plans;
  @Autowired private PeopleService people;
  @Autowired private CaseSlice reader;
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;

  private PersonView ilze;

  @BeforeEach
  void ilzeReadsThePlanOfSaarelinn() {
    ilze = reader.readerOfTheTeam();
    when(people.persons(any())).thenReturn(Map.of(WholePlan.OWNER, ilze));
  }

  @Test
  void hasASheetForEachTable() throws IOException {
    try (ReadableWorkbook book = book(WholePlan.of(2))) {
      assertThat(book.getSheets().map(Sheet::getName))
          .containsExactly("Measures", "Milestones", "Indicators", "Budget", "Costs");
    }
    try (ReadableWorkbook book = book(PlanContent.EMPTY)) {
      assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Measures");
    }
  }

  @Test
  void countsWithNumbersAndDays() throws IOException {
    try (ReadableWorkbook book = book(WholePlan.of(2))) {
      Cell baseline = cell(book, "Indicators", 1, "Value at the beginning");
      assertThat(baseline.getType()).isEqualTo(CellType.NUMBER);
      assertThat(baseline.asNumber()).isEqualByComparingTo("12.5");
      Cell starts = cell(book, "Measures", 2, "Starts on");
      assertThat(starts.getType()).isEqualTo(CellType.NUMBER);
      assertThat(starts.asDate().toLocalDate()).isEqualTo(LocalDate.of(2027, 1, 13));
      assertThat(starts.getDataFormatString()).isEqualTo("yyyy-mm-dd");
      assertThat(cell(book, "Measures", 2, "Owner").asString()).isEqualTo(ilze.name());
      assertThat(cell(book, "Costs", 1, "Planned").asNumber()).isEqualByComparingTo("1000.5");
    }
  }

  @Test
  void addsUpToTheFiguresOfThePage() throws Exception {
    PlanContent plan = WholePlan.of(7);
    try (ReadableWorkbook book = book(plan)) {
      Sheet budget = book.findSheet("Budget").orElseThrow();
      List<Row> rows = budget.read();
      Row last = rows.get(rows.size() - 1);
      BigDecimal own =
          IntStream.range(1, rows.size() - 1)
              .mapToObj(row -> rows.get(row).getCell(1).asNumber())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(last.getCell(1).asNumber())
          .isEqualByComparingTo(own)
          .isEqualByComparingTo("28014");
      Document page =
          Jsoup.parse(
              mvc.perform(
                      MockMvcRequestBuilders.get("/cases/2027-saarelinn/plan/reading")
                          .with(loggedIn.as(ilze)))
                  .andReturn()
                  .getResponse()
                  .getContentAsString());
      List<String> shown = page.select("#budget tfoot td").eachText();
      assertThat(shown).hasSize(5).first().isEqualTo("28014 (spent: 2800)");
      for (int amount = 0; amount < shown.size(); amount++) {
        assertThat(new BigDecimal(shown.get(amount).replaceAll(" .*", "")))
            .isEqualByComparingTo(last.getCell(1 + 2 * amount).asNumber());
      }
      assertThat(book.findSheet("Milestones").orElseThrow().read())
          .hasSize(1 + page.select("#milestones tbody tr, table:has(td.day) tbody tr").size());
    }
  }

  @Test
  void runsNothingThatSomebodyTyped() throws IOException {
    try (ReadableWorkbook book =
        book(Contents.of("", Measure.of("=HYPERLINK(\"https://example.org\")", "@SUM(1)")))) {
      assertThat(cell(book, "Measures", 1, "Measure").asString()).startsWith("'=HYPERLINK");
      assertThat(cell(book, "Measures", 1, "Text").asString()).isEqualTo("'@SUM(1)");
    }
  }

  private ReadableWorkbook book(PlanContent content) throws IOException {
    ReadPlans.stands(plans, PlanState.DRAFT, content);
    byte[] written = writer.write(papers.current(ilze.id(), Saarelinn.with(ilze.id())));
    return new ReadableWorkbook(new ByteArrayInputStream(written), new ReadingOptions(true, false));
  }

  private static Cell cell(ReadableWorkbook book, String sheet, int row, String column)
      throws IOException {
    List<Row> rows = book.findSheet(sheet).orElseThrow().read();
    List<String> heads = rows.get(0).stream().map(Cell::asString).toList();
    return rows.get(row).getCell(heads.indexOf(column));
  }
}
