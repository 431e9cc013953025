package org.culturalpearls.portal.search;

import java.util.List;
import java.util.Locale;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.search.PracticeSearch;
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
  private final SearchWords words;

  PracticeSearchController(PracticeSearch search, SearchWords words) {
    this.search = search;
    this.words = words;
  }

  @GetMapping(ShownSearch.PATH)
  String search(
      @RequestParam MultiValueMap<String, String> parameters, Model model, Locale locale) {
    SearchQuery.Read read = SearchQuery.of(parameters);
    Language reader = reader(locale);
    model.addAttribute(
        "search", ShownSearch.of(read.query(), search.find(read.query(), reader), words, reader));
    model.addAttribute("ignored", String.join(", ", read.ignored()));
    model.addAttribute("indexable", read.query().equals(SearchQuery.ALL));
    model.addAttribute("sorts", List.of(Sort.values()));
    return "practice/search";
  }

  private static Language reader(Locale locale) {
    for (Language language : Language.values()) {
      if (language.locale().getLanguage().equals(locale.getLanguage())) {
        return language;
      }
    }
    return Language.EN;
  }
}
