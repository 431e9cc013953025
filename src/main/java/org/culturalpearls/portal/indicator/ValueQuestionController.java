package org.culturalpearls.portal.indicator;

import jakarta.servlet.http.HttpServletRequest;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.plan.indicator.ValueQuestionService.Asked;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.SecretAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind a link in a mail that asks for values, without a login: a field for each and one
 * button. Opening it changes nothing, since programs that look for harmful links open it, too.
 */
@Controller
@RequestMapping("/values/{token}")
class ValueQuestionController {

  private static final String PAGE = "indicator/question";

  private final ValueQuestionService questions;
  private final ParticipationService participations;
  private final SecretAddresses addresses;

  ValueQuestionController(
      ValueQuestionService questions,
      ParticipationService participations,
      SecretAddresses addresses) {
    this.questions = questions;
    this.participations = participations;
    this.addresses = addresses;
  }

  @GetMapping
  String show(@PathVariable String token, HttpServletRequest request, Model model) {
    Asked asked = addresses.show(request, () -> questions.asked(token));
    model.addAttribute("form", new ValueQuestionForm());
    return page(token, asked, model);
  }

  @PostMapping
  String enter(
      @PathVariable String token,
      @ModelAttribute("form") ValueQuestionForm form,
      BindingResult errors,
      HttpServletRequest request,
      Model model) {
    Asked asked = addresses.show(request, () -> questions.asked(token));
    boolean entered =
        FormErrors.accepts(errors, () -> questions.enterBy(token, form.amounts(asked)));
    model.addAttribute("entered", entered);
    return page(token, asked, model);
  }

  private String page(String token, Asked asked, Model model) {
    ParticipationView town = participations.participation(asked.town());
    model.addAttribute("token", token);
    model.addAttribute("asked", asked);
    model.addAttribute("fields", ValueField.all(asked));
    model.addAttribute("town", town.town());
    model.addAttribute("path", "/cases/" + town.caseKey() + "/indicators");
    return PAGE;
  }
}
