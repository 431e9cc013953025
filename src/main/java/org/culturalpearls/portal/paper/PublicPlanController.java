package org.culturalpearls.portal.paper;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.portal.shell.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Shows everybody what a town has chosen of its plan, and a card with it for pages of others:
 * without a login, a cookie or a script.
 */
@Controller
@RequestMapping("/towns/{caseKey}/plan")
class PublicPlanController {

  private final PublicPlanService plans;
  private final PlanPapers papers;
  private final PublicAddress addresses;

  PublicPlanController(PublicPlanService plans, PlanPapers papers, PublicAddress addresses) {
    this.plans = plans;
    this.papers = papers;
    this.addresses = addresses;
  }

  @GetMapping
  String plan(@PathVariable String caseKey, Model model) {
    PlanPaper paper = papers.published(plans.open(new CaseKey(caseKey)));
    model.addAttribute("paper", paper);
    model.addAttribute("canonical", addresses.of("/towns/" + paper.cover().caseKey() + "/plan"));
    return "paper/public";
  }

  /** The only page that others may show in a frame. */
  @GetMapping("/card")
  String card(@PathVariable String caseKey, Model model) {
    PlanPaper paper = papers.published(plans.open(new CaseKey(caseKey)));
    model.addAttribute("card", PlanCard.of(paper));
    model.addAttribute("address", addresses.of("/towns/" + paper.cover().caseKey() + "/plan"));
    return "paper/card";
  }
}
