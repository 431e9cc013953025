package org.culturalpearls.portal.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.FormValues;

/**
 * The choice on the decision board, as the page sends it: {@code title-7=EXTRA}, {@code
 * reason-EXTRA_TITLE-7=…}, {@code leftOut-12=…}.
 */
record DecisionForm(Map<String, String> sent) {

  private static final Pattern TITLE = Pattern.compile("title-(\\d{1,18})");
  private static final Pattern REASON = Pattern.compile("reason-([A-Z_]+(?:-\\d{1,18})+)");
  private static final Pattern LEFT_OUT = Pattern.compile("leftOut-(\\d{1,18})");

  TitleDecisionService.Prepare command(CycleId cycle) {
    return new TitleDecisionService.Prepare(
        cycle,
        FormValues.version(sent.get("version")),
        new TitleDecision(given("TITLE"), given("EXTRA")),
        reasons(),
        leftOut());
  }

  private Set<NominationId> given(String title) {
    Set<NominationId> given = new HashSet<>();
    sent.forEach(
        (key, value) -> {
          Matcher found = TITLE.matcher(key);
          if (found.matches() && value.equals(title)) {
            given.add(new NominationId(Long.parseLong(found.group(1))));
          }
        });
    return given;
  }

  private Map<String, String> reasons() {
    Map<String, String> reasons = new HashMap<>();
    sent.forEach(
        (key, value) -> {
          Matcher found = REASON.matcher(key);
          if (found.matches()) {
            reasons.put(found.group(1), value);
          }
        });
    return reasons;
  }

  /** A review with a reason is left out. */
  private Map<ReviewId, String> leftOut() {
    Map<ReviewId, String> leftOut = new HashMap<>();
    sent.forEach(
        (key, value) -> {
          Matcher found = LEFT_OUT.matcher(key);
          if (found.matches() && !value.isBlank()) {
            leftOut.put(new ReviewId(Long.parseLong(found.group(1))), value);
          }
        });
    return leftOut;
  }
}
