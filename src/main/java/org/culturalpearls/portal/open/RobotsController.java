package org.culturalpearls.portal.open;

import java.nio.charset.StandardCharsets;
import org.culturalpearls.portal.shell.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells robots where the list of pages is. Of all other pages they are told by each page that it is
 * not to be listed, which they have to read for that; kept away they are only from searches and
 * data, of which there are endless ones.
 */
@Controller
class RobotsController {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final PublicAddress addresses;

  RobotsController(PublicAddress addresses) {
    this.addresses = addresses;
  }

  @GetMapping("/robots.txt")
  ResponseEntity<String> robots() {
    String text =
        """
        User-agent: *
        Allow: /practices?lang=
        Disallow: /practices?
        Disallow: /practices.
        Disallow: /practices/compare
        Disallow: /practices/shortlist

        Sitemap: {list}
        """
            .replace("{list}", addresses.of("/sitemap.xml"));
    return ResponseEntity.ok().contentType(TEXT).body(text);
  }
}
