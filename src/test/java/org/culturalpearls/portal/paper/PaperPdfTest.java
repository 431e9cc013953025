package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.culturalpearls.PdfRules;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.WholePlan;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@PortalSlice
class PaperPdfTest {

  @Autowired private PaperPdf printer;
  @Autowired private PlanPapers papers;
  @Autowired private PlanService plans;
  @Autowired private CycleService cycles;
  @Autowired private CaseSlice reader;

  private PersonView ilze;
  private ParticipationView town;

  @BeforeEach
  void ilzeReadsThePlanOfSaarelinn() {
    ilze = reader.readerOfTheTeam();
    town = Saarelinn.with(ilze.id());
    when(cycles.pearls(Saarelinn.CYCLE.id())).thenReturn(List.of(town.municipalityId()));
  }

  @Test
  void keepsTheRulesForScreenReaders() {
    assertThat(PdfRules.brokenBy(pdf(WholePlan.of(5)))).isEmpty();
    assertThat(PdfRules.brokenBy(pdf(Contents.of("Together.")))).isEmpty();
    assertThat(PdfRules.brokenBy(pdf(PlanContent.EMPTY))).isEmpty();
  }

  @Test
  void saysOnItsCoverWhoseAndWhichItIs() throws IOException {
    assertThat(text(pdf(WholePlan.of(1)), 1))
        .contains(
            "Plan for social resilience through",
            "Saarelinn, Estonia",
            "BSR Cultural Pearl 2027",
            "Draft of 1 February 2027",
            "2027-saarelinn");
  }

  @Test
  void isInTheLanguageOfItsReaderAndSaysSo() throws IOException {
    LocaleContextHolder.setLocale(Locale.GERMAN);
    byte[] pdf;
    try {
      pdf = pdf(WholePlan.of(1));
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
    assertThat(PdfRules.brokenBy(pdf)).isEmpty();
    assertThat(text(pdf, 1)).contains("Saarelinn, Estland", "Februar 2027");
    assertThat(text(pdf, 2)).contains("Herausforderungen").doesNotContain("Challenges");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
    }
  }

  @Test
  void listsItsChaptersWithTheirPages() throws IOException {
    byte[] pdf = pdf(WholePlan.of(12));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String contents = text(pdf, 2);
      int pages = document.getNumberOfPages();
      for (String heading : List.of("Vision", "Measures", "Milestones", "Budget")) {
        int page =
            Integer.parseInt(
                contents
                    .lines()
                    .filter(line -> line.startsWith(heading))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll(".*\\D", ""));
        assertThat(text(pdf, page)).as(heading).contains(heading);
        assertThat(text(pdf, page)).contains(page + " / " + pages);
      }
    }
  }

  @Test
  void growsNoMoreThanTwelvefoldWithTenTimesAsManyMeasures() {
    assertThat(pdf(WholePlan.of(50)).length).isLessThan(12 * pdf(WholePlan.of(5)).length);
  }

  private byte[] pdf(PlanContent content) {
    ReadPlans.stands(plans, PlanState.DRAFT, content);
    return printer.print(papers.current(ilze.id(), town));
  }

  private static String text(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    }
  }
}
