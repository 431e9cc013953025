package org.culturalpearls.workflow.title;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats a title decision for forms: Markdown with the typed parts quoted. */
@Component
class DecisionInWords {

  private final FormMessages messages;

  DecisionInWords(FormMessages messages) {
    this.messages = messages;
  }

  /** Returns why it was sent back; null if it was not. */
  MarkdownText sentBack(DecisionBoard board) {
    String reason = board.steps().sentBackReason();
    return reason.isEmpty()
        ? null
        : messages.markdown("form.decision.sent-back", MarkdownText.quote(reason));
  }

  /** Returns who gets a title, and each departure from the rule with its reason. */
  MarkdownText titles(DecisionBoard board) {
    if (board.isUndecided()) {
      return messages.markdown("form.decision.nothing-chosen");
    }
    return MarkdownText.paragraphs(
        Stream.concat(
            Stream.of(board.given().isEmpty() ? none(board) : given(board)),
            board.departures().stream().map(each -> departure(board, each))));
  }

  private MarkdownText none(DecisionBoard board) {
    return messages.markdown(
        board.isWithoutCandidates() ? "form.decision.no-plan" : "form.decision.no-title");
  }

  private MarkdownText given(DecisionBoard board) {
    return MarkdownText.list(
        board.given().stream()
            .map(
                row ->
                    messages.markdown(
                        "form.decision.title",
                        row.nomination().town(),
                        row.nomination().country(),
                        row.given())));
  }

  private MarkdownText departure(DecisionBoard board, ReasonedDeparture each) {
    List<String> about =
        board.rows().stream()
            .filter(row -> each.departure().about().contains(row.nomination().id()))
            .map(row -> row.nomination().town())
            .toList();
    return messages.markdown(
        "form.decision.departure",
        each.departure().kind(),
        about,
        each.reason().isEmpty()
            ? messages.markdown("form.decision.no-reason")
            : MarkdownText.quote(each.reason()));
  }
}
