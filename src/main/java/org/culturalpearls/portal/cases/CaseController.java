package org.culturalpearls.portal.cases;

import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.model.ProcessKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a case: the town's state, whose turn it is, and the case history. */
@Controller
class CaseController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final CasePages pages;
  private final AwardResultService results;
  private final CaseInCockpit cockpit;
  private final HandOverService handOvers;

  CaseController(
      CurrentPerson current,
      CaseHeads heads,
      CasePages pages,
      AwardResultService results,
      CaseInCockpit cockpit,
      HandOverService handOvers) {
    this.current = current;
    this.heads = heads;
    this.pages = pages;
    this.results = results;
    this.cockpit = cockpit;
    this.handOvers = handOvers;
  }

  @GetMapping("/cases/{caseKey}")
  String show(
      @PathVariable String caseKey, @RequestParam(defaultValue = "0") int page, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.head(reader, caseKey);
    model.addAttribute("head", head);
    model.addAttribute("page", pages.of(reader, head.participation(), Math.max(page, 0)));
    model.addAttribute("result", results.result(reader, head.id()).isPresent());
    model.addAttribute("ownersMissing", handOvers.count(reader, head.id()));
    model.addAttribute("leave", ProcessKind.LEAVE_PROGRAMME.id());
    model.addAttribute("watched", cockpit.of(head.participation()));
    return "cases/case";
  }
}
