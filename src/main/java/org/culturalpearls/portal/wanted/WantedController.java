package org.culturalpearls.portal.wanted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.reuse.wanted.NeedAnswer;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.NeedView;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what towns look for, to all who have a login. */
@Controller
@RequestMapping("/wanted")
class WantedController {

  private final CurrentPerson current;
  private final WantedService wanted;
  private final NeedTerms terms;
  private final PracticeSearch practices;
  private final PeopleService people;

  WantedController(
      CurrentPerson current,
      WantedService wanted,
      NeedTerms terms,
      PracticeSearch practices,
      PeopleService people) {
    this.current = current;
    this.wanted = wanted;
    this.terms = terms;
    this.practices = practices;
    this.people = people;
  }

  /** A need with its terms in words. */
  record Shown(NeedView need, List<String> terms) {}

  /**
   * An answer.
   *
   * @param practice null if it points to none, or to one that is no longer listed
   * @param by who wrote it
   */
  record Answered(NeedAnswer answer, PracticeHit practice, PersonView by) {

    /** Returns the name, with the organisation if it is known. */
    public String who() {
      return by.organisation() == null || by.organisation().isEmpty()
          ? by.name()
          : by.name() + ", " + by.organisation();
    }
  }

  @GetMapping
  String list(
      @RequestParam(required = false) String term,
      @RequestParam(required = false) String page,
      Model model) {
    Optional<String> asked = Optional.ofNullable(term).filter(NeedTerms::isTerm);
    Paged<NeedView> found = wanted.open(asked, FormValues.page(page));
    model.addAttribute("needs", found.map(this::shown));
    model.addAttribute("url", asked.map(one -> "/wanted?term=" + one).orElse("/wanted"));
    model.addAttribute("term", asked.orElse(""));
    model.addAttribute("challenges", terms.choices(Facet.CHALLENGE));
    model.addAttribute("instruments", terms.choices(Facet.INSTRUMENT));
    model.addAttribute("mayState", !wanted.towns(current.id()).isEmpty());
    return "wanted/list";
  }

  @GetMapping("/mine")
  String mine(@RequestParam(required = false) String page, Model model) {
    model.addAttribute(
        "needs", wanted.ofTowns(current.id(), FormValues.page(page)).map(this::shown));
    model.addAttribute("mayState", !wanted.towns(current.id()).isEmpty());
    return "wanted/mine";
  }

  @GetMapping("/{id:\\d+}")
  String show(@PathVariable long id, @RequestParam(required = false) String page, Model model) {
    PersonId reader = current.id();
    WantedService.Read read = wanted.need(reader, new NeedId(id));
    Paged<NeedAnswer> answers = wanted.answers(reader, new NeedId(id), FormValues.page(page));
    model.addAttribute("read", read);
    model.addAttribute("need", read.need());
    model.addAttribute("terms", terms.names(read.need()));
    model.addAttribute("answers", answered(answers));
    return "wanted/need";
  }

  private Paged<Answered> answered(Paged<NeedAnswer> answers) {
    Map<PracticeId, PracticeHit> hits =
        practices
            .listed(
                answers.items().stream().flatMap(each -> each.practice().stream()).toList(),
                PracticeCards.reader())
            .stream()
            .collect(Collectors.toMap(PracticeHit::id, Function.identity()));
    Map<PersonId, PersonView> authors =
        people.persons(answers.items().stream().map(NeedAnswer::by).distinct().toList());
    return answers.map(
        each ->
            new Answered(
                each, each.practice().map(hits::get).orElse(null), authors.get(each.by())));
  }

  private Shown shown(NeedView need) {
    return new Shown(need, terms.names(need));
  }
}
