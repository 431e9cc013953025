package org.culturalpearls.portal.mentoring;

import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the handover notes of a case; not to the town, which they are about. */
@Controller
class HandoversController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final ClosureService closures;
  private final MentoringService mentorings;
  private final PeopleService people;

  HandoversController(
      CurrentPerson current,
      CaseHeads heads,
      ClosureService closures,
      MentoringService mentorings,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.closures = closures;
    this.mentorings = mentorings;
    this.people = people;
  }

  @GetMapping("/cases/{caseKey}/handovers")
  String all(@PathVariable String caseKey, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.headOfMentorings(reader, caseKey);
    if (head.ofTeam()) {
      throw new NotAllowed("error.portal.not-for-the-town");
    }
    Map<MentoringId, MentoringView> left =
        mentorings.ofParticipation(head.id()).stream()
            .collect(Collectors.toMap(MentoringView::id, each -> each));
    model.addAttribute("head", head);
    model.addAttribute("notes", closures.handovers(reader, head.id()));
    model.addAttribute("left", left);
    model.addAttribute("names", Names.of(people, left.values().stream().map(MentoringView::lead)));
    return "mentoring/handovers";
  }
}
