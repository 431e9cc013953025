package org.culturalpearls.people.internal.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores how people are reached. */
@Service
@Transactional(readOnly = true)
class ContactFacade implements ContactService {

  private static final int LONGEST_TELEPHONE = 40;

  /** With the code of the country: who calls is often in another one. */
  private static final Pattern TELEPHONE = Pattern.compile("\\+[1-9][0-9 ()/.-]{5,}");

  private final ContactDetails details;
  private final PeopleService people;

  ContactFacade(ContactDetails details, PeopleService people) {
    this.details = details;
    this.people = people;
  }

  @Override
  public Optional<Versioned<ContactView>> own(PersonId self) {
    return details.findById(self.value()).map(ContactDetail::versioned);
  }

  @Override
  public Map<PersonId, ContactView> shown(Collection<PersonId> asked) {
    List<Long> ids = asked.stream().map(PersonId::value).distinct().toList();
    Map<PersonId, ContactView> told =
        details.findAllById(ids).stream()
            .map(ContactDetail::view)
            .map(ContactView::asShown)
            .collect(Collectors.toMap(ContactView::person, Function.identity()));
    return asked.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), id -> told.getOrDefault(id, ContactView.none(id))));
  }

  @Override
  public String telephone(PersonId person) {
    return details
        .findById(person.value())
        .map(ContactDetail::view)
        .map(ContactView::telephone)
        .orElse("");
  }

  @Override
  @Transactional
  public void save(PersonId self, Save command) {
    if (!people.person(self).active()) {
      throw new NotAllowed("error.people.role-needed");
    }
    List<RuleBroken> broken = new ArrayList<>();
    String telephone = checked(broken, () -> telephone(command));
    String reachable =
        checked(
            broken, () -> TextRule.line("reachable", command.reachable(), Save.LONGEST_REACHABLE));
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    Optional<ContactDetail> before = details.findById(self.value());
    before.ifPresent(known -> known.requireVersion(command));
    if (before.isEmpty() && command.version() != null) {
      throw new ChangedMeanwhile("error.people.contact-changed");
    }
    ContactDetail detail = before.orElseGet(() -> new ContactDetail(self));
    detail.tell(telephone, command.shown(), reachable);
    details.saveAndFlush(detail);
  }

  private static String telephone(Save command) {
    String typed = TextRule.line("telephone", command.telephone(), LONGEST_TELEPHONE);
    if (typed.isEmpty() && command.shown()) {
      throw RuleBroken.in("telephone", "error.people.telephone-to-show");
    }
    if (!typed.isEmpty() && !TELEPHONE.matcher(typed).matches()) {
      throw RuleBroken.in("telephone", "error.people.telephone");
    }
    return typed;
  }

  private static String checked(List<RuleBroken> broken, Supplier<String> text) {
    try {
      return text.get();
    } catch (RuleBroken problem) {
      broken.add(problem);
      return "";
    }
  }
}
