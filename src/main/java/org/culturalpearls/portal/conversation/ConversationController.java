package org.culturalpearls.portal.conversation;

import java.util.stream.Stream;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.conversation.ConversationView;
import org.culturalpearls.conversation.MessageId;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.FormTokens;
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

/** Lets the people of a case write to each other. */
@Controller
@RequestMapping("/cases/{caseKey}/conversation")
class ConversationController {

  private static final String PAGE = "conversation/conversation";
  private static final String EDIT = "conversation/edit";

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final ConversationService conversations;
  private final PeopleService people;
  private final FormTokens forms;

  ConversationController(
      CurrentPerson current,
      CaseHeads heads,
      ConversationService conversations,
      PeopleService people,
      FormTokens forms) {
    this.current = current;
    this.heads = heads;
    this.conversations = conversations;
    this.people = people;
    this.forms = forms;
  }

  /** A coordinator who was not asked in is told so; reading counts for those who read. */
  @GetMapping
  String show(
      @PathVariable String caseKey, @RequestParam(required = false) String page, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    model.addAttribute("form", ConversationForm.EMPTY);
    if (!conversations.isReader(current.id(), head.id())) {
      model.addAttribute("head", head);
      return "conversation/closed";
    }
    int number = FormValues.page(page);
    ConversationView shown = page(head, number, model);
    if (number == 0 && !shown.messages().items().isEmpty()) {
      conversations.read(current.id(), head.id(), newest(shown));
    }
    return PAGE;
  }

  @PostMapping
  String post(
      @PathVariable String caseKey,
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      @ModelAttribute("form") ConversationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    PersonId person = current.id();
    CaseHead head = heads.head(person, caseKey);
    if (!FormErrors.accepts(
        errors, () -> forms.once(once, () -> conversations.post(person, head.id(), form.text())))) {
      page(head, 0, model);
      return PAGE;
    }
    FlashMessage.after(after, "conversation.sent", "conversation.sent.next");
    return back(head);
  }

  @GetMapping("/{id:\\d+}")
  String edit(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    MessageView message = conversations.own(current.id(), head.id(), new MessageId(id));
    model.addAttribute("form", ConversationForm.of(message));
    return form(head, id, model);
  }

  @PostMapping("/{id:\\d+}")
  String change(
      @PathVariable String caseKey,
      @PathVariable long id,
      @ModelAttribute("form") ConversationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors,
        () -> {
          MessageView own = conversations.own(current.id(), head.id(), new MessageId(id));
          conversations.edit(
              current.id(), head.id(), own.id(), FormValues.version(form.version()), form.text());
        })) {
      return form(head, id, model);
    }
    FlashMessage.after(after, "conversation.changed", null);
    return back(head);
  }

  @PostMapping("/{id:\\d+}/withdraw")
  String withdraw(@PathVariable String caseKey, @PathVariable long id, RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    conversations.withdraw(current.id(), head.id(), new MessageId(id));
    FlashMessage.after(after, "conversation.withdrawn", null);
    return back(head);
  }

  @PostMapping("/guests")
  String askIn(
      @PathVariable String caseKey,
      @ModelAttribute("form") ConversationForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    if (!FormErrors.accepts(
        errors, () -> conversations.askIn(current.id(), head.id(), coordinator(form)))) {
      page(head, 0, model);
      return PAGE;
    }
    FlashMessage.after(after, "conversation.asked-in", "conversation.asked-in.next");
    return back(head);
  }

  @PostMapping("/guests/leave")
  String letGo(
      @PathVariable String caseKey,
      @ModelAttribute("form") ConversationForm form,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    conversations.letGo(current.id(), head.id(), coordinator(form));
    FlashMessage.after(after, "conversation.let-go", null);
    return conversations.isReader(current.id(), head.id()) ? back(head) : "redirect:" + head.path();
  }

  private static PersonId coordinator(ConversationForm form) {
    Long id = FormValues.id("coordinator", form.coordinator());
    return id == null ? null : new PersonId(id);
  }

  private static int newest(ConversationView shown) {
    return shown.messages().items().stream().mapToInt(MessageView::place).max().orElseThrow();
  }

  private ConversationView page(CaseHead head, int page, Model model) {
    PersonId reader = current.id();
    ConversationView conversation = conversations.conversation(reader, head.id(), page);
    Names names =
        Names.of(
            people,
            Stream.of(
                    conversation.others().stream(),
                    conversation.messages().items().stream().map(MessageView::author),
                    conversation.askable().stream())
                .flatMap(each -> each));
    model.addAttribute("head", head);
    model.addAttribute("conversation", conversation);
    model.addAttribute("names", names);
    model.addAttribute("reader", reader);
    model.addAttribute(
        "askable",
        conversation.askable().stream()
            .map(each -> Choice.of(each.value(), names.of(each)))
            .toList());
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute("limit", MessageView.MAX_LENGTH);
    return conversation;
  }

  private String form(CaseHead head, long id, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("path", head.path() + "/conversation/" + id);
    model.addAttribute("limit", MessageView.MAX_LENGTH);
    return EDIT;
  }

  private static String back(CaseHead head) {
    return "redirect:" + head.path() + "/conversation";
  }
}
