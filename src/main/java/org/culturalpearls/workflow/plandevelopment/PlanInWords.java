package org.culturalpearls.workflow.plandevelopment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowFact;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats a plan and its feedback for forms: Markdown with the typed parts quoted. */
@Component
public class PlanInWords {

  private final PlanService plans;
  private final CycleService cycles;
  private final PeopleService people;
  private final FormMessages messages;

  PlanInWords(PlanService plans, CycleService cycles, PeopleService people, FormMessages messages) {
    this.plans = plans;
    this.cycles = cycles;
    this.people = people;
    this.messages = messages;
  }

  /** Returns a link to the editor, and the deadline for submission. */
  MarkdownText editor(ParticipationView town, PlanView plan) {
    return messages.markdown("form.draft-plan.editor", address(town), day(town, plan.dueAt()));
  }

  MarkdownText link(ParticipationView town) {
    return messages.markdown("form.plan.link", address(town));
  }

  /** Returns a link to the workshop in which the team can agree on its answers. */
  MarkdownText workshop(ParticipationView town) {
    return messages.markdown(
        "form.assess-preparedness.workshop",
        MarkdownText.asIs("/cases/" + town.caseKey().value() + "/assessment/workshop"));
  }

  private static MarkdownText address(ParticipationView town) {
    return MarkdownText.asIs("/cases/" + town.caseKey().value() + "/plan");
  }

  MarkdownText state(ParticipationView town, PlanView plan) {
    return messages.markdown(
        "form.decide-on-late-plan.state", day(town, plan.dueAt()), plan.state());
  }

  MarkdownText plan(PlanView plan) {
    PlanContent content = plan.content();
    return MarkdownText.paragraphs(
        Stream.of(
            section(PlanSection.VISION, MarkdownText.quote(content.vision())),
            section(PlanSection.CHALLENGES, rows(content.challenges(), content)),
            section(PlanSection.ASSETS, rows(content.assets(), content)),
            section(
                PlanSection.MEASURES,
                MarkdownText.paragraphs(
                    content.measures().stream().map(measure -> measure(measure, content)))),
            section(
                PlanSection.MILESTONES,
                MarkdownText.list(
                    content.milestones().stream()
                        .map(row -> milestone(row.content().wording()))))));
  }

  private MarkdownText measure(Row<Measure> measure, PlanContent plan) {
    return MarkdownText.paragraphs(
        Stream.of(
            row(measure.content(), plan),
            rows(plan.of(measure.id(), plan.costs()), plan),
            rows(plan.of(measure.id(), plan.indicators()), plan)));
  }

  private <T extends PlanRow> MarkdownText rows(List<Row<T>> rows, PlanContent plan) {
    return MarkdownText.paragraphs(rows.stream().map(row -> row(row.content(), plan)));
  }

  /** Its title in a line, its text as a quotation, and a list of what else it says. */
  private MarkdownText row(PlanRow row, PlanContent plan) {
    return MarkdownText.paragraphs(
        Stream.of(
            row.title().isEmpty() ? null : messages.markdown("form.plan.row", row.title()),
            row.text().isEmpty() ? null : MarkdownText.quote(row.text()),
            row.facts().isEmpty()
                ? null
                : MarkdownText.list(row.facts().stream().map(fact -> fact(fact, plan)))));
  }

  private MarkdownText fact(RowFact fact, PlanContent plan) {
    return messages.markdown(
        "form.plan.fact", messages.text("field." + fact.field()), value(fact.value(), plan));
  }

  private Object value(Object value, PlanContent plan) {
    if (value instanceof MilestoneOwner owner) {
      return owner(owner);
    }
    if (value instanceof Boolean) {
      return messages.text("plan.row.yes");
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value instanceof Collection<?> challenges
        ? plan.challenges().stream()
            .filter(challenge -> challenges.contains(challenge.id()))
            .map(challenge -> challenge.content().title())
            .toList()
        : value;
  }

  private MarkdownText milestone(PlannedMilestone milestone) {
    return messages.markdown(
        "form.plan.milestone",
        milestone.title(),
        milestone.dueOn(),
        owner(milestone.owner()),
        orNothing(milestone.indicator()),
        orNothing(milestone.target()));
  }

  public String owner(MilestoneOwner owner) {
    return owner.person() == null ? owner.name() : people.person(owner.person()).name();
  }

  /** Returns typed text inside a line, or a text that there is none. */
  public MarkdownText orNothing(String typed) {
    return typed.isEmpty() ? messages.markdown("form.text.none") : MarkdownText.escaped(typed);
  }

  /** Returns the latest feedback; null if there is none yet. */
  MarkdownText feedback(PersonId reader, ParticipationView town) {
    return plans.feedback(reader, town.id()).stream()
        .findFirst()
        .map(latest -> feedback(town, latest))
        .orElse(null);
  }

  /** Returns the latest feedback, or a text that the requested one has not come. */
  MarkdownText feedbackBeforeSubmission(PersonId reader, ParticipationView town, PlanView plan) {
    if (plan.feedbackOverdue()) {
      return messages.markdown("form.submit-plan.overdue", day(town, plan.feedbackDueAt()));
    }
    return plan.feedbackWaitUntil() == null
        ? feedback(reader, town)
        : messages.markdown("form.submit-plan.last-days", day(town, plan.dueAt()));
  }

  private MarkdownText feedback(ParticipationView town, PlanFeedbackView latest) {
    return messages.markdown(
        latest.ready() ? "form.plan.found-ready" : "form.plan.remarked-on",
        people.person(latest.by()).name(),
        day(town, latest.at()),
        MarkdownText.paragraphs(
            latest.remarks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(remark -> section(remark.getKey(), MarkdownText.quote(remark.getValue())))));
  }

  private MarkdownText section(PlanSection section, MarkdownText text) {
    return messages.markdown("form.plan.section", section, text);
  }

  private LocalDate day(ParticipationView town, Instant instant) {
    return LocalDate.ofInstant(instant, cycles.cycle(town.cycleId()).zone());
  }
}
