package org.culturalpearls.portal.mentoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.AgreementView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the agreements of a town and its mentors, of the present mentoring and of earlier ones. */
@Controller
class AgreementController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MentoringsOfCase mentorings;
  private final AgreementService agreements;
  private final PeopleService people;

  AgreementController(
      CurrentPerson current,
      CaseHeads heads,
      MentoringsOfCase mentorings,
      AgreementService agreements,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.mentorings = mentorings;
    this.agreements = agreements;
    this.people = people;
  }

  @GetMapping("/cases/{caseKey}/agreement")
  String show(@PathVariable String caseKey, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.headOfMentorings(reader, caseKey);
    List<MentoringView> all = mentorings.of(reader, head);
    Map<MentoringId, AgreementView> agreed = new LinkedHashMap<>();
    all.forEach(
        each -> agreements.agreement(reader, each.id()).ifPresent(of -> agreed.put(each.id(), of)));
    model.addAttribute("head", head);
    model.addAttribute("mentorings", all);
    model.addAttribute("agreements", agreed);
    model.addAttribute(
        "mayPrefill",
        head.ofTeam() && all.stream().anyMatch(each -> each.state() == MentoringState.COMPLETED));
    model.addAttribute("prefillToken", FormTokens.newToken());
    model.addAttribute(
        "movable",
        all.stream()
            .filter(each -> EndController.mayMove(reader, each, people))
            .map(MentoringView::id)
            .toList());
    model.addAttribute(
        "names",
        Names.of(
            people,
            Stream.concat(
                all.stream().flatMap(each -> Stream.of(each.lead(), each.twin())),
                agreed.values().stream().map(AgreementView::draftedBy))));
    return "mentoring/agreement";
  }
}
