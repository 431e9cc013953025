package org.culturalpearls.portal.assessment;

import java.util.List;
import java.util.Locale;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.plan.assessment.AssessmentService;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.reuse.Offers;
import org.culturalpearls.reuse.OfferedPractices;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a town's profile, how it changes, and the questions on paper. */
@Controller
@RequestMapping("/cases/{caseKey}/assessment")
class AssessmentController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AssessmentService assessments;
  private final OfferedPractices offered;
  private final Offers offers;
  private final PeopleService people;
  private final MessageSource messages;

  AssessmentController(
      CurrentPerson current,
      CaseHeads heads,
      AssessmentService assessments,
      OfferedPractices offered,
      Offers offers,
      PeopleService people,
      MessageSource messages) {
    this.current = current;
    this.heads = heads;
    this.assessments = assessments;
    this.offered = offered;
    this.offers = offers;
    this.people = people;
    this.messages = messages;
  }

  @GetMapping
  String profile(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    List<AssessmentView> all = assessments.assessments(current.id(), head.id());
    model.addAttribute("head", head);
    model.addAttribute("assessments", all);
    model.addAttribute("profile", Profile.of(all));
    model.addAttribute("dimensions", Dimension.values());
    model.addAttribute("questions", Question.values());
    model.addAttribute("names", Names.of(people, all.stream().map(AssessmentView::by)));
    model.addAttribute("offer", offers.shown(offered.forWeakSpot(current.id(), head.id())));
    if (mayAssess(head)) {
      model.addAttribute("workshop", assessments.workshop(current.id(), head.id()));
      model.addAttribute("own", assessments.answers(current.id(), head.id()).size());
    }
    return "assessment/profile";
  }

  /** Two sheets for a room without computers: the way of the workshop, and all questions. */
  @GetMapping("/paper")
  String paper(@PathVariable String caseKey, Model model, Locale locale) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("head", head);
    model.addAttribute("assessments", assessments.assessments(current.id(), head.id()));
    model.addAttribute("parts", QuestionPart.all(messages, locale));
    return "assessment/paper";
  }

  private static boolean mayAssess(CaseHead head) {
    return head.ofTeam() && head.participation().stage().takesOrTookPart();
  }
}
