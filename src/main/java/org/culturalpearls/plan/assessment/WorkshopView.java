package org.culturalpearls.plan.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A self-assessment that is under way.
 *
 * @param members how many people are in the team
 * @param answered how many of them answered at least one question alone
 * @param spreads for each question, in their order
 * @param agreed the levels agreed so far, each with the version that a change expects
 */
public record WorkshopView(
    int members, int answered, List<Spread> spreads, Map<Question, Agreed> agreed) {

  /** An agreed level with the version of its row. */
  public record Agreed(AgreedLevel level, long version) {}

  public WorkshopView {
    spreads = List.copyOf(spreads);
    agreed = Map.copyOf(agreed);
  }

  /** Returns the questions that are wide apart, the widest first. */
  public List<Spread> toTalkAbout() {
    return spreads.stream().filter(Spread::isWide).sorted(Spread.WIDEST_FIRST).toList();
  }

  /** Returns the questions without an agreed level. */
  public List<Question> open() {
    return Stream.of(Question.values()).filter(each -> !agreed.containsKey(each)).toList();
  }

  public boolean isComplete() {
    return open().isEmpty();
  }

  /** Returns how many questions of a dimension have an agreed level. */
  public long agreedIn(Dimension dimension) {
    return Question.of(dimension).stream().filter(agreed::containsKey).count();
  }
}
