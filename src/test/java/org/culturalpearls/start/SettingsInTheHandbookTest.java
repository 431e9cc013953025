package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.TestTable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The table of settings in docs/operations.md names what there is, with the default it has. */
class SettingsInTheHandbookTest {

  /** Named nowhere but in its own handbook. */
  private static final Set<String> OF_THE_MAIL_LIBRARY =
      Set.of(
          "SPRING_MAIL_PROPERTIES_MAIL_SMTP_LOCALHOST",
          "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_REQUIRED");

  private final Map<String, String> documented = HandbookSettings.read();

  @Test
  void namesEverySettingOfOursWithItsDefault() throws Exception {
    Map<String, String> ours = ours();

    assertThat(ours).hasSizeGreaterThan(10);
    assertThat(documented).containsAllEntriesOf(ours);
  }

  @Test
  void namesNoSettingThatDoesNotExist() throws Exception {
    Set<String> known = new TreeSet<>(ours().keySet());
    known.addAll(ofTheFrameworks());
    ofTheFile().keySet().forEach(known::add);
    known.add("JAVA_TOOL_OPTIONS");
    known.addAll(OF_THE_MAIL_LIBRARY);

    assertThat(documented.keySet()).hasSizeGreaterThan(20).isSubsetOf(known);
  }

  @Test
  void saysTheDefaultsThatTheApplicationSets() throws Exception {
    Map<String, String> file = ofTheFile();

    List<String> both = documented.keySet().stream().filter(file::containsKey).toList();
    assertThat(both).hasSizeGreaterThan(2);
    assertThat(both)
        .allSatisfy(name -> assertThat(documented.get(name)).as(name).isEqualTo(file.get(name)));
  }

  private static Map<String, String> ours() throws ClassNotFoundException {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    Map<String, String> ours = new TreeMap<>();
    for (var found : scan.findCandidateComponents(CulturalPearls.class.getPackageName())) {
      Class<?> type = Class.forName(found.getBeanClassName());
      if (type.isRecord()) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        RecordComponent[] parts = type.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
          ours.put(variable(prefix + "." + parts[i].getName()), defaultOf(type, i));
        }
      }
    }
    return ours;
  }

  /** Annotations of a record's parts stand on the parameters of its constructor. */
  private static String defaultOf(Class<?> type, int place) {
    for (var annotation : type.getDeclaredConstructors()[0].getParameterAnnotations()[place]) {
      if (annotation instanceof DefaultValue value) {
        return String.join(", ", value.value());
      }
    }
    return "not set";
  }

  @Test
  void allAddressesAreCountedWhereMetricsAreRead() throws IOException {
    assertThat(TestTable.rows("addresses.csv").count())
        .isLessThan(Long.parseLong(ofTheFile().get("MANAGEMENT_METRICS_WEB_SERVER_MAXURITAGS")));
  }

  /** As Spring Boot maps names to variables of the environment. */
  private static String variable(String property) {
    return property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
  }

  private static Set<String> ofTheFrameworks() throws IOException {
    Set<String> names = new TreeSet<>();
    ObjectMapper json = new ObjectMapper();
    for (URL list :
        Collections.list(
            CulturalPearls.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
      for (JsonNode property : json.readTree(list).path("properties")) {
        names.add(variable(property.path("name").asText()));
      }
    }
    assertThat(names).hasSizeGreaterThan(500);
    return names;
  }

  private static Map<String, String> ofTheFile() throws IOException {
    return new YamlPropertySourceLoader()
        .load("application", new ClassPathResource("application.yml")).stream()
            .map(source -> (EnumerablePropertySource<?>) source)
            .flatMap(
                source ->
                    List.of(source.getPropertyNames()).stream()
                        .map(name -> Map.entry(variable(name), "" + source.getProperty(name))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
