package org.culturalpearls.portal.shortlist;

import java.util.List;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.portal.search.Shortlist;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the practices that an address names, compares some of them, and prints them. */
@Controller
@RequestMapping("/practices")
class ShortlistController {

  private static final int COMPARED = 4;

  private final PracticeSearch search;
  private final PracticeCatalogue catalogue;
  private final PracticeCards cards;
  private final Comparison comparison;
  private final Booklet booklet;
  private final PublicAddress addresses;

  ShortlistController(
      PracticeSearch search,
      PracticeCatalogue catalogue,
      PracticeCards cards,
      Comparison comparison,
      Booklet booklet,
      PublicAddress addresses) {
    this.search = search;
    this.catalogue = catalogue;
    this.cards = cards;
    this.comparison = comparison;
    this.booklet = booklet;
    this.addresses = addresses;
  }

  @GetMapping("/shortlist")
  String shortlist(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Shortlist asked = Shortlist.of(parameters);
    List<PracticeCards.Card> shown = cards.of(search.listed(asked.ids(), PracticeCards.reader()));
    Shortlist list = new Shortlist(shown.stream().map(card -> card.hit().id()).toList());
    model.addAttribute("list", list);
    model.addAttribute("cards", shown);
    model.addAttribute("gone", asked.size() - list.size());
    model.addAttribute("address", addresses.of(list.path()));
    model.addAttribute("compared", COMPARED);
    return "practice/shortlist";
  }

  /** With boxes that somebody ticked, of the list that the address names as well. */
  @GetMapping("/compare")
  String compare(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Shortlist list = Shortlist.of(parameters);
    Shortlist ticked = Shortlist.ticked(parameters);
    List<PublishedPractice> practices =
        catalogue.listed(ticked.ids().stream().limit(COMPARED).toList());
    model.addAttribute("list", list);
    model.addAttribute("practices", practices);
    model.addAttribute("tooMany", ticked.size() > COMPARED);
    model.addAttribute("compared", COMPARED);
    model.addAttribute("rows", comparison.of(practices));
    return "practice/compare";
  }

  @GetMapping("/shortlist.pdf")
  ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> parameters) {
    List<PublishedPractice> practices = catalogue.listed(Shortlist.of(parameters).ids());
    if (practices.isEmpty()) {
      throw new NotFound("error.practice.not-found");
    }
    return Download.of("practices.pdf", MediaType.APPLICATION_PDF, booklet.of(practices));
  }
}
