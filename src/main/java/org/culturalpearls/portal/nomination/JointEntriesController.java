package org.culturalpearls.portal.nomination;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.JointEntryService.AnswerOfTown;
import org.culturalpearls.award.nomination.JointEntryService.JointEntryView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.RuleBroken;
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

/** Lets towns answer whether they enter the award with another one. */
@Controller
@RequestMapping("/joint-entries")
class JointEntriesController {

  private static final String TAKE_PART = "take-part";
  private static final String DECLINE = "decline";

  private final CurrentPerson current;
  private final JointEntryService entries;
  private final PeopleService people;
  private final Choices choices;

  JointEntriesController(
      CurrentPerson current, JointEntryService entries, PeopleService people, Choices choices) {
    this.current = current;
    this.entries = entries;
    this.people = people;
    this.choices = choices;
  }

  /** What the office says that a town answers, as sent. */
  record AnswerForm(String answer, String how) {}

  @GetMapping
  String list(Model model) {
    List<JointEntryView> all = entries.ofPerson(current.id());
    model.addAttribute("entries", all);
    model.addAttribute("names", Names.of(people, all.stream().map(JointEntryView::askedBy)));
    return "nomination/joint-entries";
  }

  @PostMapping("/{id:\\d+}")
  String answer(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String answer,
      RedirectAttributes after) {
    entries.requireToAnswer(current.id(), new JointEntryId(id));
    boolean takesPart = takesPart(answer);
    entries.answer(current.id(), new JointEntryId(id), takesPart);
    FlashMessage.after(after, said(takesPart), "joint.said.next");
    return "redirect:/joint-entries";
  }

  @GetMapping("/{id:\\d+}/answer")
  String ask(@PathVariable long id, Model model) {
    model.addAttribute("form", new AnswerForm("", ""));
    return page(entries.forOffice(current.id(), new JointEntryId(id)), model);
  }

  @PostMapping("/{id:\\d+}/answer")
  String answerForTown(
      @PathVariable long id,
      @ModelAttribute("form") AnswerForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    JointEntryView entry = entries.forOffice(current.id(), new JointEntryId(id));
    if (!FormErrors.accepts(errors, () -> answerForTown(entry.id(), form))) {
      return page(entry, model);
    }
    FlashMessage.after(after, said(takesPart(form.answer())), null);
    return "redirect:/cases/" + entry.caseKey() + "/nomination";
  }

  private void answerForTown(JointEntryId id, AnswerForm form) {
    entries.answer(current.id(), id, new AnswerOfTown(takesPart(form.answer()), form.how()));
  }

  private static boolean takesPart(String answer) {
    if (!TAKE_PART.equals(answer) && !DECLINE.equals(answer)) {
      throw RuleBroken.in("answer", "error.portal.joint-answer");
    }
    return TAKE_PART.equals(answer);
  }

  private static String said(boolean takesPart) {
    return takesPart ? "joint.said.take-part" : "joint.said.decline";
  }

  private String page(JointEntryView entry, Model model) {
    model.addAttribute("entry", entry);
    model.addAttribute(
        "answers",
        Stream.of(TAKE_PART, DECLINE)
            .map(each -> new Choice(each, choices.word("joint.answer." + each)))
            .toList());
    model.addAttribute("limit", AnswerOfTown.MAX_HOW);
    return "nomination/joint-answer";
  }
}
