package org.culturalpearls.portal.practice;

import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The public pages of what is published: search engines may list them. */
@Controller
@RequestMapping("/practices")
class PracticesController {

  private final PracticeCatalogue catalogue;
  private final ShownOpinions opinions;
  private final PublicAddress addresses;

  PracticesController(
      PracticeCatalogue catalogue, ShownOpinions opinions, PublicAddress addresses) {
    this.catalogue = catalogue;
    this.opinions = opinions;
    this.addresses = addresses;
  }

  @GetMapping("/{id:\\d+}")
  String latest(@PathVariable long id, Model model) {
    PublishedPractice practice = catalogue.practice(new PracticeId(id));
    model.addAttribute("indexable", !practice.archived());
    return page(practice, model);
  }

  /** An older version keeps its address for those who cite it; the latest one is to be found. */
  @GetMapping("/{id:\\d+}/versions/{number}")
  String version(@PathVariable long id, @PathVariable int number, Model model) {
    return page(catalogue.version(new PracticeId(id), number), model);
  }

  private String page(PublishedPractice practice, Model model) {
    String path = "/practices/" + practice.id().value();
    model.addAttribute("practice", practice);
    model.addAttribute(
        "shown", new ShownPractice(practice.content(), practice.town(), practice.evidence()));
    model.addAttribute("opinions", opinions.of(practice.opinions()));
    model.addAttribute("path", path);
    model.addAttribute("address", addresses.of(path + "/versions/" + practice.number()));
    return "practice/practice";
  }
}
