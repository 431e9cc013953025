package org.culturalpearls.portal.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The typed texts of a refused form, shown on the page that refuses it: browsers never cache pages,
 * so going back would show an empty form. Nothing of it is stored. Passwords and other secrets are
 * left out, and so are forms from other sites.
 *
 * @param cut whether there was more than a page shows
 * @param withFiles whether files were sent, which no page can return
 */
public record TypedTexts(List<TypedText> fields, boolean cut, boolean withFiles) {

  static final int MOST_FIELDS = 300;
  static final int MOST_CHARACTERS = 150_000;
  private static final int LONGEST_NAME = 80;

  private static final TypedTexts NOTHING = new TypedTexts(List.of(), false, false);

  /** By their names in the forms; a test compares them with the inputs of the templates. */
  private static final Pattern SECRET =
      Pattern.compile("(?i)_.*|.*(password|token|secret|csrf).*|current|again|username");

  /** Hidden fields, and the names of buttons. */
  private static final Set<String> UNSEEN =
      Set.of("version", "from", "key", "read", "add", "takeOut", "putBack", "take", "giveBack");

  static TypedTexts of(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")
        || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      return NOTHING;
    }
    return of(
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    sent -> Arrays.asList(sent.getValue()),
                    (one, other) -> one,
                    LinkedHashMap::new)),
        hasFiles(request));
  }

  /** Of a form that was kept: its fields by name, each with its values. */
  public static TypedTexts of(Map<String, List<String>> sent) {
    return of(sent, false);
  }

  private static TypedTexts of(Map<String, List<String>> form, boolean withFiles) {
    List<TypedText> fields = new ArrayList<>();
    int characters = 0;
    for (Map.Entry<String, List<String>> sent : form.entrySet()) {
      String text = String.join("\n", sent.getValue()).replace("\r\n", "\n");
      if (text.isBlank() || !isShown(sent.getKey())) {
        continue;
      }
      characters += text.length();
      if (fields.size() == MOST_FIELDS || characters > MOST_CHARACTERS) {
        return new TypedTexts(fields, true, withFiles);
      }
      fields.add(new TypedText(sent.getKey(), label(sent.getKey()), text));
    }
    return new TypedTexts(fields, false, withFiles);
  }

  static boolean isShown(String name) {
    return name.length() <= LONGEST_NAME
        && !SECRET.matcher(name).matches()
        && !UNSEEN.contains(name)
        && !name.endsWith(".removed");
  }

  /** Returns for {@code milestones[0].ownerName}: Milestones 1: owner name. */
  private static String label(String name) {
    StringBuilder words = new StringBuilder();
    for (String part : name.split("[\\[\\].]+")) {
      boolean number = part.matches("\\d{1,4}");
      if (!words.isEmpty()) {
        words.append(number ? " " : ": ");
      }
      words.append(number ? Integer.toString(Integer.parseInt(part) + 1) : plain(part));
    }
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String plain(String part) {
    return part.replaceAll("(?<=[a-z])(?=[A-Z])|[-_]+", " ").toLowerCase(Locale.ROOT);
  }

  static boolean hasFiles(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith("multipart/");
  }
}
