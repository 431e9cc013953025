package org.culturalpearls.workflow.planchange;

import java.util.Map;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanChangeService.Change;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.culturalpearls.workflow.forms.PlanSections;
import org.culturalpearls.workflow.plandevelopment.PlanInWords;
import org.springframework.stereotype.Component;

/** Formats the change of a plan for forms: Markdown with the typed parts quoted. */
@Component
class PlanChangeInWords {

  private final PlanInWords plan;
  private final PlanSections sections;
  private final FormMessages messages;

  PlanChangeInWords(PlanInWords plan, PlanSections sections, FormMessages messages) {
    this.plan = plan;
    this.sections = sections;
    this.messages = messages;
  }

  MarkdownText editor(ParticipationView town) {
    return messages.markdown("form.change-plan.editor", PlanInWords.address(town));
  }

  /** Returns the remarks on the wording that was handed in last; null if there are none. */
  MarkdownText feedback(PersonId reader, ParticipationView town, Change change) {
    return plan.feedbackAfter(change.comparison().older().summary().number(), reader, town);
  }

  /** Returns a link to the comparison of what was handed in with what is in force. */
  MarkdownText versions(ParticipationView town, Change change) {
    PlanComparison comparison = change.comparison();
    return messages.markdown(
        "form.agree-to-changed-plan.versions",
        MarkdownText.asIs(
            "%s/versions/compare?one=%d&other=%d"
                .formatted(
                    PlanInWords.address(town).value(),
                    comparison.older().summary().number(),
                    comparison.newer().summary().number())));
  }

  MarkdownText reason(Change change) {
    return messages.markdown(
        "form.agree-to-changed-plan.reason", MarkdownText.quote(change.reason()));
  }

  /** Returns the sections that differ from the plan in force, as they would be. */
  MarkdownText changed(Change change) {
    PlanComparison comparison = change.comparison();
    if (comparison.changed().isEmpty()) {
      return messages.markdown("form.change-plan.nothing-changed");
    }
    Map<PlanSection, MarkdownText> texts = sections.of(comparison.newer().content());
    return messages.markdown(
        "form.change-plan.changed",
        MarkdownText.paragraphs(
            texts.entrySet().stream()
                .filter(section -> comparison.changed().contains(section.getKey()))
                .map(section -> plan.section(section.getKey(), section.getValue()))));
  }
}
