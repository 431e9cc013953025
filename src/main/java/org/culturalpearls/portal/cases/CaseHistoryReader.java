package org.culturalpearls.portal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats the case history in the reader's language. */
@Component
class CaseHistoryReader {

  private static final String MILESTONE = "Milestone";
  private static final String PERSON = "Person";
  private static final String NOMINATION = "nomination.";

  private final CaseHistory history;
  private final MilestoneService milestones;
  private final PeopleService people;
  private final EventWords words;
  private final PersonDates dates;
  private final MessageSource messages;

  CaseHistoryReader(
      CaseHistory history,
      MilestoneService milestones,
      PeopleService people,
      EventWords words,
      PersonDates dates,
      MessageSource messages) {
    this.history = history;
    this.milestones = milestones;
    this.people = people;
    this.words = words;
    this.dates = dates;
    this.messages = messages;
  }

  /**
   * Returns a page, the latest first, for a reader of the case.
   *
   * @param withoutNomination whether a conflict of interest keeps the reader from the nomination
   */
  Paged<CaseHistoryLine> page(
      PersonId reader, ParticipationId participation, int page, boolean withoutNomination) {
    Paged<CaseEvent> events = history.page(participation, page);
    Names names = Names.of(people, events.items().stream().flatMap(CaseHistoryReader::persons));
    Map<String, String> titles = titles(reader, participation, events);
    List<CaseHistoryLine> lines = new ArrayList<>();
    for (List<CaseEvent> told : told(events.items(), withoutNomination)) {
      CaseEvent event = told.get(0);
      String text =
          told.size() == 1
              ? text(event, names, titles)
              : message(many(event), names.of(event.actor()), told.size());
      lines.add(new CaseHistoryLine(event.at(), text));
    }
    return new Paged<>(lines, events.page(), events.hasNext());
  }

  /** What is told in one line: mostly an event, or what somebody did many times on one day. */
  private List<List<CaseEvent>> told(List<CaseEvent> events, boolean withoutNomination) {
    List<List<CaseEvent>> told = new ArrayList<>();
    for (CaseEvent event : events) {
      if (withoutNomination && event.kind().startsWith(NOMINATION)) {
        continue;
      }
      if (told.isEmpty() || !isMoreOf(told.get(told.size() - 1).get(0), event)) {
        told.add(new ArrayList<>());
      }
      told.get(told.size() - 1).add(event);
    }
    return told;
  }

  private boolean isMoreOf(CaseEvent one, CaseEvent next) {
    return one.kind().equals(next.kind())
        && Objects.equals(one.actor(), next.actor())
        && dates.date(one.at()).equals(dates.date(next.at()))
        && !message(many(one), "", 0).isEmpty();
  }

  /** The text for many of a kind; most kinds have none. */
  private static String many(CaseEvent event) {
    return "story." + event.kind() + ".many";
  }

  private static Stream<PersonId> persons(CaseEvent event) {
    return Stream.concat(
        Stream.ofNullable(event.actor()),
        event.arguments().stream()
            .filter(argument -> argument.type().equals(PERSON))
            .map(argument -> new PersonId(Long.parseLong(argument.value()))));
  }

  /** Earlier mentors of the town may know that there was a milestone, but not its title. */
  private Map<String, String> titles(
      PersonId reader, ParticipationId participation, Paged<CaseEvent> events) {
    boolean needed =
        events.items().stream()
            .flatMap(event -> event.arguments().stream())
            .anyMatch(argument -> argument.type().equals(MILESTONE));
    if (!needed) {
      return Map.of();
    }
    try {
      return milestones.milestones(reader, participation).stream()
          .collect(
              Collectors.toMap(
                  milestone -> Long.toString(milestone.id().value()),
                  milestone -> milestone.wording().title()));
    } catch (NotFound noReaderOfThePlan) {
      return Map.of();
    }
  }

  private String text(CaseEvent event, Names names, Map<String, String> titles) {
    Stream<Object> spokenOf =
        event.arguments().stream().map(argument -> word(argument, names, titles));
    Object[] arguments = Stream.concat(Stream.of(names.of(event.actor())), spokenOf).toArray();
    return messages.getMessage("story." + event.kind(), arguments, LocaleContextHolder.getLocale());
  }

  private Object word(CaseEventArgument argument, Names names, Map<String, String> titles) {
    String value = argument.value();
    return switch (argument.type()) {
      case PERSON -> names.of(new PersonId(Long.parseLong(value)));
      case MILESTONE ->
          titles.containsKey(value)
              ? message("story.milestone", titles.get(value))
              : message("story.milestone.untold");
      default -> words.of(argument);
    };
  }

  private String message(String key, Object... arguments) {
    return messages.getMessage(key, arguments, "", LocaleContextHolder.getLocale());
  }
}
