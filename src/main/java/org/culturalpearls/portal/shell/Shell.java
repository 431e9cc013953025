package org.culturalpearls.portal.shell;

import static org.culturalpearls.people.Role.ADMINISTRATOR;
import static org.culturalpearls.people.Role.COORDINATOR;
import static org.culturalpearls.people.Role.EDITOR;
import static org.culturalpearls.people.Role.JUROR;
import static org.culturalpearls.people.Role.MENTEE;
import static org.culturalpearls.people.Role.MENTOR;
import static org.culturalpearls.people.Role.SELECTOR;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.SessionEnding;
import org.culturalpearls.shared.Contact;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Provides what the layout needs; templates use it as the bean {@code shell}. */
public class Shell {

  /** In the order of the day's work; the pages check what a person may do. */
  private static final List<NavigationItem> NAVIGATION =
      List.of(
          new NavigationItem("nav.home", "/", Set.of()),
          new NavigationItem("nav.cases", "/cases", Set.of(COORDINATOR, MENTOR, MENTEE)),
          new NavigationItem("nav.programme", "/programme", Set.of(COORDINATOR)),
          new NavigationItem("nav.reviews", "/reviews", Set.of(SELECTOR, JUROR)),
          new NavigationItem("nav.my-practices", "/my-practices", Set.of(MENTOR, MENTEE)),
          new NavigationItem("nav.wanted", "/wanted", Set.of()),
          new NavigationItem(
              "nav.contacts", "/contacts", Set.of(MENTOR, MENTEE, EDITOR, COORDINATOR)),
          new NavigationItem(
              "nav.practice-checks", "/practice-checks", Set.of(EDITOR, COORDINATOR)),
          new NavigationItem("nav.matching-round", "/matching-round", Set.of(COORDINATOR)),
          new NavigationItem("nav.people", "/people", Set.of(COORDINATOR, ADMINISTRATOR)),
          new NavigationItem(
              "nav.municipalities", "/municipalities", Set.of(COORDINATOR, ADMINISTRATOR)),
          new NavigationItem("nav.cycles", "/cycles", Set.of(COORDINATOR)),
          new NavigationItem("nav.rehearsals", "/rehearsals", Set.of(ADMINISTRATOR)),
          new NavigationItem("nav.import", "/import", Set.of(COORDINATOR, ADMINISTRATOR)),
          new NavigationItem("nav.mails", "/mails", Set.of()),
          new NavigationItem("nav.tasklist", "/camunda/app/tasklist/default/", Set.of()),
          new NavigationItem(
              "nav.cockpit", "/camunda/app/cockpit/default/", Set.of(COORDINATOR, ADMINISTRATOR)));

  private final CurrentPerson current;
  private final Contact contact;

  Shell(CurrentPerson current, Contact contact) {
    this.current = current;
    this.contact = contact;
  }

  /** Returns the logged-in person, or null on public pages. */
  public PersonPrincipal person() {
    return current.find().orElse(null);
  }

  /** Returns the e-mail address for questions, or null. */
  public String contact() {
    return contact.address();
  }

  /** Returns the path of the page, to mark it in the navigation. */
  public String path() {
    return ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
  }

  /** Returns when the session ends; nothing where nobody is logged in. */
  public List<SessionEnding> sessionEnding() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? SessionEnding.in(web.getRequest()).stream().toList()
        : List.of();
  }

  /** Returns the languages that a stranger can choose; nothing for whom has a language. */
  public List<PageLanguage> languages() {
    return current.find().isPresent()
        ? List.of()
        : Language.spoken().stream().sorted().map(PageLanguage::of).toList();
  }

  public List<NavigationItem> navigation() {
    return current.find().map(Shell::navigationOf).orElse(List.of());
  }

  private static List<NavigationItem> navigationOf(PersonPrincipal person) {
    return NAVIGATION.stream().filter(item -> item.isFor(person)).toList();
  }
}
