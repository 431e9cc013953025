package org.culturalpearls.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.LongStream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeRecords;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What search engines are told. */
@PortalSlice
class SitemapWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private PracticeRecords practices;
  @Autowired private PublicPlanService plans;

  @Test
  void leadsFromRobotsToEveryFileOfTheList() throws Exception {
    are(12_000);
    assertThat(page("/robots.txt")).contains("Sitemap: http://localhost:8080/sitemap.xml");
    List<String> files = all("/sitemap.xml", "sitemapindex > sitemap > loc");
    assertThat(files)
        .containsExactly(
            "http://localhost:8080/sitemap/pages.xml",
            "http://localhost:8080/sitemap/plans.xml",
            "http://localhost:8080/sitemap/practices-0.xml",
            "http://localhost:8080/sitemap/practices-1.xml",
            "http://localhost:8080/sitemap/practices-2.xml");
  }

  @Test
  void listsEachPracticeOnceWithItsDay() throws Exception {
    are(12_000);
    List<String> first = all("/sitemap/practices-0.xml", "urlset > url > loc");
    assertThat(first).hasSize(5_000).startsWith("http://localhost:8080/practices/1");
    assertThat(all("/sitemap/practices-2.xml", "urlset > url > loc"))
        .hasSize(2_000)
        .endsWith("http://localhost:8080/practices/12000");
    assertThat(all("/sitemap/practices-2.xml", "lastmod")).contains("2026-03-01T10:00:00Z");
    mvc.perform(get("/sitemap/practices-3.xml")).andExpect(status().isNotFound());
    mvc.perform(get("/sitemap/practices-9999.xml")).andExpect(status().isNotFound());
  }

  @Test
  void isEmptyWhereNothingIsPublished() throws Exception {
    are(0);
    assertThat(all("/sitemap.xml", "loc")).hasSize(2);
    assertThat(all("/sitemap/practices-0.xml", "url")).isEmpty();
  }

  @Test
  void listsPublicPlansAndThePagesForAll() throws Exception {
    when(plans.openTowns(anyInt())).thenReturn(List.of(new CaseKey("2027-kalna")));
    assertThat(all("/sitemap/plans.xml", "loc"))
        .containsExactly("http://localhost:8080/towns/2027-kalna/plan");
    assertThat(all("/sitemap/pages.xml", "loc"))
        .contains("http://localhost:8080/", "http://localhost:8080/award");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/award", "/pearls"})
  void letsPagesForAllBeListed(String address) throws Exception {
    mvc.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("X-Robots-Tag"))
        .andExpect(content().string(not(containsString("noindex"))))
        .andExpect(
            content()
                .string(
                    containsString(
                        "<link rel=\"canonical\" href=\"http://localhost:8080" + address + "\">")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/help", "/privacy", "/accessibility", "/tasks", "/no-such-page"})
  void letsNothingElseBeListed(String address) throws Exception {
    mvc.perform(get(address)).andExpect(header().string("X-Robots-Tag", "noindex"));
  }

  private void are(int many) {
    when(practices.ids(any()))
        .thenReturn(LongStream.rangeClosed(1, many).mapToObj(PracticeId::new).toList());
    when(practices.records(anyList()))
        .thenAnswer(
            asked -> asked.<List<PracticeId>>getArgument(0).stream().map(Records::of).toList());
  }

  private List<String> all(String address, String css) throws Exception {
    return Jsoup.parse(page(address), "", Parser.xmlParser()).select(css).eachText();
  }

  private String page(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
