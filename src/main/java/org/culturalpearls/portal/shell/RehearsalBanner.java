package org.culturalpearls.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationView;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets the layout say on each page of a rehearsal that it is one, by what the page is about. */
class RehearsalBanner implements HandlerInterceptor {

  @Override
  public void postHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    String view = page == null ? null : page.getViewName();
    if (view != null
        && !view.startsWith("redirect:")
        && page.getModel().values().stream().anyMatch(RehearsalBanner::isOfRehearsal)) {
      page.addObject("inRehearsal", true);
    }
  }

  private static boolean isOfRehearsal(Object about) {
    CaseKey key = key(about);
    return key != null && key.isOfRehearsal();
  }

  private static CaseKey key(Object about) {
    if (about instanceof OfCase ofCase) {
      return ofCase.keyOfCase();
    }
    if (about instanceof CycleView cycle) {
      return cycle.caseKey();
    }
    if (about instanceof ParticipationView participation) {
      return participation.caseKey();
    }
    if (about instanceof ScoringView review) {
      return review.nomination().caseKey();
    }
    if (about instanceof NominationView nomination) {
      return nomination.caseKey();
    }
    return about instanceof NominationFacts nomination ? nomination.caseKey() : null;
  }
}
