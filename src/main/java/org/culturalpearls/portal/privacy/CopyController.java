package org.culturalpearls.portal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.privacy.CopyRequestService.TakenCopy;
import org.culturalpearls.privacy.CopyRequestView;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.PersonalCopy;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.PageStatements;
import org.culturalpearls.shared.Paged;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the copy of a person's data and offers it for download: the own one, or, for an
 * administrator, the one that somebody asked for.
 */
@Controller
class CopyController {

  private final CurrentPerson current;
  private final CopyService copies;
  private final CopyRequestService requests;
  private final PeopleService people;
  private final CopyWords words;

  CopyController(
      CurrentPerson current,
      CopyService copies,
      CopyRequestService requests,
      PeopleService people,
      CopyWords words) {
    this.current = current;
    this.requests = requests;
    this.copies = copies;
    this.people = people;
    this.words = words;
  }

  @GetMapping("/me/data")
  String own(Model model) {
    PersonId reader = current.id();
    List<TakenCopy> taken = requests.taken(reader, reader);
    model.addAttribute("waits", requests.waitingSince(reader, reader).orElse(null));
    model.addAttribute("taken", taken);
    model.addAttribute("names", Names.of(people, taken.stream().map(TakenCopy::by)));
    return page(reader, "/me/data.json", model);
  }

  @GetMapping("/me/data.json")
  ResponseEntity<PersonalCopy> ownAsFile() {
    return file(current.id());
  }

  @PostMapping("/me/data/request")
  String ask(RedirectAttributes after) {
    requests.ask(current.id());
    FlashMessage.after(after, "copy.request.asked", "copy.request.asked.next");
    return "redirect:/me/data";
  }

  @PostMapping("/me/data/request/take-back")
  String takeBack(RedirectAttributes after) {
    requests.takeBack(current.id());
    FlashMessage.after(after, "copy.request.taken-back", null);
    return "redirect:/me/data";
  }

  @GetMapping("/copies")
  String waiting(@RequestParam(defaultValue = "0") int page, Model model) {
    Paged<CopyRequestView> waiting = requests.waiting(current.id(), Math.max(page, 0));
    model.addAttribute("waiting", waiting);
    model.addAttribute(
        "names", Names.of(people, waiting.items().stream().map(CopyRequestView::person)));
    return "privacy/copies";
  }

  /** Before the copy is made, the page says whether the person asked for it. */
  @GetMapping("/people/{personId}/data")
  String ofSomebody(@PathVariable long personId, Model model) {
    PersonId person = new PersonId(personId);
    if (person.equals(current.id())) {
      return own(model);
    }
    Optional<Instant> until = requests.readableUntil(current.id(), person);
    if (until.isPresent()) {
      model.addAttribute("until", until.get());
      return page(person, "/people/" + personId + "/data.json", model);
    }
    model.addAttribute("person", people.person(person));
    model.addAttribute("waits", requests.waitingSince(current.id(), person).orElse(null));
    return "privacy/make-copy";
  }

  @PostMapping("/people/{personId}/data")
  String make(@PathVariable long personId, RedirectAttributes after) {
    requests.make(current.id(), new PersonId(personId));
    FlashMessage.after(after, "copy.made", "copy.made.next");
    return "redirect:/people/" + personId + "/data";
  }

  @GetMapping("/people/{personId}/data.json")
  ResponseEntity<PersonalCopy> ofSomebodyAsFile(@PathVariable long personId) {
    return file(new PersonId(personId));
  }

  private String page(PersonId person, String file, Model model) {
    PageStatements.lift();
    PersonalCopy copy = copies.copy(current.id(), person);
    model.addAttribute("copy", copy);
    model.addAttribute("person", people.person(person));
    model.addAttribute("own", person.equals(current.id()));
    model.addAttribute("file", file);
    model.addAttribute("parts", words.of(copy));
    return "privacy/copy";
  }

  private ResponseEntity<PersonalCopy> file(PersonId person) {
    PageStatements.lift();
    return Download.named("person-" + person.value() + ".json")
        .contentType(MediaType.APPLICATION_JSON)
        .body(copies.copy(current.id(), person));
  }
}
