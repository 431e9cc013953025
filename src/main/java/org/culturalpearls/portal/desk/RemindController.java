package org.culturalpearls.portal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the mails that remind people of what is at risk, and sends them. */
@Controller
@RequestMapping("/cases/{caseKey}/remind/{reason}")
class RemindController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final RiskService risks;
  private final MailService mails;
  private final PeopleService people;

  RemindController(
      CurrentPerson current,
      CaseHeads heads,
      RiskService risks,
      MailService mails,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.risks = risks;
    this.mails = mails;
    this.people = people;
  }

  /**
   * A mail before it is sent.
   *
   * @param language code of the language in which it is written
   */
  record Shown(String to, String language, MailText text) {}

  @GetMapping
  String show(@PathVariable String caseKey, @PathVariable("reason") String name, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.head(reader, caseKey);
    List<NewMail> written = risks.reminder(reader, head.keyOfCase(), reason(name));
    Map<PersonId, PersonView> recipients =
        people.persons(written.stream().map(NewMail::recipient).toList());
    model.addAttribute("head", head);
    model.addAttribute("action", head.path() + "/remind/" + reason(name));
    model.addAttribute("sends", mails.sends());
    model.addAttribute(
        "mails",
        written.stream()
            .map(mail -> shown(mail, recipients.get(mail.recipient()), reader))
            .toList());
    return "desk/remind";
  }

  private Shown shown(NewMail mail, PersonView recipient, PersonId reader) {
    return new Shown(
        recipient.name(), recipient.language().locale().getLanguage(), mails.preview(reader, mail));
  }

  @PostMapping
  String send(
      @PathVariable String caseKey,
      @PathVariable("reason") String name,
      RedirectAttributes redirect) {
    CaseHead head = heads.head(current.id(), caseKey);
    risks.remind(current.id(), head.keyOfCase(), reason(name));
    FlashMessage.after(
        redirect, "desk.reminded", mails.sends() ? "desk.reminded.next" : "desk.reminded.held");
    return "redirect:" + head.path();
  }

  private static RiskReason reason(String name) {
    return Arrays.stream(RiskReason.values())
        .filter(each -> each.name().equals(name) && each.canBeReminded())
        .findFirst()
        .orElseThrow(() -> new NotFound("error.desk.no-such-reason"));
  }
}
