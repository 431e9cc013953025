package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts that the engine's web applications bring inside one file: no list of libraries names
 * them, so the jar has a list of its own, made of the licences that stand beside them.
 */
class WebAppPartsTest {

  private static final Path LIST = Path.of("src/main/resources/META-INF/sbom/webapps.cdx.json");

  /** As in {@code @license bpmn-js@16.5.0}. */
  private static final Pattern TAGGED =
      Pattern.compile("@license (@?[A-Za-z0-9_./-]+)@([0-9]\\S*)");

  /** As in {@code * Chart.js v4.4.1}. */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?m)^[/*! ]*(?:@license )?((?:@[a-z-]+/)?[A-Za-z][\\w./-]*)(?: JavaScript Library)?(?: -)?"
              + " v?(\\d+\\.\\d+\\.\\d+)\\b");

  /** With {@code -Dnotice.write=true} it is written anew. */
  @Test
  void areListedWithTheirVersions() throws IOException {
    Map<String, String> parts = parts();
    assertThat(parts).hasSizeGreaterThan(90).containsKeys("angular", "bpmn-js", "dompurify");
    ObjectMapper json = new ObjectMapper();
    ObjectNode list = json.createObjectNode();
    list.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    var components = list.putArray("components");
    parts.forEach(
        (name, version) ->
            components
                .addObject()
                .put("type", "library")
                .put("name", name)
                .put("version", version));
    if (Boolean.getBoolean("notice.write")) {
      Files.writeString(
          LIST, json.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n");
    }
    JsonNode kept = json.readTree(LIST.toFile());
    assertThat(kept)
        .as("CONTRIBUTING.md says under Dependencies how it is written")
        .isEqualTo(json.readTree(list.toString()));
  }

  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new TreeMap<>();
    for (Resource licences :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:META-INF/resources/webjars/camunda/**/*.LICENSE.txt")) {
      String text = licences.getContentAsString(StandardCharsets.UTF_8);
      for (Pattern banner : new Pattern[] {TITLED, TAGGED}) {
        banner
            .matcher(text)
            .results()
            .forEach(found -> parts.put(found.group(1).toLowerCase(Locale.ROOT), found.group(2)));
      }
    }
    return parts;
  }
}
