package org.culturalpearls.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeRecord;
import org.culturalpearls.practice.search.PracticeRecords;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a search finds, as data. */
@PortalSlice
class PracticeDataWebTest {

  private static final String HOSTILE = "=HYPERLINK(\"http://evil.example\")";
  private static final String MARKUP = "</title><script>alert(1)</script> & \u0001";

  @Autowired private MockMvc mvc;
  @Autowired private PracticeRecords practices;
  @Autowired private PracticeSheet sheet;
  @Autowired private PracticeJson json;

  @BeforeEach
  void twoAreFound() {
    when(practices.ids(any())).thenReturn(List.of(new PracticeId(71), new PracticeId(82)));
    when(practices.records(anyList()))
        .thenReturn(
            List.of(
                Records.of(new PracticeId(71), HOSTILE, "-1+1"),
                Records.of(new PracticeId(82), MARKUP, "A \"room\",\nfor all.")));
  }

  @Test
  void isATableWithoutFormulas() throws Exception {
    List<CSVRecord> lines =
        CSVFormat.EXCEL
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(body("/practices.csv").substring(1)))
            .getRecords();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("title")).isEqualTo("'" + HOSTILE);
    assertThat(lines.get(0).get("summary")).isEqualTo("'-1+1");
    assertThat(lines.get(1).get("summary")).isEqualTo("A \"room\",\nfor all.");
    assertThat(lines.get(0).toMap())
        .containsEntry("address", "http://localhost:8080/practices/71/versions/2")
        .containsEntry("licence", "CC-BY-4.0")
        .containsEntry("written", "lv")
        .containsEntry("challenge", "loneliness vacant-spaces")
        .containsEntry("country", "");
  }

  @Test
  void isJsonWithTheSearchItAnswers() throws Exception {
    JsonNode read =
        new ObjectMapper().readTree(body("/practices.json?q=mill%20%26%20x&kind=practice"));
    assertThat(read.get("search").asText())
        .isEqualTo("http://localhost:8080/practices?q=mill%20%26%20x&kind=practice");
    assertThat(read.get("found").asInt()).isEqualTo(2);
    JsonNode second = read.get("practices").get(1);
    assertThat(second.get("title").asText()).isEqualTo(MARKUP);
    assertThat(second.get("latest").asText()).isEqualTo("http://localhost:8080/practices/82");
    assertThat(second.get("published").asText()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(second.get("facets").get("challenge")).hasSize(2);
    assertThat(second.get("facets").size()).isEqualTo(Facet.values().length);
  }

  /** By the rules of RFC 4287, section 4: what has to be there, and once. */
  @Test
  void isAFeedOfTheRightStructure() throws Exception {
    Document feed = xml("/practices.atom?challenge=loneliness");
    Element root = feed.firstElementChild();
    assertThat(root.tagName()).isEqualTo("feed");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
    once(root, "id", "title", "updated", "author");
    assertThat(root.select("> link[rel=self]").attr("href"))
        .isEqualTo("http://localhost:8080/practices.atom?challenge=loneliness&sort=newest")
        .isEqualTo(root.select("> id").text());
    assertThat(root.select("> author > name").text()).isNotEmpty();
    Instant.parse(root.select("> updated").text());
    List<Element> entries = root.select("> entry");
    assertThat(entries).hasSize(2);
    Set<String> ids = Set.copyOf(root.select("> entry > id").eachText());
    assertThat(ids).hasSize(2).allMatch(id -> id.startsWith("http://localhost:8080/practices/"));
    for (Element entry : entries) {
      once(entry, "id", "title", "updated", "summary");
      Instant.parse(entry.select("> updated").text());
      assertThat(entry.select("> link[rel=alternate]")).hasSize(1);
      assertThat(entry.select("> link[rel=license]").attr("href")).contains("creativecommons");
      assertThat(entry.attr("xml:lang")).isEqualTo("lv");
    }
    assertThat(entries.get(1).select("> title").text()).startsWith("</title><script>");
    assertThat(root.select("script")).isEmpty();
  }

  /** So that those who follow it are told of the new ones. */
  @Test
  void feedsTheNewestFirstWhateverTheOrderOfTheSearch() throws Exception {
    body("/practices.atom?sort=evidence&page=3&q=mill");
    ArgumentCaptor<SearchQuery> asked = ArgumentCaptor.forClass(SearchQuery.class);
    verify(practices).ids(asked.capture());
    assertThat(asked.getValue().sort()).isEqualTo(Sort.NEWEST);
    assertThat(asked.getValue().page()).isZero();
    assertThat(asked.getValue().words()).isEqualTo("mill");
  }

  @Test
  void isAFeedAlsoWhereNothingIsFound() throws Exception {
    when(practices.ids(any())).thenReturn(List.of());
    when(practices.records(anyList())).thenReturn(List.of());
    Element root = xml("/practices.atom").firstElementChild();
    once(root, "id", "title", "updated", "author");
    assertThat(root.select("entry")).isEmpty();
  }

  @Test
  void isNotListedBySearchEnginesAndKeptForAWhile() throws Exception {
    for (String ending : List.of("csv", "json", "atom")) {
      mvc.perform(get("/practices." + ending))
          .andExpect(status().isOk())
          .andExpect(header().string("X-Robots-Tag", "noindex"))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("Cache-Control", "public, max-age=600"));
    }
  }

  /** Twenty thousand records are read in portions; never is more than one of them in memory. */
  @Test
  void holdsNoMoreThanAPortionAtATime() throws Exception {
    List<Integer> portions = new ArrayList<>();
    when(practices.ids(any()))
        .thenReturn(LongStream.rangeClosed(1, 20_000).mapToObj(PracticeId::new).toList());
    when(practices.records(anyList()))
        .thenAnswer(
            call -> {
              List<PracticeId> ids = call.getArgument(0);
              portions.add(ids.size());
              return ids.stream().map(Records::of).toList();
            });
    assertThat(body("/practices.csv").lines()).hasSize(20_001);
    assertThat(portions).hasSize(40).containsOnly(PracticeRecords.PORTION);
  }

  /** Records as long as they get, more than fits into the memory that tests have. */
  @Test
  void writesMoreThanFitsIntoMemory() throws Exception {
    CountingStream counted = new CountingStream();
    sheet.write(counted, this::manyLongOnes);
    assertThat(counted.written).isGreaterThan(1_000_000_000L);
    json.write(counted, SearchQuery.ALL, 1, this::one);
    assertThat(counted.closed).isFalse();
  }

  private void manyLongOnes(Consumer<PracticeRecord> to) {
    PracticeRecord one = Records.of(new PracticeId(1), "x".repeat(100_000), "y".repeat(100_000));
    for (int i = 0; i < 5_001; i++) {
      to.accept(one);
    }
  }

  private void one(Consumer<PracticeRecord> to) {
    to.accept(Records.of(new PracticeId(1)));
  }

  /** Counts and forgets. */
  private static final class CountingStream extends OutputStream {

    private long written;
    private boolean closed;

    @Override
    public void write(int one) {
      written++;
    }

    @Override
    public void write(byte[] some, int from, int many) {
      written += many;
    }

    @Override
    public void close() throws IOException {
      closed = true;
    }
  }

  private static void once(Element parent, String... names) {
    for (String name : names) {
      assertThat(parent.select("> " + name)).as(name).hasSize(1);
      assertThat(parent.select("> " + name).text()).as(name).isNotBlank();
    }
  }

  private Document xml(String address) throws Exception {
    return Jsoup.parse(body(address), "", Parser.xmlParser());
  }

  private String body(String address) throws Exception {
    return mvc.perform(get(URI.create(address)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
