package org.culturalpearls.portal.review;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewerLoad;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.AskedNumber;
import org.springframework.util.MultiValueMap;

/** Parses the limits of reviews per person; empty is no limit, and so is an invalid value. */
final class LimitsForm {

  private static final String MOST = "most";
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
    String most = asked.getFirst(MOST);
    return new ReviewLimits(isNumber(most) ? Integer.parseInt(most.strip()) : 0, own);
  }

  /** Returns whether it contains an invalid limit. */
  static boolean isWrong(MultiValueMap<String, String> asked) {
    return asked.keySet().stream()
        .filter(name -> name.equals(MOST) || OWN.matcher(name).matches())
        .anyMatch(name -> isWrong(name, asked.getFirst(name)));
  }

  /** Returns everybody's limit as an input. */
  static AskedNumber most(MultiValueMap<String, String> asked) {
    int most = limits(asked).most();
    return number(MOST, asked, most == 0 ? null : most);
  }

  /** Returns the limits of single people as inputs. */
  static Map<PersonId, AskedNumber> own(MultiValueMap<String, String> asked, AssignmentView view) {
    Map<PersonId, Integer> known = limits(asked).own();
    return view.proposal().loads().stream()
        .map(ReviewerLoad::reviewer)
        .collect(
            Collectors.toMap(
                reviewer -> reviewer,
                reviewer -> number(MOST + "-" + reviewer.value(), asked, known.get(reviewer))));
  }

  private static AskedNumber number(
      String name, MultiValueMap<String, String> asked, Integer counts) {
    String typed = asked.getFirst(name);
    return AskedNumber.of(name, typed, isWrong(name, typed), counts);
  }

  private static boolean isWrong(String name, String typed) {
    return isNoNumber(typed) || isNobody(name, typed);
  }

  /** Zero is allowed for a single person; for everybody there would be no assignment. */
  private static boolean isNobody(String name, String typed) {
    return name.equals(MOST) && isNumber(typed) && Integer.parseInt(typed.strip()) == 0;
  }

  private static boolean isNoNumber(String typed) {
    return typed != null && !typed.isBlank() && !isNumber(typed);
  }

  private static boolean isNumber(String typed) {
    return typed != null && NUMBER.matcher(typed.strip()).matches();
  }
}
