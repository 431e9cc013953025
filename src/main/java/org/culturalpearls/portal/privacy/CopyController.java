package org.culturalpearls.portal.privacy;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.PersonalCopy;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.PageStatements;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows the copy of a person's data and offers it for download: the own one, or on somebody's
 * behalf.
 */
@Controller
class CopyController {

  private final CurrentPerson current;
  private final CopyService copies;
  private final PeopleService people;
  private final CopyWords words;

  CopyController(CurrentPerson current, CopyService copies, PeopleService people, CopyWords words) {
    this.current = current;
    this.copies = copies;
    this.people = people;
    this.words = words;
  }

  @GetMapping("/me/data")
  String own(Model model) {
    return page(current.id(), "/me/data.json", model);
  }

  @GetMapping("/me/data.json")
  ResponseEntity<PersonalCopy> ownAsFile() {
    return file(current.id());
  }

  @GetMapping("/people/{personId}/data")
  String ofSomebody(@PathVariable long personId, Model model) {
    return page(new PersonId(personId), "/people/" + personId + "/data.json", model);
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
