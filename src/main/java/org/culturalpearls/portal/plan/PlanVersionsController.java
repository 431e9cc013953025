package org.culturalpearls.portal.plan;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanFeedbackView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the frozen versions of a plan, each to read, and two of them side by side. */
@Controller
@RequestMapping("/cases/{caseKey}/plan/versions")
class PlanVersionsController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanService plans;
  private final PeopleService people;
  private final ShownPlans shown;
  private final ComparedPlans compared;

  PlanVersionsController(
      CurrentPerson current,
      CaseHeads heads,
      PlanService plans,
      PeopleService people,
      ShownPlans shown,
      ComparedPlans compared) {
    this.current = current;
    this.heads = heads;
    this.plans = plans;
    this.people = people;
    this.shown = shown;
    this.compared = compared;
  }

  @GetMapping
  String all(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    List<PlanVersionSummary> versions = plans.versions(current.id(), head.id());
    model.addAttribute("head", head);
    model.addAttribute("versions", versions);
    model.addAttribute(
        "names", Names.of(people, versions.stream().map(PlanVersionSummary::frozenBy)));
    return "plan/versions";
  }

  @GetMapping("/{number}")
  String one(@PathVariable String caseKey, @PathVariable int number, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanVersionView version = plans.version(current.id(), head.id(), number);
    model.addAttribute("head", head);
    model.addAttribute("version", version);
    PlanFeedbackView agreed = agreed(head, version.summary());
    Names names =
        Names.of(
            people,
            Stream.concat(mentioned(version), Stream.ofNullable(agreed).map(PlanFeedbackView::by)));
    model.addAttribute("agreed", agreed);
    model.addAttribute("shown", shown.of(version.content(), names));
    model.addAttribute("names", names);
    return "plan/version";
  }

  /** Returns who agreed to the change of a plan in force; null for other versions. */
  private PlanFeedbackView agreed(CaseHead head, PlanVersionSummary version) {
    return version.occasion() != VersionOccasion.CHANGE
        ? null
        : plans.feedback(current.id(), head.id()).stream()
            .filter(given -> given.version() == version.number() && given.ready())
            .findFirst()
            .orElse(null);
  }

  /** The older one comes first, in whichever order they are named. */
  @GetMapping("/compare")
  String compare(
      @PathVariable String caseKey, @RequestParam int one, @RequestParam int other, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    PlanComparison comparison =
        plans.compare(current.id(), head.id(), Math.min(one, other), Math.max(one, other));
    model.addAttribute("head", head);
    model.addAttribute("comparison", comparison);
    Names names =
        Names.of(
            people, Stream.concat(mentioned(comparison.older()), mentioned(comparison.newer())));
    model.addAttribute("compared", compared.of(comparison, names));
    return "plan/compare";
  }

  private static Stream<PersonId> mentioned(PlanVersionView version) {
    return Stream.concat(Stream.of(version.summary().frozenBy()), version.content().persons());
  }
}
