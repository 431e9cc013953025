package org.culturalpearls.portal.mails;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.preference.UnsubscribeService;
import org.culturalpearls.portal.form.FormValues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Turns mails off without a login. Mail programs post to the address in the mail (RFC 8058) and
 * follow no redirects; people who open it get a page with a button, since a GET by any link scanner
 * must change nothing.
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {

  private final UnsubscribeService unsubscribing;

  UnsubscribeController(UnsubscribeService unsubscribing) {
    this.unsubscribing = unsubscribing;
  }

  @GetMapping
  String ask(@PathVariable String token, Model model) {
    return page("ask", token, unsubscribing.topics(token), model);
  }

  @PostMapping
  String turnOff(@PathVariable String token, Model model) {
    Map<MailTopic, MailRhythm> before = unsubscribing.turnOff(token);
    before.replaceAll((topic, rhythm) -> rhythm == MailRhythm.NEVER ? MailRhythm.AT_ONCE : rhythm);
    model.addAttribute("before", before);
    return page("off", token, before.keySet(), model);
  }

  /** The form of the page that follows has the earlier rhythm of each topic. */
  @PostMapping("/undo")
  String turnOn(@PathVariable String token, @RequestParam Map<String, String> typed, Model model) {
    Map<MailTopic, MailRhythm> rhythms = new EnumMap<>(MailTopic.class);
    for (MailTopic topic : unsubscribing.topics(token)) {
      rhythms.put(topic, FormValues.one(MailRhythm.class, topic.name(), typed.get(topic.name())));
    }
    unsubscribing.turnOn(token, rhythms);
    return page("on", token, rhythms.keySet(), model);
  }

  private static String page(
      String state, String token, Collection<MailTopic> topics, Model model) {
    model.addAttribute("state", state);
    model.addAttribute("token", token);
    model.addAttribute("topics", topics);
    return "mails/unsubscribe";
  }
}
