package org.culturalpearls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A table that tests hold against the application: a file of lines whose cells end in semicolons.
 */
public final class TestTable {

  private TestTable() {}

  /** The cells of each line, empty ones as well; without empty lines and comments. */
  public static Stream<String[]> rows(String file) throws IOException {
    return new ClassPathResource(file)
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(";", -1));
  }
}
