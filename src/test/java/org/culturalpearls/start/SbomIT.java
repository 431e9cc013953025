package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.culturalpearls.TestTable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The list of parts that the build puts into the jar, and the notice that names them. */
class SbomIT {

  private static final Path NOTICE = Path.of("NOTICE");

  private static final String LIBRARIES = "BOOT-INF/lib/";

  /** Of the packager itself, which adds it for the container image. */
  private static final String TOOLS = "spring-boot-jarmode-tools-";

  private static final String BEGIN = "\nIt contains, each under a licence of its own:\n\n";

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

  /** Files of both names carry the version; starters are empty and are left out of the jar. */
  @Test
  void namesWhatIsInTheJarAndNothingElse() throws IOException {
    Set<String> packed = packed();
    assertThat(packed).hasSizeGreaterThan(100);
    Set<String> named =
        parts()
            .map(part -> part.path("name").asText() + "-" + part.path("version").asText())
            .filter(part -> !part.startsWith("spring-boot-starter-"))
            .collect(Collectors.toSet());
    assertThat(named).allMatch(part -> packed.stream().anyMatch(jar -> isOf(part, jar)));
    assertThat(packed)
        .allMatch(jar -> jar.startsWith(TOOLS) || named.stream().anyMatch(part -> isOf(part, jar)));
  }

  /** Where two parts have one name, the group stands before it; a classifier stands behind. */
  private static boolean isOf(String part, String jar) {
    return jar.equals(part + ".jar")
        || jar.endsWith("-" + part + ".jar")
        || (jar.startsWith(part + "-") && jar.endsWith(".jar"));
  }

  private static Set<String> packed() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("packaged.jar"))) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
          .map(name -> name.substring(LIBRARIES.length()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void theApplicationIsUnderItsOwnLicence() {
    assertThat(licences(list.path("metadata").path("component"))).containsExactly("EUPL-1.2");
  }

  @Test
  void everyPartIsUnderALicenceOfTheList() throws IOException {
    Set<String> known =
        TestTable.rows("licences.csv").map(cells -> cells[0]).collect(Collectors.toSet());

    assertThat(parts().filter(part -> licences(part).stream().noneMatch(known::contains)))
        .extracting(this::line)
        .as("parts under none of the licences of licences.csv: read theirs, add it or do without")
        .isEmpty();
  }

  /** With {@code -Dnotice.write=true} it is written anew. */
  @Test
  void theNoticeNamesEveryPart() throws IOException {
    String notice = Files.readString(NOTICE);
    String head = notice.substring(0, notice.indexOf(BEGIN) + BEGIN.length());
    String whole = head + parts().map(this::line).sorted().collect(Collectors.joining());
    if (Boolean.getBoolean("notice.write")) {
      Files.writeString(NOTICE, whole);
    }

    assertThat(Files.readString(NOTICE))
        .as("CONTRIBUTING.md says under Dependencies how it is written")
        .isEqualTo(whole);
  }

  private String line(JsonNode part) {
    return "%s:%s %s (%s)\n"
        .formatted(
            part.path("group").asText(),
            part.path("name").asText(),
            part.path("version").asText(),
            String.join(", ", licences(part)));
  }

  private static List<String> licences(JsonNode part) {
    return stream(part.path("licenses"))
        .map(named -> named.path("license"))
        .map(licence -> licence.path("id").asText(licence.path("name").asText()))
        .toList();
  }

  private List<String> parts(String name) {
    return parts()
        .filter(part -> part.path("name").asText().equals(name))
        .map(part -> part.path("version").asText())
        .toList();
  }

  private Stream<JsonNode> parts() {
    return stream(list.path("components"));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode read() {
    try (var file = new ClassPathResource("META-INF/sbom/application.cdx.json").getInputStream()) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException("the build puts it there before tests of the whole", e);
    }
  }
}
