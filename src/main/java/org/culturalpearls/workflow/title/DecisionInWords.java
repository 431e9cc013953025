package org.culturalpearls.workflow.title;

import java.util.stream.Collectors;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.workflow.forms.FormMessages;
import org.springframework.stereotype.Component;

/** A decision on titles as forms show it: Markdown with the typed parts quoted. */
@Component
class DecisionInWords {

  private final FormMessages wording;

  DecisionInWords(FormMessages wording) {
    this.wording = wording;
  }

  /** Why it came back; null where it did not. */
  String sentBack(DecisionBoard board) {
    String reason = board.steps().sentBackReason();
    return reason.isEmpty()
        ? null
        : wording.text("form.decision.sent-back", FormMessages.quote(reason));
  }

  /** Who gets a title, and each departure from the rule with its reason. */
  String titles(DecisionBoard board) {
    if (board.isUndecided()) {
      return wording.text("form.decision.nothing-chosen");
    }
    String titles = board.given().isEmpty() ? none(board) : given(board);
    String departures =
        board.departures().stream()
            .map(each -> departure(board, each))
            .collect(Collectors.joining("\n\n"));
    return departures.isEmpty() ? titles : titles + "\n\n" + departures;
  }

  private String none(DecisionBoard board) {
    return wording.text(
        board.isWithoutCandidates() ? "form.decision.no-plan" : "form.decision.no-title");
  }

  private String given(DecisionBoard board) {
    return board.given().stream()
        .map(
            row ->
                wording.text(
                    "form.decision.title",
                    FormMessages.escape(row.nomination().town()),
                    wording.name(row.nomination().country()),
                    wording.name(row.given())))
        .collect(Collectors.joining("\n"));
  }

  private String departure(DecisionBoard board, ReasonedDeparture each) {
    String about =
        board.rows().stream()
            .filter(row -> each.departure().about().contains(row.nomination().id()))
            .map(row -> FormMessages.escape(row.nomination().town()))
            .collect(Collectors.joining(", "));
    return wording.text(
        "form.decision.departure",
        wording.name(each.departure().kind()),
        about,
        each.reason().isEmpty()
            ? wording.text("form.decision.no-reason")
            : FormMessages.quote(each.reason()));
  }
}
