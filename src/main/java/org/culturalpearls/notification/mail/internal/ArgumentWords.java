package org.culturalpearls.notification.mail.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterTexts;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.AddressChangeId;
import org.culturalpearls.people.AddressService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.springframework.stereotype.Component;

/** Formats the arguments of a mail as text. */
@Component
public class ArgumentWords {

  private final PeopleService people;
  private final MilestoneService milestones;
  private final CycleService cycles;
  private final AddressService addresses;
  private final MunicipalityService municipalities;
  private final PracticeService practices;
  private final ValueLines values;
  private final LetterTexts letters;

  ArgumentWords(
      PeopleService people,
      MilestoneService milestones,
      CycleService cycles,
      AddressService addresses,
      MunicipalityService municipalities,
      PracticeService practices,
      ValueLines values,
      LetterTexts letters) {
    this.people = people;
    this.milestones = milestones;
    this.cycles = cycles;
    this.addresses = addresses;
    this.municipalities = municipalities;
    this.practices = practices;
    this.values = values;
    this.letters = letters;
  }

  public Object word(Argument argument, PersonId reader, MailWords words, ZoneId cycleZone) {
    String value = argument.value();
    return switch (argument.type()) {
      case "date" -> words.date(LocalDate.parse(value));
      case Argument.INSTANT -> words.day(Instant.parse(value), cycleZone);
      case Argument.BEFORE, Argument.MOMENT -> words.moment(Instant.parse(value), cycleZone);
      case Argument.ADDRESS_CHANGE -> {
        AddressService.ChangeView change =
            addresses.change(new AddressChangeId(Long.parseLong(value)));
        yield words.say("mail.address-change", change.oldAddress(), change.newAddress());
      }
      case "number" -> Long.valueOf(value);
      case Argument.CYCLE -> cycles.cycle(new CycleId(Long.parseLong(value))).name();
      case "Person" -> people.person(new PersonId(Long.parseLong(value))).name();
      case "Municipality" ->
          municipalities.municipality(new MunicipalityId(Long.parseLong(value))).name();
      case Argument.PRACTICE -> {
        PracticeId id = new PracticeId(Long.parseLong(value));
        yield TaskTitles.title(practices.titles(reader, List.of(id)).getOrDefault(id, ""));
      }
      case Argument.MILESTONE ->
          TaskTitles.title(
              milestones
                  .milestone(reader, new MilestoneId(Long.parseLong(value)))
                  .wording()
                  .title());
      case Argument.LETTER ->
          letters.said(new LetterId(Long.parseLong(value)), words.language()).subject();
      case Argument.VALUE_QUESTION -> values.names(value, reader, words);
      default ->
          argument.values().stream()
              .map(each -> words.say(argument.type() + "." + each))
              .collect(Collectors.joining(", "));
    };
  }
}
