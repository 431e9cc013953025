package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dockerfile and docker-compose.yml: nobody's secrets, no root, and settings that exist. */
class ContainerFilesTest {

  private final List<String> dockerfile = read("Dockerfile").lines().toList();
  private final String handbook = read("docs/operations.md");
  private final ComposeFile compose = ComposeFile.read();

  @Test
  void setOnlyWhatTheHandbookNames() {
    List<String> names = instructions("ENV").stream().map(line -> line.split("[ =]")[1]).toList();

    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(handbook).contains("| `" + name + "` |"));
  }

  @Test
  void askForEveryPasswordAndHoldNone() {
    for (String service : compose.services().keySet()) {
      compose
          .environment(service)
          .forEach(
              (name, value) -> {
                if (value != null && name.matches(".*(PASSWORD|SECRET|TOKEN|KEY).*")) {
                  assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?[^}]+\\}");
                }
              });
    }
    assertThat(compose.environment("database").get("POSTGRES_PASSWORD")).contains(":?");
    assertThat(compose.environment("application").get("SPRING_DATASOURCE_PASSWORD")).contains(":?");
    assertThat(dockerfile).noneMatch(Pattern.compile("(?i)(ENV|ARG) .*password").asPredicate());
  }

  @Test
  void runTheApplicationAsSomebodyWithoutRights() {
    List<String> last = dockerfile.subList(lastStage(), dockerfile.size());
    List<String> users = last.stream().filter(line -> line.startsWith("USER ")).toList();

    assertThat(users).containsExactly("USER 10001");
    assertThat(last.stream().filter(line -> line.startsWith("COPY"))).noneMatch(this::isOwned);
    assertThat(compose.service("application"))
        .containsEntry("read_only", true)
        .containsEntry("cap_drop", List.of("ALL"))
        .doesNotContainKeys("privileged", "user");
  }

  @Test
  void askTheReadinessAndHandTheSignalToTheApplication() {
    assertThat(instructions("HEALTHCHECK")).singleElement().asString().contains("/ops/ready.sh");
    assertThat(read("ops/ready.sh")).contains("/actuator/health/readiness");
    assertThat(instructions("ENTRYPOINT")).singleElement().asString().contains("[\"java\"");
  }

  /** A tag is moved to other bytes by whoever publishes it; a digest stays. */
  @Test
  void nameEveryImageByVersionAndDigestInOneWay() {
    List<String> images =
        Stream.concat(
                instructions("FROM").stream().map(line -> line.split(" ")[1]),
                compose.services().values().stream()
                    .filter(service -> !service.containsKey("build"))
                    .map(service -> (String) service.get("image")))
            .distinct()
            .toList();

    assertThat(images)
        .hasSizeGreaterThan(3)
        .allMatch(image -> image.matches("[a-z/-]+:v?[0-9][0-9a-z.-]*@sha256:[0-9a-f]{64}"))
        .extracting(image -> image.split("@")[0])
        .doesNotHaveDuplicates();
  }

  @Test
  void openNothingToTheWorld() {
    for (Map<String, Object> service : compose.services().values()) {
      assertThat((List<?>) service.getOrDefault("ports", List.of()))
          .allSatisfy(port -> assertThat((String) port).startsWith("127.0.0.1:"));
    }
  }

  /** What is written there is memory of the machine. */
  @Test
  void boundEveryFolderThatIsKeptInMemory() {
    assertThat(compose.service("application")).containsKey("tmpfs");
    for (Map<String, Object> service : compose.services().values()) {
      assertThat((List<?>) service.getOrDefault("tmpfs", List.of()))
          .allSatisfy(folder -> assertThat((String) folder).matches("/tmp:size=[0-9]+m"));
    }
  }

  /** Published ports come from there. */
  @Test
  void believeTheMachineItselfOfItsCallersAndNobodyElse() {
    String gateway = read("docker-compose.yml").replaceAll("(?s).*gateway: (\\S+).*", "$1");

    assertThat(gateway).matches("172(\\.\\d+){3}");
    assertThat(compose.environment("application"))
        .containsEntry(
            "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES",
            "${SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES:-" + gateway + "/32}");
  }

  private boolean isOwned(String copy) {
    return copy.contains("--chown") || copy.contains("--chmod");
  }

  private int lastStage() {
    return dockerfile.lastIndexOf(instructions("FROM").get(instructions("FROM").size() - 1));
  }

  private List<String> instructions(String name) {
    return dockerfile.stream().filter(line -> line.startsWith(name + " ")).toList();
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
