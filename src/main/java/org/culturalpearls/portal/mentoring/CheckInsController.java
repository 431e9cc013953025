package org.culturalpearls.portal.mentoring;

import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows the check-ins and the final feedback of a mentoring: the own side's, or both sides' for
 * coordinators.
 */
@Controller
class CheckInsController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MentoringsOfCase mentorings;
  private final CheckInService checkIns;
  private final ClosureService closures;
  private final CycleService cycles;
  private final PeopleService people;

  CheckInsController(
      CurrentPerson current,
      CaseHeads heads,
      MentoringsOfCase mentorings,
      CheckInService checkIns,
      ClosureService closures,
      CycleService cycles,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.mentorings = mentorings;
    this.checkIns = checkIns;
    this.closures = closures;
    this.cycles = cycles;
    this.people = people;
  }

  @GetMapping("/cases/{caseKey}/check-ins")
  String all(@PathVariable String caseKey, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.headOfMentorings(reader, caseKey);
    List<CheckInLog> logs =
        mentorings.of(reader, head).stream().map(each -> log(reader, head, each)).toList();
    model.addAttribute("head", head);
    model.addAttribute("logs", logs);
    model.addAttribute("zone", cycles.cycle(head.participation().cycleId()).zone());
    model.addAttribute("names", Names.of(people, logs.stream().flatMap(CheckInLog::mentioned)));
    return "mentoring/check-ins";
  }

  private CheckInLog log(PersonId reader, CaseHead head, MentoringView mentoring) {
    return new CheckInLog(
        mentoring,
        sides(reader, head, mentoring),
        checkIns.ofMentoring(reader, mentoring.id()),
        closures.closure(reader, mentoring.id()).orElse(null));
  }

  private static List<MentoringSide> sides(
      PersonId reader, CaseHead head, MentoringView mentoring) {
    if (mentoring.isMentor(reader)) {
      return List.of(MentoringSide.MENTORS);
    }
    return List.of(
        head.ofTeam() ? new MentoringSide[] {MentoringSide.TEAM} : MentoringSide.values());
  }
}
