package org.culturalpearls.portal.me;

import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.preference.MailPreferences;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes how often a person wants which mails, and manages their calendar feed. */
@Controller
@RequestMapping("/me/mails")
class MailRhythmController {

  private final CurrentPerson current;
  private final MailPreferences preferences;
  private final CalendarFeeds feeds;
  private final Choices choices;

  MailRhythmController(
      CurrentPerson current, MailPreferences preferences, CalendarFeeds feeds, Choices choices) {
    this.current = current;
    this.preferences = preferences;
    this.feeds = feeds;
    this.choices = choices;
  }

  @GetMapping
  String show(Model model) {
    model.addAttribute("form", MailRhythmForm.of(preferences.of(current.id())));
    return page(model);
  }

  @PostMapping
  String change(
      @ModelAttribute("form") MailRhythmForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    if (!FormErrors.accepts(errors, () -> preferences.change(current.id(), form.rhythms()))) {
      return page(model);
    }
    FlashMessage.after(after, "me.mails.saved", null);
    return "redirect:/me/mails";
  }

  /** Handles a reload of the page that showed an address. */
  @GetMapping("/calendar")
  String showWithoutAddress() {
    return "redirect:/me/mails";
  }

  /** Shown in the response only: for a redirect it would have to be stored in the session. */
  @PostMapping("/calendar")
  String renewCalendar(Model model) {
    model.addAttribute("feed", feeds.renew(current.id()));
    return show(model);
  }

  @PostMapping("/calendar/off")
  String turnCalendarOff(RedirectAttributes after) {
    feeds.turnOff(current.id());
    FlashMessage.after(after, "me.calendar.off", "me.calendar.off.next");
    return "redirect:/me/mails";
  }

  private String page(Model model) {
    model.addAttribute("feedSince", feeds.since(current.id()).orElse(null));
    for (MailTopic topic : MailTopic.values()) {
      MailRhythm[] rhythms = topic.choices().toArray(MailRhythm[]::new);
      model.addAttribute("of" + topic, choices.of(rhythms, "mailrhythm."));
    }
    return "me/mails";
  }
}
