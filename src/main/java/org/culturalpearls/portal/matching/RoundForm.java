package org.culturalpearls.portal.matching;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.ProposeMentor;
import org.culturalpearls.people.PersonId;

/** Whom a coordinator chose for which town, as the page sends it: {@code lead-90=7}. */
record RoundForm(Map<String, String> sent) {

  private static final Pattern KEY = Pattern.compile("lead-(\\d{1,18})");

  /** Only where somebody was chosen; the other towns wait. */
  List<ProposeMentor> choices() {
    return sent.entrySet().stream().flatMap(RoundForm::choice).toList();
  }

  String chosen(MentoringId mentoring) {
    return sent.getOrDefault(RoundLine.key(mentoring), "");
  }

  private static Stream<ProposeMentor> choice(Map.Entry<String, String> entry) {
    Matcher key = KEY.matcher(entry.getKey());
    if (!key.matches() || !entry.getValue().matches("\\d{1,18}")) {
      return Stream.empty();
    }
    return Stream.of(
        new ProposeMentor(
            new MentoringId(Long.parseLong(key.group(1))),
            new PersonId(Long.parseLong(entry.getValue())),
            null));
  }
}
