package org.culturalpearls.notification.delivery.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reply of a mail server: its code, the enhanced code (RFC 3463), and its text.
 *
 * @param code 0 if there is none
 * @param enhanced like 5.7.1, or empty
 */
record SmtpReply(int code, String enhanced, String words) {

  static final SmtpReply NONE = new SmtpReply(0, "", "");

  private static final int LONGEST = 200;
  private static final String LEFT_OUT = "…";

  private static final Pattern LINE = Pattern.compile("(\\d{3})[ -]*(.*)");
  private static final Pattern ENHANCED =
      Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})(?:$|\\s[ -]*)");

  /** Also in the form in which they occur in URLs. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>\"'(),;:]+(?:@|%40|=40)[^\\s<>\"'(),;]+", Pattern.CASE_INSENSITIVE);

  /** Shorter parts would be found in unrelated words. */
  private static final int SHORTEST_PRIVATE = 3;

  static SmtpReply of(String said) {
    List<Matcher> lines =
        (said == null ? "" : said).lines().map(LINE::matcher).filter(Matcher::matches).toList();
    if (lines.isEmpty()) {
      return NONE;
    }
    Matcher enhanced = ENHANCED.matcher(lines.get(0).group(2));
    return new SmtpReply(
        Integer.parseInt(lines.get(0).group(1)),
        enhanced.lookingAt() ? enhanced.group(1) : "",
        lines.stream().map(SmtpReply::withoutCodes).collect(Collectors.joining(" ")));
  }

  /** Returns the text of a line. */
  private static String withoutCodes(Matcher line) {
    Matcher enhanced = ENHANCED.matcher(line.group(2));
    return enhanced.lookingAt() ? line.group(2).substring(enhanced.end()) : line.group(2);
  }

  boolean isForGood() {
    return code >= 500;
  }

  /** Returns whether the enhanced code starts like this, such as 5.7. */
  boolean isOf(String subject) {
    return enhanced.startsWith(subject + ".");
  }

  /** Returns whether there is no enhanced code, or an unspecific one: the reply code has to do. */
  boolean isBare() {
    return enhanced.isEmpty() || enhanced.endsWith(".0.0");
  }

  boolean mentions(Pattern word) {
    return word.matcher(words).find();
  }

  /** Returns both codes, as far as there are any. */
  String codes() {
    return code == 0 ? "" : (code + " " + enhanced).strip();
  }

  /**
   * Returns codes and text for administrators: in one line, limited in length, without mail
   * addresses and private parts.
   */
  String said(List<String> privateParts) {
    String clean = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    clean = ADDRESS.matcher(clean).replaceAll(LEFT_OUT);
    for (String part : privateParts) {
      clean = without(clean, part);
    }
    String said = (codes() + " " + clean).strip();
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST - 1) + LEFT_OUT;
  }

  private static String without(String text, String part) {
    if (part == null || part.length() < SHORTEST_PRIVATE) {
      return text;
    }
    String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(part) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(LEFT_OUT);
  }
}
