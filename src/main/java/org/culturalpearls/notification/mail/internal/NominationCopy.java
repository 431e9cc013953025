package org.culturalpearls.notification.mail.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.EnteredTownView;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Writes the copy of a submitted nomination into the mail of its receipt; read with its reader's
 * rights.
 */
@Component
public class NominationCopy {

  private final NominationService nominations;

  NominationCopy(NominationService nominations) {
    this.nominations = nominations;
  }

  /**
   * Returns its number and time, a line for each section in each language, the towns and the files;
   * empty for other mails.
   */
  public List<String> of(Mail mail, PersonId reader, MailWords words, ZoneId cycleZone) {
    return mail.arguments().stream()
        .filter(each -> each.type().equals(Argument.NOMINATION))
        .map(each -> new NominationId(Long.parseLong(each.value())))
        .flatMap(id -> nominations.ifReadable(reader, id).stream())
        .flatMap(nomination -> lines(nomination, words, cycleZone).stream())
        .toList();
  }

  /** Returns the names of the sections to be completed; the details are on the page. */
  public List<String> asked(ParticipationId town, PersonId reader, MailWords words) {
    return nominations
        .ofParticipation(reader, town)
        .filter(nomination -> nomination.state() == NominationState.COMPLETING)
        .map(
            nomination ->
                Stream.concat(
                        nomination.open().stream().sorted().map(section -> name(section, words)),
                        nomination.filesOpen()
                            ? Stream.of(words.say("mail.asked.files"))
                            : Stream.empty())
                    .toList())
        .orElse(List.of());
  }

  private static List<String> lines(NominationView nomination, MailWords words, ZoneId cycleZone) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("mail.copy.number", nomination.caseKey() + "/" + nomination.id().value()));
    lines.add(words.say("mail.copy.submitted", words.moment(nomination.submittedAt(), cycleZone)));
    for (SectionView section : nomination.sections()) {
      String name = name(section.section(), words);
      lines.add(words.say("mail.copy", name, section.english()));
      if (!section.ownLanguage().isBlank()) {
        lines.add(words.say("mail.copy.own", name, section.ownLanguage()));
      }
    }
    if (nomination.towns().size() > 1) {
      lines.add(words.say("mail.copy.towns", joined(nomination.towns(), EnteredTownView::name)));
    }
    if (!nomination.files().isEmpty()) {
      lines.add(words.say("mail.copy.files", joined(nomination.files(), NominationFileView::name)));
    }
    return lines;
  }

  private static <T> String joined(List<T> all, Function<T, String> name) {
    return all.stream().map(name).collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> section, MailWords words) {
    return words.say(section.getDeclaringClass().getSimpleName() + "." + section.name());
  }
}
