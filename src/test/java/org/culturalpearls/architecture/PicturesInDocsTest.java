package org.culturalpearls.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures in the docs: each that is named is there, and each that is there is named. */
class PicturesInDocsTest {

  private static final Path IMAGES = Path.of("docs", "images");
  private static final Pattern NAMED = Pattern.compile("!\\[([^]]*)]\\(([^)#? ]+)\\)");

  /** Bytes that all pictures of pages may take in the repository, and one of them. */
  private static final long ALL = 3_000_000;

  private static final long ONE = 100_000;

  @Test
  void areThereWhereAPageNamesThemAndSayWhatTheyShow() throws IOException {
    for (Path page : pages()) {
      for (MatchResult picture : pictures(page)) {
        assertThat(page.resolveSibling(picture.group(2)).normalize()).as("%s", page).exists();
        assertThat(picture.group(1)).as("%s in %s", picture.group(2), page).hasSizeGreaterThan(9);
      }
    }
  }

  @Test
  void areNamedOnAPage() throws IOException {
    TreeSet<Path> named = new TreeSet<>();
    for (Path page : pages()) {
      pictures(page).forEach(each -> named.add(page.resolveSibling(each.group(2)).normalize()));
    }
    assertThat(files(IMAGES)).hasSizeGreaterThan(20).allMatch(named::contains);
  }

  @Test
  void stayLight() throws IOException {
    long all = 0;
    for (Path file : files(IMAGES)) {
      if (file.toString().endsWith(".webp")) {
        all += Files.size(file);
        assertThat(Files.size(file)).as("%s", file).isBetween(1_000L, ONE);
      }
    }
    assertThat(all).isLessThan(ALL);
  }

  private static List<MatchResult> pictures(Path page) throws IOException {
    return NAMED
        .matcher(Files.readString(page))
        .results()
        .filter(each -> !each.group(2).contains("://"))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    for (String folder : List.of("docs", "bpmn")) {
      files(Path.of(folder)).stream()
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(pages::add);
    }
    return pages;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
