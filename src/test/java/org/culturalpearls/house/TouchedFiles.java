package org.culturalpearls.house;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which production files somebody meets who changes a task or a field. */
final class TouchedFiles {

  /** The only text field whose name nothing else in the programme has. */
  private static final Pattern TEXT_FIELD = Pattern.compile("(?i)evidence[-_.]?link");

  private static final Pattern TRANSLATION = Pattern.compile(".*/messages/.*_[a-z]+\\.properties");

  private TouchedFiles() {}

  static Found of(List<String> words, Checkout checkout) {
    Pattern named =
        Pattern.compile(
            words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
    return Found.each(
        production(checkout)
            .filter(
                file ->
                    named.matcher(file.text()).find()
                        || named.matcher(file.path()).find()
                        || words.stream().anyMatch(word -> declares(file, word)))
            .map(SourceFile::path)
            .toList());
  }

  /** Translations of the pages are not among them: others write them, and later. */
  private static Stream<SourceFile> production(Checkout checkout) {
    return checkout.production().stream()
        .filter(file -> !TRANSLATION.matcher(file.path()).matches());
  }

  /** A nested type has its whole name everywhere but in its own file. */
  private static boolean declares(SourceFile file, String word) {
    int dot = word.indexOf('.');
    return dot > 0 && file.path().endsWith("/" + word.substring(0, dot) + ".java");
  }

  static Found ofTextField(Checkout checkout) {
    return Found.each(
        production(checkout)
            .filter(file -> TEXT_FIELD.matcher(file.text()).find())
            .map(SourceFile::path)
            .toList());
  }
}
