package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.desk.SilenceService;
import org.culturalpearls.desk.internal.SilencePolicy.Ladder;
import org.culturalpearls.desk.internal.SilencePolicy.Rung;
import org.culturalpearls.desk.internal.SilenceQueries.Followed;
import org.culturalpearls.desk.internal.SilenceQueries.Pair;
import org.culturalpearls.desk.internal.SilenceQueries.Side;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.Outbox;
import org.culturalpearls.notification.outbox.core.ReminderPolicy;
import org.culturalpearls.notification.reminder.SilentPairs;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks silent sides of pairs for a sign and tells who can step in, on working days in the reader's
 * morning, by the one reminder that a person gets in a day.
 */
@Service
@Transactional
class SilenceFacade implements SilenceService, SilentPairs {

  private static final int PAIRS_AT_ONCE = 50;

  private final SilenceQueries queries;
  private final SilenceSettings settings;
  private final RiskSettings risks;
  private final SilencePolicy policy;
  private final ReminderPolicy mornings;
  private final PeopleService people;
  private final VisibleNominations nominations;
  private final CaseHistory history;
  private final Outbox outbox;
  private final Clock clock;

  SilenceFacade(
      SilenceQueries queries,
      SilenceSettings settings,
      RiskSettings risks,
      ReminderPolicy mornings,
      PeopleService people,
      VisibleNominations nominations,
      CaseHistory history,
      Outbox outbox,
      Clock clock) {
    this.queries = queries;
    this.settings = settings;
    this.risks = risks;
    this.policy = new SilencePolicy(settings);
    this.mornings = mornings;
    this.people = people;
    this.nominations = nominations;
    this.history = history;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public boolean follow() {
    if (!settings.isOn()) {
      return false;
    }
    Instant now = clock.instant();
    List<Pair> due = queries.due(now, risks.lowRating(), PAIRS_AT_ONCE);
    if (!due.isEmpty()) {
      Look look = look(due, now);
      queries.keep(due.stream().map(pair -> follow(pair, look)).toList());
    }
    return due.size() == PAIRS_AT_ONCE;
  }

  @Override
  @Transactional(readOnly = true)
  public int cameToCoordinators(PersonId coordinator) {
    return queries.reachedOffice(coordinator, nominations.hidden(coordinator), clock.instant());
  }

  /**
   * What is read of a page of pairs.
   *
   * @param there people who can be told: with an open account, and not away
   * @param reminded keys of the reminders of today, those written now among them
   */
  private record Look(Instant now, Map<PersonId, PersonView> there, Set<String> reminded) {

    String key(PersonId reader) {
      return day(there.get(reader)) + ":" + reader.value();
    }

    String day(PersonView reader) {
      return "reminder:" + LocalDate.ofInstant(now, reader.zone());
    }
  }

  private Look look(List<Pair> pairs, Instant now) {
    Set<PersonId> ids = pairs.stream().flatMap(Pair::people).collect(Collectors.toSet());
    Map<PersonId, MentorView> mentors = people.mentors(ids);
    Map<PersonId, PersonView> there =
        people.persons(ids).values().stream()
            .filter(PersonView::active)
            .filter(person -> !isAway(mentors.get(person.id()), now))
            .collect(Collectors.toMap(PersonView::id, person -> person));
    Look look = new Look(now, there, new HashSet<>());
    look.reminded().addAll(queries.written(there.keySet().stream().map(look::key).toList()));
    return look;
  }

  private static boolean isAway(MentorView mentor, Instant now) {
    return mentor != null && mentor.isAbsent(now);
  }

  private Followed follow(Pair pair, Look look) {
    List<Instant> later = new ArrayList<>(List.of(mornings.nextMorning(look.now(), pair.zone())));
    Ladder town =
        follow(
            pair,
            pair.town(),
            rungs(look, pair.townLead(), Stream.of(pair.twin(), pair.lead()).toList()),
            pair.townLead(),
            look,
            later);
    Ladder mentors =
        follow(
            pair,
            pair.mentors(),
            rungs(look, pair.lead(), Stream.of(pair.twin()).toList()),
            pair.lead(),
            look,
            later);
    return new Followed(pair.id(), town, mentors, later.stream().min(Instant::compareTo).get());
  }

  /** Who stands on the rungs that write to one person. */
  private static Map<Rung, PersonId> rungs(Look look, PersonId side, Collection<PersonId> twins) {
    Map<Rung, PersonId> told = new EnumMap<>(Rung.class);
    Optional.of(side).filter(look.there()::containsKey).ifPresent(is -> told.put(Rung.SIDE, is));
    twins.stream()
        .filter(Objects::nonNull)
        .filter(look.there()::containsKey)
        .findFirst()
        .ifPresent(is -> told.put(Rung.TWIN, is));
    return told;
  }

  private Ladder follow(
      Pair pair,
      Side side,
      Map<Rung, PersonId> told,
      PersonId silent,
      Look look,
      List<Instant> later) {
    Ladder ladder = side.before().heard(side.heard());
    if (ladder.told() == null && side.before().mail() != null) {
      outbox.cancel(List.of(side.before().mail()));
    }
    Set<Rung> manned = new HashSet<>(told.keySet());
    manned.add(Rung.OFFICE);
    return policy
        .next(ladder, side.waits(), manned, look.now())
        .map(rung -> tell(pair, ladder, rung, told.get(rung), silent, look, later))
        .orElse(ladder);
  }

  private Ladder tell(
      Pair pair,
      Ladder ladder,
      Rung rung,
      PersonId reader,
      PersonId silent,
      Look look,
      List<Instant> later) {
    LocalDate since = LocalDate.ofInstant(ladder.sign(), pair.zone());
    if (rung == Rung.OFFICE) {
      history.record(pair.id(), null, "desk.silence-told", silent, since);
      return ladder.climbed(rung, look.now(), null);
    }
    PersonView person = look.there().get(reader);
    if (!mornings.isReadingTime(look.now(), person.zone())
        || !look.reminded().add(look.key(reader))) {
      later.add(mornings.nextMorning(look.now(), person.zone()));
      return ladder;
    }
    outbox.put(
        new NewMail(
            rung == Rung.SIDE ? MailKind.SILENCE_ASKED : MailKind.SILENCE_TOLD,
            look.day(person),
            reader,
            pair.caseKey(),
            null,
            rung == Rung.SIDE ? List.of(since) : List.of(silent, since)));
    history.record(pair.id(), null, "desk.silence-reminded", silent, since, reader);
    return ladder.climbed(rung, look.now(), look.key(reader));
  }
}
