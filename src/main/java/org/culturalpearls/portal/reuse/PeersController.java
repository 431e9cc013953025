package org.culturalpearls.portal.reuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.portal.search.SearchWords;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.reuse.peer.PeerService;
import org.culturalpearls.reuse.peer.PeerService.Need;
import org.culturalpearls.reuse.peer.PeerService.Peer;
import org.culturalpearls.reuse.peer.PeerService.Peers;
import org.culturalpearls.reuse.peer.PeerService.Reason;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows whoever reads a plan which towns did what it needs, and why these. */
@Controller
class PeersController {

  /** Values of one parameter that are looked at. */
  private static final int MOST_TERMS = 40;

  private static final String CHOSEN = "chosen";

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PeerService peers;
  private final PracticeSearch practices;
  private final PracticeVocabulary vocabulary;
  private final SearchWords words;
  private final MessageSource messages;

  PeersController(
      CurrentPerson current,
      CaseHeads heads,
      PeerService peers,
      PracticeSearch practices,
      PracticeVocabulary vocabulary,
      SearchWords words,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.peers = peers;
    this.practices = practices;
    this.vocabulary = vocabulary;
    this.words = words;
    this.messages = messages;
  }

  /** A town with its reasons in words. */
  record Shown(
      Peer town, List<String> reasons, List<PracticeHit> practices, List<PracticeHit> takenUp) {}

  /** A term that can be looked for. */
  record Option(String value, String name, boolean chosen) {}

  /** The terms of a vocabulary. */
  record Group(Facet facet, List<Option> options) {}

  @GetMapping("/cases/{caseKey}/plan/peers")
  String list(
      @PathVariable String caseKey,
      @RequestParam MultiValueMap<String, String> parameters,
      Model model) {
    PersonId person = current.id();
    CaseHead head = heads.head(person, caseKey);
    Peers found =
        peers.peers(
            person, head.id(), asked(parameters), FormValues.page(parameters.getFirst("page")));
    model.addAttribute("head", head);
    model.addAttribute("towns", found.towns());
    model.addAttribute("peers", shown(found.towns().items()));
    model.addAttribute("nothingNeeded", found.need().isEmpty());
    model.addAttribute(
        "groups",
        List.of(
            group(Facet.CHALLENGE, TermKind.CHALLENGE, found.need().challenges()),
            group(Facet.INSTRUMENT, TermKind.INSTRUMENT, found.need().instruments())));
    model.addAttribute("url", address(head.path() + "/plan/peers", parameters));
    return "reuse/peers";
  }

  /** Empty as long as nobody chose: then the plan says what is needed. */
  private static Optional<Need> asked(MultiValueMap<String, String> parameters) {
    return parameters.containsKey(CHOSEN)
        ? Optional.of(
            new Need(terms(parameters, Facet.CHALLENGE), terms(parameters, Facet.INSTRUMENT)))
        : Optional.empty();
  }

  private static Set<String> terms(MultiValueMap<String, String> parameters, Facet facet) {
    return parameters.getOrDefault(facet.parameter(), List.of()).stream()
        .filter(facet::knows)
        .limit(MOST_TERMS)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String address(String path, MultiValueMap<String, String> parameters) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    asked(parameters)
        .ifPresent(
            need -> {
              address.queryParam(CHOSEN, "yes");
              new TreeSet<>(need.challenges())
                  .forEach(key -> address.queryParam(Facet.CHALLENGE.parameter(), key));
              new TreeSet<>(need.instruments())
                  .forEach(key -> address.queryParam(Facet.INSTRUMENT.parameter(), key));
            });
    return address.build().toUriString();
  }

  private Group group(Facet facet, TermKind kind, Set<String> needed) {
    return new Group(
        facet,
        vocabulary.terms().getOrDefault(kind, List.of()).stream()
            .map(
                term ->
                    new Option(term.key(), name(facet, term.key()), needed.contains(term.key())))
            .toList());
  }

  /** All practices of the page are read at once; one that was archived meanwhile is left out. */
  private List<Shown> shown(List<Peer> towns) {
    List<PracticeId> ids =
        towns.stream()
            .flatMap(town -> Stream.concat(town.practices().stream(), town.takenUp().stream()))
            .distinct()
            .toList();
    Map<PracticeId, PracticeHit> hits =
        practices.listed(ids, PracticeCards.reader()).stream()
            .collect(Collectors.toMap(PracticeHit::id, Function.identity()));
    return towns.stream()
        .map(
            town ->
                new Shown(
                    town,
                    town.reasons().stream().map(this::why).toList(),
                    known(town.practices(), hits),
                    known(town.takenUp(), hits)))
        .toList();
  }

  private static List<PracticeHit> known(
      List<PracticeId> practices, Map<PracticeId, PracticeHit> hits) {
    return practices.stream().filter(hits::containsKey).map(hits::get).toList();
  }

  private String why(Reason reason) {
    String about =
        switch (reason.why()) {
          case CHALLENGE -> names(Facet.CHALLENGE, reason.about());
          case INSTRUMENT -> names(Facet.INSTRUMENT, reason.about());
          case LANGUAGE -> names(Facet.LANGUAGE, reason.about());
          case TITLE, OTHER_COUNTRY, SAME_SIZE, NEAR_SIZE -> "";
        };
    Object argument =
        switch (reason.why()) {
          case SAME_SIZE, NEAR_SIZE -> Integer.valueOf(reason.about().get(0));
          default -> about;
        };
    return messages.getMessage(
        "peers.reason." + reason.why(), new Object[] {argument}, LocaleContextHolder.getLocale());
  }

  private String names(Facet facet, List<String> values) {
    return values.stream().map(value -> name(facet, value)).collect(Collectors.joining(", "));
  }

  private String name(Facet facet, String value) {
    return words.of(facet, value, PracticeCards.reader());
  }
}
