package org.culturalpearls.portal.practice;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.exchange.ContactRequestService;
import org.culturalpearls.exchange.VisitOfferService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FetchedFile;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.open.PracticeJsonLd;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.portal.search.Shortlist;
import org.culturalpearls.portal.search.SimilarCards;
import org.culturalpearls.portal.shell.PublicAddress;
import org.culturalpearls.portal.shell.SearchEngines;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeFileId;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.Translation;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The public pages of what is published: search engines may list them. */
@Controller
@RequestMapping("/practices")
class PracticesController {

  private final PracticeCatalogue catalogue;
  private final AdoptionService adoptions;
  private final ContactRequestService contacts;
  private final VisitOfferService visits;
  private final CurrentPerson current;
  private final PracticeFileService files;
  private final PracticeTranslationService translations;
  private final ShownOpinions opinions;
  private final SimilarCards similar;
  private final PracticeJsonLd data;
  private final PublicAddress addresses;
  private final SearchEngines engines;

  PracticesController(
      PracticeCatalogue catalogue,
      AdoptionService adoptions,
      ContactRequestService contacts,
      VisitOfferService visits,
      CurrentPerson current,
      PracticeFileService files,
      PracticeTranslationService translations,
      ShownOpinions opinions,
      SimilarCards similar,
      PracticeJsonLd data,
      PublicAddress addresses,
      SearchEngines engines) {
    this.adoptions = adoptions;
    this.contacts = contacts;
    this.visits = visits;
    this.current = current;
    this.catalogue = catalogue;
    this.files = files;
    this.translations = translations;
    this.opinions = opinions;
    this.similar = similar;
    this.data = data;
    this.addresses = addresses;
    this.engines = engines;
  }

  /** With a shortlist in its address it is the same page: search engines list the one without. */
  @GetMapping("/{id:\\d+}")
  String latest(
      @PathVariable long id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
    PublishedPractice practice = catalogue.practice(new PracticeId(id));
    if (practice.archived()) {
      engines.listInstead(model, path(practice));
    } else {
      ShownPractice shown = shown(practice);
      engines.list(model, path(practice), shown.summary().text());
      model.addAttribute("similar", similar.of(practice.id()));
      model.addAttribute("list", Shortlist.of(parameters));
      model.addAttribute("frame", frame(practice));
    }
    return page(practice, path(practice), parameters, model);
  }

  /** An older version keeps its address for those who cite it; the latest one is to be found. */
  @GetMapping("/{id:\\d+}/versions/{number}")
  String version(
      @PathVariable long id,
      @PathVariable int number,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    PublishedPractice practice = catalogue.version(new PracticeId(id), number);
    engines.listInstead(model, path(practice));
    return page(practice, path(practice) + "/versions/" + number, parameters, model);
  }

  @GetMapping("/{id:\\d+}/files/{file:\\d+}")
  ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable long file) {
    return fetched(files.content(new PracticeId(id), new PracticeFileId(file)));
  }

  /** A small picture, for cards. */
  @GetMapping("/{id:\\d+}/files/{file:\\d+}/small")
  ResponseEntity<byte[]> small(@PathVariable long id, @PathVariable long file) {
    return fetched(files.small(new PracticeId(id), new PracticeFileId(file)));
  }

  private static ResponseEntity<byte[]> fetched(PracticeFileService.Content file) {
    return FetchedFile.of(file.name(), file.mediaType(), file.bytes());
  }

  /** Others may show it in a frame: no cookie, script or form, and one link. */
  @GetMapping("/{id:\\d+}/card")
  String card(@PathVariable long id, Model model) {
    PublishedPractice practice = catalogue.practice(new PracticeId(id));
    model.addAttribute("practice", practice);
    model.addAttribute("shown", shown(practice));
    model.addAttribute("drawing", PracticeCards.drawing(practice));
    model.addAttribute("address", addresses.of(path(practice)));
    return "practice/card";
  }

  /**
   * @param here the address of this page without a language
   * @param parameters with the language in which it is to be read, the original if it is none of
   *     its own; and the page of the list of those who took it up
   */
  private String page(
      PublishedPractice practice,
      String here,
      MultiValueMap<String, String> parameters,
      Model model) {
    String path = path(practice);
    List<Translation> there = translations.ofVersion(practice.id(), practice.number());
    Optional<Translation> chosen =
        there.stream()
            .filter(
                each ->
                    each.language().locale().getLanguage().equals(parameters.getFirst("language")))
            .findFirst();
    model.addAttribute("practice", practice);
    model.addAttribute(
        "shown",
        new ShownPractice(practice.content(), practice.town(), practice.evidence(), chosen));
    model.addAttribute("translations", there);
    model.addAttribute("language", chosen.map(Translation::language).orElse(null));
    model.addAttribute("here", here);
    model.addAttribute("opinions", opinions.of(practice.opinions()));
    model.addAttribute(
        "takenUp", adoptions.takenUp(practice.id(), FormValues.page(parameters.getFirst("page"))));
    model.addAttribute("forTowns", current.has(Role.MENTEE));
    boolean own = mayOffer(practice);
    model.addAttribute("mayContact", !own && mayContact(practice));
    model.addAttribute("offer", visits.offer(practice));
    model.addAttribute("visitedBy", visits.visitedBy(practice.id()));
    model.addAttribute("mayOffer", own);
    model.addAttribute("files", files.ofVersion(practice.id(), practice.number()));
    model.addAttribute("path", path);
    model.addAttribute("data", data.of(practice));
    model.addAttribute("address", addresses.of(path + "/versions/" + practice.number()));
    return "practice/practice";
  }

  private boolean mayContact(PublishedPractice practice) {
    return !practice.archived()
        && current.find().filter(person -> contacts.mayAsk(person.id())).isPresent();
  }

  private boolean mayOffer(PublishedPractice practice) {
    return current.find().filter(person -> visits.mayOffer(person.id(), practice)).isPresent();
  }

  private static ShownPractice shown(PublishedPractice practice) {
    return new ShownPractice(practice.content(), practice.town(), practice.evidence());
  }

  private static String path(PublishedPractice practice) {
    return "/practices/" + practice.id().value();
  }

  /** What others put into their page to show the card. */
  private String frame(PublishedPractice practice) {
    return "<iframe src=\"%s\" title=\"%s\" width=\"360\" height=\"480\" loading=\"lazy\"></iframe>"
        .formatted(addresses.of(path(practice) + "/card"), HtmlUtils.htmlEscape(practice.title()));
  }
}
