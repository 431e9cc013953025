package org.culturalpearls.portal.practice;

import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.search.SearchMisses;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The editors' home: what waits for a check, what nobody confirms, and what nobody finds. */
@Controller
@RequestMapping("/practice-checks")
class EditorsController {

  private final CurrentPerson current;
  private final PracticeReviewService reviews;
  private final PracticeConfirmationService confirmations;
  private final SearchMisses misses;

  EditorsController(
      CurrentPerson current,
      PracticeReviewService reviews,
      PracticeConfirmationService confirmations,
      SearchMisses misses) {
    this.current = current;
    this.reviews = reviews;
    this.confirmations = confirmations;
    this.misses = misses;
  }

  @GetMapping
  String waiting(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("practices", reviews.waiting(current.id(), FormValues.page(page)));
    return "practice/checks";
  }

  @GetMapping("/stale")
  String stale(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("practices", confirmations.stale(current.id(), FormValues.page(page)));
    return "practice/stale";
  }

  @GetMapping("/searches")
  String searches(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("misses", misses.last(current.id(), FormValues.page(page)));
    return "practice/searches";
  }
}
