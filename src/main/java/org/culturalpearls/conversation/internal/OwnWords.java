package org.culturalpearls.conversation.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what somebody wrote in an answer: without the mail it answers, and without signature. */
final class OwnWords {

  /** From the first of these on, nothing is the sender's own. */
  private static final List<Pattern> ENDS =
      List.of(
          Pattern.compile("--\\s?"),
          Pattern.compile("_{20,}"),
          Pattern.compile("-{2,}\\s*(Original|Ursprüngliche|Forwarded|Weitergeleitete)\\b.{0,60}"),
          Pattern.compile(
              "(On|Am|Le|Den|Dnia)\\b.{5,300}(wrote|schrieb|a écrit|skrev|napisał).{0,200}:"),
          Pattern.compile("(From|Von|Od|Fra|Från|Saatja|No|Nuo): .{1,300}@.{1,300}"));

  /** Such a line may be broken by the mail program. */
  private static final Pattern BEGINS = Pattern.compile("(On|Am|Le|Den|Dnia)\\b.{5,300}");

  private OwnWords() {}

  static String of(String text) {
    List<String> lines =
        text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").lines().toList();
    int end = 0;
    while (end < lines.size() && !isEnd(lines, end)) {
      end++;
    }
    return lines.subList(0, end).stream()
        .filter(line -> !line.startsWith(">"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static boolean isEnd(List<String> lines, int at) {
    String line = cut(lines.get(at));
    boolean broken = at + 1 < lines.size() && BEGINS.matcher(line).matches();
    return matches(line) || broken && matches(cut(line + " " + cut(lines.get(at + 1))));
  }

  private static boolean matches(String line) {
    return ENDS.stream().anyMatch(end -> end.matcher(line).matches());
  }

  private static String cut(String line) {
    String stripped = line.strip();
    return stripped.length() > 600 ? stripped.substring(0, 600) : stripped;
  }
}
