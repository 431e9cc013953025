package org.culturalpearls.portal.plan;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.presence.PlanPresenceService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what people say of their looking at a plan: that they have seen it, and are here. */
@Controller
@RequestMapping("/cases/{caseKey}/plan")
class PlanPresenceController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final PlanPresenceService presence;
  private final PeopleService people;

  PlanPresenceController(
      CurrentPerson current, CaseHeads heads, PlanPresenceService presence, PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.presence = presence;
    this.people = people;
  }

  /**
   * @param until the moment at which the page was made, in milliseconds: what came later is new
   */
  @PostMapping("/seen")
  String seen(
      @PathVariable String caseKey,
      @RequestParam(defaultValue = "0") long until,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    presence.seen(current.id(), head.id(), Instant.ofEpochMilli(Math.max(0, until)));
    FlashMessage.after(after, "plan.news.seen", "plan.news.seen.next");
    return "redirect:" + head.path() + "/plan";
  }

  /** Answers a script of the editor with a fragment: who else of the team is here. */
  @PostMapping("/here")
  String here(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    List<PersonId> others = presence.here(current.id(), head.id());
    model.addAttribute("others", Names.of(people, others.stream()).all(others));
    return "plan/presence :: others";
  }
}
