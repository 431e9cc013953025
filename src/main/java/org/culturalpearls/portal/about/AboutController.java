package org.culturalpearls.portal.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that the footer leads to, open to everybody. */
@Controller
class AboutController {

  @GetMapping("/privacy")
  String privacy() {
    return "about/privacy";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "about/accessibility";
  }

  @GetMapping("/help")
  String help() {
    return "about/help";
  }
}
