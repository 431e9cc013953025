package org.culturalpearls.portal.mentoring;

import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a mentor the own towns side by side; who mentors none finds none. */
@Controller
class MentoredTownsController {

  private final CurrentPerson current;
  private final MentoredTowns towns;

  MentoredTownsController(CurrentPerson current, MentoredTowns towns) {
    this.current = current;
    this.towns = towns;
  }

  @GetMapping("/mentored-towns")
  String towns(Model model) {
    model.addAttribute("towns", towns.of(current.id()));
    return "mentoring/towns";
  }
}
