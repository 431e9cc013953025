package org.culturalpearls.portal.mentoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the meetings of a town with its mentors, and the agreed steps. */
@Controller
class MeetingsController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MentoringsOfCase mentorings;
  private final MeetingService meetings;
  private final AppointmentService appointments;
  private final AgreedStepService steps;
  private final MilestoneService milestones;
  private final PeopleService people;

  MeetingsController(
      CurrentPerson current,
      CaseHeads heads,
      MentoringsOfCase mentorings,
      MeetingService meetings,
      AppointmentService appointments,
      AgreedStepService steps,
      MilestoneService milestones,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.mentorings = mentorings;
    this.meetings = meetings;
    this.appointments = appointments;
    this.steps = steps;
    this.milestones = milestones;
    this.people = people;
  }

  @GetMapping("/cases/{caseKey}/meetings")
  String all(@PathVariable String caseKey, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.headOfMentorings(reader, caseKey);
    List<MeetingLog> logs =
        mentorings.of(reader, head).stream().map(each -> log(reader, head, each)).toList();
    model.addAttribute("head", head);
    model.addAttribute("logs", logs);
    model.addAttribute("titles", titles(reader, head));
    model.addAttribute("names", Names.of(people, logs.stream().flatMap(MeetingLog::mentioned)));
    model.addAttribute("mayPropose", appointments.mayPropose(reader, head.id()));
    model.addAttribute(
        "mayLog",
        logs.stream()
            .anyMatch(
                log ->
                    isOfASide(reader, head, log.mentoring())
                        && log.mentoring().state().hasMentor()));
    return "mentoring/meetings";
  }

  private MeetingLog log(PersonId reader, CaseHead head, MentoringView mentoring) {
    return new MeetingLog(
        mentoring,
        meetings.counts(reader, mentoring.id()),
        meetings.meetings(reader, mentoring.id()),
        isOfASide(reader, head, mentoring) ? steps.steps(reader, mentoring.id()) : List.of());
  }

  private static boolean isOfASide(PersonId reader, CaseHead head, MentoringView mentoring) {
    return head.ofTeam() || mentoring.isMentor(reader);
  }

  /**
   * Titles of the milestones talked about; a former mentor reads the notes but no longer the plan.
   */
  private Map<MilestoneId, String> titles(PersonId reader, CaseHead head) {
    try {
      return milestones.milestones(reader, head.id()).stream()
          .collect(Collectors.toMap(MilestoneView::id, each -> each.wording().title()));
    } catch (NotFound noLongerReadable) {
      return Map.of();
    }
  }
}
