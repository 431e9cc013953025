package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.culturalpearls.PdfRules;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.MeasureReason;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.report.CarriedOut;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The final report in the papers of a plan: the same figures in each of them. */
@PortalSlice
class ReportPapersTest {

  private static final Instant WRITTEN = Instant.parse("2028-01-20T09:00:00Z");
  private static final FinalReport.Texts SAID =
      new FinalReport.Texts(
          "Measure: Cinema\n– How many come?: 61", "Neighbours meet <b>again</b>.", "", "Club.");
  private static final List<String> NUMBERS = List.of("3", "1", "11", "2", "4", "1240", "317");

  @Autowired private PlanPapers papers;
  @Autowired private PaperPdf pdf;
  @Autowired private PaperDocx docx;
  @Autowired private PaperXlsx xlsx;
  @Autowired private PlanService plans;
  @Autowired private FinalReportService reports;
  @Autowired private CarriedOutService carriedOut;
  @Autowired private IndicatorService indicators;
  @Autowired private CaseSlice reader;

  private PersonView ilze;
  private ParticipationView town;

  @BeforeEach
  void ilzeReadsThePlanThatWasCarriedOut() {
    ilze = reader.readerOfTheTeam();
    town = Saarelinn.with(ilze.id());
    ReadPlans.stands(plans, PlanState.IN_FORCE, PlanContent.EMPTY);
    ReadPlans.frozen(plans, 3, WholePlan.of(5));
    when(reports.report(ilze.id(), town.id()))
        .thenReturn(Optional.of(new FinalReport(WRITTEN, SAID, ilze.id(), WRITTEN)));
    when(carriedOut.of(ilze.id(), town.id()))
        .thenReturn(
            new CarriedOut(
                5, 3, 1, 15, 11, 2, 6, 4, 1240, new BigDecimal("317"), new BigDecimal("850.50")));
    when(indicators.plan(any(), any()))
        .thenReturn(new MeasuredPlan(PlanState.IN_FORCE, List.of(measured())));
  }

  @Test
  void isTheLastChapterOnceItIsWritten() {
    List<Chapter> chapters = current().chapters();
    Chapter last = chapters.get(chapters.size() - 1);
    assertThat(last.heading()).isEqualTo("Final report");
    assertThat(last.entries())
        .extracting(PlanPaper.Entry::heading)
        .containsExactly(
            "What was carried out", "What changed for people and places", "What comes next");
  }

  @Test
  void isInNoPaperBeforeItIsWrittenNorInThatOfAVersion() {
    assertThat(papers.version(ilze.id(), town, 3).chapters())
        .noneMatch(chapter -> chapter.kind() == ChapterKind.FINAL_REPORT);
    when(reports.report(ilze.id(), town.id()))
        .thenReturn(
            Optional.of(
                new FinalReport(WRITTEN, new FinalReport.Texts("", "", "", ""), null, null)));
    assertThat(current().chapters())
        .noneMatch(chapter -> chapter.kind() == ChapterKind.FINAL_REPORT);
  }

  @Test
  void saysTheSameFiguresInEachPaper() throws IOException {
    byte[] printed = pdf.print(current());
    assertThat(PdfRules.brokenBy(printed)).isEmpty();
    assertThat(ofPdf(printed)).contains(lines());
    assertThat(ofDocx(docx.write(current()))).contains(lines());
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(xlsx.write(current())))) {
      var rows = book.findSheet("Results in numbers").orElseThrow().read();
      assertThat(rows.subList(1, 8))
          .extracting(row -> row.getCell(1).asNumber().toPlainString())
          .containsExactlyElementsOf(NUMBERS);
      assertThat(rows.get(8).getCell(1).asNumber()).isEqualByComparingTo("850.5");
      assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("5");
      var values = book.findSheet("Values against targets").orElseThrow().read();
      assertThat(values.get(1).stream().map(Cell::getRawValue).toList()).contains("10", "60", "61");
      var texts = book.findSheet("Final report").orElseThrow().read();
      assertThat(texts.get(1).getCell(1).asString())
          .isEqualTo("Measure: Cinema\n– How many come?: 61");
    }
  }

  private static String[] lines() {
    return new String[] {
      "Measures reached 3 5",
      "Measures given up 1 5",
      "Milestones reached 11 15",
      "Milestones given up 2 15",
      "Targets reached 4 6",
      "People reached 1240",
      "Of them for the first time 317",
      "Spent (EUR) 850.5",
      "10 60 61",
      "Neighbours meet <b>again</b>."
    };
  }

  private static String ofPdf(byte[] printed) throws IOException {
    try (PDDocument document = Loader.loadPDF(printed)) {
      return words(new PDFTextStripper().getText(document));
    }
  }

  private static String ofDocx(byte[] written) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written));
        XWPFWordExtractor found = new XWPFWordExtractor(document)) {
      return words(found.getText());
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private PlanPaper current() {
    return papers.current(ilze.id(), town);
  }

  private static MeasuredMeasure measured() {
    Figure figure =
        new Figure(new BigDecimal("61"), LocalDate.parse("2027-10-01"), true, 100, List.of());
    Measured guests =
        new Measured(
            new Row<>(new RowId(41), 0, Indicators.guests(new RowId(31)), null, null),
            figure,
            List.of());
    return new MeasuredMeasure(
        new Row<>(new RowId(31), 0, Measure.of("Cinema", ""), null, null),
        Standing.of(MeasureState.REACHED, MeasureReason.ALL_REACHED),
        List.of(guests));
  }
}
