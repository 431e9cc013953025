package org.culturalpearls.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.Language;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a practice's page says in the words of schema.org. */
@PortalSlice
class PracticeJsonLdTest {

  /** The types that we use, and what each has to say. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "Article",
          List.of(
              "@id",
              "url",
              "headline",
              "abstract",
              "inLanguage",
              "license",
              "datePublished",
              "version",
              "isAccessibleForFree",
              "publisher",
              "keywords"),
          "Organization",
          List.of("name"),
          "Place",
          List.of("name", "address"),
          "PostalAddress",
          List.of("addressCountry"));

  @Autowired private PracticeJsonLd data;
  @Autowired private Terms terms;

  @BeforeEach
  void aTerm() {
    when(terms.name(Facet.CHALLENGE, "loneliness", Language.EN))
        .thenReturn(Optional.of("Loneliness"));
  }

  @Test
  void hasTheTypesOfTheTableWithAllTheyHaveToSay() throws Exception {
    JsonNode read = read(Published.practice(71, "Open mill", "Kalna"));
    assertThat(read.get("@context").asText()).isEqualTo("https://schema.org");
    typed(read);
    assertThat(read.get("@id").asText()).isEqualTo("http://localhost:8080/practices/71/versions/2");
    assertThat(read.get("author").get("name").asText()).isEqualTo("Kalna");
    assertThat(read.get("keywords").get(0).asText()).isEqualTo("Loneliness");
  }

  @Test
  void namesNoTownThatTheRecordLeavesOut() throws Exception {
    JsonNode read = read(Published.practice(71, "Open mill", ""));
    typed(read);
    assertThat(read.has("author")).isFalse();
    assertThat(read.get("contentLocation").get("name").asText()).isEqualTo("Latvia");
  }

  @Test
  void endsNoElementOfThePage() throws Exception {
    String title = "</script><script>alert(1)</script> <!-- & \u2028";
    PublishedPractice hostile = Published.practice(71, title, "]]>");
    assertThat(data.of(hostile)).doesNotContain("<", ">", "&", "\u2028");
    assertThat(read(hostile).get("headline").asText()).isEqualTo(title);
    assertThat(hostile.content().text(PracticeText.TITLE)).isEqualTo(title);
  }

  private static void typed(JsonNode node) {
    if (node.isObject()) {
      String type = node.path("@type").asText();
      assertThat(REQUIRED).as(node.toString()).containsKey(type);
      REQUIRED
          .get(type)
          .forEach(
              property ->
                  assertThat(node.path(property).isMissingNode())
                      .as(type + "." + property)
                      .isFalse());
    }
    node.forEach(PracticeJsonLdTest::typed);
  }

  private JsonNode read(PublishedPractice practice) throws Exception {
    return new ObjectMapper().readTree(data.of(practice));
  }
}
