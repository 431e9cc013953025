package org.culturalpearls.portal.search;

import java.util.List;
import org.culturalpearls.portal.shell.SearchEngines;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchMisses;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds published practices for everybody; the whole search stands in the address. */
@Controller
class PracticeSearchController {

  private final PracticeSearch search;
  private final SearchMisses misses;
  private final SearchWords words;
  private final PracticeCards cards;
  private final OwnTowns towns;
  private final SearchEngines engines;

  PracticeSearchController(
      PracticeSearch search,
      SearchMisses misses,
      SearchWords words,
      PracticeCards cards,
      OwnTowns towns,
      SearchEngines engines) {
    this.search = search;
    this.misses = misses;
    this.words = words;
    this.cards = cards;
    this.towns = towns;
    this.engines = engines;
  }

  @GetMapping(ShownSearch.PATH)
  String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    SearchQuery.Read read = SearchQuery.of(parameters);
    FoundPractices found = search.find(read.query(), PracticeCards.reader());
    if (found.total() == 0) {
      misses.count(read.query());
    }
    Shortlist list = Shortlist.of(parameters);
    ShownSearch shown =
        ShownSearch.of(read.query(), found, list, cards.of(found.hits().items()), words);
    model.addAttribute("search", shown);
    model.addAttribute("like", towns.of(read.query()).orElse(null));
    model.addAttribute("ignored", String.join(", ", read.ignored()));
    model.addAttribute("sorts", List.of(Sort.values()));
    model.addAttribute("feed", shown.data("atom"));
    if (read.query().equals(SearchQuery.ALL) && list.isEmpty()) {
      engines.list(model, ShownSearch.PATH, "");
    }
    return "practice/search";
  }
}
