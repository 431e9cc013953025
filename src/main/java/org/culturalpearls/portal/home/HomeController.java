package org.culturalpearls.portal.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what is to be done next. */
@Controller
class HomeController {

  @GetMapping("/")
  String home() {
    return "home/home";
  }
}
