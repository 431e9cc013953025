package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The list of parts that the build puts into the jar. */
class SbomIT {

  private final JsonNode list = read();

  @Test
  void namesTheEngineAndItsVersion() {
    assertThat(parts("camunda-engine")).containsExactly("7.24.0");
  }

  @Test
  void namesNothingThatOnlyTestsUse() {
    assertThat(parts("junit-jupiter-api")).isEmpty();
    assertThat(parts("playwright")).isEmpty();
    assertThat(parts("archunit")).isEmpty();
  }

  private Iterable<String> parts(String name) {
    return StreamSupport.stream(list.path("components").spliterator(), false)
        .filter(part -> part.path("name").asText().equals(name))
        .map(part -> part.path("version").asText())
        .toList();
  }

  private static JsonNode read() {
    try (var file = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException("the build puts it there before tests of the whole", e);
    }
  }
}
