package org.culturalpearls.portal.people;

import java.util.Objects;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.SecurityEvent;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.culturalpearls.security.SecurityLog;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows administrators who got in, who did not, and what changed of accounts. */
@Controller
class SecurityLogController {

  private static final String ADDRESS = "/security-log";

  private final CurrentPerson current;
  private final SecurityLog log;
  private final PeopleService people;
  private final Choices choices;

  SecurityLogController(
      CurrentPerson current, SecurityLog log, PeopleService people, Choices choices) {
    this.current = current;
    this.log = log;
    this.people = people;
    this.choices = choices;
  }

  @GetMapping(ADDRESS)
  String show(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Kind only =
        Stream.of(Kind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null);
    Paged<SecurityEvent> events = log.page(current.id(), only, Math.max(page, 0));
    model.addAttribute("events", events);
    model.addAttribute("names", Names.of(people, events.items().stream().flatMap(this::persons)));
    model.addAttribute("form", new Filter(only == null ? "" : only.name()));
    model.addAttribute("kinds", choices.of(Kind.values(), "security.kind."));
    model.addAttribute("url", only == null ? ADDRESS : ADDRESS + "?kind=" + only.name());
    return "people/security-log";
  }

  private Stream<PersonId> persons(SecurityEvent event) {
    return Stream.of(event.person(), event.actor()).filter(Objects::nonNull);
  }

  /** What is looked for. */
  record Filter(String kind) {}
}
