package org.culturalpearls.portal.desk;

import org.culturalpearls.desk.CaseCallService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows coordinators whom to call in a case, and keeps that they did. */
@Controller
@RequestMapping("/cases/{caseKey}/call")
class CallController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final CaseCallService calls;

  CallController(CurrentPerson current, CaseHeads heads, CaseCallService calls) {
    this.current = current;
    this.heads = heads;
    this.calls = calls;
  }

  @GetMapping
  String show(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("head", head);
    model.addAttribute("contacts", calls.contacts(current.id(), head.id()));
    return "desk/call";
  }

  @PostMapping
  String called(
      @PathVariable String caseKey,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    CaseHead head = heads.head(current.id(), caseKey);
    calls.called(current.id(), head.id(), ListValues.id(person, PersonId::new));
    FlashMessage.after(redirect, "desk.called", "desk.called.next");
    return "redirect:" + head.path();
  }
}
