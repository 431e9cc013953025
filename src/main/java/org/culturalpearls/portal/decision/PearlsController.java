package org.culturalpearls.portal.decision;

import org.culturalpearls.award.title.AwardResultService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page of all towns with a title. */
@Controller
class PearlsController {

  private final AwardResultService results;

  PearlsController(AwardResultService results) {
    this.results = results;
  }

  @GetMapping("/pearls")
  String pearls(Model model) {
    model.addAttribute("pearls", results.pearls());
    return "decision/pearls";
  }
}
