package org.culturalpearls.privacy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.people.PersonView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The replacement of a removed name. */
@Component
class FormerName {

  /** Shorter ones occur in many words. */
  private static final int SHORTEST_SURNAME = 4;

  private final MessageSource texts;

  FormerName(MessageSource texts) {
    this.texts = texts;
  }

  /** Shown instead of the person's name. */
  String shown() {
    return texts.getMessage("privacy.former", null, Locale.ENGLISH);
  }

  /** Returns the text without the name, the address and the surname. */
  String without(PersonView person, String text) {
    String within = texts.getMessage("privacy.former.within", null, Locale.ENGLISH);
    String result = text;
    for (String word : longestFirst(person)) {
      result =
          Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(result)
              .replaceAll(Matcher.quoteReplacement(within));
    }
    return result;
  }

  /** Returns the name, the address and the surname; the name again if the surname is too short. */
  static List<String> wordsOf(PersonView person) {
    String name = person.name();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return List.of(name, person.email(), surname.length() < SHORTEST_SURNAME ? name : surname);
  }

  private static List<String> longestFirst(PersonView person) {
    return wordsOf(person).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .distinct()
        .toList();
  }
}
