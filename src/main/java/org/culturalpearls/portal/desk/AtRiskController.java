package org.culturalpearls.portal.desk;

import org.culturalpearls.desk.CaseAtRisk;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows all cases at risk, for coordinators. */
@Controller
class AtRiskController {

  private final CurrentPerson current;
  private final RiskService risks;
  private final RiskLines lines;

  AtRiskController(CurrentPerson current, RiskService risks, RiskLines lines) {
    this.current = current;
    this.risks = risks;
    this.lines = lines;
  }

  @GetMapping("/at-risk")
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    PersonId reader = current.id();
    Paged<CaseAtRisk> found = risks.atRisk(reader, page);
    model.addAttribute(
        "risks",
        new Paged<>(lines.of(found.items(), reader), found.page(), found.hasNext(), found.total()));
    return "desk/at-risk";
  }
}
