package org.culturalpearls.portal.map;

import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.portal.shell.SearchEngines;
import org.culturalpearls.practice.search.PracticeSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows everybody where practices and Pearls are. */
@Controller
class MapController {

  private final PracticeSearch practices;
  private final AwardResultService results;
  private final RegionMap map;
  private final SearchEngines engines;

  MapController(
      PracticeSearch practices, AwardResultService results, RegionMap map, SearchEngines engines) {
    this.practices = practices;
    this.results = results;
    this.map = map;
    this.engines = engines;
  }

  @GetMapping("/practices/map")
  String map(Model model) {
    model.addAttribute("map", map.of(practices.byCountry(), results.pearls()));
    engines.list(model, "/practices/map", "");
    return "map/map";
  }
}
