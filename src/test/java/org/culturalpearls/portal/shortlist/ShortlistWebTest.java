package org.culturalpearls.portal.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.culturalpearls.PdfRules;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.open.Published;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody put together: listed, side by side, and printed. */
@PortalSlice
class ShortlistWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private PracticeSearch search;
  @Autowired private PracticeCatalogue catalogue;

  @BeforeEach
  void fiveAreListed() {
    when(search.listed(any(), any()))
        .thenAnswer(
            call ->
                call.<List<PracticeId>>getArgument(0).stream()
                    .filter(id -> id.value() < 100)
                    .map(ShortlistWebTest::hit)
                    .toList());
    when(catalogue.listed(anyList()))
        .thenAnswer(
            call ->
                call.<List<PracticeId>>getArgument(0).stream()
                    .filter(id -> id.value() < 100)
                    .map(ShortlistWebTest::practice)
                    .toList());
  }

  @Test
  void standsInItsAddressAndNowhereElse() throws Exception {
    mvc.perform(get("/practices/shortlist").param("list", "71,82,71,nonsense,900"))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andExpect(has("ol.cards h2 a[href='/practices/71?list=71,82']", "Practice 71"))
        .andExpect(has("code", "http://localhost:8080/practices/shortlist?list=71,82"))
        .andExpect(has("a[href='/practices/shortlist?list=82']", "Take off the list"))
        .andExpect(has("a[href='/practices/shortlist.pdf?list=71,82']"))
        .andExpect(has("a[href='/practices?list=71,82']", "Find more"))
        .andExpect(has("h2", "One practice of the list is no longer public"))
        .andExpect(has("button[type=submit]", "Compare them"))
        .andExpect(hasNo("input[type=checkbox]"));
  }

  @Test
  void isExplainedWhileItIsEmpty() throws Exception {
    mvc.perform(get("/practices/shortlist").param("list", ""))
        .andExpect(status().isOk())
        .andExpect(shows("There is nothing on the list yet"))
        .andExpect(hasNo("main form"));
  }

  @Test
  void letsPeopleChooseWhatToCompare() throws Exception {
    mvc.perform(get("/practices/shortlist").param("list", "1,2,3,4,5"))
        .andExpect(has("input[type=checkbox][name=id][value='5']"))
        .andExpect(has("label[for=compare-5]", "Compare “Practice 5”"));
  }

  @Test
  void putsUpToFourSideBySide() throws Exception {
    mvc.perform(get("/practices/compare").param("list", "1,2,3,4,5").param("id", "2", "3"))
        .andExpect(has("thead th a[href='/practices/2?list=1,2,3,4,5']", "Practice 2"))
        .andExpect(has("tbody th", "Money"))
        .andExpect(has("td[data-label='Practice 3']"))
        .andExpect(has("td .soft", "not said"))
        .andExpect(hides("Practice 4", "Only 4 fit", "Permits"));
    mvc.perform(get("/practices/compare").param("list", "1,2,3,4,5"))
        .andExpect(shows("Only 4 fit side by side", "Practice 4"))
        .andExpect(hides("Practice 5"));
    mvc.perform(get("/practices/compare").param("list", "1"))
        .andExpect(status().isOk())
        .andExpect(shows("Choose two practices at least"));
  }

  @Test
  void showsNoMarkupThatSomebodyTyped() throws Exception {
    when(catalogue.listed(anyList()))
        .thenReturn(
            List.of(
                Published.practice(1, "<script>alert(1)</script>", "<b>x</b>"),
                Published.practice(
                    2, "Two", "", Map.of(PracticeText.MONEY, "<img src=x onerror=alert(1)>"))));
    mvc.perform(get("/practices/compare").param("list", "1,2"))
        .andExpect(hasNo("main script, main b, main img"));
    byte[] pdf = pdf("1,2");
    assertThat(text(pdf)).contains("<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
  }

  @Test
  void printsABookletThatScreenReadersRead() throws Exception {
    byte[] pdf = pdf("71,82");
    assertThat(PdfRules.brokenBy(pdf)).isEmpty();
    assertThat(text(pdf))
        .contains("Good practices for a workshop", "2 practices", "Practice 71", "Practice 82")
        .contains("Ask the miller", "CC-BY-4.0", "http://localhost:8080/practices/71/versions/2");
    mvc.perform(get("/practices/shortlist.pdf").param("list", "900"))
        .andExpect(status().isNotFound());
  }

  private byte[] pdf(String list) throws Exception {
    return mvc.perform(get("/practices/shortlist.pdf").param("list", list))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static PublishedPractice practice(PracticeId id) {
    return Published.practice(
        id.value(),
        "Practice " + id.value(),
        "Kalna",
        id.value() == 2 ? Map.of(PracticeText.HOURS, "Forty.") : Map.of());
  }

  private static PracticeHit hit(PracticeId id) {
    return new PracticeHit(
        id,
        Language.EN,
        "Practice " + id.value(),
        "A room for all.",
        "Kalna",
        Country.LV,
        "practice",
        "counted",
        "2000-5000",
        "third-place",
        Instant.parse("2026-03-01T10:00:00Z"),
        true);
  }
}
