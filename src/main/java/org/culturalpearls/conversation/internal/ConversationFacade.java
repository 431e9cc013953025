package org.culturalpearls.conversation.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.conversation.ConversationParties;
import org.culturalpearls.conversation.ConversationParties.Parties;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.conversation.ConversationView;
import org.culturalpearls.conversation.MessageId;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores conversations. */
@Service
@Transactional(readOnly = true)
class ConversationFacade implements ConversationService {

  private final Messages messages;
  private final Readers readers;
  private final ConversationParties parties;
  private final ParticipationService participations;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConversationFacade(
      Messages messages,
      Readers readers,
      ConversationParties parties,
      ParticipationService participations,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.messages = messages;
    this.readers = readers;
    this.parties = parties;
    this.participations = participations;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Who is there for one reader.
   *
   * @param ofSide whether the reader is of the team or a mentor
   */
  private record Room(PersonId reader, Parties sides, List<PersonId> guests, boolean ofSide) {

    List<PersonId> others() {
      return Stream.concat(sides.all().stream(), guests.stream())
          .filter(each -> !each.equals(reader))
          .toList();
    }

    /** Returns the mentoring whose messages alone the reader may read, or null for all. */
    Long only() {
      return sides.team().contains(reader) || guests.contains(reader) ? null : sides.mentoringId();
    }
  }

  @Override
  public boolean isReader(PersonId person, ParticipationId town) {
    return parties.of(town).all().contains(person) || guests(town).contains(person);
  }

  @Override
  public ConversationView conversation(PersonId reader, ParticipationId town, int page) {
    Room room = room(reader, town);
    List<Message> found =
        messages.page(town.value(), room.only(), Paged.before(page), Paged.SIZE + 1);
    Map<PersonId, Integer> seen = readers.seen(town);
    return new ConversationView(
        room.others(),
        room.guests(),
        askable(room, town),
        Paged.of(found, page).map(each -> each.view(seenBy(each, room, seen))),
        room.ofSide(),
        mayWrite(room, town));
  }

  /** A mentor has not read what was written during an earlier mentoring. */
  private static List<PersonId> seenBy(Message message, Room room, Map<PersonId, Integer> seen) {
    return Stream.concat(Stream.of(room.reader()), room.others().stream())
        .filter(each -> !each.equals(message.author()))
        .filter(
            each ->
                room.sides().team().contains(each)
                    || room.guests().contains(each)
                    || message.isOf(room.sides().mentoringId()))
        .filter(each -> message.isKnownAt(seen.getOrDefault(each, 0)))
        .toList();
  }

  private List<PersonId> askable(Room room, ParticipationId town) {
    return room.ofSide()
        ? parties.coordinators(town).stream().filter(each -> !room.guests().contains(each)).toList()
        : List.of();
  }

  @Override
  public MessageView own(PersonId author, ParticipationId town, MessageId message) {
    room(author, town);
    Message found = existing(author, town, message);
    found.requireThere();
    return found.view(List.of());
  }

  @Override
  @Transactional
  public void read(PersonId reader, ParticipationId town, int place) {
    room(reader, town);
    readers.seen(reader, town, place);
  }

  @Override
  @Transactional
  public MessageId post(PersonId author, ParticipationId town, String text) {
    Room room = room(author, town);
    if (!mayWrite(room, town)) {
      throw new AlreadyDone("error.conversation.nobody-there");
    }
    String checked = checked(text);
    int number = readers.nextNumber(town);
    Message message =
        messages.saveAndFlush(
            new Message(
                town, room.sides().mentoringId(), number, author, clock.instant(), checked));
    events.publishEvent(
        new ConversationEvent.MessagePosted(
            town, message.id(), author, readers.tell(room.others(), town, number)));
    return message.id();
  }

  @Override
  @Transactional
  public void edit(
      PersonId author, ParticipationId town, MessageId message, long version, String text) {
    room(author, town);
    String checked = checked(text);
    int place = readers.nextNumber(town);
    existing(author, town, message).edit(version, place, clock.instant(), checked);
  }

  @Override
  @Transactional
  public void withdraw(PersonId author, ParticipationId town, MessageId message) {
    room(author, town);
    existing(author, town, message).withdraw(clock.instant());
  }

  @Override
  @Transactional
  public void askIn(PersonId member, ParticipationId town, PersonId coordinator) {
    requireSide(room(member, town));
    TextRule.chosen("coordinator", coordinator);
    if (!parties.coordinators(town).contains(coordinator)) {
      throw RuleBroken.in("coordinator", "error.portal.choose-from-list");
    }
    Instant now = clock.instant();
    if (!readers.add(coordinator, town, member, now)) {
      throw new AlreadyDone("error.conversation.asked-in");
    }
    history.record(town, member, "conversation.asked-in", coordinator);
    events.publishEvent(new ConversationEvent.CoordinatorAskedIn(town, coordinator, member, now));
  }

  @Override
  @Transactional
  public void letGo(PersonId member, ParticipationId town, PersonId coordinator) {
    Room room = room(member, town);
    if (!member.equals(coordinator)) {
      requireSide(room);
      TextRule.chosen("coordinator", coordinator);
    }
    if (!readers.remove(coordinator, town)) {
      throw new AlreadyDone("error.conversation.let-go");
    }
    history.record(town, member, "conversation.let-go", coordinator);
  }

  private Room room(PersonId person, ParticipationId town) {
    Parties sides = parties.of(town);
    List<PersonId> guests = guests(town);
    boolean ofSide = sides.all().contains(person);
    if (!ofSide && !guests.contains(person)) {
      throw new NotFound("error.conversation.not-found");
    }
    return new Room(person, sides, guests, ofSide);
  }

  /** Who is in conflict by now, or no coordinator any more, is not there. */
  private List<PersonId> guests(ParticipationId town) {
    List<PersonId> asked = readers.guests(town);
    if (asked.isEmpty()) {
      return asked;
    }
    List<PersonId> possible = parties.coordinators(town);
    return asked.stream().filter(possible::contains).toList();
  }

  private boolean mayWrite(Room room, ParticipationId town) {
    return !room.others().isEmpty()
        && (!room.sides().mentors().isEmpty() || !room.guests().isEmpty())
        && participations.participation(town).stage().takesOrTookPart();
  }

  private static void requireSide(Room room) {
    if (!room.ofSide()) {
      throw new NotAllowed("error.conversation.sides-only");
    }
  }

  private static String checked(String text) {
    return TextRule.required("text", text, MessageView.MAX_LENGTH);
  }

  private Message existing(PersonId author, ParticipationId town, MessageId message) {
    return messages
        .findByIdAndParticipationIdAndAuthorId(message.value(), town.value(), author.value())
        .orElseThrow(() -> new NotFound("error.conversation.not-found"));
  }
}
