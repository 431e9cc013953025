package org.culturalpearls.notification.internal;

import java.util.List;
import org.culturalpearls.award.NominationService;
import org.culturalpearls.award.NominationView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** The copy of what was submitted, in the mail of its receipt; read with its reader's rights. */
@Component
class NominationCopy {

  private final NominationService nominations;

  NominationCopy(NominationService nominations) {
    this.nominations = nominations;
  }

  /** A line for each section; nothing in other mails. */
  List<String> of(Mail mail, ParticipationId town, PersonId reader, MailWords words) {
    boolean copied =
        mail.arguments().stream().anyMatch(each -> each.type().equals(Argument.NOMINATION));
    return copied
        ? nominations
            .ofParticipation(reader, town)
            .map(nomination -> lines(nomination, words))
            .orElse(List.of())
        : List.of();
  }

  private static List<String> lines(NominationView nomination, MailWords words) {
    return nomination.sections().stream()
        .map(section -> words.say("mail.copy", name(section.section(), words), section.english()))
        .toList();
  }

  private static String name(Enum<?> section, MailWords words) {
    return words.say(section.getDeclaringClass().getSimpleName() + "." + section.name());
  }
}
