package org.culturalpearls.plan.remark;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Row;

/**
 * A remark at a row or passage of a plan.
 *
 * @param about what the row was called then; empty for the vision
 * @param quote the words that it is about, as they stood then; empty if it is about all of it
 * @param text plain text with simple Markdown
 * @param by who said it; null if nobody is known any more
 * @param settledAt since when nothing is left to be done about it, or null
 */
public record RemarkView(
    RemarkId id,
    RemarkPlace place,
    String about,
    String quote,
    String text,
    PersonId by,
    Instant at,
    PersonId settledBy,
    Instant settledAt,
    List<Answer> answers) {

  public RemarkView {
    answers = List.copyOf(answers);
  }

  /** What somebody answered. */
  public record Answer(PersonId by, Instant at, String text) {}

  public boolean isOpen() {
    return settledAt == null;
  }

  /** Returns when something was said about it last. */
  public Instant lastSaidAt() {
    return answers.isEmpty() ? at : answers.get(answers.size() - 1).at();
  }

  /** Returns how what it is about stands in the plan as its reader sees it. */
  public Anchor anchor(PlanView plan) {
    if (place.kind() == null) {
      return PassagePolicy.anchor(
          quote,
          at,
          plan.content().vision(),
          plan.visionEdit() == null ? null : plan.visionEdit().at());
    }
    Optional<? extends Row<?>> row = plan.content().row(place.kind(), place.row());
    return PassagePolicy.anchor(
        quote,
        at,
        row.map(each -> PassagePolicy.words(each.content())).orElse(null),
        row.map(Row::editedAt).orElse(null));
  }
}
