package org.culturalpearls.portal.wanted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.search.PracticeCards;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers what a town looks for, and takes away what does not belong on the board. */
@Controller
@RequestMapping("/wanted/{id:\\d+}")
class NeedAnswerController {

  /** How many practices are offered; other words find others. */
  private static final int MOST_FOUND = 10;

  private final CurrentPerson current;
  private final WantedService wanted;
  private final PracticeSearch practices;
  private final FormTokens forms;
  private final MessageSource messages;

  NeedAnswerController(
      CurrentPerson current,
      WantedService wanted,
      PracticeSearch practices,
      FormTokens forms,
      MessageSource messages) {
    this.current = current;
    this.wanted = wanted;
    this.practices = practices;
    this.forms = forms;
    this.messages = messages;
  }

  /** Why an editor takes a need down, as typed. */
  record ReasonForm(String reason) {}

  @GetMapping("/answer")
  String begin(@PathVariable long id, Model model) {
    WantedService.Read read = answerable(id);
    model.addAttribute("form", AnswerForm.EMPTY);
    return form(read, AnswerForm.EMPTY, model);
  }

  /**
   * Looks for a practice, or answers. What was typed stays in the form while somebody looks.
   *
   * @param search whether the button of the search was pressed
   */
  @PostMapping("/answer")
  String answer(
      @PathVariable long id,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @RequestParam(required = false) String search,
      @ModelAttribute("form") AnswerForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    WantedService.Read read = answerable(id);
    if (search != null
        || !FormErrors.accepts(
            errors,
            () ->
                forms.once(
                    once,
                    () -> wanted.answer(person, read.need().id(), form.chosen(), form.note())))) {
      return form(read, form, model);
    }
    FlashMessage.after(after, "wanted.answered", "wanted.answered.next");
    return "redirect:" + read.need().path();
  }

  @PostMapping("/answers/{answer:\\d+}/remove")
  String remove(@PathVariable long id, @PathVariable long answer, RedirectAttributes after) {
    wanted.removeAnswer(current.id(), new NeedId(id), answer);
    FlashMessage.after(after, "wanted.answer-removed", null);
    return "redirect:/wanted/" + id;
  }

  @GetMapping("/take-down")
  String askReason(@PathVariable long id, Model model) {
    WantedService.Read read = removable(id);
    model.addAttribute("form", new ReasonForm(""));
    return takeDownForm(read, model);
  }

  @PostMapping("/take-down")
  String takeDown(
      @PathVariable long id,
      @ModelAttribute("form") ReasonForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId editor = current.id();
    WantedService.Read read = removable(id);
    if (!FormErrors.accepts(
        errors, () -> wanted.takeDown(editor, read.need().id(), form.reason()))) {
      return takeDownForm(read, model);
    }
    FlashMessage.after(after, "wanted.taken-down", "wanted.taken-down.next");
    return "redirect:/wanted";
  }

  private WantedService.Read answerable(long id) {
    WantedService.Read read = wanted.need(current.id(), new NeedId(id));
    if (!read.mayAnswer()) {
      throw new NotAllowed(read.own() ? "error.wanted.own" : "error.wanted.not-open");
    }
    return read;
  }

  private WantedService.Read removable(long id) {
    WantedService.Read read = wanted.need(current.id(), new NeedId(id));
    if (!read.mayTakeDown()) {
      throw new NotAllowed("error.wanted.editors-only");
    }
    return read;
  }

  private String form(WantedService.Read read, AnswerForm form, Model model) {
    model.addAttribute("need", read.need());
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("choices", choices(form));
    model.addAttribute("searched", form.words() != null && !form.words().isBlank());
    model.addAttribute("longest", WantedService.MAX_NOTE);
    return "wanted/answer";
  }

  /** None, the one that is chosen already, and those that are found. */
  private List<Choice> choices(AnswerForm form) {
    List<PracticeHit> chosen = chosen(form);
    List<PracticeHit> found =
        form.words() == null || form.words().isBlank() ? List.of() : found(form.words());
    List<Choice> choices = new ArrayList<>();
    Set<PracticeId> seen = new HashSet<>();
    Stream.concat(chosen.stream(), found.stream())
        .filter(hit -> seen.add(hit.id()))
        .map(
            hit ->
                new Choice(
                    Long.toString(hit.id().value()),
                    hit.title(),
                    hit.town().isEmpty() ? null : hit.town()))
        .forEach(choices::add);
    if (!choices.isEmpty()) {
      choices.add(0, new Choice("", message("wanted.no-practice")));
    }
    return choices;
  }

  private List<PracticeHit> chosen(AnswerForm form) {
    try {
      List<PracticeId> ids = form.chosen().stream().toList();
      return ids.isEmpty() ? List.of() : practices.listed(ids, PracticeCards.reader());
    } catch (RuleBroken tampered) {
      return List.of();
    }
  }

  private List<PracticeHit> found(String words) {
    SearchQuery query = SearchQuery.of(Map.of("q", List.of(words))).query();
    return practices.find(query, PracticeCards.reader()).hits().items().stream()
        .limit(MOST_FOUND)
        .toList();
  }

  private String takeDownForm(WantedService.Read read, Model model) {
    model.addAttribute("need", read.need());
    model.addAttribute("longest", WantedService.MAX_REASON);
    return "wanted/take-down";
  }

  private String message(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
