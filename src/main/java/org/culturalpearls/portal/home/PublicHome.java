package org.culturalpearls.portal.home;

import java.util.List;
import org.culturalpearls.award.nomination.CallService;
import org.culturalpearls.award.setup.PublishedCall;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.portal.map.RegionMap;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.shell.SearchEngines;
import org.culturalpearls.practice.search.PracticeSearch;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The first page for whoever is not logged in: what the programme is, and what there is to see. */
@Component
class PublicHome {

  private static final int PRACTICES = 4;

  private final CallService calls;
  private final PracticeSearch practices;
  private final PracticeCards cards;
  private final AwardResultService results;
  private final RegionMap map;
  private final PersonDates dates;
  private final SearchEngines engines;

  PublicHome(
      CallService calls,
      PracticeSearch practices,
      PracticeCards cards,
      AwardResultService results,
      RegionMap map,
      PersonDates dates,
      SearchEngines engines) {
    this.calls = calls;
    this.practices = practices;
    this.cards = cards;
    this.results = results;
    this.map = map;
    this.dates = dates;
    this.engines = engines;
  }

  /** A call that is open, and until when in words. */
  record Call(String name, String closes) {}

  /** The towns with the title of the latest year that has any. */
  record Pearls(int titleYear, List<PearlView> towns) {}

  String show(Model model) {
    model.addAttribute("calls", calls.published().stream().map(this::call).toList());
    model.addAttribute("cards", cards.of(practices.newest(PRACTICES, PracticeCards.reader())));
    List<PearlView> pearls = results.pearls();
    model.addAttribute("pearls", latest(pearls));
    model.addAttribute("map", map.of(practices.byCountry(), pearls));
    engines.list(model, "/", "");
    return "home/public";
  }

  private Call call(PublishedCall published) {
    return new Call(
        published.call().name(),
        dates.momentInZone(published.call().closesAt(), published.cycle().zone()));
  }

  /** Null as long as there are none. */
  private static Pearls latest(List<PearlView> all) {
    if (all.isEmpty()) {
      return null;
    }
    int year = all.get(0).titleYear();
    return new Pearls(year, all.stream().filter(town -> town.titleYear() == year).toList());
  }
}
