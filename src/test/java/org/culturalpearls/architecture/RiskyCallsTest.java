package org.culturalpearls.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can do harm with a typed text is called nowhere, or in the one place that bounds it. */
class RiskyCallsTest {

  @ParameterizedTest
  @CsvSource({
    "a program of the system, ProcessBuilder|getRuntime\\(\\)\\.exec, LocalDatabase.java",
    "an expression or script, SpelExpressionParser|ScriptEngineManager, ''",
    "a name of a directory service, InitialContext|LdapTemplate, ''",
    "another address, HttpClient|RestTemplate|RestClient|WebClient|openConnection|openStream\\(, ''",
    "another machine, new Socket\\(, VirusScan.java",
    "bytes as objects, ObjectInputStream\\(, SessionAttributeReader.java",
    "XML, XMLInputFactory\\.new|DocumentBuilderFactory|SAXParser, Markup.java"
  })
  void areWhereTheyAreBounded(String what, String call, String place) throws IOException {
    List<String> places = place.isEmpty() ? List.of() : List.of(place);
    assertThat(withCall(Path.of("src/main/java"), call)).as(what).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({
    "src/main/resources/static/js",
    "src/main/resources/META-INF/resources/webjars/camunda"
  })
  void makeNoScriptOfATextInTheBrowser(String folder) throws IOException {
    assertThat(withCall(Path.of(folder), "\\beval\\(|new Function\\(|document\\.write|postMessage"))
        .isEmpty();
  }

  private static List<String> withCall(Path folder, String call) throws IOException {
    Pattern wanted = Pattern.compile(call);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|js)"))
          .filter(file -> wanted.matcher(textOf(file)).find())
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
