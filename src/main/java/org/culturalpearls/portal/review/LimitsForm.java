package org.culturalpearls.portal.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.people.PersonId;
import org.springframework.util.MultiValueMap;

/** Reads how many reviews people take at most; empty is no limit, and so is what is refused. */
final class LimitsForm {

  private static final Pattern OWN = Pattern.compile("most-(\\d{1,18})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private LimitsForm() {}

  static ReviewLimits limits(MultiValueMap<String, String> asked) {
    Map<PersonId, Integer> own = new HashMap<>();
    asked.forEach(
        (name, values) -> {
          Matcher named = OWN.matcher(name);
          if (named.matches() && isNumber(values.get(0))) {
            own.put(
                new PersonId(Long.parseLong(named.group(1))),
                Integer.valueOf(values.get(0).strip()));
          }
        });
    String most = asked.getFirst("most");
    return new ReviewLimits(isNumber(most) ? Integer.parseInt(most.strip()) : 0, own);
  }

  /** The fields in which something stands that is no limit. */
  static Set<String> wrong(MultiValueMap<String, String> asked) {
    return asked.keySet().stream()
        .filter(name -> name.equals("most") || OWN.matcher(name).matches())
        .filter(name -> isNoNumber(asked.getFirst(name)) || isNobody(name, asked.getFirst(name)))
        .collect(Collectors.toSet());
  }

  /** None at all is said of a single person; of everybody it would be no assignment. */
  private static boolean isNobody(String name, String typed) {
    return name.equals("most") && isNumber(typed) && Integer.parseInt(typed.strip()) == 0;
  }

  private static boolean isNoNumber(String typed) {
    return typed != null && !typed.isBlank() && !isNumber(typed);
  }

  private static boolean isNumber(String typed) {
    return typed != null && NUMBER.matcher(typed.strip()).matches();
  }
}
