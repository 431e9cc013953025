package org.culturalpearls.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
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
class PaperDocxTest {

  @Autowired private PaperDocx writer;
  @Autowired private PlanPapers papers;
  @Autowired private PlanService plans;
  @Autowired private PeopleService people;
  @Autowired private CaseSlice reader;

  private PersonView ilze;

  @BeforeEach
  void ilzeReadsThePlanOfSaarelinn() {
    ilze = reader.readerOfTheTeam();
    when(people.persons(any())).thenReturn(Map.of(WholePlan.OWNER, ilze));
  }

  @Test
  void hasATitleAndHeadingsInOrder() throws IOException {
    try (XWPFDocument document = document(WholePlan.of(2))) {
      assertThat(styled(document, "Title"))
          .containsExactly("Plan for social resilience through culture");
      assertThat(styled(document, "Heading1"))
          .containsExactly(
              "Vision",
              "Challenges",
              "Cultural assets",
              "Measures",
              "Milestones",
              "Indicators",
              "Budget");
      assertThat(styled(document, "Heading2"))
          .containsExactly("Long winters", "The cinema", "Open door 1", "Open door 2");
      for (String style : List.of("Title", "Heading1", "Heading2", "PlanTable")) {
        assertThat(document.getStyles().styleExist(style)).as(style).isTrue();
      }
      assertThat(
              document
                  .getStyles()
                  .getStyle("Heading2")
                  .getCTStyle()
                  .getPPr()
                  .getOutlineLvl()
                  .getVal()
                  .intValue())
          .isEqualTo(1);
    }
  }

  @Test
  void saysEachTextOfThePlanOnce() throws IOException {
    try (XWPFDocument document = document(WholePlan.of(2));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      String text = words.getText();
      for (String said :
          List.of(
              "Nobody in Saarelinn is alone in winter. Rūjiena Õ Ą Ł.",
              "A third of those asked are alone.",
              "It is empty since 2009.",
              "Every Sunday the door of house 2 is open:",
              "For people of quarter 2",
              "Choir 2",
              "Seen in town 2",
              "Rent 2",
              "Helpers 2",
              "Projector 2",
              "How many come for the first time to house 2?",
              "How well do neighbours of house 2 know each other?",
              "Counted at door 2",
              "House 2 is open",
              "Guests on evening 2")) {
        assertThat(Pattern.compile(Pattern.quote(said)).matcher(text).results().count())
            .as(said)
            .isEqualTo(1);
      }
      assertThat(text).contains(ilze.name(), WholePlan.SECOND_OWNER, "3001.5", "11 November 2027");
    }
  }

  @Test
  void repeatsTheHeadOfEachTable() throws IOException {
    try (XWPFDocument document = document(WholePlan.of(1))) {
      List<XWPFTable> tables =
          document.getTables().stream().filter(table -> table.getRow(0).isRepeatHeader()).toList();
      assertThat(tables).hasSize(5);
      assertThat(tables).allMatch(table -> table.getStyleID().equals("PlanTable"));
      assertThat(tables.get(1).getRow(0).getTableCells())
          .extracting(cell -> cell.getText())
          .containsExactly("Title", "Owner", "Due date", "Indicator", "Target");
    }
  }

  @Test
  void isInTheLanguageOfItsReader() throws Exception {
    LocaleContextHolder.setLocale(Locale.GERMAN);
    try (XWPFDocument document = document(WholePlan.of(2))) {
      assertThat(document.getProperties().getCoreProperties().getUnderlyingProperties())
          .satisfies(all -> assertThat(all.getLanguageProperty()).contains("de"));
      assertThat(styled(document, "Heading1")).contains("Herausforderungen", "Meilensteine");
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void tellsLanguageTitleAndWhatThePictureShows() throws Exception {
    try (XWPFDocument document = document(WholePlan.of(1))) {
      var properties = document.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Plan of Saarelinn. Draft of 1 February 2027");
      assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en");
      assertThat(
              document
                  .getStyle()
                  .getDocDefaults()
                  .getRPrDefault()
                  .getRPr()
                  .getLangArray(0)
                  .getVal())
          .isEqualTo("en");
      assertThat(
              document
                  .getParagraphArray(0)
                  .getRuns()
                  .get(0)
                  .getEmbeddedPictures()
                  .get(0)
                  .getDescription())
          .contains("mark of the programme");
    }
  }

  private XWPFDocument document(PlanContent content) throws IOException {
    ReadPlans.stands(plans, PlanState.DRAFT, content);
    byte[] written = writer.write(papers.current(ilze.id(), Saarelinn.with(ilze.id())));
    return new XWPFDocument(new ByteArrayInputStream(written));
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
