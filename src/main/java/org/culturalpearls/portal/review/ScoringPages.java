package org.culturalpearls.portal.review;

import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.portal.award.CriterionWords;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.plan.ShownPlan;
import org.culturalpearls.portal.plan.ShownPlans;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds what the page of a review shows around its form. */
@Component
class ScoringPages {

  static final String PAGE = "review/scoring";

  private final ReviewService reviews;
  private final RemarkService remarks;
  private final CriterionWords words;
  private final UserTasks tasks;
  private final ShownPlans shown;
  private final PeopleService people;

  ScoringPages(
      ReviewService reviews,
      RemarkService remarks,
      CriterionWords words,
      UserTasks tasks,
      ShownPlans shown,
      PeopleService people) {
    this.reviews = reviews;
    this.remarks = remarks;
    this.words = words;
    this.tasks = tasks;
    this.shown = shown;
    this.people = people;
  }

  ScoringView fill(PersonId reviewer, ReviewId review, Model model) {
    ScoringView page = reviews.scoring(reviewer, review);
    model.addAttribute("page", page);
    model.addAttribute("review", page.review());
    model.addAttribute("plan", page.plan() == null ? null : plan(page.plan()));
    model.addAttribute("scales", page.criteria().stream().map(words::scale).toList());
    model.addAttribute("answered", page.review().state() != ReviewState.ASSIGNED);
    model.addAttribute("submitted", page.review().state() == ReviewState.SUBMITTED);
    model.addAttribute("task", task(reviewer, page));
    model.addAttribute("answeredRemarks", remarks.answered(reviewer, review).orElse(null));
    return page;
  }

  private ShownPlan plan(PlanContent plan) {
    return shown.of(plan, Names.of(people, plan.persons()));
  }

  /** Returns whether it is submitted already, so that saving is a correction. */
  boolean counts(PersonId reviewer, ReviewId review) {
    return reviews.scoring(reviewer, review).review().state() == ReviewState.SUBMITTED;
  }

  /** Returns this reviewer's open task for the nomination; null if there is none. */
  private String task(PersonId reviewer, ScoringView page) {
    return tasks.ownOfCase(reviewer, page.nomination().caseKey().value()).stream()
        .filter(card -> card.isOf(ProcessKind.REVIEW))
        .map(TaskCard::id)
        .findFirst()
        .orElse(null);
  }
}
