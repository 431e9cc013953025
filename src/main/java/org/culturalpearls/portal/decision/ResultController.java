package org.culturalpearls.portal.decision;

import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the result of a town's nomination with the jury's remarks, and edits a Pearl's summary. */
@Controller
@RequestMapping("/cases/{caseKey}/result")
class ResultController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final AwardResultService results;

  ResultController(CurrentPerson current, CaseHeads heads, AwardResultService results) {
    this.current = current;
    this.heads = heads;
    this.results = results;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    ResultView result = result(head);
    model.addAttribute("form", SummaryForm.of(result));
    return page(head, result, model);
  }

  @PostMapping
  String save(
      @PathVariable String caseKey,
      @ModelAttribute("form") SummaryForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (FormErrors.accepts(
        errors, () -> results.saveSummary(current.id(), form.command(head.id())))) {
      FlashMessage.after(after, "result.summary.saved", "result.summary.saved.next");
      return "redirect:" + head.path() + "/result";
    }
    return page(head, result(head), model);
  }

  @GetMapping("/certificate.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable String caseKey) {
    CaseHead head = heads.head(current.id(), caseKey);
    return Download.of(
        "pearl-" + head.participation().caseKey() + ".pdf",
        MediaType.APPLICATION_PDF,
        results.certificate(current.id(), head.id()));
  }

  /** Returns the outcome as a message key after {@code result.}. */
  private static String outcome(ResultView result) {
    if (result.pearl()) {
      return "pearl";
    }
    return result.beforeJury() ? "no-title" : "not-in-jury";
  }

  private ResultView result(CaseHead head) {
    return results
        .result(current.id(), head.id())
        .orElseThrow(() -> new NotFound("error.award.no-result"));
  }

  private String page(CaseHead head, ResultView result, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("result", result);
    model.addAttribute("outcome", outcome(result));
    model.addAttribute("milestones", head.ofTeam());
    return "decision/result";
  }
}
