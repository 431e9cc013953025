package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** An installation by docker-compose.yml is set up in `.env` alone, by every setting there is. */
class ComposeSettingsTest {

  private static final Pattern LINE = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]+)=(.*)$");

  /** Belongs to the profile local, which runs from a checkout only. */
  private static final String OF_A_CHECKOUT = "PEARLS_LOCAL_DATA";

  private static final Set<String> OF_COMPOSE = Set.of("COMPOSE_PROFILES", "PEARLS_BACKUPS");
  private static final List<String> NEEDED =
      List.of(
          "SPRING_DATASOURCE_PASSWORD",
          "SPRING_FLYWAY_PASSWORD",
          "PEARLS_MAIL_FROM",
          "PEARLS_MAIL_BASEADDRESS",
          "PEARLS_SECONDFACTOR_KEY");

  private final ComposeFile compose = ComposeFile.read();
  private final Map<String, String> documented = documented();

  @Test
  void passesOnEverySettingOfTheHandbook() {
    assertThat(compose.environment("application").keySet())
        .containsExactlyInAnyOrderElementsOf(documented.keySet());
    compose
        .environment("application")
        .forEach(
            (name, value) -> {
              if (value != null) {
                assertThat(value).startsWith("${" + name + ":");
              }
            });
  }

  @Test
  void showsEverySettingWithItsDefaultInTheExample() throws IOException {
    Map<String, String> example = example();
    Set<String> expected = new HashSet<>(documented.keySet());
    expected.addAll(OF_COMPOSE);

    assertThat(example.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    example.keySet().removeAll(OF_COMPOSE);
    example.keySet().removeAll(NEEDED);
    example.forEach((name, value) -> assertThat(value).as(name).isIn(defaults(name)));
  }

  @Test
  void makesUpNeitherPasswordNorSenderNorAddress() throws IOException {
    for (String name : NEEDED) {
      assertThat(compose.environment("application").get(name)).contains(":?set it in .env");
    }
    assertThat(Files.readAllLines(Path.of(".env.example")).stream())
        .filteredOn(line -> line.matches("[A-Z].*"))
        .containsExactlyElementsOf(NEEDED.stream().map(name -> name + "=").toList());
  }

  @Test
  void catchesMailsOnlyWhereSomebodyAsksForIt() {
    assertThat(compose.startedWithoutAsking()).containsExactly("database", "application");
    assertThat(compose.environment("application").get("SPRING_MAIL_HOST")).isNull();
    assertThat(compose.service("mail")).containsEntry("profiles", List.of("catcher"));
  }

  @Test
  void endsTheLogOfEveryContainerSomewhere() {
    assertThat(compose.services())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            (name, service) ->
                assertThat(service.get("logging"))
                    .extracting("options")
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
                    .containsKeys("max-size", "max-file"));
  }

  @Test
  void keepsAndRestoresTheDatabaseThatTheApplicationUses() {
    Map<String, String> application = compose.environment("application");
    for (String script : List.of("backup", "restore")) {
      Map<String, Object> service = compose.service(script);
      assertThat(service)
          .containsEntry("image", compose.service("database").get("image"))
          .containsEntry("entrypoint", List.of("bash", "/ops/" + script + ".sh"));
      assertThat((List<?>) service.get("volumes"))
          .asString()
          .contains("./ops:/ops:ro", ":/backups");
      assertThat(Path.of("ops", script + ".sh")).exists();
      assertThat(compose.environment(script)).hasSize(5);
      assertThat(application).containsAllEntriesOf(compose.environment(script));
    }
  }

  private static Map<String, String> documented() {
    Map<String, String> documented = HandbookSettings.read();
    documented.remove(OF_A_CHECKOUT);
    assertThat(documented).hasSizeGreaterThan(50);
    return documented;
  }

  /** Each name once or more: what is needed, what tries it out, and all with their defaults. */
  private static Map<String, String> example() throws IOException {
    Map<String, String> example = new TreeMap<>();
    Matcher line = LINE.matcher(Files.readString(Path.of(".env.example")));
    while (line.find()) {
      example.put(line.group(1), line.group(2));
    }
    return example;
  }

  /** Of the application, in its own words or none; or of docker-compose.yml. */
  private List<String> defaults(String name) {
    String value = compose.environment("application").get(name);
    if (value != null) {
      return List.of(value.substring(name.length() + 4, value.length() - 1));
    }
    String documentedDefault = documented.get(name).strip();
    return documentedDefault.matches("[0-9].*|true|false|[A-Z].*")
        ? List.of(documentedDefault)
        : List.of("");
  }
}
