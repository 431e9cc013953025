package org.culturalpearls.portal.open;

import org.culturalpearls.portal.shell.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Tells robots where the list of pages is. Of all other pages they are told by each page that it is
 * not to be listed, which they have to read for that; kept away they are only from searches and
 * data, of which there are endless ones.
 */
@Controller
class RobotsController {

  private final PublicAddress addresses;

  RobotsController(PublicAddress addresses) {
    this.addresses = addresses;
  }

  @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
  @ResponseBody
  String robots() {
    return """
        User-agent: *
        Disallow: /practices?
        Disallow: /practices.
        Disallow: /practices/compare
        Disallow: /practices/shortlist

        Sitemap: {list}
        """
        .replace("{list}", addresses.of("/sitemap.xml"));
  }
}
