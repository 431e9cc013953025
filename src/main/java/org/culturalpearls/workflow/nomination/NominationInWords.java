package org.culturalpearls.workflow.nomination;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.CompletionView;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EnteredTownView;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats a nomination for forms: Markdown with the typed parts quoted. */
@Component
class NominationInWords {

  private final CycleService cycles;
  private final PeopleService people;
  private final FormMessages messages;

  NominationInWords(CycleService cycles, PeopleService people, FormMessages messages) {
    this.cycles = cycles;
    this.people = people;
    this.messages = messages;
  }

  MarkdownText town(NominationView nomination) {
    return messages.markdown("form.text.town", nomination.town(), nomination.caseKey());
  }

  /** Returns a link to the editor, and the deadline for submission. */
  MarkdownText editor(NominationView nomination) {
    return messages.markdown(
        "form.write-nomination.editor",
        address(nomination),
        moment(nomination.closesAt(), nomination));
  }

  MarkdownText page(NominationView nomination) {
    return messages.markdown("form.nomination.page", address(nomination));
  }

  private static MarkdownText address(NominationView nomination) {
    return MarkdownText.asIs("/cases/" + nomination.caseKey().value() + "/nomination");
  }

  MarkdownText missing(List<PlanService.MissingPart> missing) {
    return missing.isEmpty()
        ? messages.markdown("form.write-nomination.complete")
        : messages.markdown(
            "form.write-nomination.missing",
            MarkdownText.list(
                missing.stream()
                    .map(part -> messages.markdown(part.key(), part.arguments().toArray()))));
  }

  /** Returns what the town is asked to complete. */
  MarkdownText asked(NominationView nomination) {
    CompletionView asked = nomination.asked();
    List<Object> parts = new ArrayList<>(new TreeSet<>(asked.sections()));
    if (asked.files()) {
      parts.add(messages.markdown("nomination.files"));
    }
    return messages.markdown(
        "form.complete-nomination.asked",
        parts,
        moment(asked.until(), nomination),
        MarkdownText.quote(asked.remark()));
  }

  /**
   * Returns when the town is told of the decision.
   *
   * @param tellAt null if at once
   */
  MarkdownText told(NominationView nomination, NominationTask task, Instant tellAt) {
    String key = task == NominationTask.CHECK ? "form.check-eligibility" : "form.decide";
    return tellAt == null
        ? messages.markdown(key + ".told-at-once")
        : messages.markdown(key + ".told", moment(tellAt, nomination));
  }

  /** Returns the decision that was taken back, and why. */
  MarkdownText takenBack(TakenBack before) {
    return messages.markdown(
        "form.nomination.taken-back",
        before.verdict(),
        people.person(before.takenBackBy()).name(),
        MarkdownText.quote(before.why()));
  }

  /** Returns the eligibility problems. */
  MarkdownText problems(NominationView nomination, List<EligibilityProblem> problems) {
    return problems.isEmpty()
        ? messages.markdown("form.check-eligibility.no-problem")
        : messages.markdown(
            "form.check-eligibility.problems",
            MarkdownText.list(problems.stream().map(problem -> problem(nomination, problem))));
  }

  /** Returns who entered the town from outside, and which town it may be. */
  MarkdownText outside(NewTownService.OutsideEntry entry) {
    MarkdownText by =
        MarkdownText.sentences(
            messages.markdown("nomination.outside.by", entry.by().name(), entry.by().email()),
            MarkdownText.asIs(messages.name(entry.town())));
    MarkdownText similar =
        entry.similar().isEmpty()
            ? null
            : messages.markdown("form.check-eligibility.similar", entry.similar());
    return MarkdownText.paragraphs(Stream.of(by, similar));
  }

  private MarkdownText problem(NominationView nomination, EligibilityProblem problem) {
    String town =
        nomination.towns().stream()
            .filter(each -> each.municipality().equals(problem.municipality()))
            .map(EnteredTownView::name)
            .findFirst()
            .orElse(nomination.town());
    Object detail =
        problem.kind() == EligibilityProblem.Kind.INCOMPLETE
            ? NominationSection.valueOf(problem.detail())
            : problem.detail();
    return messages.markdown("eligibility.problem." + problem.kind(), town, detail);
  }

  private LocalDateTime moment(Instant at, NominationView nomination) {
    return LocalDateTime.ofInstant(at, cycles.cycle(nomination.cycle()).zone());
  }
}
