package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.culturalpearls.PdfRules;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.ProgrammeService;
import org.culturalpearls.desk.ProgrammeService.Figures;
import org.culturalpearls.desk.ProgrammeService.MilestoneTotals;
import org.culturalpearls.desk.ProgrammeService.Quarter;
import org.culturalpearls.desk.ProgrammeService.Ratings;
import org.culturalpearls.desk.TaskTimes.Waiting;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.indicator.IndicatorTotals;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** The report of a cycle: the figures of the page, in each format. */
@PortalSlice
class CycleReportsTest {

  private static final PersonId READER = LoggedIn.person().id();
  private static final CycleView CYCLE = SomeCycle.open(new CycleId(6));
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final Figures NOTHING =
      new Figures(
          Map.of(),
          List.of(),
          List.of(),
          new MilestoneTotals(0, 0, 0, 0, 0),
          new IndicatorTotals(0, 0, 0, 0, 0));
  private static final Figures SOME =
      new Figures(
          Map.of(Stage.PREPARING, 4, Stage.LEFT, 1),
          List.of(
              new Waiting("UserTask_DraftPlan", 3, 2, 12 * DAY, 40 * DAY, 0, null),
              new Waiting("UserTask_OfNoModel", 0, 0, null, null, 5, 61 * DAY)),
          List.of(
              new Quarter(
                  LocalDate.of(2027, 1, 1), new Ratings(3, 2, 3.5, 1), new Ratings(2, 0, null, 0))),
          new MilestoneTotals(11, 22, 33, 44, 5),
          new IndicatorTotals(6, 7, 8, 9, 10));

  @Autowired private CycleReports reports;
  @Autowired private PaperPdf pdf;
  @Autowired private PaperDocx docx;
  @Autowired private PaperXlsx xlsx;
  @Autowired private ProgrammeService programme;
  @Autowired private AwardResultService results;
  @Autowired private CycleService cycles;
  @Autowired private UserTasks tasks;
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;

  @BeforeEach
  void theCycleGoes() {
    when(cycles.cycle(CYCLE.id())).thenReturn(CYCLE);
    when(tasks.kinds()).thenReturn(Map.of(TaskKind.DRAFT_PLAN, "Draft plan"));
    when(results.pearls())
        .thenReturn(
            List.of(
                pearl(CYCLE.titleYear(), "Saarelinn"), pearl(CYCLE.titleYear() - 1, "Rannamaa")));
    figures(SOME);
  }

  @Test
  void keepsTheRulesForScreenReaders() {
    assertThat(PdfRules.brokenBy(pdf.print(report()))).isEmpty();
    figures(NOTHING);
    assertThat(PdfRules.brokenBy(pdf.print(report()))).isEmpty();
    LocaleContextHolder.setLocale(Locale.GERMAN);
    try {
      assertThat(PdfRules.brokenBy(pdf.print(report()))).isEmpty();
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void saysTheSameInPdfAndWord() throws Exception {
    String printed;
    try (PDDocument document = Loader.loadPDF(pdf.print(report()))) {
      printed = new PDFTextStripper().getText(document);
    }
    String written;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.write(report())));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      written = text.getText();
    }
    for (String said :
        List.of(
            "Report of the cycle",
            CYCLE.name(),
            "may see",
            "matching and planning",
            "Saarelinn",
            "110",
            "40",
            "3.5",
            "Draft plan",
            "61")) {
      assertThat(flat(printed)).contains(said);
      assertThat(flat(written)).contains(said);
    }
    assertThat(printed + written).doesNotContain("Rannamaa", "paper.", "cycle-report.");
  }

  @Test
  void countsWithNumbersInASheetForEachTable() throws Exception {
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(xlsx.write(report())), new ReadingOptions(true, true))) {
      assertThat(book.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("Cases", "Pearls", "Milestones", "Indicators", "Check-ins", "Waiting");
      assertThat(cells(book, "Cases", 2)).containsExactly("matching and planning", "4");
      assertThat(cells(book, "Cases", 7)).containsExactly("All", "5");
      assertThat(cells(book, "Pearls", 1)).containsExactly("Saarelinn", "Estonia");
      assertThat(cells(book, "Milestones", 3)).containsExactly("Overdue", "33");
      assertThat(cells(book, "Indicators", 6)).containsExactly("All", "40");
      assertThat(cells(book, "Check-ins", 1))
          .containsExactly("2027-01-01", "3.5", "2", "3", "1", "none", "0", "2", "0");
      assertThat(cells(book, "Waiting", 1))
          .containsExactly("Draft plan", "3", "2", "12", "40", "0");
      assertThat(cells(book, "Waiting", 2))
          .containsExactly("UserTask_OfNoModel", "0", "0", "", "", "5", "61");
    }
  }

  @Test
  void leavesOutWhatSaysNothing() {
    figures(NOTHING);
    when(results.pearls()).thenReturn(List.of());
    assertThat(report().tables().map(PaperTable::name))
        .containsExactly("Cases", "Milestones", "Indicators");
  }

  @Test
  void isHandedToCoordinators() throws Exception {
    for (String ending : List.of("pdf", "docx", "xlsx")) {
      String header =
          mvc.perform(get("/cycles/6/report." + ending).with(loggedIn.as(Role.COORDINATOR)))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse()
              .getHeader("Content-Disposition");
      assertThat(header).contains("report-" + CYCLE.caseKey() + "." + ending);
    }
  }

  @Test
  void isNothingForOthers() throws Exception {
    when(programme.figures(any(), any())).thenThrow(new NotAllowed("error.people.not-allowed"));
    mvc.perform(get("/cycles/6/report.pdf").with(loggedIn.as(Role.MENTOR)))
        .andExpect(status().isForbidden());
    verifyNoInteractions(results);
  }

  private Paper report() {
    return reports.report(READER, CYCLE.id());
  }

  private void figures(Figures figures) {
    when(programme.figures(READER, CYCLE.id())).thenReturn(figures);
  }

  private static PearlView pearl(int year, String town) {
    return new PearlView(year, town, Country.EE, "", new MunicipalityId(3));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> cells(ReadableWorkbook book, String sheet, int line)
      throws Exception {
    Row row = book.findSheet(sheet).orElseThrow().read().get(line);
    return row.stream()
        .map(
            cell -> {
              if (cell == null || cell.getRawValue() == null) {
                return "";
              }
              return switch (cell.getType()) {
                case NUMBER ->
                    cell.getDataFormatString() != null
                            && cell.getDataFormatString().toLowerCase(Locale.ROOT).contains("yy")
                        ? cell.asDate().toLocalDate().toString()
                        : new BigDecimal(cell.getRawValue()).toPlainString();
                default -> cell.getText();
              };
            })
        .toList();
  }
}
