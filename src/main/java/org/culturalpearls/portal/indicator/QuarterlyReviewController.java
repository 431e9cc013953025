package org.culturalpearls.portal.indicator;

import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.mentoring.checkin.QuarterlyReview;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
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

/** Shows the quarterly reviews of a town to readers of its plan. */
@Controller
class QuarterlyReviewController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final QuarterlyReviewService reviews;
  private final CycleService cycles;
  private final PeopleService people;

  QuarterlyReviewController(
      CurrentPerson current,
      CaseHeads heads,
      QuarterlyReviewService reviews,
      CycleService cycles,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.reviews = reviews;
    this.cycles = cycles;
    this.people = people;
  }

  @GetMapping("/cases/{caseKey}/reviews")
  String reviews(@PathVariable String caseKey, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.head(reader, caseKey);
    List<QuarterlyReview> found = reviews.reviews(reader, head.id());
    model.addAttribute("head", head);
    model.addAttribute("reviews", found);
    model.addAttribute("zone", cycles.cycle(head.participation().cycleId()).zone());
    model.addAttribute("names", Names.of(people, found.stream().map(QuarterlyReview::answeredBy)));
    return "indicator/reviews";
  }
}
