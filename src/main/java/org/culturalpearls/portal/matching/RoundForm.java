package org.culturalpearls.portal.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.list.ListValues;

/** The chosen mentors for each town, as the page sends them: {@code lead-90=7&twin-90=9}. */
record RoundForm(Map<String, String> sent) {

  private static final Pattern KEY = Pattern.compile("(?:lead|twin)-(\\d{1,18})");

  /** Only towns with a choice; the others wait. */
  List<MatchingService.Propose> choices() {
    return sent.keySet().stream()
        .map(KEY::matcher)
        .filter(Matcher::matches)
        .map(key -> new MentoringId(Long.parseLong(key.group(1))))
        .distinct()
        .map(town -> new MatchingService.Propose(town, person(lead(town)), person(twin(town))))
        .filter(choice -> Objects.nonNull(choice.lead()) || Objects.nonNull(choice.twin()))
        .toList();
  }

  String lead(MentoringId mentoring) {
    return sent.getOrDefault(RoundLine.leadKey(mentoring), "");
  }

  String twin(MentoringId mentoring) {
    return sent.getOrDefault(RoundLine.twinKey(mentoring), "");
  }

  private static PersonId person(String id) {
    return ListValues.id(id, PersonId::new);
  }
}
