package org.culturalpearls.workflow.forms;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Markdown text for forms, in which typed text is escaped, so that it is neither Markdown nor
 * HTML. Several are joined below or behind each other; nulls are left out.
 */
public record MarkdownText(String value) {

  /** What Markdown would read; and addresses, of which Tasklist makes links by itself. */
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]()#+\\-.!|<>~&]|:(?=/)");

  /** Typed text inside a line. */
  public static MarkdownText escaped(String typed) {
    return new MarkdownText(typed == null ? "" : SIGN.matcher(typed).replaceAll("\\\\$0"));
  }

  /** Formats typed text as a quotation that keeps its lines. */
  public static MarkdownText quote(String typed) {
    return joined(escaped(typed).value().lines().map(line -> "> " + line + "  "), "\n");
  }

  /** Takes a text that nobody typed as it is, such as an address. */
  public static MarkdownText asIs(String text) {
    return new MarkdownText(text);
  }

  public static MarkdownText list(Stream<MarkdownText> items) {
    return joined(items.map(item -> "- " + item.value()), "\n");
  }

  public static MarkdownText sentences(MarkdownText... sentences) {
    return joined(values(Stream.of(sentences)), " ");
  }

  public static MarkdownText paragraphs(Stream<MarkdownText> paragraphs) {
    return joined(values(paragraphs), "\n\n");
  }

  private static Stream<String> values(Stream<MarkdownText> texts) {
    return texts.filter(Objects::nonNull).map(MarkdownText::value);
  }

  private static MarkdownText joined(Stream<String> texts, String between) {
    return new MarkdownText(texts.collect(Collectors.joining(between)));
  }
}
