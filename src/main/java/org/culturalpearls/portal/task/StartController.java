package org.culturalpearls.portal.task;

import jakarta.servlet.http.HttpServletResponse;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.culturalpearls.workflow.tasks.ProcessStarts;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Starts a process by the form of its first task: nothing starts before it is submitted, so
 * discarding is not offered. A second submission gets the same response as the first.
 */
@Controller
@RequestMapping("/start/{process}")
class StartController {

  private final CurrentPerson current;
  private final ProcessStarts starts;
  private final FormTokens forms;
  private final TaskPages pages;
  private final AfterTask after;

  StartController(
      CurrentPerson current,
      ProcessStarts starts,
      FormTokens forms,
      TaskPages pages,
      AfterTask after) {
    this.current = current;
    this.starts = starts;
    this.forms = forms;
    this.pages = pages;
    this.after = after;
  }

  @GetMapping
  String show(@PathVariable String process, Model model) {
    TaskPage task = starts.open(current.id(), process);
    return pages.start(task, Answers.prefilled(task.form(), task.content()), null, model);
  }

  @PostMapping
  String start(
      @PathVariable String process,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    TaskPage task = starts.open(current.id(), process);
    Answers answers = Answers.sent(sent).toDo(task.form());
    try {
      forms.once(
          sent.getFirst(FormTokens.TOKEN),
          () -> starts.start(current.id(), process, answers.values(task.form())));
    } catch (RuleBroken refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return pages.start(task, answers, refused, model);
    } catch (ChangedMeanwhile conflict) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.start(task, answers, conflict, model);
    }
    after.tell(task.card(), redirect);
    return "redirect:/tasks";
  }
}
