package org.culturalpearls.workflow.nomination;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.CompletionView;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EnteredTownView;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.workflow.forms.FormMessages;
import org.springframework.stereotype.Component;

/** A nomination as forms show it: Markdown with the typed parts quoted. */
@Component
class NominationInWords {

  private final CycleService cycles;
  private final FormMessages wording;

  NominationInWords(CycleService cycles, FormMessages wording) {
    this.cycles = cycles;
    this.wording = wording;
  }

  String town(NominationView nomination) {
    return wording.text(
        "form.text.town", FormMessages.escape(nomination.town()), nomination.caseKey().value());
  }

  /** Where the town writes, and until when it can submit. */
  String editor(NominationView nomination) {
    return wording.text(
        "form.write-nomination.editor",
        address(nomination),
        moment(nomination.closesAt(), nomination));
  }

  String page(NominationView nomination) {
    return wording.text("form.nomination.page", address(nomination));
  }

  private static String address(NominationView nomination) {
    return "/cases/" + nomination.caseKey().value() + "/nomination";
  }

  String missing(List<PlanService.MissingPart> missing) {
    return missing.isEmpty()
        ? wording.text("form.write-nomination.complete")
        : wording.text("form.write-nomination.missing", list(missing));
  }

  private String list(List<PlanService.MissingPart> missing) {
    return missing.stream()
        .map(part -> "- " + wording.text(part.key(), part.arguments().toArray()))
        .collect(Collectors.joining("\n"));
  }

  /** What the town is asked to complete. */
  String asked(NominationView nomination) {
    CompletionView asked = nomination.asked();
    String sections =
        Stream.concat(
                asked.sections().stream().sorted().map(wording::name),
                asked.files() ? Stream.of(wording.text("nomination.files")) : Stream.empty())
            .collect(Collectors.joining(", "));
    return wording.text(
        "form.complete-nomination.asked",
        sections,
        moment(asked.until(), nomination),
        FormMessages.quote(asked.remark()));
  }

  /** What the rules of the cycle say. */
  String problems(NominationView nomination, List<EligibilityProblem> problems) {
    if (problems.isEmpty()) {
      return wording.text("form.check-eligibility.no-problem");
    }
    return wording.text(
        "form.check-eligibility.problems",
        problems.stream()
            .map(problem -> "- " + problem(nomination, problem))
            .collect(Collectors.joining("\n")));
  }

  /** Who entered the town from outside, and which town it may be. */
  String outside(NewTownService.OutsideEntry entry) {
    String by =
        wording.text(
            "nomination.outside.by",
            FormMessages.escape(entry.by().name()),
            FormMessages.escape(entry.by().email()));
    String known = wording.name(entry.town());
    if (entry.similar().isEmpty()) {
      return by + " " + known;
    }
    String similar = FormMessages.escape(String.join(", ", entry.similar()));
    return by + " " + known + "\n\n" + wording.text("form.check-eligibility.similar", similar);
  }

  private String problem(NominationView nomination, EligibilityProblem problem) {
    String town =
        nomination.towns().stream()
            .filter(each -> each.municipality().equals(problem.municipality()))
            .map(EnteredTownView::name)
            .findFirst()
            .orElse(nomination.town());
    String detail =
        problem.kind() == EligibilityProblem.Kind.INCOMPLETE
            ? wording.name(NominationSection.valueOf(problem.detail()))
            : FormMessages.escape(problem.detail());
    return wording.text("eligibility.problem." + problem.kind(), FormMessages.escape(town), detail);
  }

  private LocalDateTime moment(java.time.Instant at, NominationView nomination) {
    return LocalDateTime.ofInstant(at, cycles.cycle(nomination.cycle()).zone());
  }
}
