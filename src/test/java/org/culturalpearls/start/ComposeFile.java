package org.culturalpearls.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The services of docker-compose.yml, as they are written. */
record ComposeFile(Map<String, Map<String, Object>> services) {

  static ComposeFile read() {
    try {
      Map<String, Map<String, Map<String, Object>>> compose =
          new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
      return new ComposeFile(compose.get("services"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, Object> service(String name) {
    return services.get(name);
  }

  /** A variable without a value is handed on when it is set. */
  @SuppressWarnings("unchecked")
  Map<String, String> environment(String service) {
    return (Map<String, String>) services.get(service).getOrDefault("environment", Map.of());
  }

  List<String> startedWithoutAsking() {
    return services.entrySet().stream()
        .filter(service -> !service.getValue().containsKey("profiles"))
        .map(Map.Entry::getKey)
        .toList();
  }
}
