package org.culturalpearls.portal.privacy;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.privacy.NamePlace;
import org.culturalpearls.privacy.NamePlaceService;
import org.culturalpearls.privacy.PlaceId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows texts that contain names of persons to be erased, for coordinators to decide. */
@Controller
class NamesController {

  private final CurrentPerson current;
  private final NamePlaceService places;
  private final PeopleService people;

  NamesController(CurrentPerson current, NamePlaceService places, PeopleService people) {
    this.current = current;
    this.places = places;
    this.people = people;
  }

  @GetMapping("/names")
  String show(@RequestParam(defaultValue = "0") int page, Model model) {
    Paged<NamePlace> open = places.open(current.id(), Math.max(page, 0));
    model.addAttribute("open", open);
    model.addAttribute("hidden", places.hasHidden(current.id()));
    model.addAttribute("names", Names.of(people, open.items().stream().map(NamePlace::person)));
    return "privacy/names";
  }

  @PostMapping("/names/{id:\\d+}/take-out")
  String takeOut(@PathVariable long id, RedirectAttributes after) {
    places.takeOut(current.id(), new PlaceId(id));
    FlashMessage.after(after, "names.taken-out", null);
    return "redirect:/names";
  }

  @PostMapping("/names/{id:\\d+}/leave")
  String leave(@PathVariable long id, RedirectAttributes after) {
    places.leave(current.id(), new PlaceId(id));
    FlashMessage.after(after, "names.left", null);
    return "redirect:/names";
  }
}
