package org.culturalpearls.portal.survey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.SurveyService;
import org.culturalpearls.plan.survey.SurveyService.PublicSurvey;
import org.culturalpearls.plan.survey.SurveyState;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.PublicAnswers;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that residents answer: without a login, a cookie or a script. Opening it changes
 * nothing; what is sent is counted, and nothing of who sent it is kept.
 */
@Controller
@RequestMapping("/survey/{token}")
class ResidentsController {

  private static final String PAGE = "survey/residents";

  private final SurveyService surveys;
  private final PublicAnswers answers;
  private final MessageSource messages;

  ResidentsController(SurveyService surveys, PublicAnswers answers, MessageSource messages) {
    this.surveys = surveys;
    this.answers = answers;
    this.messages = messages;
  }

  @GetMapping
  String show(@PathVariable String token, Model model) {
    PublicSurvey survey = surveys.open(token);
    model.addAttribute("form", new AnswersForm());
    return page(token, survey, survey.once(), questions(survey), model);
  }

  /**
   * @param once of the page that was sent: where its button is pressed twice it counts once
   */
  @PostMapping
  String answer(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String once,
      @ModelAttribute("form") AnswersForm form,
      BindingResult errors,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    PublicSurvey survey = surveys.open(token);
    List<ShownQuestion> questions = questions(survey);
    boolean taken =
        survey.state() != SurveyState.OPEN
            || FormErrors.accepts(
                errors,
                () -> {
                  requireOwnPage(request);
                  Map<KitQuestion, Integer> choices = form.choices(questions);
                  if (!answers.give(request, () -> surveys.answer(token, once, choices))) {
                    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                    throw RuleBroken.of("error.survey.too-many-answers");
                  }
                });
    if (!taken) {
      return page(token, survey, once.isBlank() ? survey.once() : once, questions, model);
    }
    return survey.state() == SurveyState.OPEN
        ? "redirect:/survey/" + token + "/thanks"
        : "redirect:/survey/" + token;
  }

  @GetMapping("/thanks")
  String thanks(@PathVariable String token, Model model) {
    PublicSurvey survey = surveys.open(token);
    model.addAttribute("survey", survey);
    model.addAttribute("sent", true);
    return PAGE;
  }

  /** There is no token of ours: a page elsewhere must not let its visitors answer. */
  private static void requireOwnPage(HttpServletRequest request) {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      throw RuleBroken.of("error.survey.open-again");
    }
  }

  private String page(
      String token, PublicSurvey survey, String once, List<ShownQuestion> questions, Model model) {
    model.addAttribute("survey", survey);
    model.addAttribute("sent", false);
    model.addAttribute("path", "/survey/" + token);
    model.addAttribute("once", once);
    model.addAttribute("questions", questions);
    return PAGE;
  }

  private List<ShownQuestion> questions(PublicSurvey survey) {
    return survey.questions().stream()
        .map(each -> ShownQuestion.of(each, survey.language(), messages))
        .toList();
  }
}
