package org.culturalpearls.portal.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Assigns the reviews of a stage: shows a proposal with its loads and shortfalls, to be changed by
 * hand and confirmed in one go. Later nominations are proposed beside those assigned already.
 */
@Controller
@RequestMapping("/cycles/{cycleId}/award/reviews/{stage}/assignment")
class AssignmentController {

  private static final Pattern NOMINATION = Pattern.compile("reviewers-(\\d{1,18})");

  private final CurrentPerson current;
  private final ReviewOfficeService office;
  private final CycleService cycles;

  AssignmentController(CurrentPerson current, ReviewOfficeService office, CycleService cycles) {
    this.current = current;
    this.office = office;
    this.cycles = cycles;
  }

  @GetMapping
  String show(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @RequestParam MultiValueMap<String, String> asked,
      Model model) {
    if (LimitsForm.isWrong(asked)) {
      BindingResult errors = new MapBindingResult(asked, "form");
      errors.reject("assignment.most.wrong");
      model.addAttribute("problems", errors.getAllErrors());
      model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }
    return page(new CycleId(cycleId), StageOfAddress.of(stage), asked, null, model);
  }

  @PostMapping
  String assign(
      @PathVariable long cycleId,
      @PathVariable String stage,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      RedirectAttributes after) {
    CycleId id = new CycleId(cycleId);
    AwardStage chosen = StageOfAddress.of(stage);
    Map<NominationId, Set<PersonId>> reviewers = new HashMap<>();
    AtomicInteger begun = new AtomicInteger();
    BindingResult errors = new MapBindingResult(sent, "form");
    if (FormErrors.accepts(
        errors,
        () -> {
          reviewers.putAll(reviewers(sent));
          begun.set(
              office.assign(current.id(), new ReviewOfficeService.Assign(id, chosen, reviewers)));
          if (begun.get() == 0) {
            throw RuleBroken.of("error.review.nobody-ticked");
          }
        })) {
      FlashMessage.after(after, "review.assigned", "review.assigned.next", begun.get());
      return "redirect:/cycles/" + cycleId + "/award/reviews/" + chosen;
    }
    model.addAttribute("problems", errors.getAllErrors());
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return page(id, chosen, new LinkedMultiValueMap<>(), reviewers, model);
  }

  private static Map<NominationId, Set<PersonId>> reviewers(MultiValueMap<String, String> sent) {
    Map<NominationId, Set<PersonId>> reviewers = new HashMap<>();
    sent.forEach(
        (key, values) -> {
          Matcher named = NOMINATION.matcher(key);
          if (named.matches()) {
            Set<PersonId> chosen = new HashSet<>();
            values.forEach(value -> chosen.add(reviewer(value)));
            reviewers.put(new NominationId(Long.parseLong(named.group(1))), chosen);
          }
        });
    return reviewers;
  }

  private static PersonId reviewer(String sent) {
    Long id = FormValues.id("reviewer", sent);
    if (id == null) {
      throw RuleBroken.in("reviewer", "error.portal.choose-from-list");
    }
    return new PersonId(id);
  }

  private String page(
      CycleId id,
      AwardStage stage,
      MultiValueMap<String, String> asked,
      Map<NominationId, Set<PersonId>> chosen,
      Model model) {
    ReviewLimits limits = LimitsForm.limits(asked);
    AssignmentView view = office.assignment(current.id(), id, stage, limits);
    model.addAttribute("view", view);
    model.addAttribute("lines", new AssignmentLines(view, chosen).all());
    model.addAttribute("cycle", cycles.cycle(id));
    model.addAttribute("stage", stage);
    model.addAttribute("most", LimitsForm.most(asked));
    model.addAttribute("own", LimitsForm.own(asked, view));
    return "review/assignment";
  }
}
