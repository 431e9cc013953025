package org.culturalpearls.house;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file of a checkout.
 *
 * @param path from the checkout's folder, with slashes
 */
record SourceFile(String path, String text) {

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\n]*|(?s:/\\*.*?\\*/)"
              + "|\"\"\"(?s:.*?)(?<!\\\\)\"\"\""
              + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\""
              + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'");

  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  List<String> lines() {
    return text.lines().toList();
  }

  /** Java without its comments. */
  String code() {
    return COMMENT_OR_LITERAL
        .matcher(text)
        .replaceAll(
            found -> found.group().startsWith("/") ? "" : Matcher.quoteReplacement(found.group()));
  }

  /** The strings that stand in Java, with their quotation marks. */
  List<String> strings() {
    return found(COMMENT_OR_LITERAL, text).stream().filter(part -> part.startsWith("\"")).toList();
  }

  static List<String> found(Pattern wanted, String text) {
    return wanted.matcher(text).results().map(found -> found.group()).toList();
  }
}
