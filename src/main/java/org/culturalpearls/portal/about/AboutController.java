package org.culturalpearls.portal.about;

import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.RetentionService;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the public pages linked from the footer. */
@Controller
@EnableConfigurationProperties(Oversight.class)
class AboutController {

  private final RetentionService retention;
  private final ErasureService erasures;
  private final Oversight oversight;

  AboutController(RetentionService retention, ErasureService erasures, Oversight oversight) {
    this.oversight = oversight;
    this.retention = retention;
    this.erasures = erasures;
  }

  /** The retention periods come from the settings in force. */
  @GetMapping("/privacy")
  String privacy(@RequestParam(required = false) String erased, Model model) {
    model.addAttribute("periods", retention.periods());
    model.addAttribute("days", erasures.graceDays());
    model.addAttribute("erased", erased != null);
    return "about/privacy";
  }

  @GetMapping("/accessibility")
  String accessibility(Model model) {
    model.addAttribute("oversight", oversight);
    return "about/accessibility";
  }

  @GetMapping("/help")
  String help() {
    return "about/help";
  }
}
