package org.culturalpearls.portal.decision;

import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.portal.shell.SearchEngines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page of all towns with a title. */
@Controller
class PearlsController {

  private final AwardResultService results;
  private final SearchEngines engines;

  PearlsController(AwardResultService results, SearchEngines engines) {
    this.results = results;
    this.engines = engines;
  }

  @GetMapping("/pearls")
  String pearls(Model model) {
    model.addAttribute("pearls", results.pearls());
    engines.list(model, "/pearls", "");
    return "decision/pearls";
  }
}
