package org.culturalpearls.portal.indicator;

import java.util.List;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredPlan;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.plan.StatusWord;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows where all measures stand and what was measured of them. */
@Controller
@RequestMapping("/cases/{caseKey}/indicators")
class IndicatorsController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final IndicatorPages pages;

  IndicatorsController(CurrentPerson current, CaseHeads heads, IndicatorPages pages) {
    this.current = current;
    this.heads = heads;
    this.pages = pages;
  }

  /** A measure as the page shows it. */
  public record Part(
      long id,
      String title,
      StatusWord status,
      Standing standing,
      List<ShownIndicator> indicators) {}

  @GetMapping
  String all(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    MeasuredPlan plan = pages.plan(current.id(), head);
    model.addAttribute("head", head);
    model.addAttribute("submitted", !plan.state().isBeforeSubmission());
    model.addAttribute("mayEnter", IndicatorPages.mayEnter(head, plan));
    model.addAttribute(
        "parts",
        plan.measures().stream()
            .map(
                measure ->
                    new Part(
                        measure.row().id().value(),
                        measure.row().content().title(),
                        StatusWord.of(measure.standing().state()),
                        measure.standing(),
                        measure.indicators().stream().map(ShownIndicator::latest).toList()))
            .toList());
    pages.names(model, plan.measures());
    return "indicator/indicators";
  }
}
