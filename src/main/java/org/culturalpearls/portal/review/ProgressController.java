package org.culturalpearls.portal.review;

import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.AlreadyDone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the progress of a stage's reviews, and reminds reviewers who are late. */
@Controller
@RequestMapping("/cycles/{cycleId}/award/reviews/{stage}")
class ProgressController {

  private final CurrentPerson current;
  private final ReviewOfficeService office;
  private final CycleService cycles;

  ProgressController(CurrentPerson current, ReviewOfficeService office, CycleService cycles) {
    this.current = current;
    this.office = office;
    this.cycles = cycles;
  }

  @GetMapping
  String show(@PathVariable long cycleId, @PathVariable String stage, Model model) {
    CycleId id = new CycleId(cycleId);
    AwardStage chosen = StageOfAddress.of(stage);
    model.addAttribute("progress", office.progress(current.id(), id, chosen));
    model.addAttribute("cycle", cycles.cycle(id));
    model.addAttribute("stage", chosen);
    return "review/progress";
  }

  @PostMapping("/{reviewId:\\d+}/remind")
  String remind(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @PathVariable long reviewId,
      RedirectAttributes after) {
    AwardStage chosen = StageOfAddress.of(stage);
    try {
      office.remind(current.id(), new ReviewId(reviewId));
      FlashMessage.after(after, "review.reminded", null);
    } catch (AlreadyDone pressedTwice) {
      FlashMessage.after(after, "review.reminded-already", "review.reminded-already.next");
    }
    return "redirect:/cycles/" + cycleId + "/award/reviews/" + chosen;
  }
}
